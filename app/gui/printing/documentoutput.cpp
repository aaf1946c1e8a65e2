// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/printing/documentoutput.h"

#include "gui/printing/printpreviewdialog.h"
#include "gui/theme/settings.h"
#include "gui/widgets/messagebar.h"
#include "report/pdfwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>
#include <QStandardPaths>

namespace Handrail {

DocumentOutput::DocumentOutput(Settings &settings, const Theme &theme, MessageBar &messages, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_theme(theme)
    , m_messages(messages)
    , m_window(window)
    , m_chooseFile(systemFileChooser())
{}

PaperChoice DocumentOutput::paper() const
{
    return {m_settings.paperSize() == QPageSize::Letter, m_textPercent};
}

void DocumentOutput::forget()
{
    m_folder.clear();
    m_textPercent = 100;
}

bool DocumentOutput::hasWords(const ReportDocument &document)
{
    if (!document.isEmpty())
        return true;
    m_messages.showMessage(MessageBar::Tone::Info, tr("There is nothing to print in this view. Open a page first."));
    return false;
}

void DocumentOutput::print(const ReportDocument &document, const std::optional<PageStyle> &style)
{
    if (!hasWords(document))
        return;
    const bool hasPrinter = m_choosePrinter || !QPrinterInfo::availablePrinterNames().isEmpty();
    PrintPreviewDialog dialog(document, style ? PaperChoice::of(*style) : paper(), hasPrinter, m_theme, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const PaperChoice chosen = dialog.paper();
    m_settings.setPaper(chosen.isLetter ? QStringLiteral("letter") : QStringLiteral("a4"));
    m_textPercent = chosen.textPercent;
    if (dialog.wish() == PrintPreviewDialog::Wish::Print)
        sendToPrinter(document, chosen);
    else
        savePdf(document, chosen.style());
}

void DocumentOutput::sendToPrinter(const ReportDocument &document, const PaperChoice &paper)
{
    const PagedDocument pages(document, paper.style());
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(document.title);
    printer.setPageSize(QPageSize(paper.isLetter ? QPageSize::Letter : QPageSize::A4));
    printer.setFromTo(1, pages.pageCount());
    printer.setPrintRange(QPrinter::AllPages);
    const PrinterChooser choose = m_choosePrinter ? m_choosePrinter : systemPrinterChooser();
    if (!choose(m_window, printer))
        return;
    const Result<Done, QString> outcome = printPages(pages, printer);
    if (outcome)
        m_messages.showMessage(MessageBar::Tone::Done, tr("Sent to the printer: %1").arg(document.title));
    else
        m_messages.showMessage(MessageBar::Tone::Problem, outcome.error());
}

void DocumentOutput::savePdf(const ReportDocument &document, const std::optional<PageStyle> &style)
{
    if (!hasWords(document))
        return;
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(m_folder).exists()) // a new account may have no Documents folder yet
        m_folder = QDir::homePath();
    const QString file = m_chooseFile(m_window, QDir(m_folder).filePath(suggestedFileName(document.title)));
    if (file.isEmpty())
        return;
    const Result<Done, QString> outcome = writeWithProgress(document, style ? *style : paper().style(), file);
    if (!outcome) {
        m_messages.showMessage(MessageBar::Tone::Problem, tr("The PDF was not saved."), outcome.error());
        return;
    }
    m_folder = QFileInfo(file).absolutePath();
    m_messages.showMessage(MessageBar::Tone::Done, tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
}

Result<Done, QString> DocumentOutput::writeWithProgress(const ReportDocument &document, const PageStyle &style,
                                                        const QString &file)
{
    constexpr qsizetype longFrom = 200; // parts: a shorter one is done before a dialog could be read
    if (document.blocks.size() < longFrom)
        return writePdf(document, style, file);
    QProgressDialog dialog(tr("Making the PDF: %1").arg(document.title), tr("Cancel"), 0, 0, m_window);
    dialog.setObjectName(QStringLiteral("pdfProgress"));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setWindowTitle(tr("Save as PDF"));
    dialog.setMinimumDuration(0);
    dialog.show();
    QCoreApplication::processEvents();
    return writePdf(document, style, file, [&dialog](int done, int pages) {
        dialog.setMaximum(pages);
        dialog.setValue(done); // lets the person press Cancel
        return !dialog.wasCanceled();
    });
}

} // namespace Handrail
