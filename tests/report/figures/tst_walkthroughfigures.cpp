// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "report/figures/walkthroughscene.h"
#include "report/fonts.h"
#include "report/pageddocument.h"
#include "report/pdfwriter.h"
#include "report/reportbuilder.h"
#include "report/views/walkthroughblocks.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Handrail;
using namespace Qt::StringLiterals;
using Scene = Walkthrough::Scene;

namespace {

constexpr Scene scenes[] = {Scene::Blood, Scene::IntoTheBrain, Scene::Morphine,
                            Scene::Locks, Scene::Brake,        Scene::Memory};

QImage drawn(Scene scene, qreal phase, const ColorTokens &colors, qreal bodySize = 16,
             Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(360, 260, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    WalkthroughScene::draw(painter, QRectF(20, 30, 320, 200), scene, phase, colors, bodySize, direction);
    return image;
}

/// Whether the outermost pixels around the rectangle that was drawn into are as they were.
bool staysInside(const QImage &image)
{
    const QRect inside(19, 29, 322, 202);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (!inside.contains(x, y) && image.pixel(x, y) != QColor(Qt::magenta).rgb())
                return false;
        }
    }
    return true;
}

qsizetype differences(const QImage &a, const QImage &b)
{
    qsizetype count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

/// The scenes of "What heroin does", and what they give to paper and slides.
class WalkthroughFiguresTest : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void scenesStayInTheirRectangle_data();
    void scenesStayInTheirRectangle();
    void scenesDiffer();
    void scenesMove();
    void scenesFollowDirectionAndTextSize();
    void paperHasEveryStepBesideItsPicture();
    void oneSlideAStep();
    void theSlideHasSentenceAndPicture();
    void thePdfHoldsNoBitmaps();

private:
    ReportDocument paper() const
    {
        ReportBuilder builder(m_library, QLocale(QLocale::English), QDate(2026, 11, 22), u"US"_s);
        builder.addView(ViewId::walkthrough);
        return builder.document(m_library.walkthrough.title.text);
    }

    Library m_library;
};

void WalkthroughFiguresTest::initTestCase()
{
    loadBundledFonts();
    auto loaded = loadContent(u":/content"_s);
    QVERIFY(loaded.isOk());
    m_library = std::move(loaded).value();
    QCOMPARE(m_library.walkthrough.steps.size(), qsizetype(std::size(scenes)));
}

void WalkthroughFiguresTest::scenesStayInTheirRectangle_data()
{
    QTest::addColumn<ColorTokens>("colors");
    QTest::addColumn<qreal>("bodySize");
    QTest::newRow("light") << lightTokens() << 16.0;
    QTest::newRow("dark, large text") << darkTokens() << 48.0;
    QTest::newRow("high contrast") << highContrastTokens() << 4.0;
}

void WalkthroughFiguresTest::scenesStayInTheirRectangle()
{
    QFETCH(ColorTokens, colors);
    QFETCH(qreal, bodySize);
    for (const Scene scene : scenes) {
        for (const qreal phase : {0.0, 0.35, 0.7, 1.0})
            QVERIFY2(staysInside(drawn(scene, phase, colors, bodySize)), qPrintable(QString::number(int(scene))));
    }
}

void WalkthroughFiguresTest::scenesDiffer()
{
    for (const Scene one : scenes) {
        for (const Scene other : scenes) {
            if (one != other)
                QVERIFY(differences(drawn(one, 1, lightTokens()), drawn(other, 1, lightTokens())) > 3000);
        }
    }
}

void WalkthroughFiguresTest::scenesMove()
{
    for (const Scene scene : scenes) {
        const QImage end = drawn(scene, 1, lightTokens());
        QVERIFY2(differences(drawn(scene, 0, lightTokens()), end) > 500, qPrintable(QString::number(int(scene))));
        QVERIFY2(differences(drawn(scene, 0.5, lightTokens()), end) > 100, qPrintable(QString::number(int(scene))));
        QCOMPARE(drawn(scene, 1, lightTokens()), end);
    }
}

void WalkthroughFiguresTest::scenesFollowDirectionAndTextSize()
{
    for (const Scene scene : scenes) {
        const QImage image = drawn(scene, 1, lightTokens());
        const QImage mirrored = drawn(scene, 1, lightTokens(), 16, Qt::RightToLeft);
        // Shapes change sides, words do not turn over.
        const qsizetype words = differences(image.mirrored(true, false), mirrored);
        QVERIFY2(words > 100 && words < differences(image, mirrored), qPrintable(QString::number(int(scene))));
        QVERIFY(differences(image, drawn(scene, 1, lightTokens(), 24)) > 50);
    }
}

void WalkthroughFiguresTest::paperHasEveryStepBesideItsPicture()
{
    const ReportDocument document = paper();
    QList<ReportFigure> figures;
    for (const ReportBlock &block : document.blocks) {
        if (const auto *figure = std::get_if<ReportFigure>(&block))
            figures.append(*figure);
    }
    QCOMPARE(figures.size(), m_library.walkthrough.steps.size());
    QString text;
    const PagedDocument pages(document, PageStyle::paper(QPageSize::A4));
    QVERIFY2(pages.pageCount() <= 3, qPrintable(QString::number(pages.pageCount())));
    for (int page = 0; page < pages.pageCount(); ++page)
        text += pages.pageText(page) + u'\n';
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const Walkthrough::Step &step = m_library.walkthrough.steps.at(i);
        QVERIFY(!figures.at(i).alternative.isEmpty());
        QCOMPARE(figures.at(i).alternative, step.alternative.text);
        QVERIFY2(text.contains(u"%1. %2"_s.arg(i + 1).arg(step.title.text)), qPrintable(text));
        QVERIFY(text.contains(step.alternative.text));
    }
    // How sure the story of the brake is stands on paper as well.
    QVERIFY(text.contains(u"tests with rats"_s));
    const auto isCited = [&](const QString &id) {
        return std::any_of(document.sources.cbegin(), document.sources.cend(),
                           [&](const Source &source) { return source.id == id; });
    };
    QVERIFY(isCited(u"galaj2020"_s) && isCited(u"who-od2023"_s));
    QStringList bookmarks;
    for (const PagedDocument::Bookmark &bookmark : pages.bookmarks())
        bookmarks.append(bookmark.title);
    QVERIFY(bookmarks.contains(u"4. "_s + m_library.walkthrough.steps.at(3).title.text));
}

void WalkthroughFiguresTest::oneSlideAStep()
{
    const QList<ReportBlock> slides = WalkthroughBlocks::slides(m_library.walkthrough);
    const auto headings = std::count_if(slides.cbegin(), slides.cend(), [](const ReportBlock &block) {
        const auto *heading = std::get_if<ReportHeading>(&block);
        return heading && heading->level == 1;
    });
    QCOMPARE(headings, m_library.walkthrough.steps.size());
}

void WalkthroughFiguresTest::theSlideHasSentenceAndPicture()
{
    ReportBuilder builder(m_library, QLocale(QLocale::English), QDate(2026, 11, 22), u"US"_s);
    builder.addViewSlides(ViewId::walkthrough);
    const PagedDocument slides(builder.document(u"Slides"_s), PageStyle::projected(QSize(1920, 1080), lightTokens()));
    int found = 0;
    for (int page = 0; page < slides.pageCount(); ++page) {
        const QString text = slides.pageText(page);
        for (const Walkthrough::Step &step : m_library.walkthrough.steps) {
            if (text.contains(step.alternative.text) && text.contains(plainText(step.sentence.text).simplified()))
                ++found;
        }
    }
    QCOMPARE(found, m_library.walkthrough.steps.size());
}

void WalkthroughFiguresTest::thePdfHoldsNoBitmaps()
{
    if (QStandardPaths::findExecutable(u"pdfimages"_s).isEmpty())
        QSKIP("The programs that look into a PDF are not installed (poppler-utils).");
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"steps.pdf"_s);
    QVERIFY(writePdf(paper(), PageStyle::paper(QPageSize::A4), file));
    QProcess images;
    images.start(u"pdfimages"_s, {u"-list"_s, file});
    QVERIFY(images.waitForFinished());
    QCOMPARE(images.readAllStandardOutput().trimmed().count('\n'), 1); // its head alone
}

HANDRAIL_TEST_MAIN(QGuiApplication, WalkthroughFiguresTest)
#include "tst_walkthroughfigures.moc"
