// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/wrappingbutton.h"

#include "gui/theme/longwords.h"
#include "gui/theme/theme.h"

#include <algorithm>

namespace Handrail {

WrappingButton::WrappingButton(Theme &theme, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
{
    setProperty("wrap", true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappingButton::textSize(int width) const
{
    const int direction = isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const int room = std::max(1, width - 2 * m_theme.px(16));
    return fontMetrics()
        .boundingRect(QRect(0, 0, room, 10000), Qt::TextWordWrap | Qt::TextShowMnemonic | direction,
                      breakLongWords(text(), fontMetrics(), room))
        .size();
}

QSize WrappingButton::sizeHint() const
{
    const int width = textSize(100000).width() + 2 * m_theme.px(16) + 2;
    return {width, heightForWidth(width)};
}

QSize WrappingButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), m_theme.px(120)), 36};
}

int WrappingButton::heightForWidth(int width) const
{
    return std::max(36, textSize(width).height() + 2 * m_theme.px(8));
}

} // namespace Handrail
