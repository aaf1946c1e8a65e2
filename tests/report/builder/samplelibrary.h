// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "report/reportbuilder.h"

namespace Handrail::Test {

/// A message of those words.
Message message(const QString &text);
Source source(const QString &id);
HelpLine helpLine(const QString &territory, HelpLine::Kind kind, const QString &name, const QString &phone);
Topic topic(const QString &id, const QList<Block> &blocks);
Course heroin();

/// Four sources, help lines for the US and Great Britain, and a course.
Library sampleLibrary();
/// For a reader in the US, on a fixed day.
ReportBuilder builderFor(const Library &library);

/// The blocks of one type, in order.
template<typename T>
QList<T> blocksOf(const ReportDocument &document)
{
    QList<T> found;
    for (const ReportBlock &block : document.blocks) {
        if (const T *each = std::get_if<T>(&block))
            found.append(*each);
    }
    return found;
}

} // namespace Handrail::Test
