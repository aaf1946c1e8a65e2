// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/inlinetext.h"

#include <QString>

namespace Handrail {

/// At the end of a line of text: from there to the end of the column runs a line to write on. Only on paper.
inline const QString writingLine = QStringLiteral("____");

inline bool isToWriteOn(const InlineText &text)
{
    return !text.isEmpty() && text.constLast().text.endsWith(writingLine);
}

} // namespace Handrail
