// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QActionGroup;

namespace Handrail {

class LanguageSwitch;

/// The languages to choose from, each in its own words, and the way to one that is not there yet. It hangs in the main
/// menu and on the button of the status line.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    LanguageMenu(LanguageSwitch &languages, QWidget *parent);

Q_SIGNALS:
    /// Somebody looks for a language that Handrail does not have.
    void anotherWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChosen();

    LanguageSwitch &m_languages;
    QActionGroup *m_group = nullptr;
    QAction *m_another = nullptr;
};

} // namespace Handrail
