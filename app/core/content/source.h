// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Handrail {

/// How sure we are of what a source is cited for (facts sheet: strong, moderate, weak).
enum class Confidence { Strong, Moderate, Weak };

/// A publication that content cites.
struct Source
{
    QString id;       ///< "who2009"
    QString label;    ///< short name for source marks and chart rows: "WHO 2009"
    QString citation; ///< authors, title, publisher
    int year = 0;     ///< 0 when undated
    QString url;      ///< shown for copying; never opened by Handrail. May be empty
    Confidence confidence = Confidence::Moderate;
    QString note; ///< what a reader should know of it, e.g. "read through a copy". May be empty

    /// The whole reference in one line: citation, the year unless the citation names it, the address.
    QString reference() const;
};

} // namespace Handrail
