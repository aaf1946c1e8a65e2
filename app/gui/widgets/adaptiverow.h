// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace Handrail {

class Theme;

/// Puts widgets beside each other where there is room at the present text size, else one under the other.
class AdaptiveRow : public QWidget
{
    Q_OBJECT

public:
    enum class Fill {
        Shared, ///< they share the width: cards
        Start,  ///< each as wide as it is, from the start side: buttons
    };

    /// Takes the widgets. They stand beside each other from `leastWidth` pixels on (at 100 % text).
    AdaptiveRow(Theme &theme, const QList<QWidget *> &widgets, Fill fill, int leastWidth, QWidget *parent = nullptr);

    /// How they share the width, where they do; all the same otherwise.
    void setShares(const QList<int> &shares);
    bool isStacked() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    Theme &m_theme;
    int m_leastWidth;
    QList<int> m_shares;
    QBoxLayout *m_layout = nullptr;
};

} // namespace Handrail
