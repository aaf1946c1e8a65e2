// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/brainmapbutton.h"

#include "core/content/inlinetext.h"
#include "gui/theme/theme.h"
#include "report/figures/brainmapfigure.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int margin = 8;
constexpr int leastHeight = 36;

} // namespace

BrainMapButton::BrainMapButton(const BrainMap &map, int index, Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_map(map)
    , m_index(index)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("area%1").arg(index + 1));
    setText(plainText(map.areas.at(index).name.translated()));
    setAccessibleName(BrainMapFigure::numberedName(map, index));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

int BrainMapButton::markerSize() const
{
    return m_theme.px(24);
}

int BrainMapButton::textStart() const
{
    return margin + markerSize() + m_theme.px(12);
}

QFont BrainMapButton::textFont() const
{
    QFont font = m_theme.font(Theme::Type::Body);
    font.setBold(true); // wide enough for the chosen one, so that nothing moves
    return font;
}

int BrainMapButton::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - textStart() - margin), 1 << 20);
    const int words = QFontMetrics(textFont()).boundingRect(room, Qt::TextWordWrap, text()).height();
    return std::max({leastHeight, words + 2 * margin, markerSize() + 2 * margin});
}

QSize BrainMapButton::sizeHint() const
{
    const int width = textStart() + QFontMetrics(textFont()).horizontalAdvance(text()) + margin + 2;
    return {width, heightForWidth(width)};
}

QSize BrainMapButton::minimumSizeHint() const
{
    return {textStart() + m_theme.px(72), leastHeight};
}

void BrainMapButton::paintEvent(QPaintEvent *)
{
    const ColorTokens &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // As every outlined button, so that it looks like what can be pressed; firmer when it is the one that is shown.
    const bool isLit = isChecked() || isDown() || underMouse();
    const qreal pen = (isChecked() ? 2 : 1) * (colors.isHighContrast ? 2 : 1);
    painter.setPen(QPen(colors.accent, pen));
    painter.setBrush(isLit ? colors.accentTint : colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 6, 6);
    const QRect marker =
        QStyle::visualRect(layoutDirection(), rect(),
                           QRect(margin + m_theme.px(2), (height() - markerSize()) / 2, markerSize(), markerSize()));
    BrainMapFigure::paintMarker(painter, marker, m_map, m_index, colors);

    QFont font = textFont();
    font.setBold(isChecked());
    painter.setFont(font);
    painter.setPen(colors.accent);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textStart(), 0, -margin, 0));
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    painter.drawText(words, int(start | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextWordWrap, text());
}

} // namespace Handrail
