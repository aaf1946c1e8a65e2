// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/choicebutton.h"

#include "gui/theme/longwords.h"
#include "gui/theme/theme.h"
#include "report/huemarks.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int margin = 12;
constexpr int between = 4;
constexpr int leastHeight = 44;
constexpr int markSide = 22;
constexpr int afterMark = 8;

} // namespace

ChoiceButton::ChoiceButton(Theme &theme, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAutoDefault(true); // Enter presses it, as Space does
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ChoiceButton::setKey(const QString &key)
{
    m_key = key;
    describe();
    updateGeometry();
}

void ChoiceButton::setMarks(const QList<HueBadge::Side> &marks)
{
    m_marks = marks;
    updateGeometry();
    update();
}

void ChoiceButton::setDetail(const QString &detail)
{
    m_detail = detail;
    describe();
    updateGeometry();
}

void ChoiceButton::setChosen(bool chosen)
{
    m_isChosen = chosen;
    describe();
    update();
}

void ChoiceButton::describe()
{
    QStringList parts;
    if (!m_detail.isEmpty())
        parts.append(m_detail);
    if (m_isChosen)
        parts.append(tr("This is your answer so far."));
    if (!m_key.isEmpty())
        parts.append(tr("Key: %1").arg(m_key));
    setAccessibleDescription(parts.join(u' '));
}

QFont ChoiceButton::textFont() const
{
    QFont font = m_theme.font(Theme::Type::Body);
    font.setBold(m_isChosen);
    return font;
}

QFont ChoiceButton::detailFont() const
{
    return m_theme.font(Theme::Type::Caption);
}

int ChoiceButton::keyWidth() const
{
    return m_key.isEmpty() ? 0 : m_theme.px(28) + margin;
}

int ChoiceButton::marksWidth() const
{
    return int(m_marks.size()) * m_theme.px(markSide + afterMark);
}

int ChoiceButton::textHeight(const QString &text, const QFont &font, int width) const
{
    const QRect bounds(0, 0, std::max(width, 1), 1 << 20);
    const QFontMetrics metrics(font);
    const QString words = breakLongWords(text, metrics, bounds.width());
    return text.isEmpty() ? 0 : metrics.boundingRect(bounds, Qt::TextWordWrap, words).height();
}

int ChoiceButton::heightForWidth(int width) const
{
    const int room = width - 2 * margin - wordsStart();
    // The bold of a chosen answer is wider: keep room for it, so that nothing moves when it is chosen.
    QFont widest = textFont();
    widest.setBold(true);
    int height = textHeight(text(), widest, room);
    if (!m_detail.isEmpty())
        height += between + textHeight(m_detail, detailFont(), room);
    return std::max({leastHeight, height + 2 * margin, m_key.isEmpty() ? 0 : m_theme.px(28) + 2 * 8});
}

QSize ChoiceButton::sizeHint() const
{
    QFont widest = textFont();
    widest.setBold(true);
    const int natural = std::max(QFontMetrics(widest).horizontalAdvance(text()),
                                 QFontMetrics(detailFont()).horizontalAdvance(m_detail));
    const int width = std::min(natural, m_theme.px(520)) + 2 * margin + wordsStart() + 2;
    return {width, heightForWidth(width)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const int width = m_theme.px(120) + 2 * margin + wordsStart();
    return {width, leastHeight};
}

void ChoiceButton::paintMarks(QPainter &painter, const QRect &inside) const
{
    const int side = m_theme.px(markSide);
    QRect mark(inside.left() + keyWidth(), (height() - side) / 2, side, side);
    for (const HueBadge::Side each : m_marks) {
        const QRect place = QStyle::visualRect(layoutDirection(), inside, mark);
        if (each == HueBadge::Side::Dependence)
            paintDependenceMark(painter, place, m_theme.colors().dependence);
        else
            paintAddictionMark(painter, place, m_theme.colors().addiction);
        mark.translate(m_theme.px(markSide + afterMark), 0);
    }
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const ColorTokens &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const bool isLit = isDown() || underMouse() || m_isChosen;
    const qreal pen = m_isChosen || colors.isHighContrast ? 2 : 1;
    painter.setPen(QPen(isLit ? colors.accent : colors.line, pen));
    painter.setBrush(isLit ? colors.accentTint : colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 8, 8);

    const QRect inside = rect().adjusted(margin, 0, -margin, 0);
    if (!m_key.isEmpty()) {
        QRect cap(inside.left(), 0, m_theme.px(28), m_theme.px(28));
        cap.moveTop((height() - cap.height()) / 2);
        cap = QStyle::visualRect(layoutDirection(), inside, cap);
        painter.setPen(QPen(m_isChosen ? colors.accent : colors.line, 1));
        painter.setBrush(m_isChosen ? colors.accent : colors.sunken);
        painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        QFont font = m_theme.font(Theme::Type::Body);
        font.setBold(true);
        painter.setFont(font);
        painter.setPen(m_isChosen ? colors.surface : colors.text);
        painter.drawText(cap, Qt::AlignCenter, m_key);
    }

    paintMarks(painter, inside);
    QRect words = inside.adjusted(wordsStart(), 0, 0, 0);
    words = QStyle::visualRect(layoutDirection(), inside, words);
    const int textPart = textHeight(text(), textFont(), words.width());
    const int detailPart = textHeight(m_detail, detailFont(), words.width());
    const int all = textPart + (m_detail.isEmpty() ? 0 : between + detailPart);
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop | Qt::TextWordWrap;
    words.setTop((height() - all) / 2);
    words.setHeight(textPart);
    painter.setFont(textFont());
    painter.setPen(colors.text);
    painter.drawText(words, align | Qt::AlignAbsolute, breakLongWords(text(), painter.fontMetrics(), words.width()));
    if (!m_detail.isEmpty()) {
        words.moveTop(words.top() + textPart + between);
        words.setHeight(detailPart);
        painter.setFont(detailFont());
        painter.setPen(colors.muted);
        painter.drawText(words, align | Qt::AlignAbsolute,
                         breakLongWords(m_detail, painter.fontMetrics(), words.width()));
    }
}

} // namespace Handrail
