// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfwriter.h"

#include "core/common/wholefile.h"
#include "report/layout/pagelayout.h"
#include "report/pdf/pdfmetadata.h"
#include "report/pdf/pdftags.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace Handrail {

namespace {

constexpr int dotsPerInch = 300;
constexpr qreal pointsPerInch = 72;

/// A name for lupdate to find the texts of this file under.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

} // namespace

Result<QByteArray, QString> pdfBytes(const ReportDocument &document, const PageStyle &style,
                                     const PageProgress &progress)
{
    const PageLayout layout(document, style);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setPageLayout(QPageLayout(QPageSize(style.size, QPageSize::Point, QString(), QPageSize::ExactMatch),
                                     QPageLayout::Portrait, QMarginsF(), QPageLayout::Point));
    QPainter painter;
    if (!painter.begin(&writer))
        return Words::tr("The PDF could not be made.");
    painter.scale(dotsPerInch / pointsPerInch, dotsPerInch / pointsPerInch);
    PdfTagMarker marker;
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (progress && !progress(page, layout.pageCount()))
            return Words::tr("It was stopped before it was done. Nothing was saved.");
        if (page > 0)
            writer.newPage();
        layout.paint(painter, page, &marker);
        marker.endPage(painter);
    }
    if (!painter.end())
        return Words::tr("The PDF could not be made.");
    std::optional<PdfFile> file = PdfFile::parse(bytes);
    if (!file || !addPdfTags(*file, layout.structure(), marker.texts()))
        return Words::tr("The PDF could not be made.");
    mendSpaces(*file);
    nameFontSubsets(*file);
    addPdfMetadata(*file, document);
    addPdfOutline(*file, layout.bookmarks(), style.size.height());
    return file->toBytes();
}

Result<Done, QString> writePdf(const ReportDocument &document, const PageStyle &style, const QString &fileName,
                               const PageProgress &progress)
{
    const Result<QByteArray, QString> bytes = pdfBytes(document, style, progress);
    if (!bytes)
        return bytes.error();
    return writeWholeFile(fileName, bytes.value());
}

} // namespace Handrail
