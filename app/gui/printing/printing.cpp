// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/printing/printing.h"

#include "gui/widgets/savefiledialog.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>

#include <algorithm>

namespace Handrail {

namespace {

/// A name for lupdate to find the texts of this file under.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::Printing)
};

} // namespace

PageStyle PaperChoice::style() const
{
    return PageStyle::paper(isLetter ? QPageSize::Letter : QPageSize::A4, textPercent);
}

PaperChoice PaperChoice::of(const PageStyle &style)
{
    const qreal standardSize = PageStyle::paper(QPageSize::A4).bodySize;
    return {QPageSize::id(style.size, QPageSize::Point, QPageSize::FuzzyMatch) == QPageSize::Letter,
            qRound(style.bodySize / standardSize * 100)};
}

FileChooser systemFileChooser()
{
    return [](QWidget *parent, const QString &suggestedFile) {
        SaveFileDialog dialog(parent, Words::tr("Save as PDF"), suggestedFile, {Words::tr("PDF files (*.pdf)")});
        dialog.setDefaultSuffix(QStringLiteral("pdf"));
        return dialog.ask();
    };
}

PrinterChooser systemPrinterChooser()
{
    return [](QWidget *parent, QPrinter &printer) {
        QPrintDialog dialog(&printer, parent);
        dialog.setOption(QAbstractPrintDialog::PrintPageRange);
        return dialog.exec() == QDialog::Accepted;
    };
}

QString suggestedFileName(const QString &title)
{
    static const QRegularExpression unwanted(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = title;
    name.replace(unwanted, QStringLiteral(" "));
    name = name.simplified().left(80);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    return (name.isEmpty() ? QStringLiteral("Handrail") : name) + QStringLiteral(".pdf");
}

Result<Done, QString> printPages(const PagedDocument &pages, QPrinter &printer)
{
    // The document brings its own margins; full page makes the printer's origin the paper's corner.
    printer.setFullPage(true);
    const QPageSize size(pages.pageSize(), QPageSize::Point, {}, QPageSize::FuzzyMatch);
    printer.setPageSize(size);
    printer.setPageOrientation(QPageLayout::Portrait);

    int first = 0;
    int last = pages.pageCount() - 1;
    if (printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0) {
        first = std::clamp(printer.fromPage() - 1, 0, last);
        last = printer.toPage() > 0 ? std::clamp(printer.toPage() - 1, first, last) : last;
    }

    const QString failed =
        Words::tr("The printer did not take the pages. See that it is switched on and has paper, and try "
                  "again, or save a PDF and print that.");
    QPainter painter;
    if (!painter.begin(&printer))
        return failed;
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    for (int i = first; i <= last; ++i) {
        if (i > first && !printer.newPage())
            return failed;
        painter.save();
        const qreal scale = printer.resolution() / 72.0;
        painter.scale(scale, scale);
        pages.paintPage(painter, backwards ? last - (i - first) : i);
        painter.restore();
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return failed;
    return Done{};
}

} // namespace Handrail
