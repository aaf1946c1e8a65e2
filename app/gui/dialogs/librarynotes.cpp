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

const QString anywhereElse = QStringLiteral("XX");

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

QString territoryName(const QString &territory)
{
    if (territory == anywhereElse)
        return Words::tr("Anywhere else");
    if (territory == QLatin1String("EU"))
        return Words::tr("European Union");
    if (territory == QLatin1String("GB-ENG"))
        return Words::tr("England");
    if (territory == QLatin1String("GB-SCT"))
        return Words::tr("Scotland");
    if (territory == QLatin1String("GB-WLS"))
        return Words::tr("Wales");
    if (territory == QLatin1String("GB-NIR"))
        return Words::tr("Northern Ireland");
    const QLocale::Territory known = QLocale::codeToTerritory(territory.section(u'-', 0, 0));
    if (known == QLocale::AnyTerritory)
        return territory;
    const QString part = territory.section(u'-', 1);
    const QString name = QLocale::territoryToString(known);
    return part.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, part);
}

QStringList territories(const Library &library)
{
    QStringList codes;
    for (const HelpLine &line : library.helpLines) {
        if (!codes.contains(line.territory) && line.territory != anywhereElse)
            codes.append(line.territory);
    }
    std::sort(codes.begin(), codes.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(territoryName(a), territoryName(b)) < 0;
    });
    codes.append(anywhereElse);
    return codes;
}

} // namespace Handrail
