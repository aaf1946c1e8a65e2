// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "report/pageddocument.h"
#include "report/reportbuilder.h"
#include "report/slideshow.h"
#include "report/views/situationblocks.h"
#include "support/testcase.h"

#include <QGuiApplication>

using namespace Handrail;

/// "Which is it?" on paper and for a room.
class TestSituationBlocks : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSheetAsksAndTheLastPagesAnswer();
    void everyStoryIsASlideAndEveryAnswerIsOne();
    void everyStoryFitsItsSlide();
    void everySourceIsListed();

private:
    const SituationSet &set() const { return m_library.situations; }
    ReportDocument document(bool isForARoom) const
    {
        ReportBuilder builder(m_library, QLocale(QLocale::English, QLocale::UnitedStates), QDate(2026, 11, 22),
                              QStringLiteral("US"));
        if (isForARoom)
            builder.addViewSlides(ViewId::situations);
        else
            builder.addView(ViewId::situations);
        return builder.document(plainText(set().title.text));
    }

    Library m_library;
};

void TestSituationBlocks::initTestCase()
{
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_library = loaded.value();
}

void TestSituationBlocks::theSheetAsksAndTheLastPagesAnswer()
{
    const PagedDocument pages(document(false), PageStyle::paper(QPageSize::A4));
    int answersFrom = -1;
    const QList<PagedDocument::Bookmark> bookmarks = pages.bookmarks();
    for (const PagedDocument::Bookmark &bookmark : bookmarks) {
        if (bookmark.title == QStringLiteral("What Handrail would say"))
            answersFrom = bookmark.page;
    }
    QVERIFY(answersFrom > 0);
    QString sheet;
    QString answers;
    for (int page = 0; page < pages.pageCount(); ++page)
        (page < answersFrom ? sheet : answers) += pages.pageText(page).simplified() + u' ';
    for (const Situation &situation : set().situations) {
        const QString story = plainText(situation.story.text).left(20);
        const QString why = plainText(situation.why.text).left(20);
        QVERIFY2(sheet.contains(story) && !answers.contains(story), qPrintable(story));
        QVERIFY2(answers.contains(why) && !sheet.contains(why), qPrintable(why));
    }
    QCOMPARE(sheet.count(QStringLiteral("Neither")), set().situations.size());
    QVERIFY(answers.startsWith(QStringLiteral("What Handrail would say")));
}

void TestSituationBlocks::everyStoryIsASlideAndEveryAnswerIsOne()
{
    QList<QList<ReportBlock>> parts;
    for (const ReportBlock &block : document(true).blocks) {
        const auto *heading = std::get_if<ReportHeading>(&block);
        if (heading && heading->level == 1)
            parts.append(QList<ReportBlock>{});
        parts.last().append(block);
    }
    QCOMPARE(parts.size(), 2 * set().situations.size() + 2);
    for (int i = 0; i < int(set().situations.size()); ++i) {
        const Situation &situation = set().situations.at(i);
        const auto &story = parts.at(SituationBlocks::storySlide(i));
        QCOMPARE(plainText(std::get<ReportParagraph>(story.at(1)).text), plainText(situation.story.text));
        const auto &offered = std::get<ReportChoices>(story.at(2));
        QCOMPARE(offered.chosen, -1); // the room guesses first
        QCOMPARE(offered.choices.size(), 4);
        for (int each = 0; each < 4; ++each) {
            const ReportChoices::Choice &choice = offered.choices.at(each);
            QCOMPARE(choice.words, SituationBlocks::answerName(SituationBlocks::answers().at(each)));
            QCOMPARE(choice.isDependence, each == 0 || each == 2);
            QCOMPARE(choice.isAddiction, each == 1 || each == 2);
        }
        const auto &answer = parts.at(SituationBlocks::answerSlide(i));
        QCOMPARE(plainText(std::get<ReportHeading>(answer.at(0)).text),
                 SituationBlocks::answerSentence(situation.answer));
        QCOMPARE(SituationBlocks::answers().at(std::get<ReportChoices>(answer.at(1)).chosen), situation.answer);
        QCOMPARE(plainText(std::get<ReportParagraph>(answer.at(2)).text), plainText(situation.why.text));
    }
    const auto &close = parts.at(SituationBlocks::closeSlide(set()));
    QCOMPARE(plainText(std::get<ReportParagraph>(close.at(1)).text), plainText(set().close.text));
}

void TestSituationBlocks::everyStoryFitsItsSlide()
{
    for (const QSize screen : {QSize(1920, 1080), QSize(1024, 768)}) {
        const SlideShow slides(document(true), screen, lightTokens());
        QCOMPARE(slides.slideCount(), int(2 * set().situations.size() + 2));
        for (int slide = 0; slide < slides.slideCount(); ++slide)
            QCOMPARE(slides.part(slide), slide); // nothing runs over to a second one
    }
}

void TestSituationBlocks::everySourceIsListed()
{
    QStringList listed;
    const QList<Source> sources = document(false).sources;
    for (const Source &source : sources)
        listed.append(source.id);
    for (const Situation &situation : set().situations) {
        for (const QString &id : sourceIds(parseInline(situation.why.text)))
            QVERIFY2(listed.contains(id), qPrintable(id));
    }
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestSituationBlocks)
#include "tst_situationblocks.moc"
