// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTabBar;

namespace Handrail {

class Theme;

/// The head of the window: the tabs, the overdose button that is always there, and the menu.
///
/// With large type or in a narrow window the name goes first, then the tabs fold into a drop-down, then the
/// overdose button says one word, then it takes a row of its own; nothing is ever cut off.
class WindowHeader : public QWidget
{
    Q_OBJECT

public:
    WindowHeader(const QStringList &titles, QMenu *menu, Theme &theme, QWidget *parent = nullptr);

    /// All words anew, after the language has changed.
    void retranslate(const QStringList &titles);

    int current() const;
    void setCurrent(int index);
    bool isFolded() const; ///< the tabs are a drop-down
    void openMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);
    void overdosePressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Fold
    {
        bool hasName;
        bool hasTabs;
        bool hasWholeOverdoseText;
        bool hasOneRow = true;
    };

    int widthOf(const Fold &fold) const;
    Fold foldFor(int width) const;
    void arrange();
    void setOverdoseText(bool whole);
    QString overdoseText(bool whole) const;
    int space() const;
    int rowHeight() const;

    Theme &m_theme;
    bool m_hasOneRow = true;
    QLabel *m_name = nullptr;
    QTabBar *m_tabs = nullptr;
    QComboBox *m_dropDown = nullptr;
    QPushButton *m_overdose = nullptr;
    QPushButton *m_menuButton = nullptr;
    QMenu *m_menu;
};

} // namespace Handrail
