// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/sceneview.h"

#include "gui/theme/theme.h"
#include "report/figures/walkthroughscene.h"

#include <QPainter>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int ring = 6; ///< room for the focus ring around the picture

} // namespace

SceneView::SceneView(const Theme &theme, QWidget *parent)
    : TextGroup(QAccessible::Graphic, parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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

void SceneView::setGreatestHeight(int pixels)
{
    if (pixels == m_greatestHeight)
        return;
    m_greatestHeight = pixels;
    updateGeometry();
}

QSize SceneView::sizeHint() const
{
    const int width = int((m_greatestHeight - 2 * ring) / WalkthroughScene::heightForWidth) + 2 * ring;
    return {width, m_greatestHeight};
}

QSize SceneView::minimumSizeHint() const
{
    constexpr int leastWidth = 160;
    return {leastWidth, heightForWidth(leastWidth)};
}

int SceneView::heightForWidth(int width) const
{
    const int whole = int((width - 2 * ring) * WalkthroughScene::heightForWidth) + 2 * ring;
    return std::min(whole, m_greatestHeight);
}

void SceneView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    WalkthroughScene::draw(painter, QRectF(rect()).adjusted(ring, ring, -ring, -ring), m_scene, m_phase,
                           m_theme.colors(), m_theme.font(Theme::Type::Body).pixelSize(), layoutDirection());
}

} // namespace Handrail
