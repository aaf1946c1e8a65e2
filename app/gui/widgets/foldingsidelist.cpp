// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/foldingsidelist.h"

#include "gui/theme/longwords.h"
#include "gui/theme/theme.h"
#include "gui/widgets/spokenrow.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QFrame>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int leastDropDown = 160; // pixels at 100 %

enum Role { IdRole = Qt::UserRole + 1, SubtitleRole, IsGroupRole };

/// The drop-down and what stands beside it, with a line under them: the text is cut off there when it is scrolled.
struct Bar : QWidget
{
    using QWidget::QWidget;
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(0, height() - 1, width(), 1, palette().color(QPalette::Mid));
    }
};

/// Draws a row of the open list: title over subtitle, both wrapped; a group's name small and bold.
class RowDelegate : public QStyledItemDelegate
{
public:
    RowDelegate(const Theme &theme, QListView *list)
        : QStyledItemDelegate(list)
        , m_theme(theme)
        , m_list(list)
    {}

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const Parts parts = partsOf(index);
        const int width = m_list->viewport()->width();
        // A scroll bar may come after the rows have been measured.
        const int leastWidth = m_list->contentsRect().width() - m_list->verticalScrollBar()->sizeHint().width();
        const int textWidth = std::max(1, std::min(width, leastWidth) - 2 * padding());
        int height = heightOf(parts.title, parts.titleFont, textWidth) + 2 * verticalPadding();
        if (!parts.subtitle.isEmpty())
            height += heightOf(parts.subtitle, m_theme.font(Theme::Type::Caption), textWidth) + 2;
        if (parts.isGroup && index.row() > 0)
            height += m_theme.px(12);
        return {width, std::max(height, 36)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Parts parts = partsOf(index);
        const ColorTokens &colors = m_theme.colors();
        QStyleOptionViewItem ground(option);
        initStyleOption(&ground, index);
        if (!parts.isGroup)
            m_list->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &ground, painter, m_list);

        QRect rect = option.rect.adjusted(padding(), verticalPadding(), -padding(), -verticalPadding());
        const int flags =
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::TextWordWrap;
        painter->save();
        if (parts.isGroup) {
            painter->setFont(parts.titleFont);
            painter->setPen(colors.muted);
            painter->drawText(rect, (flags & ~int(Qt::AlignVertical_Mask)) | Qt::AlignBottom,
                              broken(parts.title, parts.titleFont, rect.width()));
        } else {
            painter->setFont(parts.titleFont);
            painter->setPen(colors.text);
            QRect used;
            painter->drawText(rect, flags | Qt::AlignTop, broken(parts.title, parts.titleFont, rect.width()), &used);
            if (!parts.subtitle.isEmpty()) {
                rect.setTop(used.bottom() + 3);
                painter->setFont(m_theme.font(Theme::Type::Caption));
                painter->setPen(colors.muted);
                painter->drawText(rect, flags | Qt::AlignTop, broken(parts.subtitle, painter->font(), rect.width()));
            }
        }
        painter->restore();
    }

private:
    struct Parts
    {
        QString title;
        QString subtitle;
        QFont titleFont;
        bool isGroup;
    };

    int padding() const { return m_theme.px(14); }
    int verticalPadding() const { return m_theme.px(8); }

    static QString broken(const QString &text, const QFont &font, int width)
    {
        return breakLongWords(text, QFontMetrics(font), width);
    }

    Parts partsOf(const QModelIndex &index) const
    {
        const bool isGroup = index.data(IsGroupRole).toBool();
        QFont font = m_theme.font(isGroup ? Theme::Type::Caption : Theme::Type::Body);
        font.setBold(isGroup);
        return {index.data(Qt::DisplayRole).toString(), index.data(SubtitleRole).toString(), font, isGroup};
    }

    int heightOf(const QString &text, const QFont &font, int width) const
    {
        // As it will be painted: from right to left, marks and numbers at the end of Arabic words are as high as these.
        const int flags =
            Qt::TextWordWrap | (m_list->isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight);
        return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), flags, broken(text, font, width)).height();
    }

    const Theme &m_theme;
    QListView *m_list;
};

} // namespace

FoldingSideList::FoldingSideList(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(new QFrame(this))
    , m_sideLayout(new QVBoxLayout(m_side))
    , m_list(new QListView(m_side))
    , m_bar(new Bar(this))
    , m_barLayout(new QBoxLayout(QBoxLayout::LeftToRight, m_bar))
    , m_combo(new QComboBox(m_bar))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);

    m_list->setObjectName(QStringLiteral("sideList"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // measures the rows again when the width changes
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setTabKeyNavigation(false);
    new SpokenRow(m_list);
    m_sideLayout->setContentsMargins(8, 16, 8, 8);
    m_sideLayout->addWidget(m_list, 1);

    m_combo->setObjectName(QStringLiteral("sideListFolded"));
    m_combo->setModel(m_model);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_barLayout->setContentsMargins(16, 8, 16, 8);
    m_barLayout->setSpacing(8);
    m_barLayout->addWidget(m_combo, 1);

    m_layout->addWidget(m_bar);
    m_layout->addWidget(m_side);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) { choose(current.row()); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        new QShortcut(key, m_list, this, &FoldingSideList::entered, Qt::WidgetShortcut);
    connect(m_combo, &QComboBox::activated, this, &FoldingSideList::choose);
    connect(&theme, &Theme::changed, this, [this] {
        m_longestTitle = -1;
        fold();
        m_list->doItemsLayout();
    });
    fold();
}

void FoldingSideList::setListName(const QString &name)
{
    m_list->setAccessibleName(name);
    m_combo->setAccessibleName(name);
}

void FoldingSideList::setItems(const QList<Item> &items)
{
    m_items = items;
    m_longestTitle = -1;
    const QString wanted = m_currentId;
    {
        const QSignalBlocker quietList(m_list->selectionModel());
        const QSignalBlocker quietCombo(m_combo);
        m_model->clear();
        QString group;
        for (const Item &item : items) {
            if (item.group != group) {
                group = item.group;
                auto *head = new QStandardItem(group);
                head->setData(true, IsGroupRole);
                head->setFlags(Qt::NoItemFlags);
                if (!group.isEmpty())
                    m_model->appendRow(head);
                else
                    delete head;
            }
            auto *row = new QStandardItem(item.title);
            row->setData(item.id, IdRole);
            row->setData(item.subtitle, SubtitleRole);
            row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            m_model->appendRow(row);
        }
    }
    if (rowOf(wanted) < 0)
        m_currentId = items.isEmpty() ? QString() : items.constFirst().id;
    showCurrent();
    arrangeBar();
    if (m_currentId != wanted)
        Q_EMIT currentChanged(m_currentId);
}

QString FoldingSideList::currentTitle() const
{
    const auto isCurrent = [this](const Item &item) { return item.id == m_currentId; };
    const auto it = std::find_if(m_items.cbegin(), m_items.cend(), isCurrent);
    return it == m_items.cend() ? QString() : it->title;
}

bool FoldingSideList::setCurrentId(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return false;
    choose(row);
    return true;
}

void FoldingSideList::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_layout->addWidget(content, 1);
    fold();
}

void FoldingSideList::addSideWidget(QWidget *widget)
{
    m_sideWidgets.append(widget);
    placeParts();
    // It stands before the list, and is walked before it.
    QWidget *last = nullptr;
    for (QWidget *each = widget->nextInFocusChain(); each != widget; each = each->nextInFocusChain()) {
        if (widget->isAncestorOf(each))
            last = each;
    }
    setTabOrder(last ? last : widget, m_list);
    setTabOrder(m_list, m_combo);
}

void FoldingSideList::setCover(QWidget *cover)
{
    m_cover = cover;
    placeParts();
}

void FoldingSideList::showCover(bool isShown)
{
    m_isCoverShown = isShown && m_cover;
    placeParts();
}

void FoldingSideList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FoldingSideList::fold()
{
    const bool hadFocus = m_list->hasFocus() || m_combo->hasFocus();
    const bool wasFolded = m_isFolded;
    m_isFolded = width() < foldUnderWidth || m_theme.textPercent() > foldOverPercent;
    m_layout->setDirection(m_isFolded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setVisible(!m_isFolded);
    m_bar->setVisible(m_isFolded);
    m_side->setFixedWidth(std::clamp(width() / 4, m_theme.px(240), m_theme.px(340)));
    placeParts();
    if (m_isFolded != wasFolded)
        Q_EMIT foldedChanged(m_isFolded);
    if (hadFocus)
        (m_isFolded ? static_cast<QWidget *>(m_combo) : m_list)->setFocus();
}

/// Puts what stands over the list, and what may cover it, where there is room for them now.
void FoldingSideList::placeParts()
{
    QWidget *focused = QApplication::focusWidget();
    bool isMoved = false; // what moves to another parent loses the focus
    const auto noteMove = [&](const QWidget *widget) {
        isMoved = isMoved || (focused && (widget == focused || widget->isAncestorOf(focused)));
    };
    QWidget *home = m_isFolded ? m_bar : static_cast<QWidget *>(m_side);
    for (int i = 0; i < m_sideWidgets.size(); ++i) {
        QWidget *widget = m_sideWidgets.at(i);
        if (widget->parentWidget() == home)
            continue;
        noteMove(widget);
        if (m_isFolded)
            m_barLayout->insertWidget(i, widget);
        else
            m_sideLayout->insertWidget(i, widget);
        widget->show();
    }
    if (m_cover) {
        if (m_cover->parentWidget() != (m_isFolded ? this : static_cast<QWidget *>(m_side))) {
            noteMove(m_cover);
            (m_isFolded ? m_layout : static_cast<QBoxLayout *>(m_sideLayout))->addWidget(m_cover, 1);
        }
        m_cover->setVisible(m_isCoverShown);
    }
    m_list->setVisible(!m_isCoverShown);
    m_combo->setVisible(!m_isDropDownHidden);
    arrangeBar();
    if (m_content)
        m_content->setVisible(!m_isCoverShown || !m_isFolded);
    if (isMoved && focused->isVisibleTo(this))
        focused->setFocus(Qt::OtherFocusReason);
}

/// Beside each other where the longest title has room, else one over the other. On a low screen with large type what
/// one came for needs that row more than a long title needs all its letters: it stands whole over the text.
void FoldingSideList::arrangeBar()
{
    if (!m_isFolded)
        return;
    if (m_longestTitle < 0) {
        for (const Item &item : std::as_const(m_items))
            m_longestTitle = std::max(m_longestTitle, m_combo->fontMetrics().horizontalAdvance(item.title));
    }
    const bool isLow = window()->height() < m_theme.px(lowUnderHeight);
    m_barLayout->setContentsMargins(16, isLow ? 6 : 8, 16, isLow ? 6 : 8);
    int room = width() - 2 * 16;
    for (const QWidget *widget : std::as_const(m_sideWidgets))
        room -= widget->sizeHint().width() + m_barLayout->spacing();
    const bool hasRoom = m_theme.px(48) + m_longestTitle <= room || (isLow && room >= m_theme.px(leastDropDown));
    m_barLayout->setDirection(hasRoom || m_isDropDownHidden ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FoldingSideList::setDropDownHidden(bool isHidden)
{
    if (m_isDropDownHidden == isHidden)
        return;
    m_isDropDownHidden = isHidden;
    placeParts();
}

void FoldingSideList::showCurrent()
{
    const QSignalBlocker quietCombo(m_combo);
    const int row = rowOf(m_currentId);
    m_combo->setCurrentIndex(row);
    m_combo->setToolTip(currentTitle()); // all of it, where there is room for its beginning only
    if (row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

int FoldingSideList::rowOf(const QString &id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!id.isEmpty() && m_model->index(row, 0).data(IdRole).toString() == id)
            return row;
    }
    return -1;
}

void FoldingSideList::choose(int row)
{
    const QString id = m_model->index(row, 0).data(IdRole).toString();
    if (id.isEmpty() || id == m_currentId)
        return;
    m_currentId = id;
    showCurrent();
    Q_EMIT currentChanged(id);
}

} // namespace Handrail
