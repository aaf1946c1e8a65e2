// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/inlinetext.h"
#include "report/colortokens.h"

#include <QStringList>

namespace Handrail {

class Theme;

/// Gives every source its number in order of first mention, as the list of sources at the end has it.
class SourceNumbers
{
public:
    int numberOf(const QString &sourceId); ///< from 1; a new source gets the next number
    const QStringList &ids() const { return m_ids; }
    void clear() { m_ids.clear(); }

private:
    QStringList m_ids;
};

/// The rich text of a run of spans for a label: links to topics, and source marks as small numbers in
/// brackets. The addresses of its links are "topic:<id>" and "source:<id>".
QString inlineHtml(const InlineText &text, SourceNumbers &numbers, const Theme &theme, int pixelSize, qreal lineHeight);

} // namespace Handrail
