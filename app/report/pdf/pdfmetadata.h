// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pageddocument.h"
#include "report/pdf/pdffile.h"

namespace Handrail {

/// Title, author, language and date, for the reader's window and for search.
void addPdfMetadata(PdfFile &file, const ReportDocument &document);

/// Makes copied text come out with spaces: the writer says "tab" for them, since a font may draw both alike.
void mendSpaces(PdfFile &file);

/// Names the subsets of fonts after the fonts: the writer's names follow the order it came to embed them in.
void nameFontSubsets(PdfFile &file);

/// The headings, as the list of contents beside the pages.
void addPdfOutline(PdfFile &file, const QList<PagedDocument::Bookmark> &bookmarks, qreal pageHeight);

} // namespace Handrail
