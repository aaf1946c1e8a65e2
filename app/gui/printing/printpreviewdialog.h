// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/printing/printing.h"

#include <QDialog>

class QComboBox;

namespace Handrail {

class PagesView;
class Theme;

/// The pages as they will come out, the paper and the size of type, and then the printer or a PDF.
class PrintPreviewDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Wish { Nothing, Print, SavePdf };

    PrintPreviewDialog(const ReportDocument &document, const PaperChoice &paper, bool hasPrinter, const Theme &theme,
                       QWidget *parent = nullptr);

    PaperChoice paper() const;
    Wish wish() const { return m_wish; } ///< what was pressed

private:
    void refresh();
    void finish(Wish wish);

    ReportDocument m_document;
    PagesView *m_view = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_textSize = nullptr;
    Wish m_wish = Wish::Nothing;
};

} // namespace Handrail
