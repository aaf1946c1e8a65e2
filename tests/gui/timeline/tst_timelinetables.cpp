// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereading.h"
#include "gui/timeline/timelinefigure.h"
#include "gui/timeline/timelinepagefixture.h"
#include "gui/timeline/timelinetable.h"
#include "gui/widgets/textlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

using namespace Handrail;

/// What the Timeline page gives beside its chart: tables, paper, slides.

class TestTimelineTables : public Test::TimelinePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsTheCourse();
    void theTableIsCopied();
    void theSourcesStandSideBySide();
    void reportsTheChartWithItsWords();
    void projectsInPartsThatCanBeRead();
};

void TestTimelineTables::theTableIsTheCourse()
{
    QTest::mouseClick(find<QPushButton>("tableViewButton"), Qt::LeftButton);
    auto *table = find<TimelineTable>("timelineTable");
    QTRY_VERIFY(table->isVisible());
    const QList<CourseTableRow> rows = courseTable(m_store->library().courses.constFirst(), m_store->library());
    QCOMPARE(table->rowCount(), rows.size());
    QCOMPARE(table->columnCount(), 7);
    for (int row = 0; row < rows.size(); ++row) {
        const CourseTableRow &wanted = rows.at(row);
        const QStringList texts{wanted.plainName, wanted.medicalName, wanted.stage,  wanted.starts,
                                wanted.worst,     wanted.ends,        wanted.sources};
        for (int column = 0; column < texts.size(); ++column)
            QCOMPARE(table->item(row, column)->text(), texts.at(column));
    }
    // A column in which nothing is said is left out.
    table->setContent({QStringLiteral("a"), QStringLiteral("b")},
                      {{QStringLiteral("x"), {}}, {QStringLiteral("y"), {}}});
    QCOMPARE(table->columnCount(), 1);
}

void TestTimelineTables::theTableIsCopied()
{
    QTest::mouseClick(find<QPushButton>("tableViewButton"), Qt::LeftButton);
    auto *table = find<TimelineTable>("timelineTable");
    table->setFocus();
    table->clearSelection();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), table->rowCount() + 1);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("What you may notice\tMedical name\t")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("Feeling anxious\tanxiety\tEarly\t6 to 12 hours\t")));
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Craving\t")));
    QVERIFY(!QApplication::clipboard()->text().contains(u'\n'));
}

void TestTimelineTables::theSourcesStandSideBySide()
{
    QTest::mouseClick(find<QPushButton>("sourcesViewButton"), Qt::LeftButton);
    auto *table = find<TimelineTable>("sourcesTable");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(0, 0)->text(), QStringLiteral("First 2001"));
    QCOMPARE(table->item(0, 1)->text(), QStringLiteral("8 to 24 hours"));
    QCOMPARE(table->item(1, 2)->text(), QStringLiteral("24 to 48 hours"));
    QVERIFY(find<TextLabel>("sourcesNote")->plain().contains(QStringLiteral("4 to 10 days")));
}

void TestTimelineTables::reportsTheChartWithItsWords()
{
    const ReportDocument report = m_page->report();
    QCOMPARE(report.title, QStringLiteral("A made-up opioid"));
    QCOMPARE(report.date, QDate(2026, 1, 2));
    int figures = 0;
    qsizetype rows = 0;
    for (const ReportBlock &block : report.blocks) {
        if (const auto *figure = std::get_if<ReportFigure>(&block)) {
            ++figures;
            QCOMPARE(figure->alternative, courseRows(m_store->library().courses.constFirst()).inWords());
        }
        if (const auto *table = std::get_if<ReportTable>(&block))
            rows += table->rows.size();
    }
    QCOMPARE(figures, 1);
    QVERIFY(rows >= m_store->library().courses.constFirst().symptoms.size());
    QVERIFY(!report.sources.isEmpty());
}

void TestTimelineTables::projectsInPartsThatCanBeRead()
{
    const Course &course = m_store->library().courses.constFirst();
    const QList<TimelineSlide> slides = timelineSlides(courseRows(course));
    QVERIFY(slides.size() >= 2);
    QString all;
    for (const TimelineSlide &slide : slides)
        all += slide.figure.alternative;
    for (const Symptom &symptom : course.symptoms)
        QCOMPARE(all.count(symptomSentence(course, symptom)), 1);
    int figures = 0;
    for (const ReportBlock &block : m_page->projection().blocks)
        figures += std::holds_alternative<ReportFigure>(block) ? 1 : 0;
    QCOMPARE(figures, slides.size());
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineTables)
#include "tst_timelinetables.moc"
