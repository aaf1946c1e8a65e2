// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/englishplurals.h"
#include "gui/theme/theme.h"
#include "gui/timeline/samplerows.h"
#include "gui/timeline/timelinepicture.h"
#include "support/testcase.h"

#include <QApplication>
#include <QImage>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace Handrail;

class TestTimelinePicture : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void theSvgHasItsTextAsText_data() { modes(); }
    void theSvgHasItsTextAsText();
    void thePngShowsTheSame_data() { modes(); }
    void thePngShowsTheSame();
    void isLightWhateverTheTheme();

private:
    static void modes();
    static TimelinePicture picture(const QString &mode)
    {
        return {Test::timelineRows(mode),
                {QStringLiteral("A. Author. A book. 2001."), QStringLiteral("B. Author. A paper. 2002.")},
                QStringLiteral("Not yet reviewed by a clinician."),
                QDate(2026, 1, 2)};
    }
    /// All words of an SVG, with the fragments in which it has them joined.
    static QString wordsOf(const QByteArray &svg);

    Test::EnglishPlurals m_plurals;
};

void TestTimelinePicture::initTestCase()
{
    Theme::loadFonts();
    QCoreApplication::installTranslator(&m_plurals);
}

void TestTimelinePicture::modes()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"course", "uncertain", "sources", "compared"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

QString TestTimelinePicture::wordsOf(const QByteArray &svg)
{
    QXmlStreamReader reader(svg);
    QString words;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("text"))
            words += reader.readElementText() + u' ';
    }
    return reader.hasError() ? QString() : words.simplified();
}

void TestTimelinePicture::theSvgHasItsTextAsText()
{
    QFETCH(QString, mode);
    const TimelinePicture shown = picture(mode);
    const QByteArray svg = timelinePictureBytes(shown, PictureFormat::Svg);
    QVERIFY(!svg.contains("<image"));
    const QString words = wordsOf(svg);
    QVERIFY2(words.startsWith(shown.rows.title), qPrintable(words));
    for (const QString &expected : {shown.sources.at(0), shown.sources.at(1), shown.reviewNote,
                                    QLocale().toString(shown.date, QLocale::LongFormat)})
        QVERIFY2(words.contains(expected), qPrintable(words));
    for (const TimelineRow &row : shown.rows.allRows())
        QVERIFY2(words.contains(row.name), qPrintable(row.name));
    QVERIFY(words.contains(shown.rows.risk->why)); // the note under the chart
    QVERIFY(words.contains(QStringLiteral("Overdose risk")));
    QVERIFY(svg.contains("<desc>")); // what a screen reader says of it
    QVERIFY(QSvgRenderer(svg).isValid());
    // Each says how long it is, for whoever has another font.
    QFont font(Theme::families());
    font.setHintingPreference(QFont::PreferNoHinting);
    QXmlStreamReader reader(svg);
    int texts = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != QLatin1String("text"))
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        font.setPixelSize(attributes.value(QLatin1String("font-size")).toInt());
        font.setWeight(QFont::Weight(attributes.value(QLatin1String("font-weight")).toInt()));
        const QString text = reader.readElementText();
        const qreal length = attributes.value(QLatin1String("textLength")).toDouble();
        QVERIFY2(std::abs(length - QFontMetricsF(font).horizontalAdvance(text)) < 1, qPrintable(text));
        QVERIFY(attributes.value(QLatin1String("font-family")).endsWith(QLatin1String("sans-serif")));
        ++texts;
    }
    QVERIFY(texts > 10);
}

void TestTimelinePicture::thePngShowsTheSame()
{
    QFETCH(QString, mode);
    const TimelinePicture shown = picture(mode);
    const QImage image = QImage::fromData(timelinePictureBytes(shown, PictureFormat::Png), "PNG");
    QCOMPARE(image.width(), 2400);
    QVERIFY(image.height() > 600);
    QCOMPARE(image.text(QStringLiteral("Title")), shown.rows.title);
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    // Ink in the title, in the chart, in the sources; none in the margins.
    const auto hasInk = [&](int top, int bottom) {
        for (int y = top; y < bottom; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != 0xffffffff)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(!hasInk(0, 60));
    QVERIFY(hasInk(64, 130));
    QVERIFY(hasInk(image.height() / 2, image.height() / 2 + 100));
    QVERIFY(hasInk(image.height() - 130, image.height() - 64));
    QVERIFY(!hasInk(image.height() - 50, image.height()));
}

void TestTimelinePicture::isLightWhateverTheTheme()
{
    const QByteArray before = timelinePictureBytes(picture(QStringLiteral("course")), PictureFormat::Png);
    Theme theme;
    theme.setScheme(Theme::Scheme::Dark);
    theme.setTextPercent(200);
    theme.applyToApplication();
    QCOMPARE(timelinePictureBytes(picture(QStringLiteral("course")), PictureFormat::Png), before);
}

HANDRAIL_TEST_MAIN(QApplication, TestTimelinePicture)
#include "tst_timelinepicture.moc"
