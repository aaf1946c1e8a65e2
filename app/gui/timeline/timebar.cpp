// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timebar.h"

#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelineaccessibility.h"
#include "gui/widgets/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace Handrail {

namespace {

constexpr int densePadding = 8;    ///< over and under the words of a button, together
constexpr int sliderSteps = 10000; ///< finer than any screen
constexpr int leastHeight = 24;    ///< of what can be pressed
constexpr int sideMargin = 16;
constexpr int spacing = 8; ///< between buttons
constexpr int gap = 8;     ///< between buttons and the slider, at least

} // namespace

TimeSlider::TimeSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    installTimelineAccessibility();
    setObjectName(QStringLiteral("timeSlider"));
    setRange(0, sliderSteps);
    setMinimumHeight(leastHeight);
    setAccessibleName(nameAt(m_time));
    connect(this, &QSlider::valueChanged, this, &TimeSlider::takeValue);
}

QString TimeSlider::nameAt(Hours time)
{
    return tr("Time since the last use: %1").arg(TimeWords::about(time));
}

void TimeSlider::setTime(Hours time)
{
    const Hours within = std::clamp(time, Hours{0}, TimeScale::longest);
    if (within == m_time)
        return;
    m_time = within;
    setAccessibleName(nameAt(m_time));
    {
        const QSignalBlocker quiet(this);
        setValue(int(std::lround(TimeScale::position(m_time) * sliderSteps)));
    }
    Q_EMIT timeChanged();
}

void TimeSlider::takeValue(int value)
{
    const Hours hours = TimeScale::hoursAt(double(value) / sliderSteps);
    // Dragging stands still only on the hours that the keys can reach, too.
    setTime(hours - hours % TimeScale::step(hours));
}

void TimeSlider::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
        setTime(TimeScale::stepped(m_time, isMirrored));
        break;
    case Qt::Key_Right:
        setTime(TimeScale::stepped(m_time, !isMirrored));
        break;
    case Qt::Key_Up:
        setTime(TimeScale::stepped(m_time, true));
        break;
    case Qt::Key_Down:
        setTime(TimeScale::stepped(m_time, false));
        break;
    case Qt::Key_PageDown:
        Q_EMIT eventRequested(true);
        break;
    case Qt::Key_PageUp:
        Q_EMIT eventRequested(false);
        break;
    case Qt::Key_Home:
        setTime(Hours{0});
        break;
    case Qt::Key_End:
        setTime(TimeScale::longest);
        break;
    default:
        QSlider::keyPressEvent(event);
        return;
    }
    event->accept();
}

TimeBar::TimeBar(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_earlier(new QPushButton)
    , m_play(new QPushButton)
    , m_later(new QPushButton)
    , m_slider(new TimeSlider(this))
    , m_whereAmI(new QPushButton)
    , m_diary(new QPushButton)
    , m_before(new QWidget(this))
    , m_after(new QWidget(this))
    , m_upper(new QHBoxLayout)
    , m_lower(new QHBoxLayout)
{
    m_earlier->setObjectName(QStringLiteral("earlierButton"));
    m_play->setObjectName(QStringLiteral("playButton"));
    m_later->setObjectName(QStringLiteral("laterButton"));
    m_whereAmI->setObjectName(QStringLiteral("whereAmIButton"));
    m_diary->setObjectName(QStringLiteral("diaryButton"));
    for (QPushButton *button : buttons())
        theme.keepFont(button, Theme::Type::Body);
    const auto fill = [](QWidget *group, const QList<QWidget *> &widgets) {
        auto *row = new QHBoxLayout(group);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(spacing);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
    };
    fill(m_before, {m_earlier, m_play, m_later});
    static_cast<QHBoxLayout *>(m_before->layout())->addStretch(1);
    fill(m_after, {m_whereAmI, m_diary});
    auto *rows = new QVBoxLayout(this);
    for (QHBoxLayout *row : {m_upper, m_lower}) {
        row->setSpacing(0);
        rows->addLayout(row);
    }
    for (const auto &[before, after] : QList<std::pair<QWidget *, QWidget *>>{{m_earlier, m_play},
                                                                              {m_play, m_later},
                                                                              {m_later, m_slider},
                                                                              {m_slider, m_whereAmI},
                                                                              {m_whereAmI, m_diary}})
        setTabOrder(before, after);
    setDense(false);

    connect(m_earlier, &QPushButton::clicked, this, [this] { Q_EMIT eventRequested(false); });
    connect(m_later, &QPushButton::clicked, this, [this] { Q_EMIT eventRequested(true); });
    connect(m_play, &QPushButton::clicked, this, &TimeBar::playPressed);
    connect(m_whereAmI, &QPushButton::clicked, this, &TimeBar::whereAmIPressed);
    connect(m_diary, &QPushButton::clicked, this, &TimeBar::diaryPressed);
    connect(m_slider, &TimeSlider::timeChanged, this, &TimeBar::timeChanged);
    connect(m_slider, &TimeSlider::eventRequested, this, &TimeBar::eventRequested);
    connect(&theme, &Theme::changed, this, [this] {
        showIcons();
        arrange();
    });
    retranslate();
    showIcons();
}

void TimeBar::setHasDiary(bool hasDiary)
{
    m_hasDiary = hasDiary;
    arrange();
}

QWidget *TimeBar::lendWhereAmI()
{
    m_isLent = true;
    arrange();
    return m_whereAmI;
}

void TimeBar::takeBackWhereAmI()
{
    if (!m_isLent)
        return;
    m_isLent = false;
    static_cast<QHBoxLayout *>(m_after->layout())->insertWidget(0, m_whereAmI);
    m_whereAmI->show();
    setTabOrder(m_slider, m_whereAmI);
    setTabOrder(m_whereAmI, m_diary);
    arrange();
}

void TimeBar::setScale(qreal start, qreal length)
{
    m_scaleStart = start;
    m_scaleLength = length;
    arrange();
}

int TimeBar::reach() const
{
    return m_slider->style()->pixelMetric(QStyle::PM_SliderLength, nullptr, m_slider) / 2;
}

int TimeBar::widthBefore() const
{
    return sideMargin + m_earlier->minimumWidth() + spacing + m_play->sizeHint().width() + spacing
           + m_later->minimumWidth();
}

int TimeBar::widthAfter(bool hasDiary) const
{
    if (m_isLent)
        return 0;
    return m_whereAmI->sizeHint().width() + (hasDiary ? spacing + m_diary->sizeHint().width() : 0) + sideMargin;
}

QSize TimeBar::minimumSizeHint() const
{
    return {widthBefore() + gap + widthAfter(false), QWidget::minimumSizeHint().height()};
}

TimeBar::Places TimeBar::fittingPlaces() const
{
    // The middle of the handle goes from one end of the scale to the other.
    Places places;
    places.sliderStart = int(std::lround(m_scaleStart)) - reach();
    places.sliderWidth = int(std::lround(m_scaleLength)) + 2 * reach();
    places.width = width();
    const int roomAfter = width() - places.sliderStart - places.sliderWidth;
    places.hasDiary = m_hasDiary && !m_isLent;
    const int after = widthAfter(places.hasDiary);
    places.isOneRow = widthBefore() + gap <= places.sliderStart && (after == 0 || gap + after <= roomAfter);
    if (!places.isOneRow && widthBefore() + gap + widthAfter(places.hasDiary) > width())
        places.hasDiary = false; // the menu has it, too
    return places;
}

void TimeBar::arrange()
{
    if (m_scaleLength <= 0)
        return;
    const Places places = fittingPlaces();
    if (places == m_places)
        return;
    m_places = places;
    for (QHBoxLayout *row : {m_upper, m_lower}) {
        while (QLayoutItem *item = row->takeAt(0))
            delete item; // the widgets are the bar's own
    }
    m_diary->setVisible(places.hasDiary);
    m_after->setVisible(!m_isLent);
    m_slider->setFixedWidth(places.sliderWidth);
    m_before->setMinimumWidth(places.isOneRow ? places.sliderStart - sideMargin : 0);
    m_before->setMaximumWidth(places.isOneRow ? places.sliderStart - sideMargin : QWIDGETSIZE_MAX);
    if (places.isOneRow) {
        m_upper->addSpacing(sideMargin);
        m_upper->addWidget(m_before);
        m_upper->addWidget(m_slider);
        m_upper->addStretch(1);
        if (!m_isLent) {
            m_upper->addWidget(m_after);
            m_upper->addSpacing(sideMargin);
        }
        return;
    }
    m_upper->addSpacing(places.sliderStart);
    m_upper->addWidget(m_slider);
    m_upper->addStretch(1);
    m_lower->addSpacing(sideMargin);
    m_lower->addWidget(m_before);
    m_lower->addStretch(1);
    m_lower->addWidget(m_after);
    m_lower->addSpacing(sideMargin);
}

void TimeBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TimeBar::setPlay(Play play)
{
    if (m_state == play)
        return;
    m_state = play;
    retranslate();
}

void TimeBar::setDense(bool isDense)
{
    // Never less than the focus ring needs.
    layout()->setContentsMargins(0, isDense ? 5 : 8, 0, isDense ? 5 : 12);
    layout()->setSpacing(isDense ? 2 : 8);
    m_slider->setMaximumHeight(isDense ? leastHeight : QWIDGETSIZE_MAX);
    for (QPushButton *button : buttons())
        button->setMaximumHeight(isDense ? button->fontMetrics().height() + densePadding : QWIDGETSIZE_MAX);
}

void TimeBar::showIcons()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int side = m_theme.px(20);
    for (QPushButton *button : {m_earlier, m_later}) {
        const bool pointsBack = (button == m_earlier) != isMirrored;
        button->setIconSize({side, side});
        button->setFixedWidth(side + m_theme.px(32)); // as far as words are from the edge
        button->setIcon(coloredIcon(pointsBack ? QStringLiteral("earlier") : QStringLiteral("later"),
                                    m_theme.colors().accent, side));
    }
}

void TimeBar::retranslate()
{
    const auto name = [](QPushButton *button, const QString &text, const QString &toolTip) {
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
    };
    name(m_earlier, tr("To the change before", "button: back to the time at which something begins or ends"),
         tr("Back to when something begins or ends (Page Up)"));
    name(m_later, tr("To the next change", "button: on to the time at which something begins or ends"),
         tr("On to when something begins or ends (Page Down)"));
    m_play->setText(m_state == Play::Play    ? tr("Play")
                    : m_state == Play::Pause ? tr("Pause")
                                             : tr("Step", "button: move the time on by one step"));
    name(m_play, m_play->text(),
         m_state == Play::Step ? tr("Nothing moves by itself, as you wish: each press goes one step on in time.")
                               : tr("Walks through the days (Space)"));
    m_play->setAccessibleDescription(m_play->toolTip());
    m_whereAmI->setText(tr("Where am I now?"));
    name(m_whereAmI, m_whereAmI->text(), tr("Say when you last used, and see that time. Nothing is kept."));
    m_diary->setText(tr("My next days"));
    name(m_diary, m_diary->text(), tr("A diary to print, for seven or fourteen days"));
    m_slider->setAccessibleName(TimeSlider::nameAt(m_slider->time()));
    m_places.reset();
    arrange();
}

void TimeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        showIcons();
}

} // namespace Handrail
