// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/textruns.h"

#include "gui/widgets/sourcenumbers.h"

#include <QCoreApplication>

namespace Handrail {

namespace {

constexpr qreal markSize = 0.76; // of the words beside it

class RunsBuilder
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TextLabel)

public:
    RunsBuilder(SourceNumbers &numbers, const QColor &linkColor, int pixelSize, const QList<GlossaryMark> &words)
        : m_numbers(numbers)
        , m_words(words)
        , m_linkColor(linkColor)
        , m_pixelSize(pixelSize)
    {}

    void add(const Span &span)
    {
        switch (span.kind) {
        case Span::Kind::Text:
            addWords(span);
            break;
        case Span::Kind::Topic: {
            QTextCharFormat format = styleOf(span);
            format.setForeground(m_linkColor);
            format.setFontUnderline(true);
            addLink(QStringLiteral("topic:") + span.target, span.text, span.text, format);
            break;
        }
        case Span::Kind::Web:
            append(span.text, styleOf(span));
            if (span.text != span.target)
                append(QStringLiteral(" (%1)").arg(span.target), {});
            break;
        case Span::Kind::Source:
            addMark(span.target);
            break;
        }
        m_before += int(span.text.size());
    }

    TextRuns take() { return std::move(m_runs); }

private:
    static QTextCharFormat styleOf(const Span &span)
    {
        QTextCharFormat format;
        if (span.emphasis)
            format.setFontItalic(true);
        if (span.strong)
            format.setFontWeight(QFont::Bold);
        return format;
    }

    void append(const QString &text, const QTextCharFormat &format)
    {
        if (!format.isEmpty())
            m_runs.formats.append({int(m_runs.text.size()), int(text.size()), format});
        m_runs.text += text;
    }

    void addWords(const Span &span)
    {
        const int length = int(span.text.size());
        int done = 0;
        for (const GlossaryMark &word : m_words) {
            const int from = word.start - m_before;
            if (from < done || from + word.length > length)
                continue;
            append(span.text.sliced(done, from - done), styleOf(span));
            const QString shown = span.text.sliced(from, word.length);
            QTextCharFormat format = styleOf(span);
            format.setUnderlineStyle(QTextCharFormat::DotLine); // softer than the line under a link
            format.setUnderlineColor(m_linkColor);
            addLink(QStringLiteral("word:") + word.id, shown,
                    tr("%1, explained", "a word of the glossary, read aloud").arg(shown), format);
            done = from + word.length;
        }
        append(span.text.sliced(done), styleOf(span));
    }

    void addLink(const QString &target, const QString &words, const QString &name, const QTextCharFormat &format)
    {
        m_runs.links.append({target, name, int(m_runs.text.size()), int(words.size())});
        append(words, format);
    }

    void addMark(const QString &sourceId)
    {
        // A mark never begins a line on its own.
        while (m_runs.text.endsWith(u' '))
            m_runs.text.chop(1);
        if (!m_runs.text.isEmpty())
            m_runs.text += QChar(QChar::Nbsp);
        QTextCharFormat format;
        format.setForeground(m_linkColor);
        format.setProperty(QTextFormat::FontPixelSize, qRound(m_pixelSize * markSize));
        const int number = m_numbers.numberOf(sourceId);
        addLink(QStringLiteral("source:") + sourceId, QStringLiteral("[%1]").arg(number), tr("Source %1").arg(number),
                format);
    }

    SourceNumbers &m_numbers;
    const QList<GlossaryMark> &m_words;
    int m_before = 0; ///< characters of the spans before this one
    const QColor m_linkColor;
    const int m_pixelSize;
    TextRuns m_runs;
};

} // namespace

TextRuns textRuns(const InlineText &content, SourceNumbers &numbers, const QColor &linkColor, int pixelSize,
                  const QList<GlossaryMark> &words)
{
    RunsBuilder builder(numbers, linkColor, pixelSize, words);
    for (const Span &span : content)
        builder.add(span);
    return builder.take();
}

} // namespace Handrail
