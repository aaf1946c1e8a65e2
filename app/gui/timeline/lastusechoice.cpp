// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/lastusechoice.h"

#include "core/timeline/timescale.h"
#include "core/timeline/timewords.h"
#include "gui/theme/theme.h"
#include "gui/widgets/adaptiverow.h"
#include "gui/widgets/textlabel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int ringRoom = 6;     // for the ring of the focus, over and under what has it
constexpr int besideFrom = 440; // pixels at 100 %
constexpr int daysByName = 14;
constexpr int hoursPerWeek = 7 * 24;
constexpr int mostItems = 10; ///< of a list in sight; it scrolls
constexpr Hours atFirst{12};

} // namespace

LastUseChoice::LastUseChoice(const QDateTime &now, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_now(now)
    , m_day(new QComboBox)
    , m_time(new QComboBox)
    , m_words(new TextLabel(theme, TextLabel::Role::Paragraph, Theme::Type::Body))
{
    m_day->setObjectName(QStringLiteral("lastUseDay"));
    m_day->setAccessibleName(tr("Day of the last use"));
    m_time->setObjectName(QStringLiteral("lastUseTime"));
    m_time->setAccessibleName(tr("Time of the last use"));
    m_words->setObjectName(QStringLiteral("lastUseWords"));
    for (QComboBox *list : {m_day, m_time}) {
        theme.keepFont(list, Theme::Type::Body);
        list->setMaxVisibleItems(mostItems);
        list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        list->setMinimumWidth(80); // a long name gives way before the window does
        list->installEventFilter(this);
    }
    fillDays();
    choose(m_now.addSecs(-std::chrono::seconds(atFirst).count()));
    connect(m_day, &QComboBox::currentIndexChanged, this, [this] {
        fillTimes();
        m_words->setPlainText(words());
        Q_EMIT changed();
    });
    connect(m_time, &QComboBox::currentIndexChanged, this, [this] {
        m_hour = m_time->currentIndex();
        m_words->setPlainText(words());
        Q_EMIT changed();
    });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *row = new AdaptiveRow(theme, {m_day, m_time}, AdaptiveRow::Fill::Start, besideFrom, this);
    row->layout()->setContentsMargins(0, ringRoom, 0, ringRoom);
    layout->addWidget(row);
    layout->addWidget(m_words);
    m_words->setPlainText(words());
}

/// Days by name for two weeks; before that weeks, as many as the chart's scale has.
void LastUseChoice::fillDays()
{
    for (int daysAgo = 0; daysAgo <= daysByName; ++daysAgo) {
        m_days.append(Day{daysAgo, {}});
        m_day->addItem(dayName(daysAgo));
    }
    const auto addTime = [this](Hours ago) {
        m_days.append(Day{0, ago});
        m_day->addItem(tr("%1 ago", "%1: about 3 weeks").arg(TimeWords::about(ago)));
    };
    for (Hours ago{(daysByName / 7 + 1) * hoursPerWeek}; ago <= TimeScale::weeksEnd; ago += Hours{hoursPerWeek})
        addTime(ago);
    addTime(TimeScale::longest);
}

QString LastUseChoice::dayName(int daysAgo) const
{
    if (daysAgo == 0)
        return tr("Today");
    if (daysAgo == 1)
        return tr("Yesterday");
    return QLocale().toString(m_now.date().addDays(-daysAgo),
                              tr("dddd d MMMM", "a day of the last weeks, in the letters of Qt: Thursday 19 November"));
}

/// With its part of the day: then a clock of twelve hours cannot be read wrongly.
QString LastUseChoice::timeName(int hour)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    format.remove(QStringLiteral(":ss")); // some languages have them
    const QString part = hour < 5     ? tr("after midnight", "part of the day")
                         : hour < 12  ? tr("in the morning", "part of the day")
                         : hour == 12 ? tr("midday", "part of the day")
                         : hour < 18  ? tr("in the afternoon", "part of the day")
                         : hour < 22  ? tr("in the evening", "part of the day")
                                      : tr("at night", "part of the day");
    return tr("%1, %2", "%1: 8:00 AM; %2: in the morning").arg(QLocale().toString(QTime(hour, 0), format), part);
}

LastUseChoice::Day LastUseChoice::day() const
{
    return m_days.at(m_day->currentIndex());
}

void LastUseChoice::fillTimes()
{
    const QSignalBlocker quiet(m_time);
    m_time->clear();
    m_time->setEnabled(!day().ago);
    if (day().ago) {
        m_time->addItem(tr("Any time", "of the day"));
        return;
    }
    const int last = day().daysAgo == 0 ? m_now.time().hour() : 23;
    for (int hour = 0; hour <= last; ++hour)
        m_time->addItem(timeName(hour));
    m_time->setCurrentIndex(std::min(m_hour, last));
}

void LastUseChoice::choose(const QDateTime &when)
{
    m_hour = when.time().hour();
    m_day->setCurrentIndex(int(when.date().daysTo(m_now.date())));
    fillTimes();
}

Hours LastUseChoice::ago() const
{
    if (const auto ago = day().ago)
        return *ago;
    QDateTime when = m_now; // keeps its time zone
    when.setDate(m_now.date().addDays(-day().daysAgo));
    when.setTime(QTime(m_time->currentIndex(), 0));
    return std::chrono::round<Hours>(std::chrono::seconds(std::max<qint64>(0, when.secsTo(m_now))));
}

QString LastUseChoice::words() const
{
    const Hours hours = ago();
    if (hours == Hours{0})
        return tr("That is less than an hour ago.");
    if (hours > TimeScale::weeksEnd) {
        return tr("That is %1 ago. On the chart it stands under “%2”.",
                  "%1: more than 8 weeks; %2: longer, the last mark of the scale")
            .arg(TimeWords::about(hours), TimeWords::longer());
    }
    return tr("That is %1 ago.", "%1: about 3 days").arg(TimeWords::about(hours));
}

/// In a list a digit looks for an entry; elsewhere in the dialog it is an answer.
bool LastUseChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && key->key() >= Qt::Key_0 && key->key() <= Qt::Key_9) {
            event->accept();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Handrail
