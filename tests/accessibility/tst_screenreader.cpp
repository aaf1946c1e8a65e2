// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/screenreadertest.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Handrail::Test;

namespace {

constexpr int learnTab = 1;
constexpr int timelineTab = 2;

const QString listRole = QStringLiteral("list");
const QString itemRole = QStringLiteral("list item");
const QString sliderRole = QStringLiteral("slider");
const QString nameEvent = QStringLiteral("accessible-name");
const QString descriptionEvent = QStringLiteral("accessible-description");

/// What an author wrote in a topic, in the order in which it should be read.
struct TopicOutline
{
    QString title;
    QStringList headings;
    QStringList items; ///< the first words of each, those of call-outs too
    int links = 0;     ///< to other topics

    static TopicOutline of(const QString &id);
};

TopicOutline TopicOutline::of(const QString &id)
{
    TopicOutline outline;
    QFile file(QStringLiteral(HANDRAIL_SOURCE_DIR "/resources/content/learn/%1.md").arg(id));
    if (!file.open(QFile::ReadOnly))
        return outline;
    const QString text = QString::fromUtf8(file.readAll());
    outline.links = int(text.count(QStringLiteral("](topic:")));
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        static const QRegularExpression firstWords(QStringLiteral("^(?:> )?- \\**([A-Za-z ]*)"));
        if (line.startsWith(QStringLiteral("# ")))
            outline.title = line.mid(2);
        else if (line.startsWith(QStringLiteral("## ")))
            outline.headings.append(line.mid(3));
        else if (const auto match = firstWords.match(line); match.hasMatch())
            outline.items.append(match.captured(1).trimmed());
    }
    return outline;
}

QStringList namesOf(const QList<Accessible> &objects)
{
    QStringList names;
    for (const Accessible &each : objects)
        names.append(each.name());
    return names;
}

QList<Accessible> ofRole(const QList<Accessible> &objects, const QString &role)
{
    QList<Accessible> some;
    std::copy_if(objects.cbegin(), objects.cend(), std::back_inserter(some),
                 [&role](const Accessible &each) { return each.role() == role; });
    return some;
}

} // namespace

/// What somebody hears who cannot see the window: the program itself, on a display of its own, over the accessibility
/// bus.
class TestScreenReader : public ScreenReaderTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyTabHasRolesAndNames();
    void tabWalksThroughTheTimeline();
    void chartIsReadRowByRow();
    void timeIsSpokenOnTheChart();
    void timeIsSpokenOnTheSlider();
    void tableIsReadRowByRow();
    void topicIsReadByHeadingsListsAndLinks();
    void overdosePageIsReadInOrder();
    void searchIsAnnounced();

private:
    bool hasEvent(const QString &what, const Accessible &source);
};

bool TestScreenReader::hasEvent(const QString &what, const Accessible &source)
{
    const QList<ScreenReader::Event> events = reader().events(what);
    return std::any_of(events.cbegin(), events.cend(),
                       [&](const ScreenReader::Event &event) { return event.source == source; });
}

void TestScreenReader::everyTabHasRolesAndNames()
{
    QCOMPARE(window().role(), QStringLiteral("frame"));
    const QList<Accessible> tabs = ofRole(window().showing(), QStringLiteral("page tab"));
    QCOMPARE(namesOf(tabs).join(u'|'), QStringLiteral("Understand|Timeline|Self-check|Handouts|Group"));
    for (int number = 1; number <= tabs.size(); ++number) {
        const Accessible focus = openTab(number);
        QVERIFY2(!focus.isNull(), qPrintable(window().name()));
        QVERIFY2(focus.is(Accessible::State::Focused), qPrintable(focus.toString()));
        const QList<Accessible> all = window().showing();
        QVERIFY2(all.size() > 30, qPrintable(window().name()));
        for (const Accessible &each : all) {
            const QString role = each.role();
            const bool isKnown =
                !role.isEmpty() && role != QLatin1String("unknown") && role != QLatin1String("invalid");
            const bool isNamed = !each.is(Accessible::State::Focusable) || !each.name().isEmpty();
            if (!isKnown || !isNamed)
                QFAIL(qPrintable(window().name() + u' ' + each.toString()));
        }
    }
}

void TestScreenReader::tabWalksThroughTheTimeline()
{
    const Accessible first = openTab(timelineTab);
    QVERIFY(!first.isNull());
    QStringList walked{first.toString()};
    for (Accessible at = focusAfter(QStringLiteral("Tab")); at != first; at = focusAfter(QStringLiteral("Tab"))) {
        QVERIFY2(!at.isNull(), qPrintable(QStringLiteral("nothing after ") + walked.constLast()));
        QVERIFY2(!at.name().isEmpty(), qPrintable(QStringLiteral("no name after ") + walked.constLast()));
        QVERIFY2(at.is(Accessible::State::Focused), qPrintable(at.toString()));
        QVERIFY2(!walked.contains(at.toString()), qPrintable(at.toString()));
        walked.append(at.toString());
    }
    // The page from top to bottom, then the foot of the window, then its head.
    int from = -1;
    for (const QString &wanted :
         {QStringLiteral("combo box “Heroin"), QStringLiteral("check box “Compare"),
          QStringLiteral("push button “Show as a table"), QStringLiteral("list “Timeline of withdrawal: Heroin"),
          QStringLiteral("push button “Play"), QStringLiteral("slider “Time since the last use: about "),
          QStringLiteral("push button “Where am I now?"), QStringLiteral("push button “Larger text"),
          QStringLiteral("page tab list “Timeline"), QStringLiteral("push button “Overdose: what to do"),
          QStringLiteral("push button “Menu")}) {
        const auto at = std::find_if(walked.cbegin() + from + 1, walked.cend(),
                                     [&](const QString &each) { return each.startsWith(wanted); });
        QVERIFY2(at != walked.cend(), qPrintable(wanted + QStringLiteral(" in ") + walked.join(u'\n')));
        from = int(at - walked.cbegin());
    }
}

void TestScreenReader::chartIsReadRowByRow()
{
    QVERIFY(!openTab(timelineTab).isNull());
    const Accessible chart = walkTo(listRole, QStringLiteral("Timeline of withdrawal"));
    QVERIFY(!chart.isNull());
    QVERIFY(chart.description().contains(QStringLiteral("Up and Down")));
    const QList<Accessible> rows = chart.children();
    QVERIFY(rows.size() > 10);
    QSet<QString> sentences;
    for (const Accessible &row : rows) {
        const Accessible heard = focusAfter(QStringLiteral("Down"));
        QVERIFY2(heard == row, qPrintable(heard.toString()));
        QCOMPARE(row.role(), itemRole);
        QVERIFY2(row.is(Accessible::State::Focused) && row.is(Accessible::State::Selected), qPrintable(row.name()));
        QVERIFY2(row.name().endsWith(u'.') && row.name().contains(u' '), qPrintable(row.name()));
        sentences.insert(row.name());
    }
    QCOMPARE(sentences.size(), rows.size());
    // The last row is the one that nobody may miss.
    QVERIFY2(rows.constLast().name().contains(QStringLiteral("risk of dying of an overdose")),
             qPrintable(rows.constLast().name()));
    QCOMPARE(focusAfter(QStringLiteral("Up")), rows.at(rows.size() - 2));
    // Who comes back to the chart hears the row, not the chart alone.
    QVERIFY(!focusAfter(QStringLiteral("Tab")).isNull());
    reader().forget();
    QVERIFY(press(QStringLiteral("shift+Tab")));
    QTRY_COMPARE_WITH_TIMEOUT(reader().focus(), rows.at(rows.size() - 2), patience);
}

void TestScreenReader::timeIsSpokenOnTheChart()
{
    QVERIFY(!openTab(timelineTab).isNull());
    const Accessible chart = walkTo(listRole, QStringLiteral("Timeline of withdrawal"));
    QVERIFY(!chart.isNull());
    // With no row chosen, it is the chart that says the time; with one, that row.
    reader().forget();
    QVERIFY(press(QStringLiteral("Home")));
    QTRY_VERIFY_WITH_TIMEOUT(hasEvent(descriptionEvent, chart), patience);
    QVERIFY2(chart.description().startsWith(QStringLiteral("Time since the last use: ")),
             qPrintable(chart.description()));
    const Accessible row = focusAfter(QStringLiteral("Down"));
    QCOMPARE(row.role(), itemRole);
    QString before = row.description();
    QCOMPARE(before, chart.description());
    for (const QString &key : {QStringLiteral("Right"), QStringLiteral("ctrl+Right"), QStringLiteral("Left"),
                               QStringLiteral("Next"), QStringLiteral("End")}) {
        reader().forget();
        QVERIFY(press(key));
        QTRY_VERIFY2_WITH_TIMEOUT(hasEvent(descriptionEvent, row), qPrintable(key), patience);
        QVERIFY2(row.description() != before, qPrintable(key));
        before = row.description();
        QVERIFY2(before.startsWith(QStringLiteral("Time since the last use: ")), qPrintable(before));
    }
}

void TestScreenReader::timeIsSpokenOnTheSlider()
{
    QVERIFY(!openTab(timelineTab).isNull());
    const Accessible slider = walkTo(sliderRole, QStringLiteral("Time since the last use: "));
    QVERIFY(!slider.isNull());
    const auto hours = [&slider] {
        return slider.property(QStringLiteral("Value"), QStringLiteral("CurrentValue")).toDouble();
    };
    QCOMPARE(slider.name(), QStringLiteral("Time since the last use: about 12 hours"));
    QCOMPARE(hours(), 12.0);
    QStringList heard{slider.name()};
    for (const QString &key :
         {QStringLiteral("Right"), QStringLiteral("Next"), QStringLiteral("End"), QStringLiteral("Home")}) {
        reader().forget();
        const double before = hours();
        QVERIFY(press(key));
        QTRY_VERIFY2_WITH_TIMEOUT(hasEvent(nameEvent, slider), qPrintable(key), patience);
        QVERIFY2(!heard.contains(slider.name()), qPrintable(slider.name()));
        QVERIFY2((hours() > before) == (key != QLatin1String("Home")), qPrintable(slider.name()));
        heard.append(slider.name());
    }
    QCOMPARE(hours(), 0.0);
    QCOMPARE(slider.property(QStringLiteral("Value"), QStringLiteral("MinimumValue")).toDouble(), 0.0);
}

void TestScreenReader::tableIsReadRowByRow()
{
    const QString tableInterface = QStringLiteral("Table");
    QVERIFY(!openTab(timelineTab).isNull());
    const Accessible chart = window().find(listRole, QStringLiteral("Timeline of withdrawal"));
    QVERIFY(press(QStringLiteral("F4")));
    Accessible table;
    QTRY_VERIFY_WITH_TIMEOUT(!(table = window().find(QStringLiteral("table"), QStringLiteral("As a table: "))).isNull(),
                             patience);
    QVERIFY(table.interfaces().contains(tableInterface));
    const int columns = table.property(tableInterface, QStringLiteral("NColumns")).toInt();
    const int rows = table.property(tableInterface, QStringLiteral("NRows")).toInt();
    QVERIFY(columns >= 4);
    QVERIFY(rows > 10 && rows <= chart.childCount());
    QStringList headers;
    for (int column = 0; column < columns; ++column) {
        const Accessible header = table.asked(tableInterface, QStringLiteral("GetColumnHeader"), {column});
        QCOMPARE(header.role(), QStringLiteral("column header"));
        QCOMPARE(table.call(tableInterface, QStringLiteral("GetColumnDescription"), {column})
                     .arguments()
                     .value(0)
                     .toString(),
                 header.name());
        headers.append(header.name());
    }
    QCOMPARE(headers.constFirst(), QStringLiteral("What you may notice"));
    QVERIFY(!headers.contains(QString()));
    QCOMPARE(QSet<QString>(headers.cbegin(), headers.cend()).size(), headers.size());

    // With the focus, the first row is heard, then one with each key; each as a whole, under its headers.
    Accessible heard = walkTo(QStringLiteral("cell"), QString());
    for (int row = 0; row < rows; ++row) {
        const Accessible cell = table.asked(tableInterface, QStringLiteral("GetAccessibleAt"), {row, 0});
        QVERIFY2(heard == cell, qPrintable(heard.toString() + QStringLiteral(" is not ") + cell.toString()));
        const QString stage = table.asked(tableInterface, QStringLiteral("GetAccessibleAt"), {row, 2}).name();
        const QString said = stage.isEmpty() ? headers.at(2) : QStringLiteral("%1: %2.").arg(headers.at(2), stage);
        QCOMPARE(cell.name().contains(said), !stage.isEmpty());
        if (row + 1 < rows)
            heard = focusAfter(QStringLiteral("Down"));
    }
}

void TestScreenReader::topicIsReadByHeadingsListsAndLinks()
{
    const TopicOutline outline = TopicOutline::of(QStringLiteral("what-helps-in-withdrawal"));
    QVERIFY(outline.headings.size() > 2 && outline.items.size() > 5 && outline.links > 0);
    QVERIFY(!openTab(learnTab).isNull());
    QVERIFY(!walkTo(itemRole, QString()).isNull());
    QVERIFY(!walkTo(itemRole, outline.title, QStringLiteral("Down")).isNull());

    Accessible page;
    QTRY_VERIFY_WITH_TIMEOUT(!(page = window().find(QStringLiteral("filler"), outline.title)).isNull(), patience);
    const QList<Accessible> all = page.showing();
    QStringList headings = namesOf(ofRole(all, QStringLiteral("heading")));
    QVERIFY(headings.size() > 2);
    QCOMPARE(headings.takeFirst(), outline.title);
    QCOMPARE(headings.takeLast(), QStringLiteral("Sources"));
    QCOMPARE(headings, outline.headings);

    const QList<Accessible> items = ofRole(all, itemRole);
    QVERIFY(items.size() > outline.items.size()); // the sources are a list, too
    for (int i = 0; i < outline.items.size(); ++i)
        QVERIFY2(items.at(i).name().contains(outline.items.at(i)), qPrintable(items.at(i).name()));
    QVERIFY(!ofRole(all, listRole).isEmpty());

    // A paragraph says its words, and has its links and source marks under it, each of which can be pressed.
    const QList<Accessible> paragraphs = ofRole(all, QStringLiteral("paragraph"));
    QVERIFY(std::any_of(paragraphs.cbegin(), paragraphs.cend(),
                        [](const Accessible &each) { return each.name().size() > 60 && each.childCount() > 0; }));
    const QList<Accessible> links = ofRole(all, QStringLiteral("link"));
    QVERIFY(links.size() > outline.links);
    QVERIFY(std::any_of(links.cbegin(), links.cend(),
                        [](const Accessible &each) { return each.name().startsWith(QStringLiteral("Source ")); }));
    for (const Accessible &link : links) {
        QVERIFY(!link.name().isEmpty());
        QVERIFY(link.interfaces().contains(QStringLiteral("Action")));
    }
    const QString other = QStringLiteral("Overdose: what to do");
    const Accessible overdose = page.find(QStringLiteral("link"), other);
    QVERIFY(!overdose.isNull());
    QVERIFY(overdose.call(QStringLiteral("Action"), QStringLiteral("DoAction"), {0}).arguments().value(0).toBool());
    QTRY_VERIFY_WITH_TIMEOUT(!window().find(QStringLiteral("filler"), other).isNull(), patience);
}

void TestScreenReader::overdosePageIsReadInOrder()
{
    const Accessible before = openTab(timelineTab);
    QVERIFY(!before.isNull());
    Accessible step = focusAfter(QStringLiteral("F1"));
    QVERIFY(!step.isNull());
    const Accessible list = step.parent();
    QCOMPARE(list.role(), listRole);
    QVERIFY2(list.name().startsWith(QStringLiteral("Overdose")), qPrintable(list.name()));
    const QList<Accessible> steps = list.children();
    QVERIFY(steps.size() >= 5);
    for (int i = 0; i < steps.size(); ++i) {
        QVERIFY2(step == steps.at(i), qPrintable(step.toString()));
        QCOMPARE(step.role(), itemRole);
        QVERIFY2(step.name().startsWith(QStringLiteral("Step %1 of %2: ").arg(i + 1).arg(steps.size())),
                 qPrintable(step.name()));
        if (i + 1 < steps.size())
            step = focusAfter(i % 2 == 0 ? QStringLiteral("Down") : QStringLiteral("Tab"));
    }
    // A window of its own, and the number to call stands before the steps.
    Accessible dialog = list;
    while (dialog.role() != QLatin1String("dialog") && !dialog.parent().isNull())
        dialog = dialog.parent();
    QCOMPARE(dialog.role(), QStringLiteral("dialog"));
    QVERIFY(dialog.is(Accessible::State::Active));
    QVERIFY(!dialog.find(QStringLiteral("label"), QStringLiteral("Overdose")).isNull());
    QCOMPARE(focusAfter(QStringLiteral("Escape")), before);
}

void TestScreenReader::searchIsAnnounced()
{
    QVERIFY(!openTab(learnTab).isNull());
    QVERIFY(!walkTo(itemRole, QString()).isNull());
    const Accessible field = focusAfter(QStringLiteral("ctrl+f"));
    QVERIFY(!field.isNull());
    QCOMPARE(field.role(), QStringLiteral("text"));
    QCOMPARE(field.name(), QStringLiteral("Search everything"));
    reader().forget();
    QVERIFY(type(QStringLiteral("naloxone")));
    static const QRegularExpression found(QStringLiteral("^(\\d+ places found|The first \\d+ places found)$"));
    QTRY_VERIFY_WITH_TIMEOUT(hasEvent(descriptionEvent, field) && found.match(field.description()).hasMatch(),
                             patience);
    // Who types must not be told that the focus is elsewhere.
    reader().hearAll();
    QVERIFY2(reader().focus().isNull(), qPrintable(reader().focus().toString()));
    QVERIFY(field.is(Accessible::State::Focused));

    const Accessible results = window().find(listRole, QStringLiteral("Places found"));
    const QList<Accessible> rows = results.children();
    QVERIFY(rows.size() > 2);
    reader().forget();
    QVERIFY(press(QStringLiteral("Down")));
    QTRY_COMPARE_WITH_TIMEOUT(reader().focus(), rows.at(0), patience);
    QVERIFY2(rows.at(0).name().contains(QStringLiteral("naloxone"), Qt::CaseInsensitive),
             qPrintable(rows.at(0).name()));
    QCOMPARE(focusAfter(QStringLiteral("Down")), rows.at(1));

    // Nothing found is said as well.
    QCOMPARE(focusAfter(QStringLiteral("ctrl+f")), field);
    reader().forget();
    QVERIFY(type(QStringLiteral("qqqq")));
    QTRY_VERIFY_WITH_TIMEOUT(field.description().startsWith(QStringLiteral("Nothing here has the words")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(hasEvent(descriptionEvent, field), patience);
}

HANDRAIL_TEST_MAIN(QCoreApplication, TestScreenReader)
#include "tst_screenreader.moc"
