// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace Handrail {

class Theme;

/// A line over the views that says what happened and what to do next; it never blocks the window.
/// Hidden until there is something to say. Escape or its button closes it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Done, Problem };

    explicit MessageBar(Theme &theme, QWidget *parent = nullptr);

    /// Shows the message and moves the focus to it when it is a problem, so that a screen reader speaks it.
    /// `details` are a few lines more, and can be copied.
    void showMessage(Tone tone, const QString &text, const QString &details = {});
    void dismiss();     ///< hides it and gives the focus back
    void dismissDone(); ///< takes away a message that something is done, once something else is under way
    bool isProblemShown() const;
    QString text() const;
    QString details() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void followTheme();

    Theme &m_theme;
    Tone m_tone = Tone::Info;
    QLabel *m_text = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_close = nullptr;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Handrail
