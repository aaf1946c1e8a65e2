// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinerows.h"

#include <QWidget>

class QAction;
class QActionGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;

namespace Handrail {

class TextLabel;
class Theme;

/// What the Timeline is to show: of which opioid, as what, which rows of it. All of it is in reach at every size; where
/// there is little room, it moves into one menu.
class TimelineControls : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Signs, Compare, Sources };

    /// It is about opioids, not about a person, so it may stay while the program runs.
    struct View
    {
        Mode mode = Mode::Signs;
        bool isTable = false;
        RowChoice rows;

        friend bool operator==(const View &a, const View &b)
        {
            return a.mode == b.mode && a.isTable == b.isTable && a.rows.group == b.rows.group
                   && a.rows.order == b.rows.order && a.rows.hasRisk == b.rows.hasRisk;
        }
    };

    struct Item
    {
        QString id;
        QString name;
    };

    enum class Output { SavePicture, CopyPicture, SaveTable, CopyTable, Pdf, Print, Diary };

    explicit TimelineControls(Theme &theme, QWidget *parent = nullptr);

    void setCourses(const QList<Item> &courses); ///< keeps the chosen ones where they are still there
    QString course() const;
    QString otherCourse() const; ///< to compare with
    bool setCourse(const QString &id);

    const View &view() const { return m_view; }
    void setView(const View &view);
    void toggleTable();

    void setHasDiary(bool hasDiary); ///< whether there is a diary to print
    void setDense(bool isDense);     ///< for a window with little room: one row, all but the opioid in one menu
    void setGuest(QWidget *guest);   ///< a button of others that stands in that row; null for none

Q_SIGNALS:
    void courseChanged(); ///< one of the two
    void viewChanged();
    void outputWanted(Output output);
    void legendWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Level { OneRow, OneRowWithMenu, TwoRows, Tight };

    /// Where the controls stand. The level does not follow the mode: what was pressed stays under the mouse.
    struct Places
    {
        Level level = Level::OneRow;
        bool isOtherBelow = false; ///< the second opioid has a row of its own
        bool isGuestBelow = false; ///< so has what another part lent
        friend bool operator==(const Places &, const Places &) = default;
    };

    void makeChoosers();
    void makeButtons();
    void makeRowChoice();
    void makeMenus();
    QAction *addAction(QMenu *menu, const QString &name);
    QPushButton *makeButton(const QString &name);
    void retranslate();
    void fillOthers();
    void showView();
    void chooseGroup(int index);
    void chooseOrder(int index);
    void chooseMode(Mode mode);
    void chooseRisk(bool hasRisk);
    int widthOf(const QList<QWidget *> &widgets) const;
    QList<QWidget *> head() const;
    QList<QWidget *> tail(Level level) const;
    Level fittingLevel() const;
    bool hasRoomForOther(Level level) const;
    void showWholeNames();
    void arrange();
    void place(const Places &places);

    Theme &m_theme;
    View m_view;
    QList<Item> m_courses;
    std::optional<Places> m_places;
    bool m_isDense = false;
    QWidget *m_guest = nullptr;

    QHBoxLayout *m_top = nullptr;
    QHBoxLayout *m_bottom = nullptr;
    TextLabel *m_title = nullptr; ///< in place of the chooser, where there is nothing to choose
    QComboBox *m_chooser = nullptr;
    QLabel *m_with = nullptr;
    QComboBox *m_others = nullptr;
    QPushButton *m_compare = nullptr;
    QPushButton *m_sources = nullptr;
    QPushButton *m_table = nullptr;
    QPushButton *m_show = nullptr;
    QPushButton *m_output = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_order = nullptr;
    QCheckBox *m_risk = nullptr;

    QMenu *m_showMenu = nullptr;
    QMenu *m_outputMenu = nullptr;
    QAction *m_compareAction = nullptr;
    QAction *m_sourcesAction = nullptr;
    QAction *m_tableAction = nullptr;
    QActionGroup *m_groupActions = nullptr;
    QActionGroup *m_orderActions = nullptr;
    QAction *m_riskAction = nullptr;
    QAction *m_legendAction = nullptr;
    QList<QAction *> m_outputActions; ///< in the order of Output
};

} // namespace Handrail
