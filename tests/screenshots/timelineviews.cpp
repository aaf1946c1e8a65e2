// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/mainwindow.h"
#include "gui/timeline/lastusedialog.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinepage.h"
#include "gui/timeline/timelinesaving.h"
#include "screenshots/pictures.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Handrail::Test {

namespace {

using Mode = TimelineControls::Mode;

/// The picture that a person may save, as a bitmap and as a drawing.
void savePictures(TimelinePage &page, const QString &file)
{
    for (const QString &suffix : {u".png"_s, u".svg"_s}) {
        QString target = file;
        page.saving().setFileChooser([target = target.replace(u".png"_s, suffix)](QWidget *, TimelineSaving::Kind,
                                                                                  const QString &) { return target; });
        page.findChild<QAction *>(u"savePictureAction"_s)->trigger();
    }
    page.saving().forget(); // and its message
}

} // namespace

void takeTimeline(MainWindow &window, Pictures &pictures)
{
    auto *page = window.findChild<TimelinePage *>();
    auto *chooser = page->findChild<QComboBox *>(u"courseChooser"_s);
    auto *chart = page->findChild<TimelineChart *>();
    const TimelinePage::View before = page->view();
    const auto show = [&](Mode mode, bool isTable) {
        TimelinePage::View view = before;
        view.mode = mode;
        view.isTable = isTable;
        page->setView(view);
    };
    for (int index = 1; index < chooser->count(); ++index) {
        chooser->setCurrentIndex(index);
        pictures.take(window, u"2-timeline-"_s + chooser->itemData(index).toString());
    }
    chooser->setCurrentIndex(0);
    const std::pair<Mode, QString> modes[] = {
        {Mode::Signs, u"signs"_s}, {Mode::Compare, u"compare"_s}, {Mode::Sources, u"sources"_s}};
    for (const auto &[mode, name] : modes) {
        show(mode, false);
        if (mode != Mode::Signs)
            pictures.take(window, u"2-timeline-"_s + name);
        if (mode == Mode::Compare) {
            chart->setCurrentRow(12); // sign by sign
            pictures.take(window, u"2-timeline-compare-signs"_s);
        }
        savePictures(*page, pictures.fileFor(u"2-timeline-saved-"_s + name));
        show(mode, true);
        pictures.take(window, u"2-timeline-table-"_s + name);
    }
    auto *tables = page->findChild<QComboBox *>(u"tableChooser"_s);
    for (int index = 1; index < tables->count(); ++index) {
        tables->setCurrentIndex(index);
        pictures.take(window, u"2-timeline-table-sources-%1"_s.arg(index + 1));
    }
    tables->setCurrentIndex(0);
    page->setView(before);
    chart->setTime(Hours{40});
    chart->setCurrentRow(2);
    pictures.take(window, u"2-timeline-chosen"_s);
    const auto *help = page->findChild<QWidget *>(u"getHelp"_s);
    for (QScrollArea *area : page->findChildren<QScrollArea *>()) {
        if (area->widget() && area->widget()->isAncestorOf(help))
            area->ensureWidgetVisible(area->widget()->findChild<QWidget *>(u"getHelpToggle"_s));
    }
    pictures.take(window, u"2-timeline-help"_s);
    page->findChild<QPushButton *>(u"legendButton"_s)->click();
    if (auto *dialog = page->findChild<QDialog *>(u"legendDialog"_s)) {
        pictures.take(*dialog, u"2-timeline-legend"_s);
        dialog->accept();
    }
    page->findChild<QPushButton *>(u"whereAmIButton"_s)->click();
    if (auto *dialog = page->findChild<LastUseDialog *>()) {
        pictures.take(*dialog, u"where-am-i"_s);
        dialog->findChild<QPushButton *>(u"ago10"_s)->click();
        QCoreApplication::processEvents();
        pictures.take(window, u"2-timeline-own"_s);
    }
    page->clearPerson();
}

} // namespace Handrail::Test
