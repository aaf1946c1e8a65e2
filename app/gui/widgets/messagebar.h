// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace Handrail {

class Theme;

/// A line over a view that says what happened and what to do next; it never blocks the window.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Done, Problem };

    explicit MessageBar(Theme &theme, QWidget *parent = nullptr);

    /// Shows the message and moves the focus to it when it is a problem, so that a screen reader speaks it.
    void showMessage(Tone tone, const QString &text, const QString &details = {});
    QString text() const;

private:
    Theme &m_theme;
    QLabel *m_text = nullptr;
    QLabel *m_details = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace Handrail
