// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/dayslider.h"

#include "report/figures/losttolerancefigure.h"

#include <QAccessibleWidget>

namespace Handrail {

namespace {

/// A slider whose value is a number of days, in words.
class DaySliderInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit DaySliderInterface(DaySlider *slider)
        : QAccessibleWidget(slider, QAccessible::Slider)
    {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? slider()->words() : QAccessibleWidget::text(kind);
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return slider()->value(); }
    void setCurrentValue(const QVariant &value) override { slider()->setValue(value.toInt()); }
    QVariant minimumValue() const override { return slider()->minimum(); }
    QVariant maximumValue() const override { return slider()->maximum(); }
    QVariant minimumStepSize() const override { return slider()->singleStep(); }

private:
    DaySlider *slider() const { return static_cast<DaySlider *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *slider = qobject_cast<DaySlider *>(object);
    return slider ? new DaySliderInterface(slider) : nullptr;
}

} // namespace

DaySlider::DaySlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    constexpr int daysInAWeek = 7;
    QAccessible::installFactory(makeInterface); // takes the same function once only
    setRange(0, LostToleranceFigure::lastDay);
    setSingleStep(1);
    setPageStep(daysInAWeek);
    setMinimumHeight(24);
    connect(this, &QSlider::valueChanged, this, &DaySlider::describe);
    describe();
}

QString DaySlider::words() const
{
    return LostToleranceFigure::daysOffWords(value());
}

void DaySlider::setMeaning(const QString &meaning)
{
    m_meaning = meaning;
    describe();
}

void DaySlider::describe()
{
    // The name holds the days as well: not every screen reader asks for the value's words.
    setAccessibleName(tr("Days without the drug: %1").arg(words()));
    setAccessibleDescription(m_meaning);
}

} // namespace Handrail
