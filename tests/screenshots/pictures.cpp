// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/pictures.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Handrail::Test {

namespace {

/// The largest part of it that can be scrolled, if there is one.
QScrollArea *scrolledPart(const QWidget &widget)
{
    const auto hiddenArea = [](const QScrollArea *area) {
        const QScrollBar *bar = area->verticalScrollBar();
        const QSize size = area->viewport()->size();
        return area->isVisible() && bar->maximum() > bar->minimum() ? size.width() * size.height() : 0;
    };
    const auto areas = widget.findChildren<QScrollArea *>();
    const auto largest = std::max_element(areas.cbegin(), areas.cend(), [&](const auto *one, const auto *other) {
        return hiddenArea(one) < hiddenArea(other);
    });
    return largest != areas.cend() && hiddenArea(*largest) > 0 ? *largest : nullptr;
}

} // namespace

void Pictures::take(QWidget &widget, const QString &view)
{
    settle();
    save(widget, view);
    QScrollArea *area = isScrolled ? scrolledPart(widget) : nullptr;
    if (!area)
        return;
    QScrollBar *bar = area->verticalScrollBar();
    const int before = bar->value();
    for (int screen = 2; bar->value() < bar->maximum(); ++screen) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        settle();
        save(widget, u"%1-screen-%2"_s.arg(view).arg(screen));
    }
    bar->setValue(before);
}

void Pictures::save(QWidget &widget, const QString &view)
{
    const QString file = fileFor(view);
    if (widget.grab().save(file)) {
        out << file << u'\n';
        return;
    }
    err << u"Could not write "_s << file << u'\n';
    isDone = false;
}

void settle()
{
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

QWidget *shownOver(const QWidget &window, const char *className)
{
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget != &window && widget->isVisible() && widget->inherits(className))
            return widget;
    }
    return nullptr;
}

} // namespace Handrail::Test
