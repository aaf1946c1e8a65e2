// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdfwriter.h"

#include "report/layout/pagelayout.h"
#include "report/pdf/pdfmetadata.h"
#include "report/pdf/pdftags.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <memory>

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

Result<QByteArray, QString> pdfBytes(const ReportDocument &document, const PageStyle &style)
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

Result<Done, QString> writePdf(const ReportDocument &document, const PageStyle &style, const QString &fileName)
{
    const QString shown = QDir::toNativeSeparators(fileName);
    const QFileInfo target(fileName);
    const QDir folder = target.absoluteDir();
    if (fileName.isEmpty() || target.isDir())
        return Words::tr("“%1” is a folder. Give the PDF a file name.").arg(shown);
    if (!folder.exists())
        return Words::tr("“%1” was not saved: the folder “%2” does not exist.")
            .arg(shown, QDir::toNativeSeparators(folder.path()));
    const Result<QByteArray, QString> bytes = pdfBytes(document, style);
    if (!bytes)
        return bytes.error();

    // A device or a pipe cannot be replaced by a finished file, and must not be.
    std::unique_ptr<QFileDevice> file;
    if (target.exists() && !target.isFile())
        file = std::make_unique<QFile>(fileName);
    else
        file = std::make_unique<QSaveFile>(fileName);
    auto *whole = qobject_cast<QSaveFile *>(file.get());
    const bool isWritten = file->open(QIODevice::WriteOnly) && file->write(bytes.value()) == bytes.value().size()
                           && file->flush() && (!whole || whole->commit());
    if (isWritten)
        return Done{};
    switch (file->error()) {
    case QFileDevice::ResourceError:
        return Words::tr("“%1” was not saved: the disk is full.").arg(shown);
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return Words::tr("“%1” was not saved: you may not write there. Choose another folder.").arg(shown);
    default:
        return Words::tr("“%1” was not saved: %2.").arg(shown, file->errorString());
    }
}

} // namespace Handrail
