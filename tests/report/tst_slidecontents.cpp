// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "report/reportbuilder.h"
#include "report/sampleslides.h"
#include "support/testcase.h"

#include <QGuiApplication>

using namespace Handrail;
using namespace Handrail::Test;

/// What stands together on a slide, and what is left out.
class TestSlideContents : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoLittleRest();
    void keepsACallOutOnOneSlide();
    void partsALongCallOutRatherThanShrinkIt();
    void showsAPictureWithItsWords();
    void showsAPictureWithEachOfItsSteps();
    void titlesAComparisonByItsAspects();
    void hasNothingToFillIn();
    void breaksNoRowOfTheComparison();
    void keepsSentencesOnOneSlide();
    void repeatsTheFirstLineOfACallOut();
};

void TestSlideContents::leavesNoLittleRest()
{
    for (int points = 7; points <= 12; ++points) {
        const SlideShow show(documentOf({heading(1, "One"), listOf(points)}), wide, lightTokens());
        QCOMPARE(show.slideCount(), 2);
        const auto onSlide = [&](int slide) { return show.text(slide).count(QStringLiteral("Point")); };
        QVERIFY2(qAbs(onSlide(0) - onSlide(1)) <= 2, qPrintable(QString::number(points)));
    }
}

void TestSlideContents::keepsACallOutOnOneSlide()
{
    ReportCallOut callOut{CallOut::Tone::Help, words(QStringLiteral("Call at once")), {}};
    callOut.blocks.append(ReportParagraph{words(QStringLiteral("Call if there is any of these:"))});
    callOut.blocks.append(listOf(5, QStringLiteral("Sign %1")));
    for (const QSizeF &size : {wide, QSizeF(1024, 768)}) {
        const SlideShow show(documentOf({heading(1, "Danger"), ReportParagraph{words(prose(2))}, callOut}), size,
                             lightTokens());
        QCOMPARE(show.slideCount(), 2);
        QCOMPARE(show.text(1).count(QStringLiteral("Sign")), 5);
    }
}

/// Small type on one slide of many would be read by nobody.
void TestSlideContents::partsALongCallOutRatherThanShrinkIt()
{
    ReportCallOut callOut{CallOut::Tone::Help, words(QStringLiteral("Call at once")), {}};
    callOut.blocks.append(ReportParagraph{words(QStringLiteral("Call if there is any of these:"))});
    callOut.blocks.append(listOf(7, QStringLiteral("Sign %1")));
    for (const QSizeF &size : {wide, QSizeF(1024, 768)}) {
        const SlideShow show(documentOf({heading(1, "Danger"), callOut, heading(1, "Care"), listOf(4)}), size,
                             lightTokens());
        QCOMPARE(show.slideCount(), 3);
        for (int slide = 0; slide < 2; ++slide) {
            QVERIFY(show.text(slide).contains(QStringLiteral("Call at once")));
            QVERIFY(show.text(slide).count(QStringLiteral("Sign")) >= 2);
        }
        for (int slide = 0; slide < 3; ++slide)
            QVERIFY(show.bodySize(slide) * 20 >= size.height());
    }
}

void TestSlideContents::showsAPictureWithItsWords()
{
    for (const qreal shape : {0.3, 0.6, 1.0}) {
        for (const QSizeF &size : {wide, QSizeF(1024, 768)}) {
            QRectF drawn;
            ReportFigure figure;
            figure.draw = [&drawn](QPainter &, const QRectF &rect, const ColorTokens &, qreal) { drawn = rect; };
            figure.heightForWidth = shape;
            figure.caption = words(QStringLiteral("CAPTION"));
            figure.alternative = QStringLiteral("PICTURE");
            const SlideShow show(documentOf({heading(1, "One"), ReportParagraph{words(QStringLiteral("LEAD"))},
                                             ReportParagraph{words(QStringLiteral("WORDS ") + prose(2))}, figure,
                                             heading(1, "Two"), figure}),
                                 size, lightTokens());
            QCOMPARE(show.slideCount(), 3);
            for (const char *what : {"WORDS", "CAPTION", "PICTURE"})
                QVERIFY2(show.text(1).contains(QLatin1String(what)), what);
            QVERIFY(show.text(2).contains(QStringLiteral("CAPTION")));
            picture(show, {1, -1});
            const qreal share = drawn.width() * drawn.height() / (size.width() * size.height());
            QVERIFY2(share > 0.15, qPrintable(QStringLiteral("%1 %2 %3").arg(shape).arg(size.width()).arg(share)));
            QVERIFY(qAbs(drawn.height() / drawn.width() - shape) < 0.01);
        }
    }
}

void TestSlideContents::showsAPictureWithEachOfItsSteps()
{
    ReportFigure figure;
    figure.draw = [](QPainter &, const QRectF &, const ColorTokens &, qreal) {};
    figure.alternative = QStringLiteral("PICTURE");
    ReportList steps = listOf(3, QStringLiteral("Step %1"));
    steps.ordered = true;
    const SlideShow show(documentOf({heading(1, "One"), figure, steps}), wide, lightTokens());
    QCOMPARE(show.slideCount(), 3);
    for (int slide = 0; slide < 3; ++slide) {
        QVERIFY(show.text(slide).contains(QStringLiteral("PICTURE")));
        QVERIFY(show.text(slide).contains(QStringLiteral("%1. Step %1").arg(slide + 1)));
        QCOMPARE(show.text(slide).contains(QStringLiteral("(continued)")), slide > 0);
    }
}

void TestSlideContents::titlesAComparisonByItsAspects()
{
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    const Library library = loaded.value();
    ReportBuilder builder(library, QLocale(QLocale::English, QLocale::UnitedStates), QDate(2026, 11, 22), {});
    builder.addComparison();
    const SlideShow show(builder.document({}), wide, lightTokens());
    QCOMPARE(show.slideCount(), 1 + int(library.comparison.aspects.size()));
    for (int i = 1; i < show.slideCount(); ++i) {
        const QString aspect = plainText(library.comparison.aspects.at(i - 1).name.text);
        QVERIFY2(show.text(i).startsWith(aspect + u'\n'), qPrintable(show.text(i)));
        QCOMPARE(show.text(i).count(aspect + u'\n'), 1);
    }
}

void TestSlideContents::hasNothingToFillIn()
{
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    const Library library = loaded.value();
    for (const QString &territory : {QString(), QStringLiteral("US")}) {
        ReportBuilder builder(library, QLocale(QLocale::English, QLocale::UnitedStates), QDate(2026, 11, 22),
                              territory);
        builder.addTopic(*library.topic(QStringLiteral("overdose")));
        builder.addHelpLines();
        const SlideShow show(builder.document({}), wide, lightTokens());
        QString all;
        for (int slide = 0; slide < show.slideCount(); ++slide)
            all += show.text(slide) + u'\n';
        QVERIFY(!all.contains(u'_'));
        QVERIFY(!all.contains(QStringLiteral("Write it here")));
        QCOMPARE(all.contains(QStringLiteral("Emergency number:")), !territory.isEmpty());
        QCOMPARE(all.contains(QStringLiteral("911")), !territory.isEmpty());
        QCOMPARE(all.contains(QStringLiteral("People you can call")), !territory.isEmpty());
    }
}

void TestSlideContents::breaksNoRowOfTheComparison()
{
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    const Library library = loaded.value();
    ReportBuilder builder(library, QLocale(QLocale::English, QLocale::UnitedStates), QDate(2026, 11, 22),
                          QStringLiteral("US"));
    builder.addComparison();
    const ReportDocument document = builder.document(plainText(library.comparison.title.text));
    for (const QSizeF &size : {wide, QSizeF(1280, 800), QSizeF(1024, 768)}) {
        const SlideShow show(document, size, lightTokens());
        for (const Comparison::Aspect &aspect : library.comparison.aspects) {
            const auto whole = [&](const Message &text) {
                for (int slide = 0; slide < show.slideCount(); ++slide) {
                    const QString shown = show.text(slide);
                    if (shown.contains(plainText(aspect.name.text)) && shown.contains(plainText(text.text)))
                        return true;
                }
                return false;
            };
            QVERIFY2(whole(aspect.dependence) && whole(aspect.addiction), qPrintable(aspect.name.text));
            QVERIFY2(whole(aspect.dependenceMore) && whole(aspect.addictionMore), qPrintable(aspect.name.text));
        }
        for (int slide = 0; slide < show.slideCount(); ++slide)
            QVERIFY(show.text(slide).contains(QStringLiteral("Dependence\nAddiction"))); // the head, each time
    }
}

void TestSlideContents::keepsSentencesOnOneSlide()
{
    QList<ReportBlock> blocks{heading(1, "Prose")};
    QStringList texts;
    for (int i = 0; i < 6; ++i) {
        texts.append(QStringLiteral("Begin %1 ").arg(i) + prose(3) + QStringLiteral(" Finish %1.").arg(i));
        blocks.append(ReportParagraph{words(texts.last())});
    }
    const SlideShow show(documentOf(blocks), wide, lightTokens());
    QVERIFY(show.slideCount() > 2);
    for (int slide = 0; slide < show.slideCount(); ++slide)
        QCOMPARE(show.text(slide).count(QStringLiteral("Begin")), show.text(slide).count(QStringLiteral("Finish")));
}

void TestSlideContents::repeatsTheFirstLineOfACallOut()
{
    ReportCallOut callOut{CallOut::Tone::Help, words(QStringLiteral("Call at once")), {}};
    callOut.blocks.append(listOf(14, QStringLiteral("Sign %1")));
    const SlideShow show(documentOf({heading(1, "Danger"), callOut}), wide, lightTokens());
    QVERIFY(show.slideCount() > 1);
    QString all;
    for (int slide = 0; slide < show.slideCount(); ++slide) {
        QCOMPARE(show.text(slide).count(QStringLiteral("Call at once")), 1);
        all += show.text(slide);
        // In its frame: the bar at the start side is as high as all that stands beside it.
        const QImage image = picture(show, show.first(slide));
        int bar = 0;
        for (int y = 0; y < image.height(); ++y)
            bar += image.pixelColor(98, y) == lightTokens().danger;
        QVERIFY2(bar > 350, qPrintable(QString::number(bar)));
    }
    QCOMPARE(all.count(QStringLiteral("Sign")), 14);
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestSlideContents)

#include "tst_slidecontents.moc"
