// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/walkthrough.h"
#include "gui/widgets/textgroup.h"

namespace Handrail {

class Theme;

/// One scene of "What heroin does" on screen: as wide as there is room, at the phase of its movement that it is told.
class SceneView : public TextGroup
{
    Q_OBJECT

public:
    explicit SceneView(const Theme &theme, QWidget *parent = nullptr);

    void setScene(Walkthrough::Scene scene);
    void setPhase(qreal phase); ///< 0 to 1; at 1 the picture says everything
    qreal phase() const { return m_phase; }

    /// The widest that is not higher than so many pixels.
    static int widthWithin(int height);
    void setWidth(int width); ///< and the height that goes with it

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Walkthrough::Scene m_scene = Walkthrough::Scene::Blood;
    qreal m_phase = 1;
};

} // namespace Handrail
