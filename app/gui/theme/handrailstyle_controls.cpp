// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How HandrailStyle draws what is made of parts: bars, sliders, fields with arrows.

#include "gui/theme/handrailstyle.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Handrail {

namespace {

constexpr qreal fieldRadius = 6;

} // namespace

void HandrailStyle::drawProgress(const QStyleOption &option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar)
        return;
    QRect groove = option.rect;
    const int thick = std::min(groove.height(), std::max(6, px(6)));
    groove = QRect(groove.x(), groove.center().y() - thick / 2, groove.width(), thick);
    drawPanel(painter, groove, m_colors.sunken, m_colors.line, thick / 2.0);
    const qint64 range = std::max<qint64>(1, qint64(bar->maximum) - bar->minimum);
    const int width = int(groove.width() * std::max<qint64>(0, qint64(bar->progress) - bar->minimum) / range);
    if (width <= 0)
        return;
    const QRect done(groove.x(), groove.y(), std::max(width, thick), thick);
    const bool fromEnd = (bar->direction == Qt::RightToLeft) != bar->invertedAppearance;
    drawPanel(painter, fromEnd ? visualRect(Qt::RightToLeft, groove, done) : done, m_colors.accent, QColor(),
              thick / 2.0);
}

void HandrailStyle::drawSlider(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!slider)
        return;
    const bool isFlat = slider->orientation == Qt::Horizontal;
    const QRect handle = subControlRect(CC_Slider, slider, SC_SliderHandle, widget);
    const int side = std::min(handle.width(), handle.height());
    QRect groove = option.rect;
    if (isFlat)
        groove = QRect(groove.x(), handle.center().y() - 2, groove.width(), 4);
    else
        groove = QRect(handle.center().x() - 2, groove.y(), 4, groove.height());
    drawPanel(painter, groove, m_colors.sunken, m_colors.line, 2);
    const bool isEnabled = option.state & State_Enabled;
    QRect knob(0, 0, side - 4, side - 4);
    knob.moveCenter(handle.center());
    drawPanel(painter, knob, isEnabled ? m_colors.accent : m_colors.hairline, m_colors.surface, knob.width() / 2.0, 2);
}

void HandrailStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const QRect thumb = subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget).adjusted(4, 2, -4, -2);
    const bool isHeld = option.state & (State_Sunken | State_MouseOver);
    drawPanel(painter, thumb, isHeld ? m_colors.accent : m_colors.line, QColor(),
              std::min(thumb.width(), thumb.height()) / 2.0);
}

void HandrailStyle::drawComboBox(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(&option);
    if (!combo)
        return;
    const bool isEnabled = option.state & State_Enabled;
    const bool isHovered = isEnabled && (option.state & State_MouseOver);
    if (combo->frame)
        drawPanel(painter, option.rect, isHovered ? m_colors.accentTint : m_colors.raised,
                  !isEnabled  ? m_colors.hairline
                  : isHovered ? m_colors.accent
                              : m_colors.line,
                  fieldRadius);
    drawChevron(painter, subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget), PE_IndicatorArrowDown,
                isEnabled ? m_colors.accent : m_colors.line);
}

void HandrailStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const
{
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (!spin)
        return;
    if (spin->frame)
        drawPanel(painter, option.rect, m_colors.raised, m_colors.line, fieldRadius);
    const auto colorOf = [&](QAbstractSpinBox::StepEnabledFlag step) {
        return (option.state & State_Enabled) && (spin->stepEnabled & step) ? m_colors.accent : m_colors.hairline;
    };
    drawChevron(painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxUp, widget).adjusted(0, 4, 0, 0),
                PE_IndicatorArrowUp, colorOf(QAbstractSpinBox::StepUpEnabled));
    drawChevron(painter, subControlRect(CC_SpinBox, spin, SC_SpinBoxDown, widget).adjusted(0, 0, 0, -4),
                PE_IndicatorArrowDown, colorOf(QAbstractSpinBox::StepDownEnabled));
}

void HandrailStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                       const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(*option, painter, widget);
        return;
    case CC_SpinBox:
        drawSpinBox(*option, painter, widget);
        return;
    case CC_Slider:
        drawSlider(*option, painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(*option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace Handrail
