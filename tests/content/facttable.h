// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Handrail::Test {

/// One fact of the documents that Handrail began with, and what has become of it.
///
/// `seed` is its section: A1 to A23 what they say, B1 to B33 where they disagree, are wrong or out of date. A fact is
/// carried (`topic` and `carries`: words of the block that says it), carried in another form (`corrected` says why),
/// or left out (`leftOut` says why).
struct FactRow
{
    QString seed;
    QString fact;
    QString topic;
    QString carries;
    QString corrected;
    QString leftOut;
};

/// Reads facttable.json; what is wrong with its form is added to `problems`.
QList<FactRow> readFactTable(const QByteArray &json, QStringList &problems);

/// Rows without a place and without a reason, places that are not there, and sections that have no row.
QStringList problemsOfFactTable(const QList<FactRow> &rows, const Library &library);

/// Telephone numbers named in a topic that the help lines do not hold.
QStringList numbersNoHelpLineHas(const Topic &topic, const Library &library);

} // namespace Handrail::Test
