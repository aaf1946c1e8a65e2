// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/tablehead.h"

#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Handrail {

TableHead::TableHead(Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("tableHead"));
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideRight);
    setSectionsClickable(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        setCurrent(column);
        Q_EMIT sortWanted(column);
    });
}

void TableHead::showOrder(int column, bool isFalling)
{
    m_sorted = column;
    m_isFalling = isFalling;
    setSortIndicatorShown(column >= 0);
    if (column >= 0)
        setSortIndicator(column, isFalling ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    describe();
}

void TableHead::setCurrent(int column)
{
    m_current = std::clamp(column, 0, std::max(0, count() - 1));
    describe();
    viewport()->update();
}

/// A screen reader is told the column, how the rows stand, and what to press.
void TableHead::describe()
{
    const QString column = model() ? model()->headerData(m_current, Qt::Horizontal).toString() : QString();
    setAccessibleName(m_current != m_sorted ? tr("Column: %1").arg(column)
                      : m_isFalling         ? tr("Column: %1, sorted from the last to the first").arg(column)
                                            : tr("Column: %1, sorted from the first to the last").arg(column));
    setAccessibleDescription(tr("Space sorts the table by this column. Left and Right go to another column."));
    setToolTip(tr("Press to sort by this column"));
}

void TableHead::keyPressEvent(QKeyEvent *event)
{
    const int onward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current - onward);
        break;
    case Qt::Key_Right:
        setCurrent(m_current + onward);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(count() - 1);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT sortWanted(m_current);
        break;
    default:
        event->ignore(); // the table's keys and the window's
        return;
    }
    event->accept();
}

void TableHead::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    describe();
}

void TableHead::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
}

void TableHead::paintSection(QPainter *painter, const QRect &rect, int column) const
{
    painter->save();
    QHeaderView::paintSection(painter, rect, column);
    painter->restore();
    if (!hasFocus() || column != m_current)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.colors().accent);
    painter->drawRect(rect.adjusted(0, rect.height() - 4, 0, 0));
}

} // namespace Handrail
