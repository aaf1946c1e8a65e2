// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>

namespace Handrail {

inline constexpr int maximumIdLength = 64;

/// Whether a text can name a topic, a source, a course …: lower-case letters, digits and hyphens, no hyphen first.
/// So short a rule that ids are safe in file names, on the command line and in Markdown brackets.
inline bool isContentId(QStringView text)
{
    return !text.isEmpty() && text.size() <= maximumIdLength && text.front() != u'-'
           && std::all_of(text.begin(), text.end(),
                          [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
}

} // namespace Handrail
