// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/result.h"

#include <QByteArray>
#include <QString>

namespace Handrail {

/// Writes a file whole or not at all: what stood there before stays when there is an error. The error says what to do.
Result<Done, QString> writeWholeFile(const QString &fileName, const QByteArray &bytes);

} // namespace Handrail
