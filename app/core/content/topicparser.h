// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"
#include "core/content/topic.h"

#include <QByteArray>

namespace Handrail {

/// Splits one Markdown file into the title and the blocks of a topic. Id, audience and review stand in the manifest
/// and are left to the caller, and so are the pictures' files and what the messages refer to.
Topic parseTopic(const QString &file, const QByteArray &utf8, LocatedErrors &errors);

} // namespace Handrail
