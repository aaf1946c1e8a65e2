// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/learn/aspectrow.h"
#include "gui/learn/learnview.h"

class QBoxLayout;

namespace Handrail {

/// Dependence and addiction side by side: two cards, then line by line what sets them apart.
class ComparisonView : public LearnView
{
    Q_OBJECT

public:
    ComparisonView(const Library &library, Theme &theme, QWidget *parent = nullptr);

    QWidget *showPartWith(const QString &words) override; ///< opens the line that has them behind it

protected:
    void fit(int room) override;

private:
    void addCards();
    void addRows();

    QBoxLayout *m_cards = nullptr;
    QList<AspectRow *> m_rows;
};

} // namespace Handrail
