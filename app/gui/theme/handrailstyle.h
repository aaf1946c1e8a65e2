// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/colortokens.h"

#include <QProxyStyle>

namespace Handrail {

class FocusRing;

/// Fusion with our own shapes: the same calm controls on every system, in the colours of the theme.
/// A style and not a style sheet, because a style sheet cannot draw the focus ring and is slow to change.
class HandrailStyle : public QProxyStyle
{
    Q_OBJECT

public:
    HandrailStyle();

    void setLook(const ColorTokens &colors, int textPercent);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    struct ButtonLook
    {
        QColor ground;
        QColor border;
        QColor text;
        qreal borderWidth = 1;
    };

    int px(int at100) const;
    ButtonLook buttonLook(const QStyleOption &option, const QWidget *widget) const;
    void drawPanel(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &border, qreal radius,
                   qreal borderWidth = 1) const;
    void drawButtonLabel(const QStyleOption &option, QPainter *painter, const QWidget *widget) const;
    void drawTick(const QStyleOption &option, QPainter *painter, bool isRound) const;
    void drawChevron(QPainter *painter, const QRect &rect, PrimitiveElement direction, const QColor &color) const;
    void drawItemPanel(const QStyleOption &option, QPainter *painter) const;
    void drawTab(const QStyleOption &option, QPainter *painter) const;
    void drawProgress(const QStyleOption &option, QPainter *painter) const;
    void drawSlider(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter *painter, const QWidget *widget) const;

    ColorTokens m_colors;
    int m_textPercent = 100;
    FocusRing *m_focusRing = nullptr;
};

} // namespace Handrail
