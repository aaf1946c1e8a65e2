// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/learn/learnview.h"

class QBoxLayout;
class QGridLayout;

namespace Handrail {

class BrainMapButton;
class BrainMapPanel;
class BrainMapWidget;

/// The map of the brain: areas to press or to walk with the arrow keys, and what changes in each.
class BrainMapView : public LearnView
{
    Q_OBJECT

public:
    BrainMapView(const Library &library, Theme &theme, QWidget *parent = nullptr);

    std::optional<int> slide() const override;
    void turnToSlide(int slide) override;
    QWidget *showPartWith(const QString &words) override;

protected:
    void fit(int room) override;
    bool isFittedToHeight() const override { return true; }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addMap();
    void addList();
    void choose(int index);
    void arrangeList(int columns);
    void showMapAndHead();
    bool isStacked() const; ///< the panel stands under the map
    QWidget *makeSystem(const BrainMap::SystemEntry &system);

    BrainMapWidget *m_map = nullptr;
    BrainMapPanel *m_panel = nullptr;
    TextLabel *m_caption = nullptr;
    QBoxLayout *m_drawing = nullptr; ///< the map and its caption
    QBoxLayout *m_mapAndPanel = nullptr;
    QGridLayout *m_list = nullptr;
    QList<QWidget *> m_systems;
    QList<BrainMapButton *> m_buttons; ///< by the number of their area
    int m_listColumns = 0;
};

} // namespace Handrail
