// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace Handrail {

class LanguageSwitch;
class Theme;

/// The quiet foot of the window: how far the content is reviewed, and text size, theme, language and projector at hand.
/// What has no room stays in the menu.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    struct Actions
    {
        QAction *smaller = nullptr;
        QAction *larger = nullptr;
        QAction *projector = nullptr;
    };

    /// `languageMenu` hangs on the button that says which language is spoken.
    StatusLine(const Actions &actions, LanguageSwitch &languages, QMenu *languageMenu, Theme &theme,
               QWidget *parent = nullptr);

    /// `inShort` stands where there is no room for all of it in one line.
    void setNote(const QString &note, const QString &inShort);

Q_SIGNALS:
    void schemeChosen(const QString &scheme);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(QAction *action, const QString &objectName);
    void retranslate();
    void arrange();
    void applyTheme();

    const Actions m_actions;
    LanguageSwitch &m_languages;
    Theme &m_theme;
    QString m_wholeNote;
    QString m_shortNote;
    QLabel *m_note = nullptr;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_larger = nullptr;
    QComboBox *m_scheme = nullptr;
    QPushButton *m_language = nullptr;
    QToolButton *m_projector = nullptr;
};

} // namespace Handrail
