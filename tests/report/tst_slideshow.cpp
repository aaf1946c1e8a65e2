// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "report/reportbuilder.h"
#include "report/sampleslides.h"
#include "report/slideshow.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Handrail;
using namespace Handrail::Test;

namespace {

ReportDocument twoParts()
{
    return documentOf({heading(1, "One"), listOf(3), heading(1, "Two"), listOf(2, QStringLiteral("Item %1"))});
}

int count(const QImage &image, const QColor &color, const QRect &within)
{
    int found = 0;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x)
            found += image.pixelColor(x, y) == color;
    }
    return found;
}

/// Where anything but the ground is seen.
QRect inked(const QImage &image, const QColor &ground)
{
    const QRgb empty = ground.rgb();
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        int first = 0;
        while (first < image.width() && line[first] == empty)
            ++first;
        if (first == image.width())
            continue;
        int last = image.width() - 1;
        while (line[last] == empty)
            --last;
        box |= QRect(QPoint(first, y), QPoint(last, y));
    }
    return box;
}

} // namespace

class TestSlideShow : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void walksPointsThenSlides();
    void findsPartsAndPoints();
    void aLonePointNeedsNotStandOut();
    void theCurrentPointStandsOut_data();
    void theCurrentPointStandsOut();
    void repeatsTheTitleWherePartsRunOver();
    void countsQuietly();
    void saysAlsoOfALongTitleThatItGoesOn();
    void setsAllSlidesInOneSize();
    void setsTablesInTheTypeOfTheOthers();
    void keepsToTheLimits_data();
    void keepsToTheLimits();
    void standsWithStrangeDocuments();
};

void TestSlideShow::walksPointsThenSlides()
{
    const SlideShow show(twoParts(), wide, lightTokens());
    QCOMPARE(show.slideCount(), 2);
    QStringList walked;
    SlideShow::Place place = show.first(0);
    for (int i = 0; i < 9; ++i) {
        walked.append(show.pointText(place));
        place = show.next(place);
    }
    QCOMPARE(walked.mid(0, 6).join(u','), QStringLiteral("Point 1,Point 2,Point 3,Item 1,Item 2,Item 2"));
    QCOMPARE(place, show.last(1));
    for (int i = 0; i < 4; ++i)
        place = show.previous(place);
    QCOMPARE(place, show.first(0));
    QCOMPARE(show.previous(place), place);
    QCOMPARE(show.previous(show.first(1)), show.last(0)); // back is the way one came
}

void TestSlideShow::findsPartsAndPoints()
{
    // Twelve points take several slides, and are counted through all of them.
    const SlideShow show(
        documentOf({heading(1, "One"), listOf(12), heading(2, "Under"), listOf(2), heading(1, "Two"), listOf(2)}), wide,
        lightTokens());
    QCOMPARE(show.pointCount(0), 14);
    QCOMPARE(show.pointCount(1), 2);
    QCOMPARE(show.pointCount(7), 0);
    for (const int point : {0, 5, 11, 13}) {
        const SlideShow::Place place = show.placeOf(0, point);
        QCOMPARE(place.point, point);
        QCOMPARE(show.part(place.slide), 0);
        QVERIFY(show.text(place.slide).contains(show.pointText(place)));
    }
    QVERIFY(show.placeOf(0, 11).slide > show.placeOf(0, 0).slide);
    QCOMPARE(show.part(show.placeOf(1, 0).slide), 1);
    QCOMPARE(show.placeOf(1, 99), show.placeOf(1, 0));
}

void TestSlideShow::aLonePointNeedsNotStandOut()
{
    const SlideShow show(
        documentOf({heading(1, "One"), listOf(1), heading(1, "Two"), ReportParagraph{words(prose(1))}}), wide,
        lightTokens());
    QCOMPARE(show.first(0).point, -1);
    QCOMPARE(show.first(1).point, -1);
    QCOMPARE(show.next(show.first(0)).slide, 1);
}

void TestSlideShow::theCurrentPointStandsOut_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<bool>("isMirrored");
    const char *names[] = {"light", "dark", "high contrast"};
    for (int theme = 0; theme < 3; ++theme) {
        QTest::addRow("%s", names[theme]) << theme << false;
        QTest::addRow("%s, right to left", names[theme]) << theme << true;
    }
}

void TestSlideShow::theCurrentPointStandsOut()
{
    QFETCH(int, theme);
    QFETCH(bool, isMirrored);
    const ColorTokens colors = theme == 0 ? lightTokens() : theme == 1 ? darkTokens() : highContrastTokens();
    ReportDocument document = twoParts();
    if (isMirrored)
        document.locale = QLocale(QLocale::Arabic);
    const SlideShow show(document, QSizeF(1280, 720), colors);
    // The bar is a shape, at the start side, and goes down from point to point.
    int above = 0;
    for (int point = 0; point < 3; ++point) {
        const QImage image = picture(show, {0, point});
        const QRect startSide(isMirrored ? 1280 - 64 : 16, 0, 48, 720);
        int top = -1;
        for (int y = 0; y < 720 && top < 0; ++y) {
            if (count(image, colors.accent, QRect(startSide.left(), y, startSide.width(), 1)) >= 4)
                top = y;
        }
        QVERIFY2(top > above, qPrintable(QString::number(top)));
        above = top;
        QVERIFY(count(image, colors.muted, image.rect()) > 300); // the others wait
    }
    const QImage none = picture(show, {0, -1});
    QCOMPARE(count(none, colors.accent, none.rect()), 0);
}

void TestSlideShow::repeatsTheTitleWherePartsRunOver()
{
    const SlideShow show(documentOf({heading(2, "A long part"), ReportParagraph{words(prose(4))},
                                     ReportParagraph{words(prose(4))}, ReportParagraph{words(prose(4))}}),
                         wide, lightTokens());
    QVERIFY(show.slideCount() > 1);
    QVERIFY(show.text(0).startsWith(QStringLiteral("A long part\n")));
    for (int slide = 1; slide < show.slideCount(); ++slide) {
        QVERIFY2(show.text(slide).startsWith(QStringLiteral("A long part (continued)\n")),
                 qPrintable(show.text(slide)));
        QCOMPARE(show.bodySize(slide), show.bodySize(0));
    }
}

void TestSlideShow::countsQuietly()
{
    const auto corner = [](const SlideShow &show, int slide, bool isMirrored) {
        const QImage image = picture(show, {slide, -1});
        return count(image, lightTokens().muted, QRect(isMirrored ? 96 : 1700, 980, 124, 60));
    };
    QVERIFY(corner(SlideShow(twoParts(), wide, lightTokens()), 1, false) > 10);
    ReportDocument mirrored = twoParts();
    mirrored.locale = QLocale(QLocale::Arabic);
    QVERIFY(corner(SlideShow(mirrored, wide, lightTokens()), 1, true) > 10);
    // One slide alone is not counted.
    QCOMPARE(corner(SlideShow(documentOf({heading(1, "One"), listOf(2)}), wide, lightTokens()), 0, false), 0);
}

void TestSlideShow::saysAlsoOfALongTitleThatItGoesOn()
{
    // From a title that leaves room behind it to one that fills its line.
    for (int letters = 10; letters < 34; ++letters) {
        const QByteArray title(letters, 'n');
        const SlideShow show(documentOf({heading(2, title.constData()), ReportParagraph{words(prose(4))},
                                         ReportParagraph{words(prose(4))}}),
                             QSizeF(1024, 768), lightTokens());
        QVERIFY(show.slideCount() > 1);
        const QString second = show.text(1).section(QStringLiteral("Sentence"), 0, 0);
        QVERIFY2(second.contains(QStringLiteral("(continued)")), title.constData());
    }
}

void TestSlideShow::setsAllSlidesInOneSize()
{
    const ReportParagraph shortText{words(QStringLiteral("Call for help."))};
    const ReportList full = listOf(6, QStringLiteral("A point that is as long as one line of small type, no %1"));
    const SlideShow show(documentOf({heading(1, "Short"), shortText, heading(1, "Long"), full}), wide, lightTokens());
    QCOMPARE(show.slideCount(), 2); // small type rather than one slide more
    QCOMPARE(show.bodySize(0), show.bodySize(1));
    // And the text begins at the same height.
    const auto top = [&](int slide) {
        return inked(picture(show, {slide, -1}).copy(0, 200, 1920, 760), lightTokens().surface).top();
    };
    QVERIFY2(qAbs(top(0) - top(1)) < 12, qPrintable(QString::number(top(0) - top(1))));
    const SlideShow alone(documentOf({heading(1, "Short"), shortText}), wide, lightTokens());
    QVERIFY(alone.bodySize(0) > show.bodySize(0));
}

/// A table that would be torn in large type has small type, and then all slides have.
void TestSlideShow::setsTablesInTheTypeOfTheOthers()
{
    ReportTable table;
    table.header = {words(QStringLiteral("When")), words(QStringLiteral("What"))};
    for (int i = 0; i < 5; ++i)
        table.rows.append({words(QStringLiteral("Day")),
                           words(QStringLiteral("A cell of one line in small type only, as long as the column"))});
    const ReportParagraph shortText{words(QStringLiteral("Call for help."))};
    const SlideShow show(documentOf({heading(1, "Short"), shortText, heading(1, "Table"), table}), wide, lightTokens());
    QCOMPARE(show.bodySize(0), show.bodySize(show.slideCount() - 1));
    const SlideShow alone(documentOf({heading(1, "Short"), shortText}), wide, lightTokens());
    QVERIFY(alone.bodySize(0) > show.bodySize(0));
}

void TestSlideShow::keepsToTheLimits_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("16:9") << wide;
    QTest::newRow("16:10") << QSizeF(1280, 800);
    QTest::newRow("4:3") << QSizeF(1024, 768);
    QTest::newRow("4k") << QSizeF(3840, 2160);
    QTest::newRow("portrait") << QSizeF(1080, 1920);
}

void TestSlideShow::keepsToTheLimits()
{
    QFETCH(QSizeF, size);
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    const Library library = loaded.value();
    const QRect middle(int(size.width() * 0.025), int(size.height() * 0.05) - 1, int(size.width() * 0.95),
                       int(size.height() * 0.9) + 2);
    for (const QString &id : {QStringLiteral("withdrawal"), QStringLiteral("overdose"), QStringLiteral("family")}) {
        ReportBuilder builder(library, QLocale(QLocale::English, QLocale::UnitedStates), QDate(2026, 11, 22),
                              QStringLiteral("US"));
        builder.addTopic(*library.topic(id));
        const SlideShow show(builder.document(plainText(library.topic(id)->title.text)), size, lightTokens());
        QVERIFY(show.slideCount() > 3);
        for (int slide = 0; slide < show.slideCount(); ++slide) {
            QVERIFY(show.bodySize(slide) * 25 >= size.height());
            if (size.width() > 2000)
                continue; // the same in proportion
            const QRect ink = inked(picture(show, show.first(slide)), lightTokens().surface);
            QVERIFY2(middle.contains(ink), qPrintable(show.text(slide)));
        }
    }
}

void TestSlideShow::standsWithStrangeDocuments()
{
    QCOMPARE(SlideShow(ReportDocument(), wide, lightTokens()).slideCount(), 0);
    const QString longWord(400, QLatin1Char('m'));
    ReportDocument document = documentOf(
        {ReportPageBreak{}, ReportHeading{2, {}}, ReportHeading{1, words(longWord)}, ReportHeading{3, words(longWord)},
         ReportFigure{}, ReportParagraph{words(longWord)}, ReportPageBreak{},
         ReportHeading{1, words(QStringLiteral("Alone"))}, ReportHeading{1, words(QStringLiteral("At the end"))}});
    document.title = longWord;
    for (const QSizeF &size : {wide, QSizeF(320, 200), QSizeF(1, 1)}) {
        const SlideShow show(document, size, darkTokens());
        QVERIFY(show.slideCount() > 2);
        for (int slide = 0; slide < show.slideCount(); ++slide)
            QVERIFY(!picture(show, show.last(slide)).isNull());
        QCOMPARE(show.text(show.slideCount() - 1), QStringLiteral("At the end"));
        QCOMPARE(show.text(show.slideCount() - 2), QStringLiteral("Alone"));
        QCOMPARE(show.first(999).slide, show.slideCount() - 1);
        QCOMPARE(show.text(-1), QString());
    }
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestSlideShow)

#include "tst_slideshow.moc"
