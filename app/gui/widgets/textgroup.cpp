// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/textgroup.h"

#include "gui/widgets/accessibletext.h"

#include <QLayout>

namespace Handrail {

TextGroup::TextGroup(QAccessible::Role role, QWidget *parent)
    : QFrame(parent)
    , m_role(role)
{
    installTextAccessibility();
}

QSize TextGroup::sizeHint() const
{
    return layout() ? layout()->sizeHint() : QFrame::sizeHint();
}

QSize TextGroup::minimumSizeHint() const
{
    return layout() ? layout()->minimumSize() : QFrame::minimumSizeHint();
}

} // namespace Handrail
