// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/helplineblocks.h"

#include "core/content/helplinewords.h"
#include "report/builder/spans.h"
#include "report/writingline.h"

namespace Handrail {

namespace {

QString nameOf(const HelpLine &line)
{
    return plainText(line.name.translated());
}

/// An address as it is typed by hand.
QString shortAddress(QString url)
{
    for (const QLatin1String prefix : {QLatin1String("https://"), QLatin1String("http://"), QLatin1String("www.")}) {
        if (url.startsWith(prefix))
            url.remove(0, prefix.size());
    }
    if (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

} // namespace

InlineText HelpLineBlocks::nameWords(const HelpLine &line)
{
    return Spans::strongMarkdown(line.name.translated());
}

QList<InlineText> HelpLineBlocks::ways(const HelpLine &line, Qt::LayoutDirection direction)
{
    QList<InlineText> all;
    const auto add = [&all](const InlineText &way) { all.append(way); };
    if (!line.phone.isEmpty())
        add(Spans::strong(phoneInText(line.phone, direction)));
    if (!line.alternativePhone.isEmpty())
        add(Spans::words(tr("or %1", "another telephone number").arg(phoneInText(line.alternativePhone, direction))));
    if (!line.textTo.isEmpty())
        add(Spans::words(tr("Text: %1").arg(phoneInText(line.textTo, direction))));
    if (!line.textPhone.isEmpty())
        add(Spans::words(tr("Text phone (TTY): %1").arg(phoneInText(line.textPhone, direction))));
    if (!line.url.isEmpty())
        add(Spans::words(shortAddress(line.url)));
    return all;
}

InlineText HelpLineBlocks::reachWords(const HelpLine &line, Qt::LayoutDirection direction)
{
    InlineText text;
    const QList<InlineText> all = ways(line, direction);
    for (const InlineText &way : all)
        text += text.isEmpty() ? way : Spans::words(QString(QChar::LineSeparator)) + way;
    if (text.isEmpty()) // "Your local emergency number": found out once, it belongs on the sheet
        text = writeHere(1);
    return text;
}

InlineText HelpLineBlocks::writeHere(int lines)
{
    InlineText text = Spans::words(tr("Write it here:"));
    for (int i = 0; i < lines; ++i)
        text += Spans::words(QString(QChar::LineSeparator)) + Spans::words(writingLine);
    return text;
}

QString HelpLineBlocks::lookedUpWords(const QList<HelpLine> &lines, const QLocale &locale)
{
    QDate first;
    QDate last;
    for (const HelpLine &line : lines) {
        // A reminder to write the number down by hand has nothing to compare.
        const bool hasWay = !line.phone.isEmpty() || !line.alternativePhone.isEmpty() || !line.textTo.isEmpty()
                            || !line.textPhone.isEmpty() || !line.url.isEmpty();
        if (!hasWay || !line.checkedOn.isValid())
            continue;
        first = first.isValid() ? qMin(first, line.checkedOn) : line.checkedOn;
        last = last.isValid() ? qMax(last, line.checkedOn) : line.checkedOn;
    }
    if (!first.isValid())
        return {};
    if (first == last)
        return tr("Looked up on %1. Numbers can change.").arg(Spans::dateWords(first, locale));
    return tr("Looked up between %1 and %2. Numbers can change.")
        .arg(Spans::dateWords(first, locale), Spans::dateWords(last, locale));
}

QList<ReportBlock> HelpLineBlocks::table(const QList<HelpLine> &lines, const QLocale &locale)
{
    QList<ReportBlock> blocks{ReportHeading{1, Spans::words(tr("People you can call"))}};
    ReportTable table;
    table.isKeptWhole = true;
    table.header = {Spans::words(tr("Who")), Spans::words(tr("How to reach them")), Spans::words(tr("When"))};
    table.columnWeights = {5.0, 6.0, 4.0};
    const Qt::LayoutDirection direction = locale.textDirection();
    for (const HelpLine &line : lines) {
        const InlineText hours = parseInline(line.hours.translated());
        const bool isToFill = ways(line, direction).isEmpty() && hours.isEmpty();
        table.rows.append({nameWords(line), reachWords(line, direction), isToFill ? Spans::words(writingLine) : hours});
    }
    const InlineText twoLines = Spans::words(writingLine + QChar::LineSeparator + writingLine);
    table.rows.append({Spans::strong(tr("My clinic, and who I can call there")), writeHere(2), twoLines});
    blocks.append(table);
    const QString lookedUp = lookedUpWords(lines, locale);
    if (!lookedUp.isEmpty())
        blocks.append(ReportParagraph{Spans::words(lookedUp), ReportParagraph::Style::Caption});
    return blocks;
}

QString HelpLineBlocks::footer(const QList<HelpLine> &lines, const QLocale &locale)
{
    QStringList parts;
    for (const HelpLine::Kind kind : {HelpLine::Kind::Emergency, HelpLine::Kind::Treatment}) {
        for (const HelpLine &line : lines) {
            if (line.kind != kind || line.phone.isEmpty())
                continue;
            const QString number = phoneInText(line.phone, locale.textDirection());
            parts.append(kind == HelpLine::Kind::Emergency
                             ? tr("Emergency: %1", "a telephone number").arg(number)
                             : tr("%1: %2", "a help line and its number").arg(nameOf(line), number));
            break;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace Handrail
