// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Handrail {

/// A mistake in an author's file: where it stands, what is wrong, and what would be right.
struct LocatedError
{
    QString file;   ///< relative to the content folder
    int line = 0;   ///< from 1; 0 when the file as a whole is meant
    int column = 0; ///< from 1; 0 when not known
    QString what;   ///< what is wrong, and what would be right

    /// `file:line:column: what`, leaving out what is not known.
    QString toString() const;

    friend bool operator==(const LocatedError &, const LocatedError &) = default;
};

using LocatedErrors = QList<LocatedError>;

} // namespace Handrail
