// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/signreader.h"

#include <QCoreApplication>

namespace Handrail {

namespace {

struct SignReader
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::SignReader)
};

Sign readSign(JsonReader &reader)
{
    static const QStringList groups{QStringLiteral("body"), QStringLiteral("stomach"), QStringLiteral("sleep"),
                                    QStringLiteral("mood")};
    Sign sign;
    sign.id = reader.id(QStringLiteral("id"));
    sign.plainName = reader.message(QStringLiteral("plainName"), QStringLiteral("label"));
    sign.medicalName = reader.message(QStringLiteral("medicalName"), QStringLiteral("label"));
    sign.group = Sign::Group(std::max<qsizetype>(0, groups.indexOf(reader.choice(QStringLiteral("group"), groups))));
    sign.helps = reader.message(QStringLiteral("helps"), QStringLiteral("paragraph"));
    sign.getHelp = reader.optionalMessage(QStringLiteral("getHelp"), QStringLiteral("paragraph"));
    sign.isUrgent = reader.optionalBool(QStringLiteral("urgent"), false);
    if (sign.isUrgent && sign.getHelp.isEmpty())
        reader.errorAt(
            QStringLiteral("urgent"),
            SignReader::tr("\"urgent\" is for a sign that says when to ask for help; this one has no \"getHelp\""));
    reader.refuseOthers();
    return sign;
}

} // namespace

QList<Sign> readSigns(const JsonReader &reader)
{
    QList<Sign> signs;
    QHash<QString, int> lines;
    for (JsonReader &each : reader.elements()) {
        const Sign sign = readSign(each);
        if (const auto first = lines.constFind(sign.id); first != lines.cend() && !sign.id.isEmpty()) {
            each.errorAt(QStringLiteral("id"),
                         SignReader::tr("the id \"%1\" is used twice, first on line %2; give each sign its own")
                             .arg(sign.id.left(80), QString::number(*first)));
        } else {
            lines.insert(sign.id, each.line());
        }
        signs.append(sign);
    }
    return signs;
}

} // namespace Handrail
