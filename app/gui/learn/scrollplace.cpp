// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/scrollplace.h"

#include "core/search/searchindex.h"
#include "gui/widgets/textlabel.h"

#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

namespace Handrail {

namespace {

// For the layout, for what it asked for, and for what was hidden before and is laid out only now.
constexpr int roundsOfLayout = 4;

void inRounds(QObject *watch, const std::function<void()> &act, int rounds)
{
    act();
    if (rounds == 0)
        watch->deleteLater();
    else
        QTimer::singleShot(0, watch, [watch, act, rounds] { inRounds(watch, act, rounds - 1); });
}

/// Does it now, and again whenever the height becomes known, until the layout has come to rest.
void whenLaidOut(QScrollArea *area, const std::function<void()> &act)
{
    auto *watch = new QObject(area);
    QObject::connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, watch, act);
    inRounds(watch, act, roundsOfLayout);
}

QString withoutSpaces(const QString &text)
{
    return QString(text).remove(u' ');
}

/// Hidden on purpose. To Qt what was added just now, and is not laid out yet, is hidden as well.
bool isPutAway(const QWidget *widget, const QWidget *within)
{
    for (; widget && widget != within; widget = widget->parentWidget()) {
        if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            return true;
    }
    return false;
}

TextLabel *labelWith(const QScrollArea *area, const QString &words)
{
    const QString wanted = withoutSpaces(words);
    const QList<TextLabel *> labels = area->widget()->findChildren<TextLabel *>();
    for (TextLabel *label : labels) {
        if (!isPutAway(label, area) && withoutSpaces(label->plain()) == wanted)
            return label;
    }
    return nullptr;
}

} // namespace

double scrollPlace(const QScrollArea *area)
{
    const QScrollBar *bar = area->verticalScrollBar();
    return bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
}

void setScrollPlace(QScrollArea *area, double place)
{
    whenLaidOut(area, [area, place] {
        QScrollBar *bar = area->verticalScrollBar();
        bar->setValue(qRound(place * bar->maximum()));
    });
}

void revealWords(QScrollArea *area, const QString &words, const QString &query, QWidget *part)
{
    const QList<TextLabel *> labels = area->widget()->findChildren<TextLabel *>();
    for (TextLabel *each : labels)
        each->setMatches({});
    TextLabel *label = words.isEmpty() ? nullptr : labelWith(area, words);
    if (label)
        label->setMatches(searchRanges(label->shownText(), query));
    QWidget *target = label ? label : part;
    if (!target) {
        setScrollPlace(area, 0);
        return;
    }
    whenLaidOut(area, [area, target = QPointer<QWidget>(target)] {
        if (!target)
            return;
        // A third down the view: what comes before it can be read as well.
        const int top = target->mapTo(area->widget(), QPoint()).y();
        area->verticalScrollBar()->setValue(top - area->viewport()->height() / 3);
    });
}

void revealWhole(QScrollArea *area, QWidget *part)
{
    whenLaidOut(area, [area, part = QPointer<QWidget>(part)] {
        if (!part)
            return;
        const int top = part->mapTo(area->widget(), QPoint()).y();
        QScrollBar *bar = area->verticalScrollBar();
        if (const int below = top + part->height() - area->viewport()->height(); bar->value() < below)
            bar->setValue(below);
        if (bar->value() > top)
            bar->setValue(top);
    });
}

} // namespace Handrail
