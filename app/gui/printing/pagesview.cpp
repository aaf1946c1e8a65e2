// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/printing/pagesview.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int gap = 16;
constexpr int widestPage = 900;

} // namespace

/// One page. Painted when it comes into view, so that a long document opens at once.
class PagesView::Sheet : public QWidget
{
public:
    Sheet(const PagedDocument &pages, int page, QWidget *parent)
        : QWidget(parent)
        , m_pages(pages)
        , m_page(page)
    {
        setObjectName(QStringLiteral("sheet%1").arg(page + 1));
        setAccessibleName(
            PagesView::tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(pages.pageCount())));
        setAccessibleDescription(pages.pageText(page));
        setAttribute(Qt::WA_OpaquePaintEvent);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.fillRect(rect(), Qt::white);
        painter.save();
        const qreal scale = width() / m_pages.pageSize().width();
        painter.scale(scale, scale);
        m_pages.paintPage(painter, m_page);
        painter.restore();
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    PagedDocument m_pages;
    int m_page;
};

PagesView::PagesView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("pagesView"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::StrongFocus);
    m_stack = new QWidget;
    setWidget(m_stack);
    verticalScrollBar()->setSingleStep(48);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PagesView::followScrolling);
}

int PagesView::pageCount() const
{
    return m_pages ? m_pages->pageCount() : 0;
}

void PagesView::setPages(const PagedDocument &pages)
{
    qDeleteAll(m_sheets);
    m_sheets.clear();
    m_pages.emplace(pages);
    for (int page = 0; page < pages.pageCount(); ++page) {
        m_sheets.append(new Sheet(pages, page, m_stack));
        m_sheets.last()->show();
    }
    setAccessibleName(tr("Preview, %n page(s)", nullptr, pages.pageCount()));
    verticalScrollBar()->setValue(0);
    arrange();
    followScrolling();
}

int PagesView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    int page = 0;
    while (page + 1 < m_sheets.size() && m_sheets.at(page + 1)->y() <= middle)
        ++page;
    return page;
}

void PagesView::showPage(int page)
{
    if (m_sheets.isEmpty())
        return;
    const Sheet *sheet = m_sheets.at(std::clamp(page, 0, int(m_sheets.size()) - 1));
    verticalScrollBar()->setValue(sheet->y() - gap);
}

void PagesView::followScrolling()
{
    const int page = currentPage();
    if (page < m_sheets.size())
        setAccessibleDescription(m_sheets.at(page)->accessibleDescription());
    if (page == m_currentPage)
        return;
    m_currentPage = page;
    Q_EMIT currentPageChanged(page);
}

void PagesView::scrollByKey(int direction)
{
    // As far as can be read in one go, but never past the top of a page.
    const int here = verticalScrollBar()->value();
    int target = here + direction * viewport()->height() * 9 / 10;
    for (const Sheet *sheet : std::as_const(m_sheets)) {
        const int top = sheet->y() - gap;
        if (direction > 0 && top > here)
            target = std::min(target, top);
        else if (direction < 0 && top < here)
            target = std::max(target, top);
    }
    verticalScrollBar()->setValue(target);
}

void PagesView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        scrollByKey(1);
        break;
    case Qt::Key_PageUp:
        scrollByKey(-1);
        break;
    case Qt::Key_Home:
        showPage(0);
        break;
    case Qt::Key_End:
        showPage(pageCount() - 1);
        break;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void PagesView::arrange()
{
    if (!m_pages)
        return;
    const int space = viewport()->width();
    const QSizeF page = m_pages->pageSize();
    const int width = std::clamp(space - 2 * gap, 1, widestPage);
    const int height = qRound(width * page.height() / page.width());
    int y = gap;
    for (Sheet *sheet : std::as_const(m_sheets)) {
        sheet->setGeometry((space - width) / 2, y, width, height);
        y += height + gap;
    }
    m_stack->resize(space, y);
}

} // namespace Handrail
