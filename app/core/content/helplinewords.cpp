// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/helplinewords.h"

#include "core/content/inlinetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Handrail {

namespace {

/// A name for lupdate to find the texts of this file under.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::HelpLineWords)
};

const QString anywhereElse = QStringLiteral("XX");

/// ISO 3166 codes. 112 is the emergency number in all of them (Directive (EU) 2018/1972, article 109).
bool isInEuropeanUnion(const QString &country)
{
    static const QStringList members{
        QStringLiteral("AT"), QStringLiteral("BE"), QStringLiteral("BG"), QStringLiteral("HR"), QStringLiteral("CY"),
        QStringLiteral("CZ"), QStringLiteral("DK"), QStringLiteral("EE"), QStringLiteral("FI"), QStringLiteral("FR"),
        QStringLiteral("DE"), QStringLiteral("GR"), QStringLiteral("HU"), QStringLiteral("IE"), QStringLiteral("IT"),
        QStringLiteral("LV"), QStringLiteral("LT"), QStringLiteral("LU"), QStringLiteral("MT"), QStringLiteral("NL"),
        QStringLiteral("PL"), QStringLiteral("PT"), QStringLiteral("RO"), QStringLiteral("SK"), QStringLiteral("SI"),
        QStringLiteral("ES"), QStringLiteral("SE")};
    return members.contains(country);
}

} // namespace

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

QStringList territories(const QList<HelpLine> &lines)
{
    QStringList codes;
    for (const HelpLine &line : lines) {
        if (!codes.contains(line.territory))
            codes.append(line.territory);
    }
    std::sort(codes.begin(), codes.end(), [](const QString &a, const QString &b) {
        if ((a == anywhereElse) != (b == anywhereElse))
            return b == anywhereElse;
        return QString::localeAwareCompare(territoryName(a), territoryName(b)) < 0;
    });
    return codes;
}

QString standInTerritory(const QList<HelpLine> &lines, const QString &territory)
{
    const QString europe = QStringLiteral("EU");
    const bool isThere = std::any_of(lines.cbegin(), lines.cend(), [&](const HelpLine &line) {
        return line.territory == europe && line.kind == HelpLine::Kind::Emergency;
    });
    return isThere && isInEuropeanUnion(territory.section(u'-', 0, 0)) ? europe : anywhereElse;
}

QString helpLineKind(HelpLine::Kind kind)
{
    switch (kind) {
    case HelpLine::Kind::Emergency:
        return Words::tr("Emergency number");
    case HelpLine::Kind::Crisis:
        return Words::tr("Crisis line");
    case HelpLine::Kind::Treatment:
        return Words::tr("Help with drugs and treatment");
    case HelpLine::Kind::UseAlone:
        return Words::tr("For a person who would use alone");
    case HelpLine::Kind::Poison:
        return Words::tr("Poison help");
    case HelpLine::Kind::Health:
        return Words::tr("Health advice");
    case HelpLine::Kind::Family:
        return Words::tr("For family and friends");
    case HelpLine::Kind::Locator:
        break;
    }
    return Words::tr("Finds treatment near you");
}

QString helpLineInShort(const HelpLine &line)
{
    QStringList parts{plainText(line.name.translated()), helpLineKind(line.kind)};
    for (const QString &way : {line.phone, line.textTo}) {
        if (!way.isEmpty() && !parts.contains(way))
            parts.append(way);
    }
    return parts.join(QStringLiteral(". "));
}

QString phoneInText(const QString &number, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight || number.isEmpty())
        return number;
    const QChar leftToRightIsolate(0x2066);
    const QChar popIsolate(0x2069);
    return leftToRightIsolate + number + popIsolate;
}

} // namespace Handrail
