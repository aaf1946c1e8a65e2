// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace Handrail {

class SearchField;
class Theme;
class TrailButtons;

/// What stands over the list of Understand: back, forward and the search field; where there is little room, a button
/// in place of the field until somebody searches.
class LearnBar : public QWidget
{
    Q_OBJECT

public:
    /// Takes both.
    LearnBar(TrailButtons *trail, SearchField *field, Theme &theme, QWidget *parent);

    void setCompact(bool isCompact);
    void setSearching(bool isSearching);

Q_SIGNALS:
    void searchPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void dress();
    void arrange();

    Theme &m_theme;
    SearchField *m_field = nullptr;
    QToolButton *m_button = nullptr;
    QAction *m_clear = nullptr;
    bool m_isCompact = false;
    bool m_isSearching = false;
};

} // namespace Handrail
