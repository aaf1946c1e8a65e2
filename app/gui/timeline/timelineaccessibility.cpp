// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelineaccessibility.h"

#include "core/timeline/timescale.h"
#include "gui/timeline/timebar.h"
#include "gui/timeline/timelinechart.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QTimer>

namespace Handrail {

namespace {

constexpr std::chrono::milliseconds rest{100}; ///< longer than between two steps of a held key, or of Play

/// One row of the chart.
class RowInterface : public QAccessibleInterface
{
public:
    RowInterface(TimelineChart *chart, int row)
        : m_chart(chart)
        , m_row(row)
    {}

    bool isValid() const override { return m_chart && m_row < m_chart->rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_chart->rowRect(m_row);
        return {m_chart->mapToGlobal(row.topLeft()), row.size()};
    }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        return kind == QAccessible::Name          ? m_chart->rowSentence(m_row)
               : kind == QAccessible::Description ? TimeSlider::nameAt(m_chart->time())
                                                  : QString();
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.invalid = !isValid();
        if (isValid() && m_chart->currentRow() == m_row) {
            state.selected = true;
            state.focused = m_chart->hasFocus();
        }
        return state;
    }

private:
    QPointer<TimelineChart> m_chart;
    int m_row;
};

/// The chart as a list of rows.
class ChartInterface : public QAccessibleWidget
{
public:
    explicit ChartInterface(TimelineChart *chart)
        : QAccessibleWidget(chart, QAccessible::List)
    {}

    ~ChartInterface() override
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return chart()->rowCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_rows.size() <= index)
            m_rows.append(QAccessible::registerAccessibleInterface(new RowInterface(chart(), int(m_rows.size()))));
        return QAccessible::accessibleInterface(m_rows.at(index));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return int(m_rows.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface *>(child))));
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = chart()->mapFromGlobal(QPoint(x, y));
        for (int row = 0; row < childCount(); ++row) {
            if (chart()->rowRect(row).contains(at))
                return child(row);
        }
        return nullptr;
    }

    QAccessibleInterface *focusChild() const override
    {
        return chart()->hasFocus() ? child(chart()->currentRow()) : nullptr;
    }

private:
    TimelineChart *chart() const { return static_cast<TimelineChart *>(widget()); }

    mutable QList<QAccessible::Id> m_rows;
};

/// The time cursor. Its steps are those of a scale that is not even, and mean nothing to anybody who hears them.
class TimeSliderInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit TimeSliderInterface(TimeSlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return int(slider()->time().count()); }
    void setCurrentValue(const QVariant &value) override { slider()->setTime(Hours(value.toInt())); }
    QVariant minimumValue() const override { return 0; }
    QVariant maximumValue() const override { return int(TimeScale::longest.count()); }
    QVariant minimumStepSize() const override { return 1; }

private:
    TimeSlider *slider() const { return static_cast<TimeSlider *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *chart = qobject_cast<TimelineChart *>(object))
        return new ChartInterface(chart);
    auto *slider = qobject_cast<TimeSlider *>(object);
    return slider ? new TimeSliderInterface(slider) : nullptr;
}

void speakTime(TimelineChart *chart)
{
    if (!QAccessible::isActive() || !chart->hasFocus())
        return;
    if (chart->currentRow() < 0) {
        chart->setAccessibleDescription(TimeSlider::nameAt(chart->time())); // tells the screen reader
        return;
    }
    QAccessibleEvent event(chart, QAccessible::DescriptionChanged);
    event.setChild(chart->currentRow());
    QAccessible::updateAccessibility(&event);
}

} // namespace

void installTimelineAccessibility()
{
    QAccessible::installFactory(makeInterface); // takes the same function once only
}

void speakTimeOf(TimelineChart *chart)
{
    auto *timer = new QTimer(chart);
    timer->setSingleShot(true);
    timer->setInterval(rest);
    QObject::connect(chart, &TimelineChart::timeChanged, timer, qOverload<>(&QTimer::start));
    QObject::connect(timer, &QTimer::timeout, chart, [chart] { speakTime(chart); });
}

} // namespace Handrail
