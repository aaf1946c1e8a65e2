// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessible>
#include <QFrame>

namespace Handrail {

/// A frame that a screen reader knows by a role: a list, a picture, a set-off note.
class TextGroup : public QFrame
{
    Q_OBJECT

public:
    explicit TextGroup(QAccessible::Role role, QWidget *parent = nullptr);

    QAccessible::Role role() const { return m_role; }

    /// Those of its layout. A QFrame would also work out how high its texts are at widths that they never get.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    QAccessible::Role m_role;
};

} // namespace Handrail
