// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"

#include <QByteArray>
#include <QString>

namespace Handrail {

/// Whether a file is an SVG picture that is safe to draw: well formed, of reasonable depth, with nothing in it that
/// reaches outside itself or that is no drawing. Writes down what is wrong otherwise.
bool checkSvg(const QString &file, const QByteArray &utf8, LocatedErrors &errors);

} // namespace Handrail
