// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/samplelibrary.h"

using namespace Qt::StringLiterals;

namespace Handrail::Test {

Message message(const QString &text)
{
    Message result;
    result.text = text;
    return result;
}

Source source(const QString &id)
{
    Source result;
    result.id = id;
    result.label = id.toUpper();
    return result;
}

HelpLine helpLine(const QString &territory, HelpLine::Kind kind, const QString &name, const QString &phone)
{
    HelpLine line;
    line.territory = territory;
    line.kind = kind;
    line.name = message(name);
    line.phone = phone;
    line.checkedOn = QDate(2026, 11, 21);
    return line;
}

Topic topic(const QString &id, const QList<Block> &blocks)
{
    Topic result;
    result.id = id;
    result.title = message(u"Title of %1"_s.arg(id));
    result.blocks = blocks;
    return result;
}

Course heroin()
{
    Course course;
    course.id = u"heroin"_s;
    course.name = message(u"Heroin"_s);
    course.summary = message(u"It passes. [b]"_s);
    const auto sourced = [](int from, int to, const QStringList &sources) {
        return SourcedRange{{Hours(from), Hours(to)}, sources, Confidence::Moderate, {}};
    };
    course.onset = sourced(6, 24, {u"a"_s});
    course.worst = sourced(24, 72, {});
    course.end = sourced(96, 240, {});
    course.lasting = Course::Lasting{message(u"Poor sleep for months. [c]"_s), {u"c"_s}, Confidence::Moderate};
    Symptom anxiety;
    anxiety.id = u"anxiety"_s;
    anxiety.plainName = message(u"Feeling anxious"_s);
    anxiety.medicalName = message(u"anxiety"_s);
    anxiety.window = SymptomWindow{sourced(6, 12, {u"d"_s}), sourced(24, 48, {}), sourced(96, 240, {})};
    anxiety.helps = message(u"Slow breathing."_s);
    anxiety.sources = {u"d"_s};
    Symptom craving;
    craving.id = u"craving"_s;
    craving.plainName = message(u"Wanting it"_s);
    craving.stage = Symptom::Stage::Lasting;
    craving.helps = message(u"It comes and goes."_s);
    course.symptoms = {anxiety, craving};
    CourseFigure figure;
    figure.source = u"a"_s;
    figure.onset = HourRange{Hours(8), Hours(24)};
    course.figures = {figure};
    course.overdoseRisk =
        Course::Danger{sourced(24, 336, {}), sourced(336, 672, {}), message(u"The body forgets. [a]"_s)};
    return course;
}

Library sampleLibrary()
{
    Library library;
    library.sources = {source(u"a"_s), source(u"b"_s), source(u"c"_s), source(u"d"_s)};
    library.helpLines = {
        helpLine(u"US"_s, HelpLine::Kind::Treatment, u"National Helpline"_s, u"1-800"_s),
        helpLine(u"US"_s, HelpLine::Kind::Emergency, u"Emergency services"_s, u"911"_s),
        helpLine(u"GB"_s, HelpLine::Kind::Emergency, u"Emergency services"_s, u"999"_s),
    };
    library.courses = {heroin()};
    return library;
}

ReportBuilder builderFor(const Library &library)
{
    return ReportBuilder(library, QLocale(u"en_US"_s), QDate(2026, 11, 21), u"US"_s);
}

} // namespace Handrail::Test
