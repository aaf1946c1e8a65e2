// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/samplepages.h"
#include "support/testcase.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

using namespace Handrail;
using namespace Handrail::Test;

/// A document of many parts begins with a list of them, with the pages on which they are found.
class TestContents : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void partsAreListedWithTheirPages();
    void aListALittleTooLongForItsPageIsSetCloser();
    void aPartBeginsOnANewPageSoonerThanAtTheFoot();
    void theHeaderNamesThePart();
    void fewPartsNeedNoList();
    void slidesHaveNoList();

private:
    static ReportDocument booklet(int parts)
    {
        QList<ReportBlock> blocks;
        for (int part = 1; part <= parts; ++part) {
            blocks << ReportHeading{1, words(QStringLiteral("Part<%1>").arg(part))};
            blocks << fillerLines(10 + part * 7 % 30);
        }
        ReportDocument document = documentOf(blocks);
        document.title = QStringLiteral("Booklet");
        return document;
    }
};

void TestContents::partsAreListedWithTheirPages()
{
    constexpr int parts = 20;
    const PagedDocument paged(booklet(parts), PageStyle::paper(QPageSize::A4));
    QHash<QString, int> pageOf;
    for (const PagedDocument::Bookmark &bookmark : paged.bookmarks()) {
        if (bookmark.title.startsWith(QStringLiteral("Part<")))
            pageOf.insert(bookmark.title, bookmark.page);
    }
    QCOMPARE(pageOf.size(), parts);
    const QStringList lines = paged.pageText(0).split(u'\n');
    const qsizetype first = lines.indexOf(QStringLiteral("Contents")) + 1;
    QVERIFY(first > 0);
    int last = 0;
    for (int part = 1; part <= parts; ++part) {
        const QString title = QStringLiteral("Part<%1>").arg(part);
        QVERIFY(paged.pageText(pageOf.value(title)).contains(title));
        QCOMPARE(lines.value(first + 2 * (part - 1)), title);
        QCOMPARE(lines.value(first + 2 * (part - 1) + 1).toInt(), pageOf.value(title) + 1);
        last = std::max(last, pageOf.value(title));
    }
    QVERIFY(last > 3);                                    // they stand on several
    QVERIFY(pageOf.value(QStringLiteral("Part<1>")) > 0); // the list has its page to itself
}

void TestContents::aListALittleTooLongForItsPageIsSetCloser()
{
    const auto pagesOfList = [](int parts) {
        const PagedDocument paged(booklet(parts), PageStyle::paper(QPageSize::A4));
        for (const PagedDocument::Bookmark &bookmark : paged.bookmarks()) {
            if (bookmark.title == QStringLiteral("Part<1>"))
                return bookmark.page;
        }
        return 0;
    };
    QCOMPARE(pagesOfList(20), 1);
    QCOMPARE(pagesOfList(34), 1);
    QCOMPARE(pagesOfList(36), 1); // with its lines closer too
    QCOMPARE(pagesOfList(60), 2);
}

void TestContents::aPartBeginsOnANewPageSoonerThanAtTheFoot()
{
    const PageStyle style = PageStyle::paper(QPageSize::A4);
    const PagedDocument paged(booklet(20), style);
    int within = 0; // not at the top
    for (const PagedDocument::Bookmark &bookmark : paged.bookmarks()) {
        QVERIFY(bookmark.y < style.size.height() * 0.7);
        within += bookmark.y > style.size.height() * 0.3;
    }
    QVERIFY(within > 2);
}

void TestContents::theHeaderNamesThePart()
{
    const PageStyle style = PageStyle::paper(QPageSize::A4);
    const PagedDocument paged(booklet(20), style);
    const auto header = [&](int page) {
        QImage image(style.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        paged.paintPage(painter, page);
        painter.end();
        return image.copy(0, 0, image.width() / 2, int(style.margins.top()));
    };
    // Two pages of one part look alike there, those of two parts do not.
    int same = 0;
    int other = 0;
    const QList<PagedDocument::Bookmark> bookmarks = paged.bookmarks();
    const auto partAtTop = [&](int page) {
        QString part;
        for (const PagedDocument::Bookmark &bookmark : bookmarks) {
            const bool isAtTop = bookmark.page == page && bookmark.y < 60;
            part = bookmark.page < page || isAtTop ? bookmark.title : part;
        }
        return part;
    };
    for (int page = 3; page < paged.pageCount(); ++page) {
        const bool isSame = partAtTop(page) == partAtTop(page - 1);
        QCOMPARE(header(page) == header(page - 1), isSame);
        (isSame ? same : other) += 1;
    }
    QVERIFY(same > 1 && other > 3);
}

void TestContents::fewPartsNeedNoList()
{
    const PagedDocument paged(booklet(5), PageStyle::paper(QPageSize::A4));
    QVERIFY(!allText(paged).contains(QStringLiteral("Contents")));
}

void TestContents::slidesHaveNoList()
{
    const PagedDocument paged(booklet(20), PageStyle::projected({1920, 1080}, lightTokens()));
    QVERIFY(!allText(paged).contains(QStringLiteral("Contents")));
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestContents)
#include "tst_contents.moc"
