// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QTextStream;
class QWidget;

namespace Handrail {
class MainWindow;
}

namespace Handrail::Test {

/// Takes pictures, and says where they are.
struct Pictures
{
    std::function<QString(const QString &view)> fileFor;
    QTextStream &out;
    QTextStream &err;
    bool isScrolled = false; ///< also of what stands below, a screen at a time
    bool isDone = true;      ///< all of them could be written

    void take(QWidget &widget, const QString &view);

private:
    void save(QWidget &widget, const QString &view);
};

void settle();
/// What stands over the window and inherits that class, as a window of its own.
QWidget *shownOver(const QWidget &window, const char *className);
/// The dialogs, panels and messages of the window.
void takeDialogs(MainWindow &window, Pictures &pictures);
/// The Timeline with every course, in every mode, as a table, and what it asks.
void takeTimeline(MainWindow &window, Pictures &pictures);

} // namespace Handrail::Test
