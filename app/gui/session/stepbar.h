// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/session/stepclock.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace Handrail {

/// The foot of the Group tab: back, on, and a quiet clock in whole minutes.
class StepBar : public QWidget
{
    Q_OBJECT

public:
    explicit StepBar(QWidget *parent = nullptr);

    enum class Next { Begin, Point, Step, End };
    void setNext(Next next); ///< what the button for going on does now
    void setHasPrevious(bool hasPrevious);

    void setClock(StepClock clock); ///< another clock than the computer's
    StepClock &clock() { return m_clock; }
    /// The times that the plan has; a step of 0 minutes: none has begun.
    void setPlanned(std::chrono::minutes step, std::chrono::minutes all);
    void tick(); ///< looks at the clock; called now and then

Q_SIGNALS:
    void nextPressed();
    void previousPressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void retranslate();
    void arrange();

    StepClock m_clock;
    Next m_nextKind = Next::Begin;
    std::chrono::minutes m_step{0};
    std::chrono::minutes m_all{0};
    QHBoxLayout *m_first = nullptr; ///< of two rows, if the clock needs one of its own
    QHBoxLayout *m_second = nullptr;
    std::optional<bool> m_hasOneRow;
    QPushButton *m_previous = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_clockButton = nullptr;
    QLabel *m_time = nullptr;
};

} // namespace Handrail
