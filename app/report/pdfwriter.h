// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/result.h"
#include "report/pageddocument.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace Handrail {

/// Told how many pages are done, of how many; false stops the work, and nothing is kept of it.
using PageProgress = std::function<bool(int done, int pages)>;

/// The document as PDF: vectors and embedded fonts, title, author, language, bookmarks.
/// The same document and style give the same bytes.
Result<QByteArray, QString> pdfBytes(const ReportDocument &document, const PageStyle &style,
                                     const PageProgress &progress = {});

/// Writes the PDF whole or not at all. The error says in plain words which file and why.
Result<Done, QString> writePdf(const ReportDocument &document, const PageStyle &style, const QString &fileName,
                               const PageProgress &progress = {});

} // namespace Handrail
