// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/helpline.h"
#include "gui/widgets/popuppanel.h"

namespace Handrail {

class Theme;

/// A small panel with numbers to call, what each is for, and when. It takes the focus, scrolls when there are many, and
/// closes with Escape, its button or a click elsewhere.
class HelpLinePanel : public PopupPanel
{
    Q_OBJECT

public:
    /// `title` says whose lines they are; `topicTitle` names the topic that tells more and may be empty. Deletes itself
    /// when closed.
    HelpLinePanel(const QString &title, const QList<HelpLine> &lines, const QString &topicTitle, Theme &theme,
                  QWidget *parent);

    void showUnder(const QWidget *widget);

Q_SIGNALS:
    void topicWanted();

private:
    QWidget *makeLines(const QList<HelpLine> &lines);

    Theme &m_theme;
};

} // namespace Handrail
