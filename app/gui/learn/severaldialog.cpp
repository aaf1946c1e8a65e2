// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/severaldialog.h"

#include "gui/theme/focusring.h"
#include "gui/theme/theme.h"
#include "gui/widgets/adaptiverow.h"
#include "gui/widgets/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace Handrail {

namespace {

constexpr int idRole = Qt::UserRole + 1;

/// Rows far enough from each other for the ring around one of them to touch no words of the next.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int ring = FocusRing::ringWidth + FocusRing::groundWidth;
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 2 * ring);
    }
};

} // namespace

SeveralDialog::SeveralDialog(const QList<FoldingSideList::Item> &items, const QString &current, Theme &theme,
                             QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("severalDialog"));
    setWindowTitle(tr("Print or save several"));

    auto *lead = new TextLabel(theme, TextLabel::Role::Paragraph, Theme::Type::Body, this);
    lead->setPlainText(tr("Choose what belongs together. It becomes one document, in this order."));
    m_tree->setObjectName(QStringLiteral("severalList"));
    m_tree->setAccessibleName(tr("What to print or save"));
    m_tree->setColumnCount(1);
    m_tree->header()->hide();
    m_tree->setTabKeyNavigation(false);
    m_tree->setItemsExpandable(false);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(theme.px(24));
    m_tree->setWordWrap(true);
    m_tree->setItemDelegate(new RoomyRows(m_tree));
    fill(items, current);
    m_count->setObjectName(QStringLiteral("severalCount"));
    theme.keepFont(m_count, Theme::Type::Caption);

    const auto button = [&](const QString &name, const QString &text, const QString &kind, auto slot) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAccessibleName(QString(text).remove(u'&'));
        made->setProperty("kind", kind);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    const QString plain;
    auto *all = button(QStringLiteral("chooseAll"), tr("Choose &all"), plain, [this] { chooseAll(true); });
    auto *none = button(QStringLiteral("chooseNone"), tr("Choose &none"), plain, [this] { chooseAll(false); });
    m_save = button(QStringLiteral("saveSeveral"), tr("&Save as PDF…"), QStringLiteral("primary"), [this] {
        const QStringList ids = chosen();
        accept();
        Q_EMIT saveWanted(ids);
    });
    m_print = button(QStringLiteral("printChosen"), tr("&Print…"), plain, [this] {
        const QStringList ids = chosen();
        accept();
        Q_EMIT printWanted(ids);
    });
    auto *cancel = button(QStringLiteral("cancelSeveral"), tr("Cancel"), plain, [this] { reject(); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(lead);
    layout->addWidget(new AdaptiveRow(theme, {all, none}, AdaptiveRow::Fill::Start, 320, this));
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    layout->addWidget(new AdaptiveRow(theme, {m_save, m_print, cancel}, AdaptiveRow::Fill::Start, 420, this));
    connect(m_tree, &QTreeWidget::itemChanged, this, &SeveralDialog::showCount);
    showCount();
    m_tree->setFocus();
    const QSize space = screen() ? screen()->availableSize() * 0.95 : QSize(1024, 640);
    resize(QSize(theme.px(600), theme.px(640)).boundedTo(space));
}

void SeveralDialog::fill(const QList<FoldingSideList::Item> &items, const QString &current)
{
    QTreeWidgetItem *group = nullptr;
    for (const FoldingSideList::Item &item : items) {
        if (item.group.isEmpty()) {
            group = nullptr;
        } else if (!group || group->text(0) != item.group) {
            group = new QTreeWidgetItem(m_tree, {item.group});
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                            | Qt::ItemIsAutoTristate);
            QFont bold = m_tree->font();
            bold.setBold(true);
            group->setFont(0, bold);
        }
        auto *row = group ? new QTreeWidgetItem(group, {item.title}) : new QTreeWidgetItem(m_tree, {item.title});
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
        row->setData(0, idRole, item.id);
        row->setToolTip(0, item.title);
        row->setCheckState(0, item.id == current ? Qt::Checked : Qt::Unchecked);
        if (item.id == current)
            m_tree->setCurrentItem(row);
    }
    m_tree->expandAll();
}

/// Enter presses the button that has the focus; in the list it presses none.
void SeveralDialog::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QDialog::keyPressEvent(event);
}

QStringList SeveralDialog::chosen() const
{
    QStringList ids;
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        const QString id = (*it)->data(0, idRole).toString();
        if (!id.isEmpty() && (*it)->checkState(0) == Qt::Checked)
            ids.append(id);
    }
    return ids;
}

void SeveralDialog::chooseAll(bool isChosen)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        m_tree->topLevelItem(i)->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
}

void SeveralDialog::showCount()
{
    const int count = int(chosen().size());
    m_count->setText(count == 0 ? tr("Nothing is chosen yet.") : tr("%n chosen", nullptr, count));
    m_save->setEnabled(count > 0);
    m_print->setEnabled(count > 0);
}

} // namespace Handrail
