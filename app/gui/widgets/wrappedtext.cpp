// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

constexpr int endless = 1 << 20; // pixels: no text is that long

} // namespace

WrappedText::WrappedText()
{
    m_layout.setCacheEnabled(true); // drawing needs no second shaping then
}

void WrappedText::set(const QString &text, const QFont &font, qreal lineHeight,
                      const QList<QTextLayout::FormatRange> &formats)
{
    m_layout.setText(text);
    m_layout.setFont(font);
    m_layout.setFormats(formats);
    m_lineHeight = lineHeight;
    m_brokenTo = -1;
    m_heights.clear();
    m_oneLine = -1;
    m_longestWord = -1;
}

void WrappedText::setRightAligned(bool isRightAligned)
{
    m_isRightAligned = isRightAligned;
    m_brokenTo = -1;
}

void WrappedText::breakLines(int width) const
{
    if (width == m_brokenTo)
        return;
    // One line that starts at the left stays what it is in all widths that hold it.
    if (m_brokenTo >= 0 && !m_isRightAligned && m_layout.lineCount() == 1
        && m_layout.lineAt(0).naturalTextWidth() <= std::min(width, m_brokenTo)) {
        m_brokenTo = width;
        return;
    }
    QTextOption option(m_isRightAligned ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        const qreal height = std::max(m_lineHeight, line.height());
        line.setPosition(QPointF(0, y)); // what a line has to spare is below it
        y += height;
    }
    m_layout.endLayout();
    m_brokenTo = width;
    m_height = int(std::ceil(y));
}

int WrappedText::heightFor(int width) const
{
    const auto known = m_heights.constFind(width);
    if (known != m_heights.cend())
        return *known;
    breakLines(width);
    m_heights.insert(width, m_height);
    return m_height;
}

int WrappedText::widthInOneLine() const
{
    if (m_oneLine < 0) {
        breakLines(endless);
        m_oneLine = int(std::ceil(m_layout.maximumWidth()));
    }
    return m_oneLine;
}

int WrappedText::widthOfLongestWord() const
{
    if (m_longestWord < 0) {
        const QStringList words = m_layout.text().split(u' ');
        const QString longest = *std::max_element(
            words.cbegin(), words.cend(), [](const QString &a, const QString &b) { return a.size() < b.size(); });
        m_longestWord = QFontMetrics(m_layout.font()).horizontalAdvance(longest);
    }
    return m_longestWord;
}

void WrappedText::draw(QPainter &painter, const QPointF &at, int width,
                       const QList<QTextLayout::FormatRange> &selections) const
{
    breakLines(width);
    m_layout.draw(&painter, at, selections);
}

int WrappedText::characterAt(const QPointF &point, int width) const
{
    breakLines(width);
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        if (line.naturalTextRect().contains(point))
            return line.xToCursor(point.x(), QTextLine::CursorOnCharacter);
    }
    return -1;
}

QRectF WrappedText::rectOf(int start, int length, int width) const
{
    breakLines(width);
    const QTextLine line = m_layout.lineForTextPosition(start);
    if (!line.isValid())
        return {};
    const qreal from = line.cursorToX(start);
    const qreal to = line.cursorToX(std::min(start + length, line.textStart() + line.textLength()));
    return {std::min(from, to), line.y(), std::abs(to - from), line.height()};
}

} // namespace Handrail
