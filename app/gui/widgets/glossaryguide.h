// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Handrail {

class TextLabel;
class Theme;
class WordPanel;

/// Explains the marked words of a page: at a glance when one is reached by keyboard or the mouse rests on it, with
/// more when it is pressed. One panel at a time.
class GlossaryGuide : public QObject
{
    Q_OBJECT

public:
    GlossaryGuide(Theme &theme, QWidget *page);

    /// The library must live until the next call; none: nothing is explained.
    void setLibrary(const Library *library);
    void follow(TextLabel *label); ///< explains the words of this label
    bool closeGlance();            ///< false when there was none
    void followScroll();           ///< the page has scrolled: what was reached by keyboard stays explained
    void open(const QString &id, const QWidget *widget, const QRect &anchor);

Q_SIGNALS:
    void topicActivated(const QString &topicId);

private:
    void glance(const QString &id, TextLabel *label);
    WordPanel *makePanel(const QString &id, bool isGlance);

    Theme &m_theme;
    QWidget *m_page = nullptr;
    const Library *m_library = nullptr;
    QTimer m_rest; ///< the mouse must rest for a moment
    QString m_hovered;
    QPointer<TextLabel> m_label;
    QPointer<WordPanel> m_glance;
    QString m_reached; ///< the word that the glance explains, when it was reached by keyboard
};

} // namespace Handrail
