// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/pdffile.h"
#include "report/pdfwriter.h"
#include "report/sampledocument.h"
#include "support/testcase.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Handrail;
using namespace Handrail::Test;

namespace {

struct Outcome
{
    int code = -1;
    QByteArray output;
    QByteArray error;
};

Outcome run(const QString &program, const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    if (!environment.isEmpty())
        process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(program, arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool has(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

QByteArray contents(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPdfWriter : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void passesTheChecker_data();
    void passesTheChecker();
    void keepsTextAsText();
    void wordsOfTwoLinesStayTwo();
    void embedsItsFontsAndHoldsNoBitmaps();
    void saysWhatItIs();
    void listsItsHeadings();
    void tellsItsStructure();
    void makesTheSameBytesInAnyProcess();
    void saysWhyItWasNotSaved_data();
    void saysWhyItWasNotSaved();
    void leavesNoHalfFile();
    void replacesAFileWhole();
    void refusesWhatIsNoPdf();

private:
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void TestPdfWriter::initTestCase()
{
    for (const auto &program : {"qpdf", "pdftotext", "pdffonts", "pdfimages", "pdfinfo"}) {
        if (!has(QLatin1String(program)))
            QSKIP("The programs that look into a PDF are not installed (qpdf, poppler-utils).");
    }
    QVERIFY(m_folder.isValid());
    QVERIFY(writePdf(sampleDocument(), PageStyle::paper(QPageSize::A4), path("sample.pdf")));
    QVERIFY(writePdf(arabicDocument(), PageStyle::paper(QPageSize::A4), path("arabic.pdf")));
}

void TestPdfWriter::passesTheChecker_data()
{
    QTest::addColumn<ReportDocument>("document");
    QTest::addColumn<PageStyle>("style");
    QTest::newRow("sample") << sampleDocument() << PageStyle::paper(QPageSize::A4);
    QTest::newRow("large") << sampleDocument() << PageStyle::paper(QPageSize::Letter, 166);
    QTest::newRow("Arabic") << arabicDocument() << PageStyle::paper(QPageSize::A4);
    QTest::newRow("slides") << sampleDocument() << PageStyle::projected(QSize(1920, 1080), highContrastTokens());
    QTest::newRow("empty") << ReportDocument() << PageStyle::paper(QPageSize::A4);
}

void TestPdfWriter::passesTheChecker()
{
    QFETCH(ReportDocument, document);
    QFETCH(PageStyle, style);
    QVERIFY(writePdf(document, style, path("check.pdf")));
    const Outcome check = run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path("check.pdf")});
    QVERIFY2(check.code == 0 && check.error.isEmpty(), check.output + check.error);
}

void TestPdfWriter::keepsTextAsText()
{
    const QString text =
        QString::fromUtf8(run(QStringLiteral("pdftotext"), {path("sample.pdf"), QStringLiteral("-")}).output);
    QVERIFY(text.contains(QStringLiteral("Two different things: a handout to take")));
    QVERIFY(text.contains(QStringLiteral("This is education, not a diagnosis. Not yet reviewed by a clinician.")));
    QVERIFY(text.contains(QStringLiteral("Page 2 of 3")));
    QVERIFY(text.contains(QStringLiteral("1-800-555-0100")));
    QVERIFY(!text.contains(QLatin1Char('\t')));
}

/// Where the author breaks a line as well as where it is full.
void TestPdfWriter::wordsOfTwoLinesStayTwo()
{
    ReportDocument document;
    document.locale = QLocale(QLocale::English, QLocale::UnitedStates);
    document.blocks = {
        ReportParagraph{words(QStringLiteral("ENDS") + QChar::LineSeparator + QStringLiteral("BEGINS ") + prose(3))}};
    QVERIFY(writePdf(document, PageStyle::paper(QPageSize::A4), path("lines.pdf")));
    const QString told =
        QString::fromUtf8(run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path("lines.pdf")}).output);
    QVERIFY2(told.contains(QStringLiteral("ENDS BEGINS Sentence 1 says")), qPrintable(told));
}

void TestPdfWriter::embedsItsFontsAndHoldsNoBitmaps()
{
    for (const char *name : {"sample.pdf", "arabic.pdf"}) {
        const QList<QByteArray> fonts =
            run(QStringLiteral("pdffonts"), {path(name)}).output.trimmed().split('\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QByteArray &font : fonts) {
            QVERIFY2(font.contains("AtkinsonHyperlegible") || font.contains("NotoSansArabic"), font);
            QVERIFY2(font.contains("Identity-H       yes"), font);
        }
        const QByteArray images = run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path(name)}).output;
        QCOMPARE(images.trimmed().count('\n'), 1);
    }
}

void TestPdfWriter::saysWhatItIs()
{
    const QByteArray info = run(QStringLiteral("pdfinfo"), {path("sample.pdf")}).output;
    QVERIFY2(info.contains("Two different things: a handout to take home"), info);
    QVERIFY2(info.contains("Author:          Handrail"), info);
    QVERIFY2(info.contains("Nov 21 "), info);
    QVERIFY2(info.contains("Tagged:          yes"), info);
    QVERIFY2(info.contains("(A4)"), info);
    QVERIFY(contents(path("arabic.pdf")).contains("/Direction /R2L"));
    QVERIFY(contents(path("sample.pdf")).contains("/DisplayDocTitle true"));
    QVERIFY(contents(path("sample.pdf")).contains("/Lang " + PdfFile::textString(QStringLiteral("en"))));
}

void TestPdfWriter::listsItsHeadings()
{
    const Outcome json = run(QStringLiteral("qpdf"),
                             {QStringLiteral("--json"), QStringLiteral("--json-key=outlines"), path("sample.pdf")});
    const QString text = QString::fromUtf8(QJsonDocument::fromJson(json.output).toJson(QJsonDocument::Compact));
    const PagedDocument paged(sampleDocument(), PageStyle::paper(QPageSize::A4));
    QVERIFY(paged.bookmarks().size() >= 5);
    for (const PagedDocument::Bookmark &bookmark : paged.bookmarks())
        QVERIFY2(text.contains(bookmark.title), qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("\"title\":")), paged.bookmarks().size());
}

void TestPdfWriter::tellsItsStructure()
{
    const QString tree =
        QString::fromUtf8(run(QStringLiteral("pdfinfo"), {QStringLiteral("-struct-text"), path("sample.pdf")}).output);
    for (const char *element :
         {"H1 (block)", "Table", "TH", "TD", "LI (block)", "Lbl (block)", "LBody (block)", "Figure"})
        QVERIFY2(tree.contains(QLatin1String(element)), element);
    QVERIFY(tree.contains(QStringLiteral("\"Two different things: a handout to take home\"")));
    QVERIFY(tree.contains(QStringLiteral("\"Days to a few weeks.\u00A0[1]\"")));
    // Headers and footers are not part of what is read.
    QVERIFY(!tree.contains(QStringLiteral("Page 1 of")));
    const QByteArray alternative =
        PdfFile::textString(QStringLiteral("Anxiety first, then a runny nose, then cramps; the risk rises later."));
    QVERIFY(contents(path("sample.pdf")).contains("/Alt " + alternative));
    // Joined letters are given as text, since their glyphs do not tell them.
    QVERIFY(contents(path("arabic.pdf")).contains("/ActualText " + PdfFile::textString(arabicDocument().title)));
}

void TestPdfWriter::makesTheSameBytesInAnyProcess()
{
    const QByteArray here = contents(path("sample.pdf"));
    QVERIFY(!here.isEmpty());
    QVERIFY(pdfBytes(sampleDocument(), PageStyle::paper(QPageSize::A4)).value() == here);
    for (const char *seed : {"QT_HASH_SEED=0", "A_RANDOM_SEED="}) {
        const Outcome made = run(QStringLiteral(SAMPLEPDF), {path("other.pdf")}, {QLatin1String(seed)});
        QVERIFY2(made.code == 0, made.error);
        QVERIFY(contents(path("other.pdf")) == here);
        QVERIFY(QFile::remove(path("other.pdf")));
    }
}

void TestPdfWriter::saysWhyItWasNotSaved_data()
{
    QTest::addColumn<QString>("fileName");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a folder") << m_folder.path() << QStringLiteral("is a folder");
    QTest::newRow("no folder") << path("nowhere/x.pdf") << QStringLiteral("does not exist");
#ifdef Q_OS_LINUX
    QTest::newRow("full disk") << QStringLiteral("/dev/full") << QStringLiteral("the disk is full");
    QTest::newRow("not writable") << QStringLiteral("/proc/self/x.pdf") << QStringLiteral("was not saved");
#endif
}

void TestPdfWriter::saysWhyItWasNotSaved()
{
    QFETCH(QString, fileName);
    QFETCH(QString, reason);
    const Result<Done, QString> result = writePdf(sampleDocument(), PageStyle::paper(QPageSize::A4), fileName);
    QVERIFY(!result);
    QVERIFY2(result.error().contains(reason), qPrintable(result.error()));
    QVERIFY(result.error().contains(QDir::toNativeSeparators(fileName)));
}

void TestPdfWriter::leavesNoHalfFile()
{
#ifdef Q_OS_LINUX
    QTemporaryDir folder;
    // The shell forbids files of more than a few blocks, which stops the writing halfway.
    const QString script = QStringLiteral("trap '' XFSZ; ulimit -f 4; exec \"$0\" \"$1\"");
    const Outcome made = run(QStringLiteral("sh"), {QStringLiteral("-c"), script, QStringLiteral(SAMPLEPDF),
                                                    folder.filePath(QStringLiteral("half.pdf"))});
    QCOMPARE(made.code, 1);
    QVERIFY2(made.error.contains("was not saved"), made.error);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
#else
    QSKIP("Needs a limit on the size of files.");
#endif
}

void TestPdfWriter::replacesAFileWhole()
{
    QFile file(path("there.pdf"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(200000, 'x'));
    file.close();
    QVERIFY(writePdf(sampleDocument(), PageStyle::paper(QPageSize::A4), path("there.pdf")));
    QVERIFY(contents(path("there.pdf")) == contents(path("sample.pdf")));
}

void TestPdfWriter::refusesWhatIsNoPdf()
{
    const QByteArray good = contents(path("sample.pdf"));
    QVERIFY(PdfFile::parse(good));
    QVERIFY(!PdfFile::parse({}));
    QVERIFY(!PdfFile::parse("startxref\n99999\n"));
    QVERIFY(!PdfFile::parse(good.first(good.size() / 2)));
    for (qsizetype cut = 0; cut < good.size(); cut += 997)
        Q_UNUSED(PdfFile::parse(good.sliced(cut)).has_value())
    // Written again, it is the same.
    QVERIFY(PdfFile::parse(good)->pages().size() == 3);
}

HANDRAIL_TEST_MAIN(QGuiApplication, TestPdfWriter)
#include "tst_pdfwriter.moc"
