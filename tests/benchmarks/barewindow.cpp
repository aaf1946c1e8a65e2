// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Handrail's start is measured against: a window with five empty tabs.

#include <QApplication>
#include <QMainWindow>
#include <QTabWidget>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    auto *tabs = new QTabWidget;
    for (int i = 1; i <= 5; ++i)
        tabs->addTab(new QWidget, QString::number(i));
    window.setCentralWidget(tabs);
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
