// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/overdosepage.h"

#include "core/content/helplinewords.h"
#include "gui/help/overdosestep.h"
#include "report/colortokens.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int smallestStep = 18;

QFont sized(QFont font, int pixelSize, bool bold)
{
    font.setPixelSize(std::max(1, pixelSize));
    font.setBold(bold);
    return font;
}

} // namespace

OverdosePage::OverdosePage(const OverdoseCard &card, Use use, QWidget *parent)
    : QWidget(parent)
{
    OverdoseStep::installAccessibility();
    setObjectName(QStringLiteral("overdosePage"));
    setAccessibleName(card.title);

    // Always ink on paper, whatever the theme: a dark page is hard to read across a lit room.
    const QColor danger = lightTokens().danger;
    QPalette paper = palette();
    paper.setColor(QPalette::Window, Qt::white);
    paper.setColor(QPalette::WindowText, Qt::black);
    setPalette(paper);
    setAutoFillBackground(true);
    setStyleSheet(QStringLiteral("QLabel#overdoseTitle { background: %1; color: white; }"
                                 "QLabel#overdoseCall, QLabel#overdosePhone { background: white; color: %1; }"
                                 "QScrollArea, QWidget#overdoseSteps { background: white; border: none; }"
                                 "QPushButton { background: %1; color: white; border: 2px solid white;"
                                 " border-radius: 6px; padding: 4px 16px; }"
                                 "QPushButton:hover, QPushButton:focus { background: white; color: %1; }")
                      .arg(danger.name()));

    m_title = new QLabel(card.title, this);
    m_title->setObjectName(QStringLiteral("overdoseTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);

    m_scroll = new QScrollArea(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_list = new QWidget;
    m_list->setObjectName(QStringLiteral("overdoseSteps"));
    m_list->setAccessibleName(card.title);
    m_scroll->setWidget(m_list);
    const int count = int(card.steps.size());
    for (int i = 0; i < count; ++i)
        m_steps.append(new OverdoseStep(i + 1, count, card.steps.at(i), m_list));
    for (OverdoseStep *step : std::as_const(m_steps)) {
        step->setPalette(paper);
        step->installEventFilter(this);
    }

    // In the words of the step that sends people to it.
    m_call = new QLabel(
        card.callPhone.isEmpty() ? tr("Call your local emergency number now.") : tr("Emergency number:"), this);
    m_call->setObjectName(QStringLiteral("overdoseCall"));
    m_call->setTextFormat(Qt::PlainText);
    m_call->setWordWrap(true);
    m_phone = new QLabel(phoneInText(card.callPhone, layoutDirection()), this);
    m_phone->setObjectName(QStringLiteral("overdosePhone"));
    m_phone->setTextFormat(Qt::PlainText);
    m_phone->setVisible(!card.callPhone.isEmpty());

    if (use == Use::Reader) {
        m_close = new QPushButton(tr("Close  (Esc)"), this);
        m_close->setObjectName(QStringLiteral("overdoseClose"));
        m_close->setAccessibleName(tr("Close"));
        connect(m_close, &QPushButton::clicked, this, &OverdosePage::closeRequested);
        if (!m_steps.isEmpty())
            setFocusProxy(m_steps.constFirst());
    } else {
        for (OverdoseStep *step : std::as_const(m_steps))
            step->setFocusPolicy(Qt::NoFocus);
    }
}

QSize OverdosePage::frame() const
{
    return {std::max(16, width() / 40), std::max(8, height() / 60)};
}

void OverdosePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverdosePage::arrange()
{
    const QSize space = frame();
    const int inner = width() - 2 * space.width();
    const auto place = [this](QWidget *widget, const QRect &rect) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
    };

    // The title bar, with the way out at its end.
    m_title->setContentsMargins(space.width(), 0, space.width(), 0);
    QSize closeSize(0, 0);
    if (m_close) {
        m_close->setFont(sized(font(), std::clamp(height() / 34, 16, 32), false));
        closeSize = m_close->sizeHint().expandedTo(QSize(44, 36));
    }
    const int titleWidth = width() - (m_close ? closeSize.width() + space.width() : 0);
    int titleSize = std::max(20, height() / 13);
    m_title->setFont(sized(font(), titleSize, true));
    while (titleSize > 20
           && QFontMetrics(m_title->font()).horizontalAdvance(m_title->text()) > titleWidth - 2 * space.width())
        m_title->setFont(sized(font(), --titleSize, true));
    const int barHeight = std::max(m_title->heightForWidth(titleWidth), closeSize.height()) + space.height();
    m_title->setGeometry(0, 0, width(), barHeight);
    if (m_close) {
        place(m_close, {width() - space.width() - closeSize.width(), (barHeight - closeSize.height()) / 2,
                        closeSize.width(), closeSize.height()});
        m_close->raise();
        m_title->setContentsMargins(isRightToLeft() ? closeSize.width() + 2 * space.width() : space.width(), 0,
                                    isRightToLeft() ? space.width() : closeSize.width() + 2 * space.width(), 0);
    }

    // The number to call, over the steps, so that nobody has to look for it when they come to that step.
    const int callSize = std::max(18, height() / 20);
    m_phone->setFont(sized(font(), callSize * 8 / 5, true));
    m_call->setFont(sized(font(), callSize, true));
    const int phoneWidth = m_phone->isHidden() ? 0 : m_phone->sizeHint().width() + space.width();
    const int callWidth =
        std::min(m_call->fontMetrics().horizontalAdvance(m_call->text()) + space.width(), inner - phoneWidth);
    const int callHeight =
        std::max(m_call->heightForWidth(callWidth), m_phone->isHidden() ? 0 : m_phone->sizeHint().height());
    const int callTop = barHeight + space.height() / 2;
    place(m_call, {space.width(), callTop, callWidth, callHeight});
    place(m_phone, {space.width() + callWidth, callTop, phoneWidth, callHeight});

    // The steps under it, in the largest type that lets all of them stand.
    constexpr int stepPadding = 12; // the words of a step stand under the title
    const int listSpan = inner + 2 * stepPadding;
    const int stepsTop = callTop + callHeight + space.height() / 2;
    const QRect middle(space.width() - stepPadding, stepsTop, listSpan, height() - space.height() - stepsTop);
    place(m_scroll, middle);
    const int count = int(m_steps.size());
    const auto heightAt = [&](int pixelSize) {
        int sum = (count - 1) * pixelSize / 3;
        for (const OverdoseStep *step : std::as_const(m_steps))
            sum += step->heightFor(listSpan, pixelSize);
        return sum;
    };
    int low = smallestStep;
    int high = std::max(smallestStep, height() / 12);
    while (low < high) {
        const int half = (low + high + 1) / 2;
        if (heightAt(half) <= middle.height())
            low = half;
        else
            high = half - 1;
    }
    m_stepPixelSize = low;

    // What room is left goes between the steps.
    const int used = heightAt(low);
    const bool fits = used <= middle.height();
    const int scrollBar = fits ? 0 : m_scroll->verticalScrollBar()->sizeHint().width();
    const int listWidth = listSpan - scrollBar;
    int gap = low / 3;
    if (fits && count > 1)
        gap += std::min((middle.height() - used) / count, low / 2);
    int y = 0;
    for (OverdoseStep *step : std::as_const(m_steps)) {
        const int stepHeight = step->heightFor(listWidth, low);
        step->setPixelSize(low);
        step->setGeometry(0, y, listWidth, stepHeight);
        y += stepHeight + gap;
    }
    m_list->resize(listWidth, fits ? middle.height() : y);
}

void OverdosePage::moveFocus(int by)
{
    const auto current =
        std::find_if(m_steps.cbegin(), m_steps.cend(), [](const auto *step) { return step->hasFocus(); });
    const int index = current == m_steps.cend() ? 0 : int(current - m_steps.cbegin()) + by;
    OverdoseStep *step = m_steps.at(std::clamp(index, 0, int(m_steps.size()) - 1));
    step->setFocus(Qt::TabFocusReason);
    m_scroll->ensureWidgetVisible(step);
}

bool OverdosePage::eventFilter(QObject *watched, QEvent *event)
{
    // From a step, before the scroll area takes the arrow keys for itself.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            moveFocus(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OverdosePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Handrail
