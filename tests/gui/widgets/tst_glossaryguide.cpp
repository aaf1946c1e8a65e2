// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "gui/theme/theme.h"
#include "gui/widgets/readingcolumn.h"
#include "gui/widgets/sourcenumbers.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wordpanel.h"
#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Handrail;

/// Words of the glossary in a topic: marked softly, explained when reached.
class TestGlossaryGuide : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theFirstPlaceIsMarked();
    void aWordReachedByKeyIsExplained();
    void enterOpensAndLeadsOn();
    void hoveringExplainsAfterAMoment();
    void scrollingKeepsWhatWasReached();
    void aScreenReaderHearsThatItIsExplained();
    void theWordsStayReadable();

private:
    TextLabel *label(int index) const
    {
        QList<TextLabel *> found;
        for (auto *each : m_column->findChildren<TextLabel *>()) {
            if (each->role() == TextLabel::Role::Paragraph)
                found.append(each);
        }
        return found.value(index);
    }
    WordPanel *panel(const QString &name) const { return m_column->findChild<WordPanel *>(name); }
    WordPanel *glance() const { return panel(QStringLiteral("wordGlance")); }

    Library m_library;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ReadingColumn> m_column;
};

void TestGlossaryGuide::initTestCase()
{
    Theme::loadFonts();
    GlossaryEntry entry;
    entry.id = QStringLiteral("ebb");
    entry.word.text = QStringLiteral("Ebb");
    entry.forms.text = QStringLiteral("ebb; ebbs");
    entry.meaning.text = QStringLiteral("The water goes. [almanac]");
    entry.topic = QStringLiteral("tides");
    m_library.glossary = {entry};
    Topic topic;
    topic.id = QStringLiteral("tides");
    topic.title.text = QStringLiteral("The tides");
    m_library.topics = {topic};
    Source source;
    source.id = QStringLiteral("almanac");
    source.label = QStringLiteral("Almanac 1999");
    m_library.sources = {source};
}

void TestGlossaryGuide::init()
{
    TestCase::init();
    m_theme = std::make_unique<Theme>();
    m_theme->applyToApplication();
    m_column = std::make_unique<ReadingColumn>(*m_theme);
    m_column->setLibrary(&m_library);
    m_column->markGlossary(QStringLiteral("boats"));
    m_column->addTitle(QStringLiteral("At ebb"));
    m_column->addHeading(2, QStringLiteral("The ebb"));
    m_column->addParagraph(QStringLiteral("Wait for the ebb, see [boats](topic:boats)."));
    m_column->addParagraph(QStringLiteral("At ebb the boats lie dry. [almanac]"));
    for (int i = 0; i < 60; ++i)
        m_column->addParagraph(QStringLiteral("More to read."));
    m_column->finish();
    m_column->resize(800, 400);
    m_column->show();
    m_column->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_column.get()));
    Test::settle(*m_column);
}

void TestGlossaryGuide::cleanup()
{
    m_column.reset();
    m_theme.reset();
}

void TestGlossaryGuide::theFirstPlaceIsMarked()
{
    QCOMPARE(label(0)->links().size(), 2);
    QCOMPARE(label(0)->links().constFirst().target, QStringLiteral("word:ebb"));
    QCOMPARE(label(1)->links().size(), 1); // the source
    const QRect place = label(0)->wordRect(QStringLiteral("ebb"));
    QVERIFY(place.left() > 50 && place.width() < 60 && label(0)->rect().contains(place));
}

void TestGlossaryGuide::aWordReachedByKeyIsExplained()
{
    label(0)->setFocus(Qt::TabFocusReason);
    QVERIFY(glance() && glance()->isVisible());
    QVERIFY(label(0)->hasFocus());
    QCOMPARE(glance()->findChild<TextLabel *>(QStringLiteral("wordMeaning"))->plain(),
             QStringLiteral("The water goes."));
    QTest::keyClick(label(0), Qt::Key_Escape);
    QTRY_VERIFY(!glance());
    QTest::keyClick(label(0), Qt::Key_Right); // to the link
    QTest::keyClick(label(0), Qt::Key_Left);
    QVERIFY(glance());
    QTest::keyClick(label(0), Qt::Key_Right);
    QTRY_VERIFY(!glance());
}

void TestGlossaryGuide::enterOpensAndLeadsOn()
{
    const QSignalSpy topics(m_column.get(), &ReadingColumn::topicActivated);
    label(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(label(0), Qt::Key_Return);
    auto *open = panel(QStringLiteral("wordPanel"));
    QVERIFY(open && open->isVisible());
    QTRY_VERIFY(!glance());
    bool namesItsSource = false;
    for (const auto *each : open->findChildren<TextLabel *>())
        namesItsSource = namesItsSource || each->plain().contains(QStringLiteral("Almanac 1999"));
    QVERIFY(namesItsSource);
    QTest::keyClick(open->findChild<QPushButton *>(QStringLiteral("wordTopic")), Qt::Key_Space);
    QCOMPARE(topics.count(), 1);
    QCOMPARE(topics.constFirst().constFirst().toString(), QStringLiteral("tides"));
    QTRY_VERIFY(!panel(QStringLiteral("wordPanel")));
}

void TestGlossaryGuide::hoveringExplainsAfterAMoment()
{
    const QRect place = label(0)->wordRect(QStringLiteral("ebb"));
    m_column->setFocus();
    QTRY_VERIFY(!glance());
    QTest::mouseMove(label(0), place.center());
    QTRY_VERIFY(glance());
    QVERIFY(m_column->hasFocus());
    QTest::mouseMove(label(0), place.center() - QPoint(place.width() + 20, 0));
    QTRY_VERIFY(!glance());
}

void TestGlossaryGuide::scrollingKeepsWhatWasReached()
{
    label(0)->setFocus(Qt::TabFocusReason);
    QVERIFY(glance());
    const int before = glance()->y();
    m_column->verticalScrollBar()->setValue(30);
    QVERIFY(glance() && glance()->isVisible());
    QCOMPARE(glance()->y(), before - 30);
    m_column->clear();
    QTRY_VERIFY(!glance());
}

void TestGlossaryGuide::aScreenReaderHearsThatItIsExplained()
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(label(0));
    QCOMPARE(interface->childCount(), 2);
    QCOMPARE(interface->child(0)->role(), QAccessible::Link);
    QCOMPARE(interface->child(0)->text(QAccessible::Name), QStringLiteral("ebb, explained"));
    QVERIFY(!interface->text(QAccessible::Name).contains(QStringLiteral("explained")));
}

void TestGlossaryGuide::theWordsStayReadable()
{
    GlossaryMarker marker(m_library.glossary, QStringLiteral("boats"));
    const InlineText text = parseInline(QStringLiteral("Wait for the **ebb**, see [boats](topic:boats)."));
    SourceNumbers numbers;
    const TextRuns runs = textRuns(text, numbers, Qt::blue, 16, marker.mark(text));
    QCOMPARE(runs.text, QStringLiteral("Wait for the ebb, see boats."));
    const auto format = [&runs](int place) {
        for (const QTextLayout::FormatRange &range : runs.formats) {
            if (range.start <= place && place < range.start + range.length)
                return range.format;
        }
        return QTextCharFormat();
    };
    const QTextCharFormat word = format(int(runs.text.indexOf(QStringLiteral("ebb"))));
    QCOMPARE(word.underlineStyle(), QTextCharFormat::DotLine);
    QCOMPARE(word.fontWeight(), int(QFont::Bold));
    QVERIFY(!word.hasProperty(QTextFormat::ForegroundBrush)); // in the colour of the text
    QVERIFY(format(0).isEmpty());
}

HANDRAIL_TEST_MAIN(QApplication, TestGlossaryGuide)
#include "tst_glossaryguide.moc"
