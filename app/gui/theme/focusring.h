// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QObject>
#include <QPointer>

class QWidget;

namespace Handrail {

/// Draws one ring around whichever widget has the focus, outside of it, so that no widget has to keep room
/// for it in its own drawing and none can forget it. Words that can only be read (a label, or what says so by the
/// property `focusMark`: "bar") get a bar at their start side instead: a ring would make them look like a field.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr);
    ~FocusRing() override;

    void setColors(const QColor &ring, const QColor &ground);

    static constexpr int ringWidth = 3;
    static constexpr int groundWidth = 2;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Overlay;

    void follow(QWidget *widget);
    void place();
    void unfollow();

    QPointer<Overlay> m_overlay;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_host;
    QList<QPointer<QWidget>> m_watched;
    QColor m_ring;
    QColor m_ground;
};

} // namespace Handrail
