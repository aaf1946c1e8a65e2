// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/result.h"
#include "report/pageddocument.h"

#include <functional>

class QPrinter;
class QWidget;

namespace Handrail {

/// Asks where to save; an empty answer means that the person changed their mind.
using FileChooser = std::function<QString(QWidget *parent, const QString &suggestedFile)>;
/// Asks for the printer and which pages; false when the person changed their mind.
using PrinterChooser = std::function<bool(QWidget *parent, QPrinter &printer)>;

/// How the paper is chosen where something is printed.
struct PaperChoice
{
    bool isLetter = false;
    int textPercent = 100;

    PageStyle style() const;
    static PaperChoice of(const PageStyle &style);
};

FileChooser systemFileChooser();
PrinterChooser systemPrinterChooser();

/// A file name for a document of that title, without what file systems do not like.
QString suggestedFileName(const QString &title);

/// Sends the pages that the printer asks for; the error says what to do next.
Result<Done, QString> printPages(const PagedDocument &pages, QPrinter &printer);

} // namespace Handrail
