// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The drawing half of HandrailStyle; measures and behaviour are in handrailstyle.cpp.

#include "gui/theme/handrailstyle.h"

#include "gui/theme/longwords.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFrame>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace Handrail {

namespace {

constexpr qreal buttonRadius = 6;
constexpr qreal cardRadius = 8;

bool isAccented(const QStyleOption &option)
{
    return option.state & (QStyle::State_On | QStyle::State_NoChange);
}

/// One of several, of which one is always chosen: which one it is must be plain without colours, too.
bool isOneOfSeveral(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->group() && button->group()->exclusive();
}

} // namespace

void HandrailStyle::drawPanel(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &border,
                              qreal radius, qreal borderWidth) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const qreal half = border.isValid() ? borderWidth / 2 : 0;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

HandrailStyle::ButtonLook HandrailStyle::buttonLook(const QStyleOption &option, const QWidget *widget) const
{
    const QString kind = widget ? widget->property("kind").toString() : QString();
    const bool isPressed = option.state & State_Sunken;
    const bool isHovered = (option.state & State_MouseOver) && (option.state & State_Enabled);
    const bool isFocused = option.state & State_HasFocus;
    const bool isOn = option.state & State_On;

    if (!(option.state & State_Enabled)) {
        const QColor words = option.palette.color(QPalette::Disabled, QPalette::ButtonText);
        const QColor edge = m_colors.isHighContrast ? words : m_colors.hairline; // quieter than what can be pressed
        return {QColor(), kind == QLatin1String("quiet") ? QColor() : edge, words};
    }
    if (kind == QLatin1String("primary")) {
        const QColor ground = isPressed || isHovered ? m_colors.text : m_colors.accent;
        return {ground, ground, m_colors.surface};
    }
    if (kind == QLatin1String("danger")) {
        if (isHovered || isFocused || isPressed)
            return {m_colors.danger, m_colors.danger, m_colors.surface};
        return {m_colors.raised, m_colors.danger, m_colors.danger, 2};
    }
    if (isOn && isOneOfSeveral(widget))
        return {m_colors.accent, m_colors.accent, m_colors.surface};
    const qreal loud = m_colors.isHighContrast ? 2 : 1;
    if (kind == QLatin1String("quiet")) {
        if (isOn)
            return {m_colors.accentTint, m_colors.accent, m_colors.accent, loud};
        if (isPressed || isHovered)
            return {m_colors.accentTint, m_colors.isHighContrast ? m_colors.accent : QColor(), m_colors.accent};
        return {QColor(), QColor(), m_colors.accent};
    }
    if (isOn)
        return {m_colors.accentTint, m_colors.accent, m_colors.accent, 2};
    if (isPressed || isHovered)
        return {m_colors.accentTint, m_colors.accent, m_colors.accent, loud};
    return {m_colors.raised, m_colors.accent, m_colors.accent};
}

void HandrailStyle::drawButtonLabel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    const ButtonLook look = buttonLook(option, widget);
    const bool atStart = widget && widget->property("align").toString() == QLatin1String("start");
    // A button that opens a menu carries a chevron after its words.
    const int forMenu = button->features & QStyleOptionButton::HasMenu ? px(20) : 0;
    const QRect inner = option.rect.adjusted(px(16), 0, -px(16) - forMenu, 0);
    QRect textRect = inner;
    const int wrap = widget && widget->property("wrap").toBool() ? int(Qt::TextWordWrap) : 0;
    int flags = wrap | Qt::AlignVCenter | Qt::TextShowMnemonic | (atStart ? Qt::AlignLeft : Qt::AlignHCenter);
    if (!button->icon.isNull()) {
        const QSize size = button->iconSize;
        const int textWidth =
            button->text.isEmpty() ? 0 : button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
        const int gap = textWidth > 0 ? px(8) : 0;
        const int free = std::max(0, inner.width() - size.width() - gap - textWidth);
        const int start = inner.x() + (atStart ? 0 : free / 2);
        const QRect iconRect(start, option.rect.center().y() - size.height() / 2 + 1, size.width(), size.height());
        const QIcon::Mode mode = option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled;
        button->icon.paint(painter, visualRect(option.direction, option.rect, iconRect), Qt::AlignCenter, mode);
        textRect.setLeft(start + size.width() + gap);
        flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::AlignLeft;
    }
    painter->save();
    painter->setPen(look.text);
    painter->drawText(
        visualRect(option.direction, option.rect, textRect),
        int(visualAlignment(option.direction, Qt::Alignment(flags & Qt::AlignHorizontal_Mask)) | Qt::AlignAbsolute)
            | (flags & ~int(Qt::AlignHorizontal_Mask)),
        wrap ? breakLongWords(button->text, button->fontMetrics, textRect.width()) : button->text);
    if (forMenu > 0) {
        QRect arrow(option.rect.right() - px(24), option.rect.top(), px(20), option.rect.height());
        drawChevron(painter, visualRect(option.direction, option.rect, arrow), PE_IndicatorArrowDown, look.text);
    }
    painter->restore();
}

void HandrailStyle::drawTick(const QStyleOption &option, QPainter *painter, bool isRound) const
{
    const bool isEnabled = option.state & State_Enabled;
    const bool isHovered = isEnabled && (option.state & State_MouseOver);
    const QColor edge = !isEnabled                        ? m_colors.hairline
                        : isHovered || isAccented(option) ? m_colors.accent
                                                          : m_colors.line;
    const int side = std::min(option.rect.width(), option.rect.height());
    QRect box(0, 0, side, side);
    box.moveCenter(option.rect.center());
    const bool isFilled = isAccented(option) && !isRound;
    drawPanel(painter, box, isFilled ? edge : m_colors.raised, edge, isRound ? side / 2.0 : 4, 2);
    if (!isAccented(option))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(edge);
        const qreal inset = side * 0.28;
        painter->drawEllipse(QRectF(box).adjusted(inset, inset, -inset, -inset));
    } else {
        painter->setPen(QPen(m_colors.surface, side * 0.12, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](qreal x, qreal y) { return QPointF(box.x() + x * side, box.y() + y * side); };
        if (option.state & State_NoChange)
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.70), at(0.77, 0.32)});
    }
    painter->restore();
}

void HandrailStyle::drawChevron(QPainter *painter, const QRect &rect, PrimitiveElement direction,
                                const QColor &color) const
{
    const qreal half = std::min({px(10), rect.width(), rect.height()}) / 2.0;
    const QPointF c = QRectF(rect).center();
    QPolygonF line;
    switch (direction) {
    case PE_IndicatorArrowUp:
        line = {c + QPointF(-half, half / 2), c + QPointF(0, -half / 2), c + QPointF(half, half / 2)};
        break;
    case PE_IndicatorArrowLeft:
        line = {c + QPointF(half / 2, -half), c + QPointF(-half / 2, 0), c + QPointF(half / 2, half)};
        break;
    case PE_IndicatorArrowRight:
        line = {c + QPointF(-half / 2, -half), c + QPointF(half / 2, 0), c + QPointF(-half / 2, half)};
        break;
    default:
        line = {c + QPointF(-half, -half / 2), c + QPointF(0, half / 2), c + QPointF(half, -half / 2)};
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, std::max(2.0, px(2) * 1.0), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->restore();
}

void HandrailStyle::drawItemPanel(const QStyleOption &option, QPainter *painter) const
{
    const bool isSelected = option.state & State_Selected;
    const bool isHovered = (option.state & State_MouseOver) && (option.state & State_Enabled);
    if (!isSelected && !isHovered)
        return;
    drawPanel(painter, option.rect, m_colors.accentTint,
              m_colors.isHighContrast && isSelected ? m_colors.accent : QColor(), 0, 2);
    if (isSelected && !m_colors.isHighContrast) {
        const QRect bar(option.rect.x(), option.rect.y(), 4, option.rect.height());
        painter->fillRect(visualRect(option.direction, option.rect, bar), m_colors.accent);
    }
}

void HandrailStyle::drawTab(const QStyleOption &option, QPainter *painter) const
{
    const bool isSelected = option.state & State_Selected;
    const bool isHovered = (option.state & State_MouseOver) && (option.state & State_Enabled);
    if (!isSelected && !isHovered)
        return;
    const int inset = px(14);
    const int thick = isSelected ? 4 : 2;
    const QRect line(option.rect.x() + inset, option.rect.bottom() - thick - 2, option.rect.width() - 2 * inset, thick);
    painter->fillRect(line, isSelected ? m_colors.accent : m_colors.line);
}

void HandrailStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                  const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: // FocusRing draws it
    case PE_FrameDefaultButton:
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: {
        const ButtonLook look = buttonLook(*option, widget);
        drawPanel(painter, option->rect, look.ground, look.border, buttonRadius, look.borderWidth);
        return;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawTick(*option, painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawTick(*option, painter, true);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawPanel(painter, option->rect, m_colors.raised, m_colors.line, buttonRadius);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameMenu: // black on black without it in high contrast
        drawPanel(painter, option->rect, QColor(), m_colors.line, 0);
        return;
    case PE_FrameGroupBox:
    case PE_Frame:
        drawPanel(painter, option->rect, QColor(), m_colors.hairline, cardRadius);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), m_colors.hairline);
        return;
    case PE_PanelItemViewItem:
        drawItemPanel(*option, painter);
        return;
    case PE_PanelItemViewRow:
        return; // a row has the ground of its item alone: none where it is indented
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        drawChevron(painter, option->rect, element, option->palette.color(QPalette::ButtonText));
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HandrailStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        drawButtonLabel(*option, painter, widget);
        return;
    case CE_ToolButtonLabel:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOptionToolButton copy(*tool);
            copy.palette.setColor(QPalette::ButtonText, buttonLook(*option, widget).text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox copy(*combo);
            const int room = subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width() - 2;
            copy.currentText = option->fontMetrics.elidedText(combo->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ShapedFrame:
        if (widget && widget->property("card").toBool()) {
            drawPanel(painter, option->rect, m_colors.raised, m_colors.hairline, cardRadius,
                      m_colors.isHighContrast ? 2 : 1);
            return;
        }
        if (widget && widget->property("well").toBool()) {
            drawPanel(painter, option->rect, m_colors.sunken, m_colors.hairline, cardRadius);
            return;
        }
        break;
    case CE_TabBarTabShape:
        drawTab(*option, painter);
        return;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy(*tab);
            const bool isQuiet = !(option->state & (State_Selected | State_MouseOver));
            copy.palette.setColor(QPalette::WindowText, isQuiet ? m_colors.muted : m_colors.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        drawProgress(*option, painter);
        return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, m_colors.sunken);
        painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), m_colors.line);
        return;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // A chosen row is a tint and a bar: its words stay ink.
            QStyleOptionViewItem copy(*item);
            copy.palette.setColor(QPalette::HighlightedText, m_colors.text);
            QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace Handrail
