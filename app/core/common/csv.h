// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Handrail {

/// A table as comma-separated values (RFC 4180), in UTF-8 with the mark at its beginning by which spreadsheets know
/// it. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
QByteArray toCsv(const QList<QStringList> &rows);

} // namespace Handrail
