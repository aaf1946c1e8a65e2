// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/sampledocument.h"

#include <QPainter>
#include <QPainterPath>

namespace Handrail::Test {

namespace {

void drawCourse(QPainter &painter, const QRectF &rect, const ColorTokens &colors, qreal bodySize)
{
    painter.fillRect(rect, colors.sunken);
    QFont font;
    font.setFamilies({QStringLiteral("Atkinson Hyperlegible Next")});
    font.setPixelSize(qMax(1, qRound(bodySize * 0.8)));
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.setFont(font);
    const QStringList names{QStringLiteral("Feeling anxious"), QStringLiteral("Runny nose"), QStringLiteral("Cramps")};
    const qreal row = rect.height() / 4;
    for (int i = 0; i < names.size(); ++i) {
        const qreal y = rect.top() + row * i;
        painter.setPen(colors.text);
        painter.drawText(QRectF(rect.left() + 4, y, rect.width() / 3, row), Qt::AlignVCenter | Qt::AlignLeft,
                         names.at(i));
        painter.fillRect(QRectF(rect.left() + rect.width() * (0.35 + 0.1 * i), y + row / 4, rect.width() / 4, row / 2),
                         colors.dependence);
    }
    QPainterPath curve(QPointF(rect.left() + rect.width() * 0.35, rect.bottom() - 4));
    curve.cubicTo(rect.center(), QPointF(rect.right(), rect.center().y()), rect.bottomRight() - QPointF(4, 4));
    painter.strokePath(curve, QPen(colors.danger, bodySize / 6));
    painter.setPen(QPen(colors.line, 1));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

Source source(const QString &id, const QString &label, const QString &citation, int year, const QString &url)
{
    Source source;
    source.id = id;
    source.label = label;
    source.citation = citation;
    source.year = year;
    source.url = url;
    return source;
}

} // namespace

InlineText words(const QString &text)
{
    return {Span{Span::Kind::Text, text, false, false, {}}};
}

InlineText cited(const QString &text, const QString &source)
{
    InlineText result = words(text + QLatin1Char(' '));
    result.append(Span{Span::Kind::Source, {}, false, false, source});
    return result;
}

QString prose(int sentences, const QString &name)
{
    QStringList parts;
    for (int i = 1; i <= sentences; ++i)
        parts << QStringLiteral("%1 %2 says one plain thing that a tired person can follow.").arg(name).arg(i);
    return parts.join(QLatin1Char(' '));
}

ReportDocument sampleDocument()
{
    ReportDocument document;
    document.title = QStringLiteral("Two different things: a handout to take home");
    document.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    document.date = QDate(2026, 11, 21);
    document.reviewNote = QStringLiteral("Not yet reviewed by a clinician");
    document.helpLine = QStringLiteral("Help line, day and night: 1-800-555-0100 (free)");
    document.sources = {
        source(QStringLiteral("who"), QStringLiteral("WHO 2009"),
               QStringLiteral("World Health Organization. Guidelines made up for a test"), 2009,
               QStringLiteral("https://example.org/a/long/address/that/goes/on/and/on/guidelines.html")),
        source(QStringLiteral("nida"), QStringLiteral("NIDA 2020"), QStringLiteral("An institute. Another publication"),
               2020, {})};

    QList<ReportBlock> &blocks = document.blocks;
    blocks << ReportParagraph{words(QStringLiteral("The body can get used to opioids. The mind can get caught by them. "
                                                   "One can come without the other.")),
                              ReportParagraph::Style::Lead};
    blocks << ReportHeading{1, words(QStringLiteral("Dependence and addiction"))};
    InlineText mixed = words(QStringLiteral("Withdrawal from heroin begins after 6 to 12 hours "));
    mixed << Span{Span::Kind::Source, {}, false, false, QStringLiteral("who")}
          << Span{Span::Kind::Source, {}, false, false, QStringLiteral("nida")}
          << Span{Span::Kind::Text, QStringLiteral(". It is "), false, false, {}}
          << Span{Span::Kind::Text, QStringLiteral("hard, but it passes"), true, false, {}}
          << Span{Span::Kind::Text, QStringLiteral(". See "), false, false, {}}
          << Span{Span::Kind::Web, QStringLiteral("the leaflet"), false, true,
                  QStringLiteral("https://example.org/leaflet")}
          << Span{Span::Kind::Text, QStringLiteral("."), false, false, {}};
    blocks << ReportParagraph{mixed};

    ReportTable comparison;
    comparison.isComparison = true;
    comparison.header = {{}, words(QStringLiteral("Dependence")), words(QStringLiteral("Addiction"))};
    comparison.columnWeights = {0.6, 1, 1};
    comparison.rows = {
        {words(QStringLiteral("How fast")), cited(QStringLiteral("Days to a few weeks."), QStringLiteral("who")),
         words(QStringLiteral("Weeks, months, or never."))},
        {words(QStringLiteral("On stopping")), words(QStringLiteral("Withdrawal, for days to weeks.")),
         words(QStringLiteral("Craving can come back for a long time, and pass again."))},
        {words(QStringLiteral("Who")), words(QStringLiteral("Anyone who takes opioids for long enough.")),
         words(QStringLiteral("Some people, not most."))}};
    blocks << comparison;

    blocks << ReportHeading{2, words(QStringLiteral("How the days go"))};
    blocks << ReportFigure{drawCourse, 0.45, words(QStringLiteral("What comes when, in hours after the last use.")),
                           QStringLiteral("Anxiety first, then a runny nose, then cramps; the risk rises later.")};
    blocks << ReportCallOut{CallOut::Tone::Help,
                            words(QStringLiteral("Call first if you are not sure")),
                            {ReportParagraph{words(QStringLiteral("Somebody who cannot be woken needs help now."))},
                             ReportList{true,
                                        {words(QStringLiteral("Call the emergency number.")),
                                         words(QStringLiteral("Say that the person does not wake up.")),
                                         words(QStringLiteral("Stay until help comes."))}}}};
    blocks << ReportCallOut{
        CallOut::Tone::Try, words(QStringLiteral("Something to do today")), {ReportParagraph{words(prose(2))}}};
    blocks << ReportCallOut{CallOut::Tone::Differ,
                            words(QStringLiteral("Sources differ")),
                            {ReportParagraph{cited(prose(2), QStringLiteral("nida"))}}};
    blocks << ReportCallOut{
        CallOut::Tone::Note, words(QStringLiteral("Read this first")), {ReportParagraph{words(prose(1))}}};
    blocks << ReportHeading{3, words(QStringLiteral("What helps"))};
    blocks << ReportParagraph{words(QStringLiteral("Small things help:"))};
    blocks << ReportList{false,
                         {words(QStringLiteral("Drink water, a little at a time.")),
                          words(QStringLiteral("Keep warm.")), words(prose(3, QStringLiteral("Item")))}};
    blocks << ReportHeading{2, words(QStringLiteral("For you to fill in"))};
    blocks << ReportQuestion{words(QStringLiteral("Do you need more now than at the start?")),
                             {QStringLiteral("Yes"), QStringLiteral("No"), QStringLiteral("I’d rather not say")}};
    blocks << ReportQuestion{words(QStringLiteral("What matters most to you?")),
                             {QStringLiteral("To feel well in the morning, without anything"),
                              QStringLiteral("To be there for the people who need me"),
                              QStringLiteral("Something else")}};
    blocks << ReportQuestion{words(QStringLiteral("Who can you call?")), {}};
    blocks << ReportParagraph{words(prose(14))};
    return document;
}

ReportDocument arabicDocument()
{
    ReportDocument document;
    document.title = QStringLiteral("الاعتماد والإدمان");
    document.locale = QLocale(QLocale::Arabic, QLocale::Egypt);
    document.date = QDate(2026, 11, 21);
    document.reviewNote = QStringLiteral("لم يراجعه طبيب بعد");
    document.helpLine = QStringLiteral("خط المساعدة: 123");
    document.sources = {source(QStringLiteral("who"), QStringLiteral("WHO 2009"),
                               QStringLiteral("World Health Organization"), 2009,
                               QStringLiteral("https://example.org/ar"))};
    const QString sentence =
        QStringLiteral("يعتاد الجسم على الدواء، وقد يتعلق به العقل، ويمكن أن يحدث أحدهما دون الآخر.");
    QList<ReportBlock> &blocks = document.blocks;
    blocks << ReportParagraph{cited(QStringList(4, sentence).join(QLatin1Char(' ')), QStringLiteral("who"))};
    ReportTable comparison;
    comparison.isComparison = true;
    comparison.header = {{}, words(QStringLiteral("الاعتماد")), words(QStringLiteral("الإدمان"))};
    comparison.rows = {{words(QStringLiteral("السرعة")), words(sentence), words(sentence)},
                       {words(QStringLiteral("التوقف")), words(sentence), words(sentence)}};
    blocks << comparison;
    blocks << ReportHeading{2, words(QStringLiteral("ما الذي يساعد"))};
    blocks << ReportCallOut{
        CallOut::Tone::Help, words(QStringLiteral("اطلب المساعدة")), {ReportParagraph{words(sentence)}}};
    blocks << ReportList{true, {words(sentence), words(sentence), words(QStringLiteral("Heroin 12 ثم 24 ساعة"))}};
    blocks << ReportQuestion{words(QStringLiteral("هل تحتاج أكثر؟")), {QStringLiteral("نعم"), QStringLiteral("لا")}};
    return document;
}

} // namespace Handrail::Test
