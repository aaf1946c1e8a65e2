// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/handrailstyle.h"

#include "gui/theme/focusring.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

#include <algorithm>

namespace Handrail {

HandrailStyle::HandrailStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    , m_colors(lightTokens())
    , m_focusRing(new FocusRing(this))
{
    setObjectName(QStringLiteral("handrail"));
}

void HandrailStyle::setLook(const ColorTokens &colors, int textPercent)
{
    m_colors = colors;
    m_textPercent = textPercent;
    m_focusRing->setColors(colors.accent, colors.surface);
}

int HandrailStyle::px(int at100) const
{
    return qRound(at100 * m_textPercent / 100.0);
}

void HandrailStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

QRect HandrailStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar)
            return {};
        // No arrow buttons: the whole length is the groove.
        const bool isFlat = bar->orientation == Qt::Horizontal;
        const int length = isFlat ? bar->rect.width() : bar->rect.height();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int thumb = length;
        if (range > 0) {
            thumb = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
            thumb = std::clamp(thumb, std::min(px(40), length), length);
        }
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
        const auto part = [&](int from, int size) {
            const QRect rect = isFlat ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                                      : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
            return visualRect(bar->direction, bar->rect, rect);
        };
        switch (subControl) {
        case SC_ScrollBarGroove:
            return bar->rect;
        case SC_ScrollBarSlider:
            return part(start, thumb);
        case SC_ScrollBarSubPage:
            return part(0, start);
        case SC_ScrollBarAddPage:
            return part(start + thumb, length - start - thumb);
        default:
            return {};
        }
    }
    if (control == CC_Slider && subControl == SC_SliderHandle) {
        // A slider that is given less room has a smaller handle, not one that is cut off.
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const QRect handle = QProxyStyle::subControlRect(control, option, subControl, widget);
        const bool isFlat = !slider || slider->orientation == Qt::Horizontal;
        return isFlat ? QRect(handle.left(), std::max(handle.top(), option->rect.top()), handle.width(),
                              std::min(handle.height(), option->rect.height()))
                      : handle;
    }
    if (control == CC_SpinBox && subControl != SC_SpinBoxFrame) {
        const QRect rect = option->rect;
        const int steps = std::max(px(28), 24);
        const int half = rect.height() / 2;
        QRect part(rect.right() - steps, rect.top(), steps, half);
        if (subControl == SC_SpinBoxDown)
            part = QRect(rect.right() - steps, rect.top() + half, steps, rect.height() - half);
        else if (subControl == SC_SpinBoxEditField)
            part = rect.adjusted(px(6), 2, -steps - 2, -2);
        return visualRect(option->direction, rect, part);
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField) {
        const QRect rect = option->rect.adjusted(px(10), 2, -px(30), -2);
        return visualRect(option->direction, option->rect, rect);
    }
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow) {
        const QRect rect(option->rect.right() - px(30), option->rect.top(), px(30), option->rect.height());
        return visualRect(option->direction, option->rect, rect);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect HandrailStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return rect.adjusted(px(6), 0, -px(6), 0);
    }
    return rect;
}

QSize HandrailStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                      const QWidget *widget) const
{
    // Over and under its words a control keeps as much room as it needs, not as large type would give it: on a small
    // screen with large type that room is needed for what one came to read.
    constexpr int leastHeight = 36;
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const int icon = button && !button->icon.isNull() ? px(8) : 0; // the gap to the words
        return {std::max(size.width() + icon + 2 * px(16), leastHeight),
                std::max(size.height() + 2 * std::min(px(8), 12), leastHeight)};
    }
    case CT_ToolButton:
        return {std::max(size.width() + 2 * px(8), leastHeight),
                std::max(size.height() + 2 * std::min(px(6), 9), leastHeight)};
    case CT_ComboBox: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {std::max(base.width(), size.width() + px(44)),
                std::max(size.height() + 2 * std::min(px(7), 11), leastHeight)};
    }
    case CT_LineEdit:
    case CT_SpinBox: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + (type == CT_LineEdit ? 2 * px(6) : 0), std::max(base.height() + px(6), leastHeight)};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), 28)};
    }
    case CT_TabBarTab: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), 40)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height() + px(10), 28)};
    }
    case CT_MenuItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
            return base;
        return {base.width() + px(12), std::max(base.height() + px(6), 30)};
    }
    case CT_MenuBarItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + px(8), std::max(base.height(), 30)};
    }
    default:
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }
}

int HandrailStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return std::max(px(20), 18);
    case PM_MenuButtonIndicator: // the chevron after the words
        return px(20);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(10);
    case PM_HeaderMargin:      // the words over a column stand in line with those in it
    case PM_FocusFrameHMargin: // the room at either side of the words of a row
        return px(8);
    case PM_ScrollBarExtent:
        return 14;
    case PM_ScrollBarSliderMin:
        return px(40);
    case PM_SliderLength:
    case PM_SliderThickness:
    case PM_SliderControlThickness:
        return std::max(px(22), 24);
    case PM_LayoutHorizontalSpacing:
        return 12;
    case PM_LayoutVerticalSpacing:
        return 8;
    case PM_TabBarTabHSpace:
        return 2 * px(14);
    case PM_TabBarTabVSpace:
        return 2 * px(10);
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarScrollButtonWidth:
        return 36;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HandrailStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        // Controls never move. A picture that explains by moving asks Theme::allowsMovement().
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Table_GridLineColor:
        return int(m_colors.line.rgba());
    case SH_Menu_Scrollable: // a second column would leave a small screen
        return 1;
    case SH_TabBar_ElideMode:
        return Qt::ElideNone;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace Handrail
