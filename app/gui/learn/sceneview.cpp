// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/sceneview.h"

#include "gui/theme/theme.h"
#include "report/figures/walkthroughscene.h"

#include <QPainter>

namespace Handrail {

SceneView::SceneView(const Theme &theme, QWidget *parent)
    : TextGroup(QAccessible::Graphic, parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void SceneView::setScene(Walkthrough::Scene scene)
{
    m_scene = scene;
    update();
}

void SceneView::setPhase(qreal phase)
{
    m_phase = phase;
    update();
}

int SceneView::widthWithin(int height)
{
    return int(height / WalkthroughScene::heightForWidth);
}

void SceneView::setWidth(int width)
{
    setFixedSize(width, int(width * WalkthroughScene::heightForWidth));
}

void SceneView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    WalkthroughScene::draw(painter, rect(), m_scene, m_phase, m_theme.colors(),
                           m_theme.font(Theme::Type::Body).pixelSize(), layoutDirection());
}

} // namespace Handrail
