// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportdocument.h"

namespace Handrail {

/// A heading as the title of a slide.
struct SlideTitle
{
    int level = 0; ///< 0: the title of the document
    QString text;
};

/// What stands under one heading, or under several that follow each other: it has slides of its own.
struct SlidePart
{
    QList<SlideTitle> headings;
    QList<ReportBlock> blocks;
};

QList<SlidePart> slideParts(const ReportDocument &document);

} // namespace Handrail
