// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/glossary.h"
#include "gui/widgets/popuppanel.h"

namespace Handrail {

class Theme;

/// A small panel that says what a word means. At a glance it only says so and goes by itself; opened, it takes the
/// focus, leads to the topic that tells more, and closes with Escape, its button or a click elsewhere.
class WordPanel : public PopupPanel
{
    Q_OBJECT

public:
    enum class Use { Glance, Open };

    /// `sources` says where the meaning comes from; `topicTitle` names the topic that tells more. Either may be empty.
    /// Deletes itself when closed.
    WordPanel(const GlossaryEntry &entry, const QString &sources, const QString &topicTitle, Use use, Theme &theme,
              QWidget *parent);

    /// Under a part of a widget, inside its screen.
    void showUnder(const QWidget *widget, const QRect &anchor);

Q_SIGNALS:
    void topicActivated(const QString &topicId);
};

} // namespace Handrail
