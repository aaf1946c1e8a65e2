// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QFrame;
class QListView;
class QStandardItemModel;
class QVBoxLayout;

namespace Handrail {

class Theme;

/// A list of things to choose from at the start side, and the chosen one beside it. Under 1100 px of width or
/// over 150 % text the list folds into a drop-down above the content.
///
/// Used by every feature that has more than one thing to show:
///     auto *side = new FoldingSideList(theme, this);
///     side->setListName(tr("Topics"));
///     side->setItems({{id, title, subtitle, group}, …});
///     side->setContent(page);
///     connect(side, &FoldingSideList::currentChanged, this, &LearnPage::show…);
/// The two controls are found by name in tests: "sideList" (QListView) and "sideListFolded" (QComboBox).
class FoldingSideList : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString id;
        QString title;
        QString subtitle; ///< a quiet second line; may be empty
        QString group;    ///< items of one group stand together under its name; empty: no name

        friend bool operator==(const Item &, const Item &) = default;
    };

    explicit FoldingSideList(Theme &theme, QWidget *parent = nullptr);

    void setListName(const QString &name); ///< what a screen reader calls the list, and the drop-down's label
    /// Keeps the current id if it is among the new items, else chooses the first; emits only on a change.
    void setItems(const QList<Item> &items);
    const QList<Item> &items() const { return m_items; }

    QString currentId() const { return m_currentId; }
    QString currentTitle() const;
    bool setCurrentId(const QString &id); ///< false when there is none of that id

    void setContent(QWidget *content);   ///< takes ownership
    void addSideWidget(QWidget *widget); ///< over the list, e.g. a search field; beside the drop-down while folded
    /// What may stand in place of the list, or of the content while folded, e.g. what a search has found. Takes
    /// ownership; shown by showCover() alone.
    void setCover(QWidget *cover);
    void showCover(bool isShown);
    bool isCoverShown() const { return m_isCoverShown; }
    /// While folded, the drop-down leaves its room to the side widgets.
    void setDropDownHidden(bool isHidden);
    bool isFolded() const { return m_isFolded; }

    static constexpr int foldUnderWidth = 1100;
    static constexpr int foldOverPercent = 150;
    static constexpr int lowUnderHeight = 400; ///< of the window, at 100 %

Q_SIGNALS:
    void currentChanged(const QString &id);
    void entered(); ///< Enter on the row that is chosen: on to what it shows
    void foldedChanged(bool isFolded);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    void placeParts();
    void arrangeBar();
    void showCurrent();
    int rowOf(const QString &id) const;
    void choose(int row);

    Theme &m_theme;
    QList<Item> m_items;
    int m_longestTitle = -1; ///< in pixels at the present text size; -1: not measured yet
    QString m_currentId;
    bool m_isFolded = false;
    bool m_isCoverShown = false;
    bool m_isDropDownHidden = false;
    QStandardItemModel *m_model = nullptr;
    QBoxLayout *m_layout = nullptr;
    QFrame *m_side = nullptr;
    QVBoxLayout *m_sideLayout = nullptr;
    QListView *m_list = nullptr;
    QWidget *m_bar = nullptr;
    QBoxLayout *m_barLayout = nullptr;
    QComboBox *m_combo = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_cover = nullptr;
    QList<QWidget *> m_sideWidgets;
};

} // namespace Handrail
