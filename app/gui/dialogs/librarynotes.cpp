// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/librarynotes.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Handrail {

namespace {

/// A name for lupdate to find the texts of this file under.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::LibraryNotes)
};

} // namespace

QString reviewNote(const Library &library)
{
    QStringList reviewers;
    QDate oldest;
    for (const Topic &topic : library.topics) {
        if (!topic.review.isReviewed())
            return Words::tr("Not yet reviewed by a clinician");
        if (!reviewers.contains(topic.review.reviewer))
            reviewers.append(topic.review.reviewer);
        if (!oldest.isValid() || topic.review.on < oldest)
            oldest = topic.review.on;
    }
    if (reviewers.isEmpty())
        return Words::tr("Not yet reviewed by a clinician");
    return Words::tr("Reviewed by %1, last on %2")
        .arg(QLocale().createSeparatedList(reviewers), QLocale().toString(oldest, QLocale::LongFormat));
}

QString sourcesNote(const Library &library)
{
    int latest = 0;
    for (const Source &source : library.sources)
        latest = std::max(latest, source.year);
    return latest > 0 ? Words::tr("sources up to %1").arg(latest) : QString();
}

} // namespace Handrail
