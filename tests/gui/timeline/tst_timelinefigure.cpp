// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/englishplurals.h"
#include "core/timeline/samplecourse.h"
#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"
#include "gui/theme/theme.h"
#include "gui/timeline/samplerows.h"
#include "gui/timeline/timelinefigure.h"
#include "report/pageddocument.h"
#include "support/testcase.h"
#include "support/textsizes.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Handrail;

class TestTimelineFigure : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void theAlternativeSaysWhatTheChartSays();
    void drawsInsideItsRectangle_data();
    void drawsInsideItsRectangle();
    void isVectorsWithTextAsText();
    void aLongChartIsSeveralFigures();
    void drawsTheSameTwice();
    void slidesCanBeReadFromTheBackOfTheRoom_data();
    void slidesCanBeReadFromTheBackOfTheRoom();
    void allPartsHaveOneScale_data();
    void allPartsHaveOneScale();

private:
    Test::EnglishPlurals m_plurals;
    const Course m_course = Test::sampleCourse();
};

void TestTimelineFigure::initTestCase()
{
    Theme::loadFonts();
    QCoreApplication::installTranslator(&m_plurals);
}

void TestTimelineFigure::cleanup()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestTimelineFigure::theAlternativeSaysWhatTheChartSays()
{
    const ReportFigure figure = timelineFigure(m_course);
    QCOMPARE(figure.alternative, courseRows(m_course).inWords());
    QVERIFY(figure.heightForWidth > 0.3);
}

void TestTimelineFigure::drawsInsideItsRectangle_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("bodySize");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("paper") << QSizeF(482, 400) << 12.0 << Qt::LeftToRight;
    QTest::newRow("paper, large type") << QSizeF(482, 400) << 20.0 << Qt::LeftToRight;
    QTest::newRow("right to left") << QSizeF(482, 400) << 12.0 << Qt::RightToLeft;
    QTest::newRow("low slide") << QSizeF(800, 300) << 40.0 << Qt::LeftToRight;
}

void TestTimelineFigure::drawsInsideItsRectangle()
{
    QFETCH(QSizeF, size);
    QFETCH(double, bodySize);
    QFETCH(Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    constexpr int margin = 30;
    QImage image(int(size.width()) + 2 * margin, int(size.height()) + 2 * margin, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QRectF rect(QPointF(margin, margin), size);
    {
        QPainter painter(&image);
        timelineFigure(m_course).draw(painter, rect, lightTokens(), bodySize);
    }
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == 0xffffffff)
                continue;
            ++inked;
            QVERIFY2(rect.adjusted(-2, -2, 2, 2).contains(x, y), qPrintable(QStringLiteral("%1,%2").arg(x).arg(y)));
        }
    }
    QVERIFY(inked > 5000);
}

void TestTimelineFigure::isVectorsWithTextAsText()
{
    const QString images = QStandardPaths::findExecutable(QStringLiteral("pdfimages"));
    const QString text = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (images.isEmpty() || text.isEmpty())
        QSKIP("pdfimages and pdftotext are not installed");
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("figure.pdf"));
    {
        QPdfWriter writer(file);
        writer.setResolution(300);
        QPainter painter(&writer);
        painter.scale(300 / 72.0, 300 / 72.0);
        timelineFigure(m_course).draw(painter, QRectF(0, 0, 482, 400), lightTokens(), 12);
    }
    const auto outputOf = [](const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    };
    const QString list = outputOf(images, {QStringLiteral("-list"), file});
    QVERIFY(list.startsWith(QStringLiteral("page")));
    QCOMPARE(list.trimmed().count(u'\n'), 1); // the two lines of the header
    const QString words = outputOf(text, {file, QStringLiteral("-")}).simplified();
    for (const Symptom &symptom : m_course.symptoms)
        QVERIFY2(words.contains(symptom.plainName.text), qPrintable(symptom.plainName.text));
    QVERIFY(words.contains(QStringLiteral("Overdose risk")));
}

void TestTimelineFigure::aLongChartIsSeveralFigures()
{
    // Two courses sign by sign: more rows than one figure holds in type that can be read.
    const Course course = Test::sampleCourse();
    TimelineRows rows = comparedRowsWithSigns(Test::slowCourse(), course);
    rows.notes = QStringList(QStringLiteral("A note."));
    const QList<ReportFigure> figures = timelineFigures(rows);
    QVERIFY(figures.size() > 1);
    QString all;
    for (const ReportFigure &figure : figures)
        all += figure.alternative;
    for (const TimelineRow &row : rows.allRows())
        QCOMPARE(all.count(row.sentence), 1);
    for (const QString &once : {rows.risk->sentence, rows.notes.constFirst()}) {
        QCOMPARE(all.count(once), 1);
        QVERIFY(figures.constFirst().alternative.contains(once));
    }
    QCOMPARE(timelineFigures(comparedRows(course, course)).size(), 1);
}

void TestTimelineFigure::drawsTheSameTwice()
{
    const auto picture = [this] {
        QImage image(500, 420, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        timelineFigure(m_course).draw(painter, QRectF(5, 5, 482, 400), lightTokens(), 12);
        painter.end();
        return image;
    };
    QCOMPARE(picture(), picture());
}

void TestTimelineFigure::slidesCanBeReadFromTheBackOfTheRoom_data()
{
    QTest::addColumn<QString>("mode");
    QTest::addColumn<QSize>("screen");
    for (const QString &mode : {QStringLiteral("course"), QStringLiteral("uncertain"), QStringLiteral("sources"),
                                QStringLiteral("compared"), QStringLiteral("extreme")}) {
        for (const QSize screen : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080), QSize(3840, 2160)})
            QTest::addRow("%s on %d", qPrintable(mode), screen.width()) << mode << screen;
    }
}

void TestTimelineFigure::slidesCanBeReadFromTheBackOfTheRoom()
{
    QFETCH(QString, mode);
    QFETCH(QSize, screen);
    const TimelineRows rows = Test::timelineRows(mode);
    const QList<TimelineSlide> slides = timelineSlides(rows);
    QVERIFY(!slides.isEmpty());
    if (mode == QLatin1String("compared"))
        QCOMPARE(slides.size(), 1); // beside each other, or it is no comparison
    QString all;
    for (const TimelineSlide &slide : slides) {
        all += slide.figure.alternative;
        ReportDocument document;
        document.blocks = {ReportHeading{1, parseInline(slide.heading)}, slide.figure};
        const PagedDocument pages(document, PageStyle::projected(screen, lightTokens()));
        QCOMPARE(pages.pageCount(), 1);
        Test::TextSizes seen(screen);
        QPainter painter(&seen);
        pages.paintPage(painter, 0);
        painter.end();
        QVERIFY(seen.sizes().size() > 10);
        const qreal smallest = *std::min_element(seen.sizes().cbegin(), seen.sizes().cend());
        QVERIFY2(smallest >= screen.height() / 40.0, qPrintable(QString::number(screen.height() / smallest)));
    }
    for (const TimelineRow &row : rows.allRows())
        QCOMPARE(all.count(row.sentence), 1);
}

void TestTimelineFigure::allPartsHaveOneScale_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("on a slide") << QSize(1180, 500);
    QTest::newRow("on a low slide") << QSize(1180, 340);
    QTest::newRow("on paper") << QSize();
}

void TestTimelineFigure::allPartsHaveOneScale()
{
    QFETCH(QSize, size);
    QList<ReportFigure> parts;
    if (size.isValid()) {
        for (const TimelineSlide &slide : timelineSlides(courseRows(m_course)))
            parts.append(slide.figure);
    } else {
        parts = timelineFigures(comparedRowsWithSigns(Test::slowCourse(), m_course));
    }
    QVERIFY(parts.size() > 1);
    QMap<QString, qreal> first;
    for (const ReportFigure &part : std::as_const(parts)) {
        const QSizeF used = size.isValid() ? QSizeF(size) : QSizeF(482, 482 * part.heightForWidth);
        Test::TextSizes seen(used.toSize());
        QPainter painter(&seen);
        part.draw(painter, QRectF(QPointF(0, 0), used), lightTokens(), size.isValid() ? 52 : 12);
        painter.end();
        QMap<QString, qreal> ticks;
        for (int hour = 0; hour <= TimeScale::longest.count(); ++hour) {
            const QString tick =
                hour == TimeScale::longest.count() ? TimeWords::longer() : TimeWords::tick(Hours{hour});
            if (seen.starts().contains(tick))
                ticks.insert(tick, std::round(seen.starts().value(tick)));
        }
        QVERIFY(ticks.size() >= 5);
        if (first.isEmpty())
            first = ticks;
        QCOMPARE(ticks, first);
    }
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelineFigure)
#include "tst_timelinefigure.moc"
