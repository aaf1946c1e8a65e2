// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinetext.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

/// How much room the lines take. Other scripts may come from fonts that are higher than the first one, and their
/// letters reach over their ends.
QSizeF roomOf(const QFontMetricsF &metrics, const QString &text)
{
    const bool isPlain = std::all_of(text.cbegin(), text.cend(),
                                     [](QChar letter) { return letter.unicode() < 0x250 && letter != u'\n'; });
    if (isPlain)
        return {metrics.horizontalAdvance(text), std::ceil(metrics.height())};
    const QSizeF room = metrics.boundingRect(QRectF(0, 0, 1e6, 1e6), 0, text).size();
    return {room.width(), std::ceil(std::max(metrics.height(), room.height()))};
}

QString elided(const QFontMetricsF &metrics, const QString &text, qreal width)
{
    // Letters that join are cut between two of their forms, and then need a little more than Qt thinks.
    QString shorter = metrics.elidedText(text, Qt::ElideRight, width);
    for (qreal less = width; roomOf(metrics, shorter).width() > width && less > 0; less -= width / 20)
        shorter = metrics.elidedText(text, Qt::ElideRight, less);
    return shorter;
}

} // namespace

FittedText FittedText::make(const QFont &font, const QString &text, qreal width, int mostLines)
{
    const QFontMetricsF metrics(font);
    const QString whole = text.simplified();
    if (const QSizeF room = roomOf(metrics, whole); room.width() <= width)
        return {whole, room};

    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(whole, font);
    layout.setTextOption(option);
    FittedText fitted;
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int start = line.textStart();
        fitted.isElided = lines.size() + 1 == mostLines && start + line.textLength() < whole.size();
        lines << (fitted.isElided ? elided(metrics, whole.mid(start), width)
                                  : whole.mid(start, line.textLength()).trimmed());
        if (lines.size() == mostLines)
            break;
    }
    layout.endLayout();
    fitted.text = lines.join(u'\n');
    fitted.size = roomOf(metrics, fitted.text);
    return fitted;
}

} // namespace Handrail
