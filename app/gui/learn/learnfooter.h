// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Handrail {

class Theme;

/// What stands under everything to read: the way on, and the way to paper.
class LearnFooter : public QWidget
{
    Q_OBJECT

public:
    enum class Next { Main, Aside }; ///< whether reading on is the thing to do there

    /// `nextTitle` is what to read next; empty when this is the last.
    LearnFooter(const QString &nextTitle, Next next, Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void nextPressed();
    void severalPressed();
};

} // namespace Handrail
