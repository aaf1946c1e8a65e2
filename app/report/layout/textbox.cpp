// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/layout/textbox.h"

#include "report/layout/tagsink.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

constexpr QChar noBreakSpace(0x00A0);
constexpr qreal mostGrowing = 18; // in points, as is the next
constexpr int mostOfSource = 18;

void append(StyledText &to, const QString &text, const QTextCharFormat &format)
{
    if (text.isEmpty())
        return;
    if (!format.isEmpty())
        to.formats.append({int(to.text.size()), int(text.size()), format});
    to.text += text;
}

/// Whether letters change with their neighbours, so that a glyph does not stand for one letter.
bool hasJoinedGlyphs(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c.unicode() >= 0x0590 && c.unicode() < 0x1E00) || (c.unicode() >= 0xFB1D && c.unicode() < 0xFF00);
    });
}

QString singleSpaced(QString text)
{
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\r' || c == u'\t')
            c = u' ';
    }
    return text;
}

void dropTrailingSpaces(StyledText &text)
{
    while (text.text.endsWith(u' '))
        text.text.chop(1);
}

} // namespace

TypeScale::TypeScale(const PageStyle &style)
{
    const bool slides = style.isProjected;
    // What is large already grows no further than it must: in the largest type, titles would fill the page.
    const qreal growing = slides ? style.bodySize : std::min(style.bodySize, mostGrowing);
    const auto step = [&](qreal factor, bool isBold, qreal lineHeight) {
        const qreal size = factor > 1 ? style.bodySize + (factor - 1) * growing : style.bodySize * factor;
        return Step{std::max(1, int(std::lround(size))), isBold, lineHeight};
    };
    body = step(1, false, slides ? 1.4 : 1.5);
    strong = step(1, true, slides ? 1.4 : 1.5);
    lead = step(slides ? 1.1 : 1.25, false, 1.4);
    caption = step(slides ? 0.75 : 0.8125, false, 1.4);
    source = {std::min(caption.size, slides ? caption.size : mostOfSource), false, 1.4};
    title = step(slides ? 1.6 : 2.125, true, 1.2);
    headings[0] = step(slides ? 1.6 : 1.875, true, 1.2);
    headings[1] = step(slides ? 1.4 : 1.5, true, 1.2);
    headings[2] = step(slides ? 1.2 : 1.25, true, 1.2);
}

StyledText StyledText::plain(const QString &text)
{
    return {singleSpaced(text), {}};
}

StyledText StyledText::from(const InlineText &spans, const QHash<QString, int> &numbers, const QLocale &locale)
{
    StyledText result;
    QList<int> marked;    // sources that stand side by side
    QStringList unmarked; // those without a number
    const auto addMarks = [&] {
        std::sort(marked.begin(), marked.end());
        QStringList marks;
        for (const int number : std::as_const(marked))
            marks.append(locale.toString(number));
        marks += unmarked;
        if (marks.isEmpty())
            return;
        // Brackets keep "12 hours" and mark 3 apart where the text is copied or read aloud.
        QTextCharFormat raised;
        raised.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        append(result, QStringLiteral("%1[%2]").arg(noBreakSpace).arg(marks.join(QStringLiteral(",\u00A0"))), raised);
        marked.clear();
        unmarked.clear();
    };
    bool afterSource = false;
    for (const Span &span : spans) {
        if (span.kind == Span::Kind::Source) {
            dropTrailingSpaces(result);
            afterSource = true;
            if (!numbers.isEmpty()) {
                const auto number = numbers.constFind(span.target);
                if (number == numbers.constEnd())
                    unmarked.append(span.target);
                else if (!marked.contains(*number))
                    marked.append(*number);
            }
            continue;
        }
        QString text = singleSpaced(span.text);
        if (span.kind == Span::Kind::Web && text != span.target)
            text += text.isEmpty() ? span.target : QStringLiteral(" (%1)").arg(span.target);
        if (afterSource && text.trimmed().isEmpty())
            continue;
        addMarks();
        if (afterSource && text.front().isLetterOrNumber())
            text.prepend(u' ');
        afterSource = false;
        QTextCharFormat format;
        if (span.strong)
            format.setFontWeight(QFont::Bold);
        if (span.emphasis)
            format.setFontItalic(true);
        append(result, text, format);
    }
    addMarks();
    if (result.text.trimmed().isEmpty())
        return {};
    // What was chopped off the end must not be formatted any more.
    dropTrailingSpaces(result);
    for (QTextLayout::FormatRange &range : result.formats)
        range.length = std::min(range.length, int(result.text.size()) - range.start);
    return result;
}

QFont TextBox::font(const TypeScale::Step &step, const QStringList &families)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(step.size);
    font.setWeight(step.isBold ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal TextBox::widthOf(int letters, const TypeScale::Step &step, const QStringList &families)
{
    const QString sample = QStringLiteral("the body gets used to it and the mind can be caught by it");
    return QFontMetricsF(font(step, families)).horizontalAdvance(sample) / qreal(sample.size()) * letters;
}

TextBox::TextBox(const StyledText &text, const TypeScale::Step &step, const QStringList &families,
                 Qt::LayoutDirection direction, qreal width, const QColor &color)
    : m_text(text.text)
    , m_layout(text.text, font(step, families))
    , m_lineHeight(step.size * step.lineHeight)
    , m_color(color)
{
    // A text layout on its own does not turn "left" round.
    QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // The same breaks whatever the resolution the page is drawn at.
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setFormats(text.formats);
    if (text.isEmpty())
        return;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::max(width, qreal(1)));
        m_lineHeight = std::max(m_lineHeight, line.height());
    }
    m_layout.endLayout();
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        QTextLine line = m_layout.lineAt(i);
        line.setPosition(QPointF(0, lineTop(i) + (m_lineHeight - line.height()) / 2));
    }
}

qreal TextBox::naturalWidth() const
{
    qreal width = 0;
    for (int i = 0; i < m_layout.lineCount(); ++i)
        width = std::max(width, m_layout.lineAt(i).naturalTextWidth());
    return width;
}

qreal TextBox::widthOfLastLine() const
{
    return lineCount() > 0 ? m_layout.lineAt(lineCount() - 1).naturalTextWidth() : 0;
}

QString TextBox::text(int firstLine, int endLine) const
{
    if (firstLine >= endLine)
        return {};
    const QTextLine first = m_layout.lineAt(firstLine);
    const QTextLine last = m_layout.lineAt(endLine - 1);
    return m_text.mid(first.textStart(), last.textStart() + last.textLength() - first.textStart());
}

void TextBox::paint(QPainter &painter, QPointF at, int firstLine, int endLine, TagSink *tags,
                    const QColor &instead) const
{
    painter.setPen(instead.isValid() ? instead : m_color);
    const QPointF origin = at - QPointF(0, lineTop(firstLine));
    const bool isJoined = tags && hasJoinedGlyphs(m_text);
    for (int i = firstLine; i < endLine; ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const QString text = tags ? m_text.mid(line.textStart(), line.textLength()) : QString();
        if (isJoined)
            tags->addText(painter, text);
        line.draw(&painter, origin);
        // The space that a line break swallows or stands for, so that the words on either side stay two when read or
        // copied.
        const bool isParted = text.endsWith(u' ') || text.endsWith(QChar::LineSeparator);
        if (tags && !isJoined && isParted && i + 1 < lineCount()) {
            painter.setFont(m_layout.font());
            painter.drawText(origin + QPointF(line.x() + line.naturalTextWidth(), line.y() + line.ascent()),
                             QStringLiteral(" "));
        }
    }
}

} // namespace Handrail
