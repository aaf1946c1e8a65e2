// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/glossarymarker.h"
#include "core/content/inlinetext.h"

#include <QColor>
#include <QList>
#include <QString>
#include <QTextLayout>

namespace Handrail {

class SourceNumbers;

/// A run of spans as it is shown: the words with the numbers of their sources, how each stretch of them looks, and
/// where the links are.
struct TextRuns
{
    struct Link
    {
        QString target; ///< "source:<id>", "topic:<id>" or "word:<id>"
        QString name;   ///< what a screen reader calls it
        int start = 0;
        int length = 0;
    };

    QString text;
    QList<QTextLayout::FormatRange> formats;
    QList<Link> links;
};

/// Links in that colour; source marks as smaller numbers in brackets, beside words of that size; dots of that colour
/// under the words of the glossary.
TextRuns textRuns(const InlineText &content, SourceNumbers &numbers, const QColor &linkColor, int pixelSize,
                  const QList<GlossaryMark> &words = {});

} // namespace Handrail
