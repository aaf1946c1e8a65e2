// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "report/builder/exportable.h"
#include "report/reportbuilder.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QSet>

#include <algorithm>

using namespace Handrail;
using namespace Qt::StringLiterals;

class ExportableTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingOfTheLibraryIsThere();
    void namesAreUniqueAndLeadBack();
    void aSharedIdIsToldApartByItsKind();
    void everythingMakesAReport();
    void helpLinesAreAddedOnce();
    void helpLinesCanBeLeftOut();

private:
    ReportDocument reportOf(const QString &name, bool hasHelpLines) const;
    static int helpLineParts(const ReportDocument &document);

    Library m_library;
};

void ExportableTest::initTestCase()
{
    auto loaded = loadContent(u":/content"_s);
    QVERIFY(loaded.isOk());
    m_library = std::move(loaded).value();
}

ReportDocument ExportableTest::reportOf(const QString &name, bool hasHelpLines) const
{
    ReportBuilder builder(m_library, QLocale(u"en_US"_s), QDate(2026, 11, 22), u"US"_s);
    const auto found = Exportable::find(m_library, name);
    return found ? found->report(m_library, builder, {hasHelpLines}) : ReportDocument();
}

int ExportableTest::helpLineParts(const ReportDocument &document)
{
    return int(std::count_if(document.blocks.cbegin(), document.blocks.cend(), [](const ReportBlock &block) {
        const auto *heading = std::get_if<ReportHeading>(&block);
        return heading && plainText(heading->text) == u"People you can call"_s;
    }));
}

void ExportableTest::everythingOfTheLibraryIsThere()
{
    const QList<Exportable> all = Exportable::all(m_library);
    QCOMPARE(all.size(), m_library.handouts.size() + m_library.topics.size() + m_library.courses.size()
                             + (m_library.overdoseRates.isEmpty() ? 0 : 1) + m_library.questionnaires.size() + 1
                             + m_library.views().size());
    QCOMPARE(all.constFirst().kind, Exportable::Kind::Handout);
    QCOMPARE(all.at(all.size() - 1 - m_library.views().size()).kind, Exportable::Kind::Comparison);
}

void ExportableTest::namesAreUniqueAndLeadBack()
{
    QSet<QString> names;
    for (const Exportable &each : Exportable::all(m_library)) {
        QVERIFY2(!names.contains(each.name), qPrintable(each.name));
        names.insert(each.name);
        const auto found = Exportable::find(m_library, each.name);
        QVERIFY(found);
        QCOMPARE(found->kind, each.kind);
        QCOMPARE(found->id, each.id);
    }
    QVERIFY(!Exportable::find(m_library, u"nothing-of-that-name"_s));
}

void ExportableTest::aSharedIdIsToldApartByItsKind()
{
    QVERIFY(m_library.handout(u"withdrawal"_s) && m_library.topic(u"withdrawal"_s));
    QCOMPARE(Exportable::find(m_library, u"withdrawal"_s)->kind, Exportable::Kind::Handout);
    QCOMPARE(Exportable::find(m_library, u"topic:withdrawal"_s)->kind, Exportable::Kind::Topic);
    QCOMPARE(Exportable::find(m_library, u"handout:withdrawal"_s)->kind, Exportable::Kind::Handout);
}

void ExportableTest::everythingMakesAReport()
{
    for (const Exportable &each : Exportable::all(m_library)) {
        const ReportDocument report = reportOf(each.name, true);
        QVERIFY2(report.blocks.size() > 3, qPrintable(each.name));
        QCOMPARE(report.title, each.title);
        QCOMPARE(report.date, QDate(2026, 11, 22));
        QVERIFY(!report.reviewNote.isEmpty());
    }
}

void ExportableTest::helpLinesAreAddedOnce()
{
    int forStaff = 0;
    for (const Exportable &each : Exportable::all(m_library)) {
        // Staff are those whom the others call.
        const Topic *topic = each.kind == Exportable::Kind::Topic ? m_library.topic(each.id) : nullptr;
        const bool isForStaff =
            each.kind == Exportable::Kind::OverdoseRates || (topic && topic->audience == Audience::Staff);
        forStaff += isForStaff;
        QVERIFY2(helpLineParts(reportOf(each.name, true)) == (isForStaff ? 0 : 1), qPrintable(each.name));
    }
    QVERIFY(forStaff > 3);
}

void ExportableTest::helpLinesCanBeLeftOut()
{
    for (const Exportable &each : Exportable::all(m_library))
        QVERIFY2(helpLineParts(reportOf(each.name, false)) == 0, qPrintable(each.name));
}

HANDRAIL_TEST_MAIN(QGuiApplication, ExportableTest)
#include "tst_exportable.moc"
