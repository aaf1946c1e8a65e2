// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/longwords.h"

#include <QFontMetrics>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Handrail {

namespace {

/// Not with spaces that have no width: they would come from another font, with higher lines.
QString inPieces(const QString &word, const QFontMetrics &metrics, int width)
{
    QString pieces;
    qsizetype start = 0;
    qsizetype end = 0; // of what fits so far
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    for (qsizetype next = letters.toNextBoundary(); next >= 0; next = letters.toNextBoundary()) {
        if (end > start && metrics.horizontalAdvance(word.sliced(start, next - start)) > width) {
            pieces += word.sliced(start, end - start) + u'\n';
            start = end;
        }
        end = next;
    }
    return pieces + word.sliced(start);
}

} // namespace

QString breakLongWords(const QString &text, const QFontMetrics &metrics, int width)
{
    const auto isLong = [&](const QString &word) {
        // A letter is hardly ever wider than a line is high: most words need no measuring.
        return word.size() * metrics.height() > width && metrics.horizontalAdvance(word) > width;
    };
    QStringList words = text.split(u' ');
    if (std::none_of(words.cbegin(), words.cend(), isLong))
        return text;
    for (QString &word : words) {
        if (isLong(word))
            word = inPieces(word, metrics, width);
    }
    return words.join(u' ');
}

} // namespace Handrail
