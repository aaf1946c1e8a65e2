// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QHash>
#include <QList>
#include <QString>
#include <QTextLayout>

class QPainter;

namespace Handrail {

/// Words broken into lines that fit a width.
///
/// Shaping text is what takes longest in showing a page, and a layout asks for the height at many widths before it
/// settles. So heights are remembered, and lines are broken anew only when they must be.
class WrappedText
{
public:
    WrappedText();

    /// The line height is in pixels, from one line to the next.
    void set(const QString &text, const QFont &font, qreal lineHeight,
             const QList<QTextLayout::FormatRange> &formats = {});
    void setRightAligned(bool isRightAligned);

    qreal lineHeight() const { return m_lineHeight; }
    int heightFor(int width) const;
    int widthInOneLine() const;
    int widthOfLongestWord() const;

    void draw(QPainter &painter, const QPointF &at, int width,
              const QList<QTextLayout::FormatRange> &selections = {}) const;
    /// The place in the text of the character under a point; -1 where there is none.
    int characterAt(const QPointF &point, int width) const;
    /// Where these characters stand, as far as they are in one line.
    QRectF rectOf(int start, int length, int width) const;

private:
    void breakLines(int width) const;

    qreal m_lineHeight = 0;
    bool m_isRightAligned = false;
    // What was worked out for the present text; asking for a size changes nothing that can be seen.
    mutable QTextLayout m_layout;
    mutable int m_brokenTo = -1; ///< the width the lines stand at
    mutable int m_height = 0;    ///< at that width
    mutable QHash<int, int> m_heights;
    mutable int m_oneLine = -1;
    mutable int m_longestWord = -1;
};

} // namespace Handrail
