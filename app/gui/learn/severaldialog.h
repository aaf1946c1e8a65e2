// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/foldingsidelist.h"

#include <QDialog>
#include <QList>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace Handrail {

class Theme;

/// Asks which items to print or save together: one by one, a whole group, or all as a booklet.
class SeveralDialog : public QDialog
{
    Q_OBJECT

public:
    /// `current` is chosen already.
    SeveralDialog(const QList<FoldingSideList::Item> &items, const QString &current, Theme &theme, QWidget *parent);

    QStringList chosen() const; ///< in the order of the items

Q_SIGNALS:
    void saveWanted(const QStringList &ids);
    void printWanted(const QStringList &ids);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill(const QList<FoldingSideList::Item> &items, const QString &current);
    void chooseAll(bool isChosen);
    void showCount();

    QTreeWidget *m_tree = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
};

} // namespace Handrail
