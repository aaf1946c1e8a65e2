// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/helplineblocks.h"

#include "report/builder/spans.h"

namespace Handrail {

namespace {

QString nameOf(const HelpLine &line)
{
    return plainText(line.name.translated());
}

} // namespace

InlineText HelpLineBlocks::reachWords(const HelpLine &line, const QLocale &locale)
{
    InlineText text;
    const auto add = [&text](const InlineText &way) {
        if (!text.isEmpty())
            text += Spans::words(QString(QChar::LineSeparator));
        text += way;
    };
    if (!line.phone.isEmpty())
        add(Spans::strong(Spans::phone(line.phone, locale)));
    if (!line.alternativePhone.isEmpty())
        add(Spans::words(tr("or %1", "another telephone number").arg(Spans::phone(line.alternativePhone, locale))));
    if (!line.textTo.isEmpty())
        add(Spans::words(tr("Text: %1").arg(line.textTo)));
    if (!line.textPhone.isEmpty())
        add(Spans::words(tr("Text phone (TTY): %1").arg(Spans::phone(line.textPhone, locale))));
    if (!line.url.isEmpty()) {
        Span address;
        address.kind = Span::Kind::Web;
        address.text = line.url;
        address.target = line.url;
        add({address});
    }
    if (text.isEmpty()) // "Your local emergency number": found out once, it belongs on the sheet
        text = Spans::words(tr("Write it here:")) + Spans::words(QString(QChar::LineSeparator))
               + Spans::words(QString(16, u'_'));
    return text;
}

QString HelpLineBlocks::checkedWords(const QList<HelpLine> &lines, const QLocale &locale)
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
        return tr("Numbers checked on %1.").arg(Spans::dateWords(first, locale));
    return tr("Numbers checked between %1 and %2.")
        .arg(Spans::dateWords(first, locale), Spans::dateWords(last, locale));
}

QList<ReportBlock> HelpLineBlocks::table(const QList<HelpLine> &lines, const QLocale &locale)
{
    QList<ReportBlock> blocks{ReportHeading{1, Spans::words(tr("People you can call"))}};
    if (!lines.isEmpty()) {
        ReportTable table;
        table.header = {Spans::words(tr("Who")), Spans::words(tr("How to reach them")), Spans::words(tr("When"))};
        table.columnWeights = {6.0, 5.4, 3.6}; // room for "FindTreatment.gov" in the largest type
        for (const HelpLine &line : lines) {
            table.rows.append({Spans::strongMarkdown(line.name.translated()), reachWords(line, locale),
                               parseInline(line.hours.translated())});
        }
        blocks.append(table);
        const QString checked = checkedWords(lines, locale);
        if (!checked.isEmpty())
            blocks.append(ReportParagraph{Spans::words(checked), ReportParagraph::Style::Caption});
    }
    blocks.append(ReportQuestion{Spans::words(tr("My clinic, and who I can call there:")), {}});
    return blocks;
}

QString HelpLineBlocks::footer(const QList<HelpLine> &lines, const QLocale &locale)
{
    QStringList parts;
    for (const HelpLine::Kind kind : {HelpLine::Kind::Emergency, HelpLine::Kind::Treatment}) {
        for (const HelpLine &line : lines) {
            if (line.kind != kind || line.phone.isEmpty())
                continue;
            const QString number = Spans::phone(line.phone, locale);
            parts.append(kind == HelpLine::Kind::Emergency
                             ? tr("Emergency: %1", "a telephone number").arg(number)
                             : tr("%1: %2", "a help line and its number").arg(nameOf(line), number));
            break;
        }
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace Handrail
