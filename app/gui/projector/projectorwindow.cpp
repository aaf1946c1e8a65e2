// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/projector/projectorwindow.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace Handrail {

ProjectorWindow::ProjectorWindow(QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_colors(lightTokens())
{
    setObjectName(QStringLiteral("projectorWindow"));
    setWindowTitle(tr("Handrail on the projector"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void ProjectorWindow::setDocument(const ReportDocument &document, const ColorTokens &colors)
{
    if (document.title != m_document.title)
        m_slide = 0;
    m_document = document;
    m_colors = colors;
    setPages();
}

void ProjectorWindow::showOn(QScreen *screen)
{
    if (screen) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    showFullScreen();
}

int ProjectorWindow::slideCount() const
{
    return m_pages ? m_pages->pageCount() : 0;
}

void ProjectorWindow::setPages()
{
    m_pages.reset();
    if (!m_document.isEmpty() && width() > 0 && height() > 0)
        m_pages.emplace(m_document, PageStyle::projected(size(), m_colors));
    m_slide = std::clamp(m_slide, 0, std::max(0, slideCount() - 1));
    update();
    announce();
    Q_EMIT slideChanged();
}

void ProjectorWindow::goTo(int slide)
{
    const int within = std::clamp(slide, 0, std::max(0, slideCount() - 1));
    if (within == m_slide)
        return;
    m_slide = within;
    update();
    announce();
    Q_EMIT slideChanged();
}

QList<int> ProjectorWindow::partSlides() const
{
    QList<int> slides;
    if (m_pages) {
        // Where the title stands by itself it takes level 1, and the headings move down by one.
        const auto *first =
            m_document.blocks.isEmpty() ? nullptr : std::get_if<ReportHeading>(&m_document.blocks.constFirst());
        const QString title = m_document.title.trimmed();
        const bool isTitle = first && first->level == 1 && plainText(first->text).trimmed() == title;
        const int level = title.isEmpty() || isTitle ? 1 : 2;
        const QList<PagedDocument::Bookmark> bookmarks = m_pages->bookmarks();
        for (const PagedDocument::Bookmark &bookmark : bookmarks) {
            if (bookmark.level == level)
                slides.append(bookmark.page);
        }
    }
    return slides;
}

int ProjectorWindow::part() const
{
    const QList<int> slides = partSlides();
    return int(std::upper_bound(slides.cbegin(), slides.cend(), m_slide) - slides.cbegin()) - 1;
}

void ProjectorWindow::goToPart(int part)
{
    const QList<int> slides = partSlides();
    if (part >= 0 && part < slides.size())
        goTo(slides.at(part));
}

void ProjectorWindow::announce()
{
    setAccessibleName(tr("%1, slide %2 of %3")
                          .arg(m_document.title, QLocale().toString(m_slide + 1), QLocale().toString(slideCount())));
    setAccessibleDescription(m_pages ? m_pages->pageText(m_slide) : QString());
}

void ProjectorWindow::setCover(QWidget *cover)
{
    if (m_cover)
        m_cover->deleteLater();
    m_cover = cover;
    if (m_cover) {
        m_cover->setParent(this);
        m_cover->setGeometry(rect());
        m_cover->show();
        m_cover->raise();
    }
}

void ProjectorWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), m_colors.surface);
    if (!m_pages)
        return;
    const QSizeF page = m_pages->pageSize();
    const qreal scale = std::min(width() / page.width(), height() / page.height());
    painter.translate((width() - page.width() * scale) / 2, (height() - page.height() * scale) / 2);
    painter.scale(scale, scale);
    m_pages->paintPage(painter, m_slide);
}

void ProjectorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_cover)
        m_cover->setGeometry(rect());
    setPages();
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        break;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        next();
        break;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        previous();
        break;
    case Qt::Key_Right:
        goTo(m_slide + (mirrored ? -1 : 1));
        break;
    case Qt::Key_Left:
        goTo(m_slide + (mirrored ? 1 : -1));
        break;
    case Qt::Key_Home:
        goTo(0);
        break;
    case Qt::Key_End:
        goTo(slideCount() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProjectorWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        next();
}

} // namespace Handrail
