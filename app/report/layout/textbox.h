// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/inlinetext.h"
#include "report/pagestyle.h"

#include <QHash>
#include <QTextLayout>

class QPainter;

namespace Handrail {

class TagSink;

/// Sizes and line heights of a page's type, all following from the body size.
struct TypeScale
{
    struct Step
    {
        int size = 0; ///< in page units
        bool isBold = false;
        qreal lineHeight = 1.5; ///< as a multiple of the size
    };

    explicit TypeScale(const PageStyle &style);

    Step body;
    Step strong;
    Step lead;
    Step caption;
    Step source; ///< in the list at the end, which is looked up and not read
    Step title;
    Step headings[3];
};

/// The text of spans with its formats, ready to be laid out.
struct StyledText
{
    QString text;
    QList<QTextLayout::FormatRange> formats;

    bool isEmpty() const { return text.isEmpty(); }

    static StyledText plain(const QString &text);

    /// Joins the spans. A source becomes its number from `numbers`, raised, and stays on the line of the word
    /// before it; with `numbers` empty the marks are left out. A web address stands in full behind its words.
    static StyledText from(const InlineText &spans, const QHash<QString, int> &numbers, const QLocale &locale);
};

/// A text set in lines of a given width, which can be drawn line by line.
class TextBox
{
public:
    TextBox(const StyledText &text, const TypeScale::Step &step, const QStringList &families,
            Qt::LayoutDirection direction, qreal width, const QColor &color);
    TextBox(const TextBox &) = delete;
    TextBox &operator=(const TextBox &) = delete;

    int lineCount() const { return m_layout.lineCount(); }
    qreal lineTop(int line) const { return line * m_lineHeight; }
    qreal lineHeight() const { return m_lineHeight; }
    qreal height() const { return lineCount() * m_lineHeight; }
    qreal naturalWidth() const; ///< of the longest line
    qreal widthOfLastLine() const;
    const QString &text() const { return m_text; }
    QString text(int firstLine, int endLine) const;

    /// Draws lines, the first of them with its top left corner at `at`; in another colour than its own, if one is
    /// given.
    void paint(QPainter &painter, QPointF at, int firstLine, int endLine, TagSink *tags = nullptr,
               const QColor &instead = {}) const;

    /// The width of that many letters of running text.
    static qreal widthOf(int letters, const TypeScale::Step &step, const QStringList &families);

private:
    static QFont font(const TypeScale::Step &step, const QStringList &families);

    QString m_text;
    QTextLayout m_layout;
    qreal m_lineHeight = 0;
    QColor m_color;
};

} // namespace Handrail
