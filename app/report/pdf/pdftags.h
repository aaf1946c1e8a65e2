// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/layout/structuretree.h"
#include "report/layout/tagsink.h"
#include "report/pdf/pdffile.h"

#include <QStringList>

namespace Handrail {

/// Leaves a mark in a page's content wherever another element begins: a small rectangle far off the page. The
/// marks stand in the PDF in the order of drawing, where PdfTags finds them.
class PdfTagMarker : public TagSink
{
public:
    void enter(QPainter &painter, int node) override;
    void addText(QPainter &painter, const QString &text) override;
    /// After the last stroke of a page.
    void endPage(QPainter &painter);

    const QStringList &texts() const { return m_texts; }

private:
    int m_node = -2;
    QStringList m_texts;
};

/// Turns the marks of a PdfTagMarker into marked content, and adds the tree of elements that a screen reader
/// follows. `texts` are the marker's. False when a page's content cannot be read; the file is then left as it was.
bool addPdfTags(PdfFile &file, const StructureTree &structure, const QStringList &texts);

} // namespace Handrail
