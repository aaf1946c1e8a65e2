// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/coursereading.h"
#include "core/timeline/englishplurals.h"
#include "core/timeline/samplecourse.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinefigure.h"
#include "support/testcase.h"

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
    void drawsTheSameTwice();

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
    QCOMPARE(figure.alternative, courseInWords(m_course));
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

HANDRAIL_TEST_MAIN(QApplication, TestTimelineFigure)
#include "tst_timelinefigure.moc"
