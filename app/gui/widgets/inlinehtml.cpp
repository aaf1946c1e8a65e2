// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/inlinehtml.h"

#include "gui/theme/theme.h"

#include <QFontMetricsF>

namespace Handrail {

namespace {

QString styled(const Span &span)
{
    QString html = span.text.toHtmlEscaped();
    if (span.emphasis)
        html = QStringLiteral("<i>%1</i>").arg(html);
    if (span.strong)
        html = QStringLiteral("<b>%1</b>").arg(html);
    return html;
}

} // namespace

int SourceNumbers::numberOf(const QString &sourceId)
{
    const qsizetype known = m_ids.indexOf(sourceId);
    if (known >= 0)
        return int(known) + 1;
    m_ids.append(sourceId);
    return int(m_ids.size());
}

QString inlineHtml(const InlineText &text, SourceNumbers &numbers, const Theme &theme, int pixelSize, qreal lineHeight)
{
    const QString accent = theme.colors().accent.name();
    QString html;
    for (const Span &span : text) {
        switch (span.kind) {
        case Span::Kind::Text:
            html += styled(span);
            break;
        case Span::Kind::Topic:
            html += QStringLiteral("<a href=\"topic:%1\" style=\"color:%2\">%3</a>")
                        .arg(span.target.toHtmlEscaped(), accent, styled(span));
            break;
        case Span::Kind::Web:
            html += styled(span);
            if (span.text != span.target)
                html += QStringLiteral(" (%1)").arg(span.target.toHtmlEscaped());
            break;
        case Span::Kind::Source:
            // A mark never begins a line on its own.
            while (html.endsWith(u' '))
                html.chop(1);
            if (!html.isEmpty())
                html += QChar(QChar::Nbsp);
            html += QStringLiteral("<a href=\"source:%1\" style=\"color:%2; font-size:%3px; text-decoration:none\">"
                                   "[%4]</a>")
                        .arg(span.target.toHtmlEscaped(), accent)
                        .arg(qRound(pixelSize * 0.76))
                        .arg(numbers.numberOf(span.target));
            break;
        }
    }
    QFont font = theme.font(Theme::Type::Body);
    font.setPixelSize(pixelSize);
    const int percent = qRound(100 * lineHeight * pixelSize / QFontMetricsF(font).lineSpacing());
    return QStringLiteral("<p style=\"line-height:%1%; margin:0\">%2</p>").arg(percent).arg(html);
}

} // namespace Handrail
