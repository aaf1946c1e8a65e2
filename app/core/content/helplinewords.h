// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/helpline.h"

#include <QStringList>

namespace Handrail {

// Help lines in words, the same everywhere.

/// The name of a territory of the help lines: "United Kingdom", "Wales", "Anywhere else".
QString territoryName(const QString &territory);
/// The territories of these lines, by name, "anywhere else" last.
QStringList territories(const QList<HelpLine> &lines);
/// Whose lines stand in for a territory that has no emergency line of its own: "EU" for a member state when these
/// lines have it, else "XX".
QString standInTerritory(const QList<HelpLine> &lines, const QString &territory);
/// What a line is for: "Crisis line".
QString helpLineKind(HelpLine::Kind kind);
/// "Samaritans. Crisis line. 116 123": what it can be found by.
QString helpLineInShort(const HelpLine &line);
/// A telephone number as it stands in text of that direction: "116 123" always reads from left to right.
QString phoneInText(const QString &number, Qt::LayoutDirection direction);

} // namespace Handrail
