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
constexpr int tickSide = 16;
constexpr int afterTick = 6;
constexpr int beforeOutcome = 16;

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

void ChoiceButton::setOutcome(Outcome outcome)
{
    m_outcome = outcome;
    describe();
    updateGeometry();
    update();
}

QString ChoiceButton::outcomeWords() const
{
    switch (m_outcome) {
    case Outcome::Answer:
        return tr("The answer");
    case Outcome::GivenAnswer:
        return tr("The answer, and yours");
    case Outcome::Given:
        return tr("Your answer");
    case Outcome::None:
        break;
    }
    return {};
}

void ChoiceButton::setInviting(bool isInviting)
{
    m_isInviting = isInviting;
    update();
}

void ChoiceButton::describe()
{
    QStringList parts;
    if (!m_detail.isEmpty())
        parts.append(m_detail);
    if (m_outcome != Outcome::None)
        parts.append(tr("%1.", "words on an answer, as a sentence").arg(outcomeWords()));
    else if (m_isChosen)
        parts.append(tr("This is your answer so far."));
    if (!m_key.isEmpty())
        parts.append(tr("Key: %1").arg(m_key));
    setAccessibleDescription(parts.join(u' '));
}

QFont ChoiceButton::textFont() const
{
    QFont font = m_theme.font(Theme::Type::Body);
    font.setBold(isMarked() || m_outcome == Outcome::Given);
    return font;
}

QFont ChoiceButton::outcomeFont() const
{
    QFont font = detailFont();
    font.setBold(true);
    return font;
}

int ChoiceButton::outcomeWidth() const
{
    const int words = QFontMetrics(outcomeFont()).horizontalAdvance(outcomeWords());
    return words + 1 + (isRight() ? m_theme.px(tickSide + afterTick) : 0);
}

bool ChoiceButton::isOutcomeBeside(int width) const
{
    QFont widest = textFont();
    widest.setBold(true);
    const int room = width - 2 * margin - wordsStart() - m_theme.px(beforeOutcome) - outcomeWidth();
    return QFontMetrics(widest).horizontalAdvance(text()) < room;
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
    if (m_outcome != Outcome::None && !isOutcomeBeside(width))
        height += between + QFontMetrics(outcomeFont()).height();
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

void ChoiceButton::paintBox(QPainter &painter) const
{
    const ColorTokens &colors = m_theme.colors();
    const bool isLit = isDown() || underMouse() || isMarked();
    const bool isFirm = isMarked() || m_outcome == Outcome::Given || colors.isHighContrast;
    // In high contrast all have a firm border: the one that was given stands out by its width.
    const qreal pen = !isFirm ? 1 : colors.isHighContrast && m_outcome == Outcome::Given ? 4 : 2;
    QColor border = isLit || m_isInviting ? colors.accent : colors.line;
    if (!isLit && m_outcome == Outcome::Given)
        border = colors.text;
    painter.setPen(QPen(border, pen));
    painter.setBrush(isLit ? colors.accentTint : colors.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), 8, 8);
}

void ChoiceButton::paintKey(QPainter &painter, const QRect &inside) const
{
    if (m_key.isEmpty())
        return;
    const ColorTokens &colors = m_theme.colors();
    QRect cap(inside.left(), 0, m_theme.px(28), m_theme.px(28));
    cap.moveTop((height() - cap.height()) / 2);
    cap = QStyle::visualRect(layoutDirection(), inside, cap);
    painter.setPen(QPen(isMarked() ? colors.accent : colors.line, 1));
    painter.setBrush(isMarked() ? colors.accent : colors.sunken);
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont font = m_theme.font(Theme::Type::Body);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(isMarked() ? colors.surface : colors.text);
    painter.drawText(cap, Qt::AlignCenter, m_key);
}

void ChoiceButton::paintOutcome(QPainter &painter, const QRect &inside, const QRect &line) const
{
    const ColorTokens &colors = m_theme.colors();
    QRect words = line;
    if (isRight()) { // a tick, for those who do not see the colour
        const int side = m_theme.px(tickSide);
        const QRect free = line.adjusted(0, (line.height() - side) / 2, 0, 0);
        const QRectF tick = QStyle::visualRect(layoutDirection(), inside, QRect(free.topLeft(), QSize(side, side)));
        const auto at = [&tick](qreal x, qreal y) {
            return QPointF(tick.x() + x * tick.width(), tick.y() + y * tick.height());
        };
        painter.setPen(QPen(colors.accent, side / 6.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{at(0.12, 0.55), at(0.4, 0.82), at(0.88, 0.2)});
        words.setLeft(line.left() + side + m_theme.px(afterTick));
    }
    painter.setFont(outcomeFont());
    painter.setPen(colors.text);
    painter.drawText(QStyle::visualRect(layoutDirection(), inside, words),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignAbsolute
                         | Qt::AlignVCenter | Qt::TextSingleLine,
                     outcomeWords());
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const ColorTokens &colors = m_theme.colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inside = rect().adjusted(margin, 0, -margin, 0);
    paintBox(painter);
    paintKey(painter, inside);
    paintMarks(painter, inside);

    const bool hasOutcome = m_outcome != Outcome::None;
    const bool isBeside = hasOutcome && isOutcomeBeside(width());
    QRect words = inside.adjusted(wordsStart(), 0, 0, 0);
    const int textPart = textHeight(text(), textFont(), words.width());
    const int detailPart = textHeight(m_detail, detailFont(), words.width());
    const int outcomePart = hasOutcome ? QFontMetrics(outcomeFont()).height() : 0;
    const int all = textPart + (m_detail.isEmpty() ? 0 : between + detailPart)
                    + (hasOutcome && !isBeside ? between + outcomePart : 0);
    words.setTop((height() - all) / 2);
    words.setHeight(textPart);
    if (isBeside) {
        QRect line = words;
        line.setLeft(inside.right() + 1 - outcomeWidth());
        paintOutcome(painter, inside, line);
    }
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignTop | Qt::TextWordWrap;
    const auto paintWords = [&](const QString &text, const QFont &font, const QColor &ink) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), inside, words), align | Qt::AlignAbsolute,
                         breakLongWords(text, painter.fontMetrics(), words.width()));
    };
    paintWords(text(), textFont(), colors.text);
    words.moveTop(words.top() + textPart + between);
    if (!m_detail.isEmpty()) {
        words.setHeight(detailPart);
        paintWords(m_detail, detailFont(), colors.muted);
        words.moveTop(words.top() + detailPart + between);
    }
    if (hasOutcome && !isBeside) {
        words.setHeight(outcomePart);
        paintOutcome(painter, inside, words);
    }
}

} // namespace Handrail
