// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/textgroup.h"

#include "gui/widgets/accessibletext.h"

namespace Handrail {

TextGroup::TextGroup(QAccessible::Role role, QWidget *parent)
    : QFrame(parent)
    , m_role(role)
{
    installTextAccessibility();
}

} // namespace Handrail
