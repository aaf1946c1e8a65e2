// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereading.h"
#include "gui/timeline/tablehead.h"
#include "gui/timeline/timelinefigure.h"
#include "gui/timeline/timelinepagefixture.h"
#include "gui/timeline/timelinesaving.h"
#include "gui/timeline/timelinetable.h"
#include "support/reporttext.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Handrail;
using Mode = TimelineControls::Mode;

/// What the Timeline page gives beside its chart: tables, paper, slides.
class TestTimelineTables : public Test::TimelinePageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theTableIsTheCourse();
    void theTableFollowsFilterAndMode();
    void isSortedByTime();
    void isSortedByKeys();
    void rowsAreReadAsAWhole();
    void theTableIsCopied();
    void whatElseTheSourcesSayIsATable();
    void whatIsComparedIsInView();
    void theSourcesAreShort();
    void rowsHaveLines();
    void reportsTheChartWithItsWords();
    void reportsWhatIsShown();
    void projectsInPartsThatCanBeRead();

private:
    /// With figures of overdose, and a range that is drawn otherwise than its sources give it.
    void addRates()
    {
        Library library = m_store->library();
        OverdoseRate rate;
        rate.setting = Test::text(QStringLiteral("After prison"));
        rate.when = Test::text(QStringLiteral("weeks 1 and 2"));
        rate.says = Test::text(QStringLiteral("Far higher."));
        rate.source = QStringLiteral("second");
        library.overdoseRates = {rate, rate};
        library.overdoseRates[1].setting = Test::text(QStringLiteral("After detox"));
        library.courses[0].end->why = Test::text(QStringLiteral("One says three days."));
        m_store->setBuiltIn(library);
        settle();
    }
    TimelineTable *table() const { return find<TimelineTable>("timelineTable"); }
    QStringList column(int index) const
    {
        QStringList texts;
        for (int row = 0; row < table()->rowCount(); ++row)
            texts << table()->item(row, index)->text();
        return texts;
    }
    static int figures(const ReportDocument &report)
    {
        return int(std::count_if(report.blocks.cbegin(), report.blocks.cend(),
                                 [](const ReportBlock &block) { return std::holds_alternative<ReportFigure>(block); }));
    }
};

void TestTimelineTables::theTableIsTheCourse()
{
    QTest::mouseClick(find<QPushButton>("tableButton"), Qt::LeftButton);
    QTRY_VERIFY(table()->isVisible());
    const QList<CourseTableRow> rows = courseTable(m_store->library().courses.constFirst(), m_store->library());
    QCOMPARE(table()->rowCount(), rows.size());
    QCOMPARE(table()->columnCount(), 8);
    for (int row = 0; row < rows.size(); ++row) {
        const CourseTableRow &wanted = rows.at(row);
        const QStringList texts{wanted.plainName, wanted.medicalName, wanted.stage,    wanted.starts,
                                wanted.worst,     wanted.ends,        wanted.sureness, wanted.sources};
        for (int column = 0; column < texts.size(); ++column)
            QCOMPARE(table()->item(row, column)->text(), texts.at(column));
    }
}

void TestTimelineTables::theTableFollowsFilterAndMode()
{
    TimelinePage::View view;
    view.isTable = true;
    view.rows.group = Symptom::Group::Stomach;
    m_page->setView(view);
    QCOMPARE(column(0), QStringList({QStringLiteral("Tummy cramps"), QStringLiteral("Being sick")}));
    show(Mode::Sources, true);
    QCOMPARE(column(0), QStringList({QStringLiteral("What the chart draws"), QStringLiteral("First 2001"),
                                     QStringLiteral("Second 2002")}));
    QCOMPARE(column(1).at(0), QStringLiteral("6 to 24 hours"));
    QCOMPARE(column(1).at(1), QStringLiteral("8 to 24 hours"));
    QVERIFY(find<TextLabel>("tableNote")->plain().contains(QStringLiteral("4 to 10 days")));
    show(Mode::Compare, true);
    QCOMPARE(table()->columnCount(), 3);
    QCOMPARE(table()->horizontalHeaderItem(2)->text(), QStringLiteral("Another made-up opioid"));
    QCOMPARE(column(0).constFirst(), QStringLiteral("The whole course"));
    QVERIFY(column(2).contains(QStringLiteral("Not among its signs")));
}

void TestTimelineTables::isSortedByTime()
{
    show(Mode::Signs, true);
    const auto press = [this](int column) {
        TableHead *head = find<TableHead>("tableHead");
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {},
                          QPoint(head->sectionViewportPosition(column) + 10, head->height() / 2));
    };
    press(5); // mostly gone after
    QStringList ends = column(5);
    QCOMPARE(ends.constFirst(), QStringLiteral("3 to 7 days")); // 4 to 10 days comes first by its letters
    QVERIFY(ends.constLast().isEmpty());                        // unknown is last
    press(5);
    ends = column(5);
    QCOMPARE(ends.constFirst(), QStringLiteral("can last for weeks, at times months"));
    QVERIFY(ends.constLast().isEmpty()); // either way
    press(0);
    QStringList names = column(0);
    QCOMPARE(names.constFirst(), QStringLiteral("Being sick"));
    QVERIFY(std::is_sorted(names.cbegin(), names.cend()));
}

void TestTimelineTables::isSortedByKeys()
{
    show(Mode::Signs, true);
    auto *head = find<TableHead>("tableHead");
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Tab);
    QTRY_VERIFY(head->hasFocus());
    QCOMPARE(head->accessibleName(), QStringLiteral("Column: What you may notice"));
    QTest::keyClick(head, Qt::Key_Right);
    QCOMPARE(head->accessibleName(), QStringLiteral("Column: Medical name"));
    QTest::keyClick(head, Qt::Key_Space);
    QCOMPARE(column(1).constFirst(), QStringLiteral("abdominal cramps"));
    QCOMPARE(head->accessibleName(), QStringLiteral("Column: Medical name, sorted from the first to the last"));
    QTest::keyClick(head, Qt::Key_Return);
    QCOMPARE(column(1).constLast(), QStringLiteral("abdominal cramps"));
    QVERIFY(head->hasFocus());
    QTest::keyClick(head, Qt::Key_Left);
    QTest::keyClick(head, Qt::Key_Left);
    QCOMPARE(head->current(), 0);
    m_page->setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(head, Qt::Key_Left);
    QCOMPARE(head->current(), 1);
    // What is shown anew stands in the order of the chart.
    show(Mode::Signs, false);
    show(Mode::Signs, true);
    QCOMPARE(column(0).constFirst(), QStringLiteral("Feeling anxious"));
}

void TestTimelineTables::rowsAreReadAsAWhole()
{
    show(Mode::Signs, true);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table());
    QVERIFY(interface && interface->tableInterface());
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("As a table: A made-up opioid"));
    const QString row = interface->tableInterface()->cellAt(0, 0)->text(QAccessible::Name);
    QVERIFY2(row.startsWith(QStringLiteral("Feeling anxious. Medical name: anxiety. Stage: Early. "
                                           "Starts after: 6 to 12 hours. Worst after: 24 to 48 hours")),
             qPrintable(row));
    QCOMPARE(interface->tableInterface()->cellAt(0, 1)->text(QAccessible::Name), QStringLiteral("anxiety"));
    // The keys go down the rows from the first.
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(table()->currentRow(), 1);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
}

void TestTimelineTables::theTableIsCopied()
{
    show(Mode::Signs, true);
    table()->setFocus();
    table()->clearSelection();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), table()->rowCount() + 1);
    QVERIFY(lines.at(0).startsWith(QStringLiteral("What you may notice\tMedical name\t")));
    QVERIFY(lines.at(1).startsWith(QStringLiteral("Feeling anxious\tanxiety\tEarly\t6 to 12 hours\t")));
    table()->selectRow(1);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    // The header says what the columns are, however little is chosen.
    const QStringList chosen = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen.at(0), lines.at(0));
    QVERIFY(chosen.at(1).startsWith(QStringLiteral("Craving\t")));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text().split(u'\n'), lines);
    // The menu copies it whole, from the chart as well.
    show(Mode::Signs, false);
    QApplication::clipboard()->clear();
    m_page->findChild<QAction *>(QStringLiteral("copyTableAction"))->trigger();
    QCOMPARE(QApplication::clipboard()->text().split(u'\n'), lines);
}

void TestTimelineTables::whatElseTheSourcesSayIsATable()
{
    addRates();
    auto *chooser = find<QComboBox>("tableChooser");
    show(Mode::Signs, true);
    QVERIFY(chooser->isHidden()); // nothing to choose
    show(Mode::Sources, true);
    QVERIFY(chooser->isVisible());
    QCOMPARE(chooser->count(), 3);
    QCOMPARE(column(0).constFirst(), QStringLiteral("What the chart draws"));
    // By keys: the list stands before the table.
    chooser->setFocus();
    QTest::keyClick(chooser, Qt::Key_Down);
    QCOMPARE(column(0).constFirst(), QStringLiteral("It starts after"));
    QCOMPARE(table()->accessibleName(), QStringLiteral("As a table: A made-up opioid: what the chart draws"));
    QVERIFY(column(3).contains(QStringLiteral("One says three days.")));
    QTest::keyClick(chooser, Qt::Key_Down);
    QCOMPARE(column(0), QStringList({QStringLiteral("After prison"), QStringLiteral("After detox")}));
    QVERIFY(find<TextLabel>("tableNote")->plain().contains(QStringLiteral("cannot be set side by side")));
    QTest::keyClick(chooser, Qt::Key_Tab);
    QTRY_VERIFY(table()->hasFocus());
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(table());
    QCOMPARE(interface->tableInterface()->cellAt(0, 0)->text(QAccessible::Name),
             QStringLiteral("After prison. When: weeks 1 and 2. What was found: Far higher. How sure: moderate. "
                            "Source: Second 2002"));
    // Sorted, copied and saved as it stands.
    auto *head = find<TableHead>("tableHead");
    QTest::keyClick(table(), Qt::Key_Tab);
    QTRY_VERIFY(head->hasFocus());
    QTest::keyClick(head, Qt::Key_Space);
    QCOMPARE(column(0).constFirst(), QStringLiteral("After detox"));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().split(u'\n').at(1).startsWith(QStringLiteral("After detox\tweeks 1")));
    QTemporaryDir folder;
    QString suggested;
    m_page->saving().setFileChooser([&](QWidget *, TimelineSaving::Kind, const QString &name) {
        suggested = name;
        return folder.filePath(QStringLiteral("rates.csv"));
    });
    m_page->findChild<QAction *>(QStringLiteral("saveTableAction"))->trigger();
    QVERIFY2(suggested.endsWith(QStringLiteral("Overdose after a break what studies found.csv")),
             qPrintable(suggested));
    QFile file(folder.filePath(QStringLiteral("rates.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("\r\nAfter detox,weeks 1 and 2,Far higher."));
    // Another opioid: the same table of it.
    QTest::keyClick(find<QComboBox>("courseChooser"), Qt::Key_Down);
    QCOMPARE(m_page->report().title, QStringLiteral("Another made-up opioid: what the sources say"));
    QCOMPARE(chooser->currentIndex(), 2);
}

void TestTimelineTables::whatIsComparedIsInView()
{
    show(Mode::Compare, true);
    QCOMPARE(find<TextLabel>("tableNote")->plain().count(QStringLiteral("days. Another made-up opioid: ")), 1);
    for (const int width : {1366, 640}) {
        m_page->resize(width, 640);
        settle();
        QVERIFY(std::abs(table()->columnWidth(1) - table()->columnWidth(2)) <= 2);
        QCOMPARE(table()->columnViewportPosition(2) + table()->columnWidth(2), table()->viewport()->width());
    }
}

void TestTimelineTables::theSourcesAreShort()
{
    Library library = m_store->library();
    QStringList many;
    for (int i = 0; i < 12; ++i) {
        Source source = library.sources.constLast();
        source.id = QStringLiteral("more%1").arg(i);
        library.sources.append(source);
        many << source.id;
    }
    for (Symptom &symptom : library.courses[0].symptoms)
        symptom.sources = many;
    m_store->setBuiltIn(library);
    show(Mode::Signs, true);
    m_page->resize(1024, 640);
    settle();
    QCOMPARE(table()->horizontalHeaderItem(7)->text(), QStringLiteral("Sources"));
    QVERIFY(table()->columnViewportPosition(7) + table()->columnWidth(7) <= table()->viewport()->width());
    QVERIFY(table()->item(0, 7)->text().size() > 100);
    QVERIFY2(table()->rowHeight(0) < 6 * table()->fontMetrics().height(),
             qPrintable(QString::number(table()->rowHeight(0))));
    QCOMPARE(table()->item(0, 7)->toolTip(), table()->item(0, 7)->text());
    QVERIFY(table()->item(0, 0)->data(Qt::AccessibleTextRole).toString().endsWith(table()->item(0, 7)->text()));
}

void TestTimelineTables::rowsHaveLines()
{
    show(Mode::Signs, true);
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast}) {
        m_theme->setScheme(scheme);
        settle();
        const QImage picture = table()->viewport()->grab().toImage();
        const int line = table()->rowViewportPosition(0) + table()->rowHeight(0) - 1;
        QCOMPARE(picture.pixelColor(5, line), m_theme->colors().line);
        QCOMPARE(picture.pixelColor(picture.width() / 2, line), m_theme->colors().line);
    }
}

void TestTimelineTables::reportsTheChartWithItsWords()
{
    const ReportDocument report = m_page->report();
    QCOMPARE(report.title, QStringLiteral("A made-up opioid"));
    QCOMPARE(report.date, QDate(2026, 1, 2));
    QCOMPARE(figures(report), 1);
    qsizetype rows = 0;
    for (const ReportBlock &block : report.blocks) {
        if (const auto *figure = std::get_if<ReportFigure>(&block))
            QCOMPARE(figure->alternative, courseRows(m_store->library().courses.constFirst()).inWords());
        if (const auto *table = std::get_if<ReportTable>(&block))
            rows += table->rows.size();
    }
    QVERIFY(rows >= m_store->library().courses.constFirst().symptoms.size());
    QVERIFY(!report.sources.isEmpty());
}

void TestTimelineTables::reportsWhatIsShown()
{
    TimelinePage::View view;
    view.rows.group = Symptom::Group::Stomach;
    m_page->setView(view);
    QString text = Test::reportText(m_page->report());
    QVERIFY(text.contains(QStringLiteral("Tummy cramps")));
    QVERIFY(!text.contains(QStringLiteral("Yawning")));
    show(Mode::Sources);
    const ReportDocument sources = m_page->report();
    text = Test::reportText(sources);
    QCOMPARE(figures(sources), 1);
    QVERIFY(text.contains(QStringLiteral("Second 2002")));
    QVERIFY(!text.contains(QStringLiteral("Tummy cramps")));
    QVERIFY(!sources.reviewNote.isEmpty());
    show(Mode::Compare);
    const ReportDocument compared = m_page->report();
    text = Test::reportText(compared);
    QCOMPARE(figures(compared), 1);
    QVERIFY(text.contains(QStringLiteral("A made-up opioid and Another made-up opioid")));
    QVERIFY(text.contains(QStringLiteral("Tummy cramps")));
    QVERIFY(!compared.sources.isEmpty());
    QVERIFY(!compared.reviewNote.isEmpty());
    for (const Mode mode : {Mode::Sources, Mode::Compare}) {
        show(mode);
        const TimelineRows rows =
            mode == Mode::Sources ? sourceRows(m_store->library().courses.at(0), m_store->library())
                                  : comparedRows(m_store->library().courses.at(0), m_store->library().courses.at(1));
        QCOMPARE(figures(m_page->projection()), timelineSlides(rows).size());
    }
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
    QCOMPARE(figures(m_page->projection()), slides.size());
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineTables)
#include "tst_timelinetables.moc"
