// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/builder/samplelibrary.h"
#include "report/builder/topicblocks.h"
#include "report/writingline.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace Handrail;
using namespace Handrail::Test;
using namespace Qt::StringLiterals;

namespace {

QStringList sourcesOf(const ReportDocument &document)
{
    QStringList ids;
    for (const Source &each : document.sources)
        ids.append(each.id);
    return ids;
}

} // namespace

class TopicBlocksTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void topicKeepsItsShape();
    void picturesAreDrawnFromTheirVectors();
    void aPictureThatCannotBeDrawnIsSaidInWords();
    void comparisonIsATableOfTwoHues();
    void theEmergencyNumberStandsOverTheStepsForAnOverdose();
    void anUnknownEmergencyNumberHasALineToWriteItOn();

private:
    Library m_library;
};

void TopicBlocksTest::init()
{
    TestCase::init();
    m_library = sampleLibrary();
}

void TopicBlocksTest::topicKeepsItsShape()
{
    CallOut callOut;
    callOut.tone = CallOut::Tone::Help;
    callOut.title = message(u"Call first"_s);
    callOut.blocks = {Paragraph{message(u"Say where you are."_s)}, ListBlock{true, {message(u"One"_s)}}};
    const Topic shape =
        topic(u"shape"_s, {Paragraph{message(u"The main thing. [a]"_s)}, Heading{2, message(u"Signs"_s)},
                           Heading{3, message(u"Late signs"_s)}, Paragraph{message(u"More **words**."_s)},
                           ListBlock{false, {message(u"First"_s), message(u"Second"_s)}}, callOut});
    ReportBuilder report = builderFor(m_library);
    report.addTopic(shape);
    const ReportDocument document = report.document(u"Overdose"_s);

    QCOMPARE(document.title, u"Overdose"_s);
    QCOMPARE(document.date, QDate(2026, 11, 21));
    QCOMPARE(document.blocks.size(), 7);
    const auto headings = blocksOf<ReportHeading>(document);
    QCOMPARE(headings.size(), 3);
    QCOMPARE(plainText(headings.at(0).text), u"Title of shape"_s);
    QCOMPARE(headings.at(0).level, 1);
    QCOMPARE(headings.at(1).level, 2);
    QCOMPARE(headings.at(2).level, 3);
    const auto paragraphs = blocksOf<ReportParagraph>(document);
    QCOMPARE(paragraphs.at(0).style, ReportParagraph::Style::Lead);
    QCOMPARE(paragraphs.at(1).style, ReportParagraph::Style::Body);
    QVERIFY(paragraphs.at(1).text.at(1).strong);
    QCOMPARE(blocksOf<ReportList>(document).constFirst().items.size(), 2);
    const ReportCallOut box = blocksOf<ReportCallOut>(document).constFirst();
    QCOMPARE(box.tone, CallOut::Tone::Help);
    QCOMPARE(plainText(box.title), u"Call first"_s);
    QVERIFY(std::get<ReportList>(box.blocks.at(1)).ordered);
}

void TopicBlocksTest::picturesAreDrawnFromTheirVectors()
{
    m_library.pictures.insert(u"figures/square.svg"_s,
                              QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10">
        <rect width="20" height="10" fill="#ff0000"/></svg>)"));
    Picture picture;
    picture.file = u"figures/square.svg"_s;
    picture.alternative = message(u"A red field"_s);
    picture.caption = message(u"Red"_s);
    ReportBuilder report = builderFor(m_library);
    report.addTopic(topic(u"t"_s, {picture}));
    const ReportFigure figure = blocksOf<ReportFigure>(report.document({})).constFirst();

    QCOMPARE(figure.alternative, u"A red field"_s);
    QCOMPARE(plainText(figure.caption), u"Red"_s);
    QCOMPARE(figure.heightForWidth, 0.5);
    QImage image(100, 50, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    figure.draw(painter, QRectF(0, 0, 100, 50), lightTokens(), 12);
    painter.end();
    QCOMPARE(image.pixelColor(50, 25), QColor(Qt::red));
}

void TopicBlocksTest::aPictureThatCannotBeDrawnIsSaidInWords()
{
    Picture picture;
    picture.file = u"figures/none.svg"_s;
    picture.alternative = message(u"A red field"_s);
    ReportBuilder report = builderFor(m_library);
    report.addTopic(topic(u"t"_s, {picture}));
    const ReportDocument document = report.document({});
    QCOMPARE(blocksOf<ReportFigure>(document).size(), 0);
    QCOMPARE(plainText(blocksOf<ReportParagraph>(document).constFirst().text), u"A red field"_s);
}

void TopicBlocksTest::comparisonIsATableOfTwoHues()
{
    m_library.comparison.title = message(u"Two things"_s);
    m_library.comparison.lead = message(u"They differ."_s);
    m_library.comparison.dependenceSummary = message(u"The body"_s);
    m_library.comparison.addictionSummary = message(u"The mind"_s);
    m_library.comparison.aspects = {{message(u"How fast"_s), message(u"Days"_s), message(u"Weeks"_s),
                                     message(u"More of it [a]"_s), message(u"Still more [b]"_s)}};
    ReportBuilder report = builderFor(m_library);
    report.addComparison();
    const ReportDocument document = report.document({});
    const ReportTable table = blocksOf<ReportTable>(document).constFirst();
    QVERIFY(table.isComparison);
    QCOMPARE(plainText(table.header.at(1)), u"Dependence"_s);
    QCOMPARE(plainText(table.header.at(2)), u"Addiction"_s);
    QCOMPARE(table.rows.size(), 2);
    QCOMPARE(plainText(table.rows.at(0).at(2)), u"The mind"_s);
    QCOMPARE(plainText(table.rows.at(1).at(0)), u"How fast"_s);
    QVERIFY(plainText(table.rows.at(1).at(1)).startsWith(u"Days"_s));
    QVERIFY(plainText(table.rows.at(1).at(1)).contains(u"More of it"_s));
    QCOMPARE(sourcesOf(document), (QStringList{u"a"_s, u"b"_s}));
    for (const auto &row : table.rows)
        QCOMPARE(row.size(), table.header.size());
}

void TopicBlocksTest::theEmergencyNumberStandsOverTheStepsForAnOverdose()
{
    const ListBlock steps{true, {message(u"Shout."_s), message(u"Call your emergency number."_s)}};
    const ListBlock more{true, {message(u"Later."_s)}};
    CallOut box;
    box.blocks = {steps};
    const auto numberAt = [this](const Topic &topic, const QString &territory) {
        ReportBuilder report(m_library, QLocale(u"en_US"_s), QDate(2026, 11, 21), territory);
        report.addTopic(topic);
        const QList<ReportBlock> blocks = report.document({}).blocks;
        QList<qsizetype> places;
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const auto *callOut = std::get_if<ReportCallOut>(&blocks.at(i));
            if (callOut && callOut->blocks.isEmpty())
                places.append(plainText(callOut->title)
                                      == u"Emergency number: %1"_s.arg(territory == u"GB"_s ? u"999"_s : u"911"_s)
                                  ? i
                                  : -1);
        }
        return places;
    };
    const Topic overdose = topic(u"overdose"_s, {Paragraph{message(u"Act now."_s)}, steps, more});
    QCOMPARE(numberAt(overdose, u"US"_s), QList<qsizetype>{2}); // title, paragraph, number, steps
    QCOMPARE(numberAt(overdose, u"GB-SCT"_s).size(), 1);
    QCOMPARE(numberAt(overdose.inShort(), u"GB"_s), QList<qsizetype>{2});
    QCOMPARE(numberAt(topic(u"overdose"_s, {box}), u"US"_s), QList<qsizetype>{1});
    QCOMPARE(numberAt(topic(u"overdose"_s, {box}).inShort(), u"US"_s), QList<qsizetype>{1});
    QVERIFY(numberAt(topic(u"other"_s, {steps}), u"US"_s).isEmpty());
}

void TopicBlocksTest::anUnknownEmergencyNumberHasALineToWriteItOn()
{
    const Topic overdose =
        topic(u"overdose"_s, {ListBlock{true, {message(u"Shout."_s), message(u"Call your emergency number. [a]"_s)}}});
    for (const QString &number : {QString(), u"911"_s}) {
        const QList<ReportBlock> blocks = TopicBlocks::topic(overdose, m_library, number);
        QCOMPARE(blocks.size(), 3); // title, number, steps
        const auto *callOut = std::get_if<ReportCallOut>(&blocks.at(1));
        QVERIFY(callOut);
        QCOMPARE(isToWriteOn(callOut->title), number.isEmpty());
    }
}

HANDRAIL_TEST_MAIN(QGuiApplication, TopicBlocksTest)
#include "tst_topicblocks.moc"
