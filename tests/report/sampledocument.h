// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/reportdocument.h"

namespace Handrail::Test {

/// Text without marks, as one span.
InlineText words(const QString &text);
/// Text that names a source at its end.
InlineText cited(const QString &text, const QString &source);

/// A made-up handout with one of everything that a page can hold.
ReportDocument sampleDocument();
/// The same kinds of blocks in Arabic.
ReportDocument arabicDocument();
/// `sentences` sentences that are told apart by their numbers.
QString prose(int sentences, const QString &name = QStringLiteral("Sentence"));

} // namespace Handrail::Test
