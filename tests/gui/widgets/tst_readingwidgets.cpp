// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "core/content/inlinetext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/readingcolumn.h"
#include "gui/widgets/sourcepanel.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wrappingbutton.h"
#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Handrail;

/// Text to read and messages: walked by keys, named for a screen reader, never cut off.
class TestReadingWidgets : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rolesAreKnownToAScreenReader();
    void linksAreWalkedWithArrowKeys();
    void linksAreClicked();
    void wordsFillTheHeightTheyAskFor();
    void aParagraphIsOneTabStop();
    void linksAreChildrenForAScreenReader();
    void marksAreNumberedInOrderOfMention();
    void aMarkOpensItsSource();
    void aSourceSaysHowSureItIs();
    void theColumnHoldsSeventyCharacters();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void thereIsNoEmptyPageAtTheEnd();
    void aProblemTakesTheFocusAndGivesItBack();
    void detailsCanBeRead();
    void longButtonsWrap();

private:
    const Topic *topic() const { return m_library.topic(QStringLiteral("overdose")); }
    void fill(ReadingColumn &column) const
    {
        column.setLibrary(&m_library);
        column.addTitle(plainText(topic()->title.translated()));
        column.addBlocks(topic()->blocks, m_library);
        column.addSources(m_library);
        column.finish();
    }

    Library m_library;
};

void TestReadingWidgets::initTestCase()
{
    Theme::loadFonts();
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_library = loaded.value();
    QVERIFY(topic());
}

void TestReadingWidgets::rolesAreKnownToAScreenReader()
{
    Theme theme;
    const auto roleOf = [&theme](TextLabel::Role role) {
        TextLabel label(theme, role, Theme::Type::Body);
        label.setPlainText(QStringLiteral("Words"));
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&label);
        return interface && interface->text(QAccessible::Name) == QStringLiteral("Words") ? interface->role()
                                                                                          : QAccessible::NoRole;
    };
    QCOMPARE(roleOf(TextLabel::Role::Heading), QAccessible::Heading);
    QCOMPARE(roleOf(TextLabel::Role::Paragraph), QAccessible::Paragraph);
    QCOMPARE(roleOf(TextLabel::Role::Item), QAccessible::ListItem);
}

void TestReadingWidgets::linksAreWalkedWithArrowKeys()
{
    Theme theme;
    SourceNumbers numbers;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new TextLabel(theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    layout->addWidget(label);
    label->setContent(parseInline(QStringLiteral("A fact. [who2009] See [what to do](topic:overdose). [cossup]")),
                      numbers);
    const QSignalSpy sources(label, &TextLabel::sourceActivated);
    const QSignalSpy topics(label, &TextLabel::topicActivated);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    label->setFocus(Qt::TabFocusReason);
    QCOMPARE(label->currentLink(), 0);
    QTest::keyClick(label, Qt::Key_Return);
    QCOMPARE(sources.count(), 1);
    QCOMPARE(sources.first().first().toString(), QStringLiteral("who2009"));
    QTest::keyClick(label, Qt::Key_Right);
    QTest::keyClick(label, Qt::Key_Space);
    QCOMPARE(topics.count(), 1);
    QCOMPARE(topics.first().first().toString(), QStringLiteral("overdose"));
    QTest::keyClick(label, Qt::Key_Right);
    QTest::keyClick(label, Qt::Key_Right);
    QCOMPARE(label->currentLink(), 2);
    QCOMPARE(label->currentLinkText(), QStringLiteral("[2]"));
    QTest::keyClick(label, Qt::Key_Left);
    QCOMPARE(label->currentLinkText(), QStringLiteral("what to do"));
}

void TestReadingWidgets::linksAreClicked()
{
    Theme theme;
    SourceNumbers numbers;
    TextLabel label(theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    label.setContent(parseInline(QStringLiteral("Words [what to do](topic:overdose) and more words. [who2009]")),
                     numbers);
    label.resize(2000, label.heightForWidth(2000));
    label.show();
    const QSignalSpy sources(&label, &TextLabel::sourceActivated);
    const QSignalSpy topics(&label, &TextLabel::topicActivated);
    const int middle = label.fontMetrics().height() / 2;
    const auto widthOf = [&label](const char *words) {
        return label.fontMetrics().horizontalAdvance(QString::fromLatin1(words));
    };
    QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(widthOf("Wor"), middle));
    QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(1990, middle));
    QCOMPARE(topics.count() + sources.count(), 0);
    const QPoint onLink(widthOf("Words what"), middle);
    QTest::mouseMove(&label, onLink);
    QCOMPARE(label.cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseClick(&label, Qt::LeftButton, {}, onLink);
    QCOMPARE(topics.count(), 1);
    QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(widthOf("Words what to do and more words. 1"), middle));
    QCOMPARE(sources.count(), 1);
    QTest::mousePress(&label, Qt::LeftButton, {}, onLink);
    QTest::mouseRelease(&label, Qt::LeftButton, {}, QPoint(widthOf("Wor"), middle));
    QCOMPARE(topics.count(), 1); // it was thought better of
}

void TestReadingWidgets::wordsFillTheHeightTheyAskFor()
{
    Theme theme;
    theme.applyToApplication();
    SourceNumbers numbers;
    TextLabel label(theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    label.setContent(parseInline(QStringLiteral("Some words that are long enough for more lines than one, **strong** "
                                                "ones among them, and *others*. [who2009] [nida-heroin]")),
                     numbers);
    int before = 0;
    for (const int width : {600, 300, 150, 600}) { // narrower, and back
        const int height = label.heightForWidth(width);
        QVERIFY(before == 0 || (width < 600 ? height > before : height < before));
        before = height;
        label.resize(width, height + 200);
        const QImage picture = label.grab().toImage();
        int lastInk = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                if (picture.pixelColor(x, y).lightness() < 128)
                    lastInk = y;
            }
        }
        const int lineHeight = qRound(label.font().pixelSize() * 1.5);
        QVERIFY2(lastInk < height && lastInk > height - lineHeight,
                 qPrintable(QStringLiteral("ink to %1 of %2").arg(lastInk).arg(height)));
    }
}

void TestReadingWidgets::aParagraphIsOneTabStop()
{
    Theme theme;
    SourceNumbers numbers;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *label = new TextLabel(theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    auto *plain = new TextLabel(theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    auto *button = new QPushButton(QStringLiteral("After"));
    for (QWidget *widget : QList<QWidget *>{label, plain, button})
        layout->addWidget(widget);
    label->setContent(parseInline(QStringLiteral("One. [who2009] Two. [cossup]")), numbers);
    plain->setPlainText(QStringLiteral("No marks"));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    label->setFocus(Qt::TabFocusReason);
    QTest::keyClick(label, Qt::Key_Tab);
    QVERIFY(button->hasFocus());
    QCOMPARE(label->currentLink(), -1);
}

void TestReadingWidgets::linksAreChildrenForAScreenReader()
{
    Theme theme;
    SourceNumbers numbers;
    TextLabel label(theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    label.setContent(parseInline(QStringLiteral("A fact. [who2009] See [what to do](topic:overdose).")), numbers);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&label);
    QCOMPARE(interface->childCount(), 2);
    QCOMPARE(interface->child(0)->role(), QAccessible::Link);
    QCOMPARE(interface->child(0)->text(QAccessible::Name), QStringLiteral("Source 1"));
    QCOMPARE(interface->child(1)->text(QAccessible::Name), QStringLiteral("what to do"));
    const QSignalSpy topics(&label, &TextLabel::topicActivated);
    interface->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(topics.count(), 1);
}

void TestReadingWidgets::marksAreNumberedInOrderOfMention()
{
    Theme theme;
    ReadingColumn column(theme);
    column.addParagraph(QStringLiteral("One. [who2009] [cossup]"));
    column.addParagraph(QStringLiteral("Two. [cossup] [who2014]"));
    QCOMPARE(column.sourceNumbers().ids(),
             QStringList({QStringLiteral("who2009"), QStringLiteral("cossup"), QStringLiteral("who2014")}));
    column.clear();
    QVERIFY(column.sourceNumbers().ids().isEmpty());
}

void TestReadingWidgets::aMarkOpensItsSource()
{
    Theme theme;
    theme.applyToApplication();
    ReadingColumn column(theme);
    fill(column);
    column.resize(800, 600);
    column.show();
    column.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&column));
    TextLabel *lead = nullptr;
    for (auto *label : column.findChildren<TextLabel *>()) {
        if (!label->links().isEmpty()) {
            lead = label;
            break;
        }
    }
    QVERIFY(lead);
    lead->setFocus(Qt::TabFocusReason);
    QTest::keyClick(lead, Qt::Key_Return);
    QPointer<SourcePanel> panel = column.findChild<SourcePanel *>();
    QVERIFY(panel && panel->isVisible());
    QCOMPARE(Test::layoutProblems(*panel).join(u'\n'), QString());
    QTest::keyClick(panel.data(), Qt::Key_Escape);
    QTRY_VERIFY(!panel);
    QCOMPARE(lead->currentLink(), 0);
}

void TestReadingWidgets::aSourceSaysHowSureItIs()
{
    Theme theme;
    Source source;
    source.label = QStringLiteral("A study 2001");
    source.citation = QStringLiteral("Somebody. A study.");
    source.year = 2001;
    source.url = QStringLiteral("https://example.org/study");
    source.confidence = Confidence::Weak;
    QWidget window;
    auto *panel = new SourcePanel(source, 3, theme, &window);
    QStringList words;
    for (const auto *label : panel->findChildren<TextLabel *>())
        words.append(label->plain());
    QCOMPARE(words.value(0), QStringLiteral("Source 3: A study 2001"));
    QVERIFY(words.contains(source.citation));
    QVERIFY(words.contains(SourcePanel::confidenceText(Confidence::Weak)));
    QCOMPARE(panel->findChild<QLineEdit *>(QStringLiteral("sourceAddress"))->text(), source.url);
    panel->findChild<QPushButton *>(QStringLiteral("copyAddress"))->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), source.url);
}

void TestReadingWidgets::theColumnHoldsSeventyCharacters()
{
    const QString english =
        QStringLiteral("If someone will not wake up, or hardly breathes, act now. Naloxone is a medicine that can");
    Theme theme;
    for (const int percent : {80, 100, 200, 300}) {
        theme.setTextPercent(percent);
        const QFontMetrics metrics(theme.font(Theme::Type::Body));
        const int width = ReadingColumn::columnWidth(theme);
        QVERIFY(metrics.horizontalAdvance(english.left(72)) > width);
        QVERIFY(metrics.horizontalAdvance(english.left(60)) < width);
    }
}

void TestReadingWidgets::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("1024x640, 100 %") << QSize(1024, 640) << 100;
    QTest::newRow("1024x640, 200 %") << QSize(1024, 640) << 200;
    QTest::newRow("1920x1080, 300 %") << QSize(1920, 1080) << 300;
}

void TestReadingWidgets::nothingIsCutOff()
{
    QFETCH(QSize, size);
    QFETCH(int, percent);
    Theme theme;
    theme.applyToApplication();
    theme.setTextPercent(percent);
    ReadingColumn column(theme);
    fill(column);
    column.resize(size);
    column.show();
    Test::settle(column);
    QCOMPARE(Test::layoutProblems(column).join(u'\n'), QString());
}

void TestReadingWidgets::thereIsNoEmptyPageAtTheEnd()
{
    Theme theme;
    theme.applyToApplication();
    ReadingColumn column(theme);
    fill(column);
    column.resize(800, 600);
    column.show();
    Test::settle(column);
    const QWidget *last = column.findChildren<TextLabel *>().constLast();
    const int end = last->mapTo(column.widget(), QPoint(0, last->height())).y();
    QVERIFY2(column.widget()->height() - end < 100,
             qPrintable(QStringLiteral("%1 of %2").arg(end).arg(column.widget()->height())));
}

void TestReadingWidgets::aProblemTakesTheFocusAndGivesItBack()
{
    Theme theme;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new MessageBar(theme);
    auto *button = new QPushButton(QStringLiteral("Work"));
    layout->addWidget(bar);
    layout->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QVERIFY(!bar->isVisible());
    button->setFocus();
    bar->showMessage(MessageBar::Tone::Done, QStringLiteral("Saved."));
    QVERIFY(bar->isVisible() && button->hasFocus());
    bar->showMessage(MessageBar::Tone::Problem, QStringLiteral("The PDF was not saved."));
    auto *text = bar->findChild<QWidget *>(QStringLiteral("messageText"));
    QVERIFY(text->hasFocus());
    QCOMPARE(QAccessible::queryAccessibleInterface(text)->text(QAccessible::Name),
             QStringLiteral("The PDF was not saved."));
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!bar->isVisible() && button->hasFocus());
}

void TestReadingWidgets::detailsCanBeRead()
{
    Theme theme;
    theme.applyToApplication();
    QWidget window;
    window.resize(600, 400);
    auto *layout = new QVBoxLayout(&window);
    auto *bar = new MessageBar(theme);
    layout->addWidget(bar);
    layout->addStretch(1);
    window.show();
    bar->showMessage(MessageBar::Tone::Problem, QStringLiteral("The content folder was refused."),
                     QStringLiteral("manifest.json:3: unknown key"));
    Test::settle(window);
    QCOMPARE(bar->details(), QStringLiteral("manifest.json:3: unknown key"));
    QVERIFY(bar->findChild<QLabel *>(QStringLiteral("messageDetails"))->isVisible());
    QCOMPARE(Test::layoutProblems(window).join(u'\n'), QString());
    bar->showMessage(MessageBar::Tone::Info, QStringLiteral("Done."));
    QVERIFY(!bar->findChild<QLabel *>(QStringLiteral("messageDetails"))->isVisible());
}

void TestReadingWidgets::longButtonsWrap()
{
    Theme theme;
    theme.applyToApplication();
    const WrappingButton button(theme, QStringLiteral("Read next: Dependence and addiction: two different things"));
    QVERIFY(button.heightForWidth(200) > button.heightForWidth(1000));
    QVERIFY(button.heightForWidth(1000) >= 36);
    QVERIFY(button.minimumSizeHint().width() <= 200);
}

HANDRAIL_TEST_MAIN(QApplication, TestReadingWidgets)
#include "tst_readingwidgets.moc"
