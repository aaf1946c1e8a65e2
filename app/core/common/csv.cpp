// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/common/csv.h"

namespace Handrail {

namespace {

/// A clinic's own content ends up in the table, and a table is opened by people who trust where it came from.
bool looksLikeAFormula(const QString &cell)
{
    return !cell.isEmpty() && QStringLiteral("=+-@\t\r\n＝＋－＠").contains(cell.front());
}

QString field(const QString &cell)
{
    QString text = looksLikeAFormula(cell) ? u'\'' + cell : cell;
    const bool isQuoted = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!isQuoted)
        return text;
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

QByteArray toCsv(const QList<QStringList> &rows)
{
    QString all(QChar::ByteOrderMark);
    for (const QStringList &row : rows) {
        QStringList fields;
        for (const QString &cell : row)
            fields.append(field(cell));
        all += fields.join(u',') + QStringLiteral("\r\n");
    }
    return all.toUtf8();
}

} // namespace Handrail
