// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/markdownsource.h"

#include "core/common/simplified.h"

#include <algorithm>

namespace Handrail {

static bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

static QByteArrayView withoutQuoteMark(QByteArrayView line)
{
    line = line.trimmed();
    return line.startsWith('>') ? line.sliced(1).trimmed() : line;
}

MarkdownSource::MarkdownSource(const QByteArray &utf8)
    : m_bytes(utf8)
{
    const QByteArrayView all(m_bytes);
    for (qsizetype start = 0; start < all.size();) {
        qsizetype end = m_bytes.indexOf('\n', start);
        if (end < 0)
            end = all.size();
        m_lines.append(all.sliced(start, end - start));
        start = end + 1;
    }
}

QByteArrayView MarkdownSource::lineAt(int line) const
{
    return line >= 1 && line <= m_lines.size() ? m_lines.at(line - 1) : QByteArrayView();
}

QString MarkdownSource::text(int firstLine, int column, int lastLine, bool inQuote) const
{
    const QByteArrayView first = lineAt(firstLine);
    const qsizetype from = std::clamp<qsizetype>(column - 1, 0, first.size());
    QByteArrayView head = first.sliced(from);
    if (inQuote && from == 0)
        head = withoutQuoteMark(head);
    QString words = QString::fromUtf8(head);
    for (int line = firstLine + 1; line <= std::min(lastLine, lineCount()); ++line)
        words += u' ' + QString::fromUtf8(inQuote ? withoutQuoteMark(lineAt(line)) : lineAt(line));
    return simplified(std::move(words));
}

int MarkdownSource::lastBeforeUnderline(int firstLine, int lastLine) const
{
    for (int line = firstLine + 1; line <= lastLine; ++line) {
        const QByteArrayView text = lineAt(line).trimmed();
        if (!text.isEmpty() && (text.count('=') == text.size() || text.count('-') == text.size()))
            return line - 1;
    }
    return lastLine;
}

QString MarkdownSource::headingText(int firstLine, int column, int lastLine) const
{
    const QString first = text(firstLine, column, firstLine, false);
    qsizetype marks = 0;
    while (marks < first.size() && first.at(marks) == u'#')
        ++marks;
    const bool hasMarks = marks >= 1 && marks <= 6 && (marks == first.size() || first.at(marks) == u' ');
    if (!hasMarks)
        return text(firstLine, column, lastBeforeUnderline(firstLine, lastLine), false);

    QString words = first.sliced(marks).trimmed();
    qsizetype end = words.size();
    while (end > 0 && words.at(end - 1) == u'#')
        --end;
    if (end < words.size() && (end == 0 || words.at(end - 1) == u' '))
        words.truncate(end);
    return words.trimmed();
}

int MarkdownSource::markersAt(int line) const
{
    const QByteArrayView text = lineAt(line);
    int markers = 0;
    qsizetype at = 0;
    for (;;) {
        while (at < text.size() && isBlank(text.at(at)))
            ++at;
        qsizetype end = at;
        if (end < text.size() && text.at(end) == '>') {
            at = end + 1;
            ++markers;
            continue;
        }
        while (end < text.size() && text.at(end) >= '0' && text.at(end) <= '9')
            ++end;
        const bool isNumber = end > at && end < text.size() && (text.at(end) == '.' || text.at(end) == ')');
        const bool isBullet =
            end == at && end < text.size() && (text.at(end) == '-' || text.at(end) == '+' || text.at(end) == '*');
        const bool isMarker = (isNumber || isBullet) && (end + 1 == text.size() || isBlank(text.at(end + 1)));
        if (!isMarker)
            return markers;
        at = end + 1;
        ++markers;
    }
}

bool MarkdownSource::isDefinition(int line) const
{
    const QByteArrayView text = withoutQuoteMark(lineAt(line));
    if (!text.startsWith('['))
        return false;
    const auto close = std::find(text.begin(), text.end(), ']');
    return close != text.end() && close + 1 != text.end() && *(close + 1) == ':';
}

bool MarkdownSource::isTableRule(int line) const
{
    const QByteArrayView text = withoutQuoteMark(lineAt(line));
    return text.contains('|') && text.contains('-') && std::all_of(text.begin(), text.end(), [](char c) {
               return c == '|' || c == '-' || c == ':' || isBlank(c);
           });
}

} // namespace Handrail
