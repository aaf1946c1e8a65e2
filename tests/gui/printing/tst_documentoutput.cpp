// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/printing/documentoutput.h"
#include "gui/printing/pagesview.h"
#include "gui/printing/printpreviewdialog.h"
#include "gui/theme/settings.h"
#include "gui/theme/theme.h"
#include "gui/widgets/messagebar.h"
#include "support/fakepage.h"
#include "support/testcase.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace Handrail;

class DocumentOutputTest : public Handrail::Test::TestCase
{
    Q_OBJECT

private:
    static ReportDocument document(int parts = 3)
    {
        Handrail::Test::FakePage page(QStringLiteral("What is it?"));
        page.parts = parts;
        return page.report();
    }

    static QByteArray bytesOf(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// Runs once the print preview stands.
    static void inPreview(const std::function<void(PrintPreviewDialog *)> &act)
    {
        QTimer::singleShot(0, qApp, [act] {
            auto *dialog = qobject_cast<PrintPreviewDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            act(dialog);
        });
    }

    static void click(QWidget *parent, const char *name)
    {
        auto *button = parent->findChild<QPushButton *>(QString::fromLatin1(name));
        QVERIFY(button);
        QVERIFY(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }

private Q_SLOTS:
    void initTestCase() { Theme::loadFonts(); }

    void savesAPdfWhereTheReaderWants()
    {
        QTemporaryDir folder;
        Theme theme;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        QWidget window;
        MessageBar messages(theme, &window);
        DocumentOutput output(settings, theme, messages, &window);
        const QString file = folder.filePath(QStringLiteral("for home.pdf"));
        QString suggested;
        output.setFileChooser([&](QWidget *, const QString &suggestion) {
            suggested = suggestion;
            return file;
        });
        output.savePdf(document());
        QVERIFY2(suggested.endsWith(QStringLiteral("/What is it.pdf")), qPrintable(suggested));
        QVERIFY(bytesOf(file).startsWith("%PDF-"));
        QVERIFY(bytesOf(file).contains("%%EOF"));
        QVERIFY(messages.text().contains(QStringLiteral("for home.pdf")));

        output.savePdf(document());
        QVERIFY2(suggested.startsWith(folder.path()), qPrintable(suggested));
        output.forget();
        output.savePdf(document());
        QVERIFY2(!suggested.startsWith(folder.path()), qPrintable(suggested));
    }

    void aChangedMindSavesNothing()
    {
        QTemporaryDir folder;
        Theme theme;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        QWidget window;
        MessageBar messages(theme, &window);
        DocumentOutput output(settings, theme, messages, &window);
        output.setFileChooser([](QWidget *, const QString &) { return QString(); });
        output.savePdf(document());
        QVERIFY(messages.text().isEmpty());
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        QTemporaryDir folder;
        Theme theme;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        QWidget window;
        MessageBar messages(theme, &window);
        DocumentOutput output(settings, theme, messages, &window);
        output.setFileChooser(
            [&](QWidget *, const QString &) { return folder.filePath(QStringLiteral("no/such/folder/a.pdf")); });
        output.savePdf(document());
        QVERIFY2(messages.text().contains(QStringLiteral("not saved")), qPrintable(messages.text()));
    }

    void nothingInViewIsSaid()
    {
        QTemporaryDir folder;
        Theme theme;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        QWidget window;
        MessageBar messages(theme, &window);
        DocumentOutput output(settings, theme, messages, &window);
        bool asked = false;
        output.setFileChooser([&](QWidget *, const QString &) {
            asked = true;
            return QString();
        });
        output.savePdf(ReportDocument());
        QVERIFY(!asked);
        QVERIFY(!messages.text().isEmpty());
        output.print(ReportDocument());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void thePreviewShowsWhatIsPrinted()
    {
        QTemporaryDir folder;
        Theme theme;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        settings.setPaper(QStringLiteral("a4"));
        QWidget window;
        MessageBar messages(theme, &window);
        DocumentOutput output(settings, theme, messages, &window);
        const QString file = folder.filePath(QStringLiteral("printed.pdf"));
        output.setPrinterChooser([&](QWidget *, QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file);
            return true;
        });
        int pages = 0;
        inPreview([&](PrintPreviewDialog *dialog) {
            auto *paper = dialog->findChild<QComboBox *>(QStringLiteral("paperChooser"));
            auto *view = dialog->findChild<PagesView *>();
            pages = view->pageCount();
            const QWidget *sheet = view->findChild<QWidget *>(QStringLiteral("sheet1"));
            QVERIFY(sheet->accessibleDescription().contains(QStringLiteral("Part 1")));
            QVERIFY(qAbs(sheet->height() / double(sheet->width()) - 297 / 210.0) < 0.01);
            QTest::keyClick(paper, Qt::Key_Down);
            sheet = view->findChild<QWidget *>(QStringLiteral("sheet1"));
            QVERIFY(qAbs(sheet->height() / double(sheet->width()) - 11 / 8.5) < 0.01);
            click(dialog, "printButton");
        });
        output.print(document());
        QVERIFY(pages > 0);
        QCOMPARE(settings.paper(), QStringLiteral("letter"));
        QVERIFY(bytesOf(file).startsWith("%PDF-"));
        QVERIFY2(messages.text().contains(QStringLiteral("What is it?")), qPrintable(messages.text()));
    }

    void onlyTheWantedPagesArePrinted()
    {
        QTemporaryDir folder;
        const PagedDocument pages(document(60), PaperChoice{false, 100}.style());
        QVERIFY(pages.pageCount() > 2);
        const auto printedPages = [&](int from, int to, const QString &name) {
            QPrinter printer(QPrinter::ScreenResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(folder.filePath(name));
            if (from > 0) {
                printer.setPrintRange(QPrinter::PageRange);
                printer.setFromTo(from, to);
            }
            if (!printPages(pages, printer))
                return qsizetype(-1);
            return bytesOf(folder.filePath(name)).count("/Type /Page\n");
        };
        QCOMPARE(printedPages(0, 0, QStringLiteral("all.pdf")), pages.pageCount());
        QCOMPARE(printedPages(2, 2, QStringLiteral("second.pdf")), 1);
        QCOMPARE(printedPages(2, 9999, QStringLiteral("rest.pdf")), pages.pageCount() - 1);
    }

    void aPrinterThatTakesNothingIsSaid()
    {
        QTemporaryDir folder;
        Theme theme;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        QWidget window;
        MessageBar messages(theme, &window);
        DocumentOutput output(settings, theme, messages, &window);
        output.setPrinterChooser([&](QWidget *, QPrinter &printer) {
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(folder.filePath(QStringLiteral("no/such/printer.pdf")));
            return true;
        });
        inPreview([&](PrintPreviewDialog *dialog) { click(dialog, "printButton"); });
        QTest::ignoreMessage(QtWarningMsg, "QPainter::begin(): Returned false");
        output.print(document());
        QVERIFY2(messages.text().contains(QStringLiteral("did not take")), qPrintable(messages.text()));
    }

    void withoutAPrinterThePdfIsOffered()
    {
        QTemporaryDir folder;
        Theme theme;
        PrintPreviewDialog dialog(document(), PaperChoice{}, false, theme);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QVERIFY(dialog.findChild<QLabel *>(QStringLiteral("noPrinter"))->isVisible());
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("printButton"))->isEnabled());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.wish(), PrintPreviewDialog::Wish::SavePdf);
    }

    void thePreviewGivesThePdfOfItsPaper()
    {
        QTemporaryDir folder;
        Theme theme;
        Settings settings(folder.filePath(QStringLiteral("handrail.ini")));
        QWidget window;
        MessageBar messages(theme, &window);
        DocumentOutput output(settings, theme, messages, &window);
        const QString file = folder.filePath(QStringLiteral("a.pdf"));
        output.setFileChooser([&](QWidget *, const QString &) { return file; });
        inPreview([&](PrintPreviewDialog *dialog) {
            auto *size = dialog->findChild<QComboBox *>(QStringLiteral("textSizeChooser"));
            QCOMPARE(size->currentData().toInt(), 167); // the page's own choice
            click(dialog, "savePdfButton");
        });
        output.print(document(), PageStyle::paper(QPageSize::Letter, 167));
        QVERIFY(bytesOf(file).startsWith("%PDF-"));
        QVERIFY(bytesOf(file).contains("612"));
    }

    void fileNamesAreKindToFileSystems_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("file");
        QTest::newRow("plain") << QStringLiteral("What withdrawal is like")
                               << QStringLiteral("What withdrawal is like.pdf");
        QTest::newRow("marks") << QStringLiteral("Overdose: what/to <do>?")
                               << QStringLiteral("Overdose what to do.pdf");
        QTest::newRow("empty") << QString() << QStringLiteral("Handrail.pdf");
        QTest::newRow("dots") << QStringLiteral("...") << QStringLiteral("Handrail.pdf");
        QTest::newRow("letters of the world") << QStringLiteral("Überdosis") << QStringLiteral("Überdosis.pdf");
    }

    void fileNamesAreKindToFileSystems()
    {
        QFETCH(QString, title);
        QTEST(suggestedFileName(title), "file");
    }

    void aLongPdfCanBeStopped_data()
    {
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("stopped") << true;
        QTest::newRow("let go on") << false;
    }

    void aLongPdfCanBeStopped()
    {
        QFETCH(const bool, isStopped);
        const QTemporaryDir scratch;
        const QString file = scratch.filePath(QStringLiteral("long.pdf"));
        Theme theme;
        Settings settings(scratch.filePath(QStringLiteral("settings.ini")));
        QWidget window;
        MessageBar messages(theme, &window);
        DocumentOutput output(settings, theme, messages, &window);
        output.setFileChooser([&](QWidget *, const QString &) { return file; });
        window.show();
        bool wasSeen = false;
        QTimer look;
        connect(&look, &QTimer::timeout, &window, [&] {
            auto *dialog = window.findChild<QProgressDialog *>(QStringLiteral("pdfProgress"));
            wasSeen = wasSeen || (dialog && dialog->isVisible());
            if (dialog && isStopped)
                QTest::mouseClick(dialog->findChild<QPushButton *>(), Qt::LeftButton);
        });
        look.start(0);
        output.savePdf(document(300));
        QVERIFY(wasSeen);
        QCOMPARE(QFile::exists(file), !isStopped);
        QCOMPARE(messages.details().contains(QStringLiteral("stopped")), isStopped);
        QVERIFY(!window.findChild<QProgressDialog *>());
    }
};

HANDRAIL_TEST_MAIN(QApplication, DocumentOutputTest)
#include "tst_documentoutput.moc"
