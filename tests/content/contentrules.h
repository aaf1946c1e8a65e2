// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

#include <QSet>
#include <QString>
#include <QStringList>

namespace Handrail::Test {

/// What a reader of a topic reads, block by block, without source marks. Headings are left out.
QStringList readingTexts(const Topic &topic);

/// Paragraphs and list items that state something and name no source. Call-outs with something to do need none,
/// nor does a lead-in that ends in a colon; a list may have its sources in its lead-in.
QStringList factsWithoutSource(const Topic &topic);

/// Lists with more than seven items.
QStringList listsTooLong(const Topic &topic);

/// Whether the last thing in a topic is a call-out that says what to do.
bool endsWithSomethingToDo(const Topic &topic);

/// The overdose page shows the first list of its topic: seven numbered steps, each at most twelve words.
QStringList problemsOfOverdoseSteps(const Topic &topic);

/// Red call-outs that send to the overdose steps and do not say themselves to call, to give naloxone, to breathe for
/// the person and to stay: on paper the other page may not be there.
QStringList helpThatOnlyPointsElsewhere(const Topic &topic);

/// Every range that is drawn for a course: its own, those of its signs, and the risk after a break.
QList<SourcedRange> rangesOf(const Course &course);

/// Every source that is named anywhere in the library.
QSet<QString> sourcesNamed(const Library &library);

} // namespace Handrail::Test
