// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/overdosehelp.h"
#include "gui/mainwindow.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/textlabel.h"
#include "screenshots/pictures.h"

#include <QAction>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Handrail::Test {

namespace {

/// The panel of the first marked word of the text that is open.
void takeWord(MainWindow &window, Pictures &pictures)
{
    const auto labels = window.findChildren<TextLabel *>();
    for (TextLabel *label : labels) {
        for (int link = 0; label->isVisible() && link < label->links().size(); ++link) {
            if (!label->links().at(link).target.startsWith(u"word:"_s))
                continue;
            label->activateLink(link);
            if (QWidget *panel = shownOver(window, "Handrail::WordPanel")) {
                pictures.take(*panel, u"word-panel"_s);
                panel->close();
            }
            return;
        }
    }
}

} // namespace

void takeDialogs(MainWindow &window, Pictures &pictures)
{
    const auto takeDialog = [&](const QString &name) {
        settle();
        if (QWidget *dialog = shownOver(window, "QDialog")) {
            pictures.take(*dialog, name);
            dialog->close();
            settle();
        }
    };
    const auto action = [&window](const QString &name) { return window.findChild<QAction *>(name); };
    for (const auto &[name, picture] :
         {std::pair(u"severalAction"_s, u"several"_s), std::pair(u"settingsAction"_s, u"settings"_s),
          std::pair(u"aboutAction"_s, u"about"_s)}) {
        action(name)->trigger();
        takeDialog(picture);
    }
    QTimer::singleShot(0, &window, [&] { takeDialog(u"print-preview"_s); }); // it runs a loop of its own
    action(u"printAction"_s)->trigger();
    window.overdoseHelp().open();
    takeDialog(u"overdose"_s);
    takeWord(window, pictures);
    window.showContentErrors(
        u"/srv/clinic"_s, {{u"learn/our-topic.md"_s, 12, 0,
                            u"there is no source with the id \"who2019\"; add it to sources.json, or correct the id"_s},
                           {u"help-lines.json"_s, 3, 7, u"\"phone\" must be a text"_s}});
    pictures.take(window, u"message-details"_s);
    window.findChild<MessageBar *>()->dismiss();
    settle();
}

} // namespace Handrail::Test
