// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QSizeF>
#include <QString>

namespace Handrail {

/// A text broken into lines that fit a width, whatever its words are: a word without a place to break is broken
/// anywhere, and what has no room in the lines allowed ends in an ellipsis.
struct FittedText
{
    QString text; ///< lines with '\n' between
    QSizeF size;
    bool isElided = false;

    static FittedText make(const QFont &font, const QString &text, qreal width, int mostLines);
};

} // namespace Handrail
