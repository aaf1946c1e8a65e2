// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/longwords.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choicebutton.h"
#include "gui/widgets/foldingsidelist.h"
#include "gui/widgets/readingcolumn.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wrappingbutton.h"
#include "support/testcase.h"

#include <QApplication>
#include <QImage>
#include <QListView>

using namespace Handrail;

/// A word that is wider than its place: broken as a last resort, never cut off.
class TestLongWords : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::loadFonts(); }
    void otherTextsStayAsTheyAre();
    void aLongWordIsBrokenWhereTheLineEnds();
    void lettersStayWhole();
    void textToReadStaysInItsColumn_data();
    void textToReadStaysInItsColumn();
    void aTitleInTheSideListStaysInIt();
    void buttonsHoldIt();

private:
    static QString longWord() { return QString(200, u'n'); }
    /// Whether anything is painted there that is not the colour of the place's first pixel.
    static bool isInked(const QImage &image, const QRect &place)
    {
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                if (image.pixel(x, y) != image.pixel(place.topLeft()))
                    return true;
            }
        }
        return false;
    }
    /// A strip at the end of the widget's lines, inside of frames.
    static QRect endOf(const QImage &image, int from, int width)
    {
        return {image.width() - from, image.height() / 4, width, image.height() / 2};
    }
};

void TestLongWords::otherTextsStayAsTheyAre()
{
    const QFontMetrics metrics((QFont()));
    for (const QString &text :
         {QString(), QStringLiteral("Some words to read"), QStringLiteral("  two  spaces "), QStringLiteral("a\nb")})
        QCOMPARE(breakLongWords(text, metrics, 200), text);
}

void TestLongWords::aLongWordIsBrokenWhereTheLineEnds()
{
    Theme theme;
    const QFontMetrics metrics(theme.font(Theme::Type::Body));
    constexpr int width = 150;
    const QString text = QStringLiteral("Before ") + longWord() + QStringLiteral(" after");
    const QString broken = breakLongWords(text, metrics, width);
    QVERIFY(broken.startsWith(QStringLiteral("Before n")));
    QVERIFY(broken.endsWith(QStringLiteral("n after")));
    QCOMPARE(QString(broken).remove(u'\n'), text);
    const QStringList pieces = broken.split(u' ').at(1).split(u'\n');
    QVERIFY(pieces.size() > 5);
    for (const QString &piece : pieces)
        QVERIFY(metrics.horizontalAdvance(piece) <= width);
    QVERIFY(metrics.horizontalAdvance(pieces.constFirst() + u'n') > width); // no more pieces than it takes
}

void TestLongWords::lettersStayWhole()
{
    const QFontMetrics metrics((QFont()));
    QString word;
    for (int i = 0; i < 60; ++i)
        word += QStringLiteral("e\u0301");                   // a letter and its accent
    const QString narrow = breakLongWords(word, metrics, 1); // not even a letter fits
    QCOMPARE(narrow.count(u'\n'), 59);
    QVERIFY(!narrow.contains(QStringLiteral("\n\u0301")));
}

void TestLongWords::textToReadStaysInItsColumn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("from left to right") << Qt::LeftToRight;
    QTest::newRow("from right to left") << Qt::RightToLeft;
}

void TestLongWords::textToReadStaysInItsColumn()
{
    QFETCH(Qt::LayoutDirection, direction);
    Theme theme;
    ReadingColumn column(theme);
    column.setLayoutDirection(direction);
    column.addTitle(longWord());
    column.addParagraph(QStringLiteral("Words before ") + longWord());
    column.addList(true, {longWord()});
    CallOut note;
    note.title.text = longWord();
    note.blocks.append(Paragraph{Message{longWord(), {}, {}, 0}});
    column.addCallOut(note);
    column.finish();
    column.resize(600, 900);
    column.show();
    QVERIFY(QTest::qWaitForWindowExposed(&column));
    QCoreApplication::processEvents();
    int found = 0;
    const auto labels = column.findChildren<TextLabel *>();
    for (TextLabel *label : labels) {
        if (!label->plain().contains(longWord()))
            continue;
        ++found;
        QCOMPARE(label->height(), label->heightForWidth(label->width()));
        QVERIFY(label->height() > 3 * label->fontMetrics().height());
        QImage image(label->size(), QImage::Format_RGB32);
        image.fill(Qt::white);
        label->render(&image, QPoint(), QRegion(), QWidget::DrawChildren);
        const int end = direction == Qt::LeftToRight ? label->width() - 1 : 0;
        QVERIFY(!isInked(image, QRect(end, 0, 1, label->height())));
    }
    QCOMPARE(found, 5);
}

void TestLongWords::aTitleInTheSideListStaysInIt()
{
    Theme theme;
    theme.applyToApplication();
    FoldingSideList side(theme);
    side.resize(1200, 600);
    side.setItems(
        {{QStringLiteral("a"), QStringLiteral("First"), {}, {}}, {QStringLiteral("b"), longWord(), longWord(), {}}});
    side.show();
    QVERIFY(QTest::qWaitForWindowExposed(&side));
    auto *list = side.findChild<QListView *>(QStringLiteral("sideList"));
    QCoreApplication::processEvents();
    const QRect row = list->visualRect(list->model()->index(1, 0));
    QVERIFY(row.height() > 8 * list->fontMetrics().height());
    const QImage image = list->viewport()->grab().toImage();
    QVERIFY(!isInked(image, QRect(row.right() - 12, row.top(), 10, row.height())));
    QVERIFY(isInked(image, row));
}

void TestLongWords::buttonsHoldIt()
{
    Theme theme;
    theme.applyToApplication();
    WrappingButton plain(theme, longWord());
    ChoiceButton choice(theme, longWord());
    choice.setDetail(longWord());
    for (QPushButton *button : {static_cast<QPushButton *>(&plain), static_cast<QPushButton *>(&choice)}) {
        constexpr int width = 300;
        button->resize(width, button->heightForWidth(width));
        QVERIFY(button->height() > 5 * button->fontMetrics().height());
        const QImage image = button->grab().toImage();
        QVERIFY(!isInked(image, endOf(image, 9, 6)));
        QVERIFY(isInked(image, endOf(image, width, width - 4)));
    }
}

HANDRAIL_TEST_MAIN(QApplication, TestLongWords)
#include "tst_longwords.moc"
