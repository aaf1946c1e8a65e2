// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/projector/projectorwindow.h"

#include "report/fonts.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <chrono>

namespace Handrail {

namespace {

constexpr std::chrono::seconds hintTime(8); // long enough to be read twice

} // namespace

ProjectorWindow::ProjectorWindow(QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint)
    , m_colors(lightTokens())
    , m_hintTime(this)
{
    setObjectName(QStringLiteral("projectorWindow"));
    setWindowTitle(tr("Handrail on the projector"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_hintTime.setSingleShot(true);
    m_hintTime.setInterval(hintTime);
    connect(&m_hintTime, &QTimer::timeout, this, [this] { setHint({}, Hint::Passing); });
}

void ProjectorWindow::setDocument(const ReportDocument &document, const ColorTokens &colors)
{
    if (document.title != m_document.title) {
        m_show.reset();
        m_place = {};
    }
    m_document = document;
    m_colors = colors;
    laySlides();
}

void ProjectorWindow::showOn(QScreen *screen)
{
    if (screen) {
        setScreen(screen);
        setGeometry(screen->geometry());
    }
    // Not showFullScreen(), which asks for the keys: whether this window is to have them is not for it to say.
    setWindowState(Qt::WindowFullScreen);
    show();
}

int ProjectorWindow::slideCount() const
{
    return m_show ? m_show->slideCount() : 0;
}

void ProjectorWindow::laySlides()
{
    // A screen of another shape has other slides: the room goes on at the point where it was.
    const SlideShow::Place before = m_place;
    const int partBefore = part();
    m_show.reset();
    if (!m_document.isEmpty() && width() > 0 && height() > 0) {
        m_show.emplace(m_document, size(), m_colors);
        m_place = m_show->first(before.slide);
        if (before.point >= 0 && partBefore >= 0)
            m_place = m_show->placeOf(partBefore, before.point);
    } else {
        m_place = {};
    }
    update();
    announce();
    Q_EMIT slideChanged();
}

void ProjectorWindow::goTo(SlideShow::Place place)
{
    if (place == m_place)
        return;
    m_place = place;
    if (m_hintTime.isActive())
        setHint({}, Hint::Passing);
    update();
    announce();
    Q_EMIT slideChanged();
}

void ProjectorWindow::goTo(int slide)
{
    if (m_show)
        goTo(m_show->first(slide));
}

int ProjectorWindow::part() const
{
    return m_show ? m_show->part(m_place.slide) : -1;
}

void ProjectorWindow::goToPart(int part, int point)
{
    if (m_show)
        goTo(m_show->placeOf(part, point));
}

void ProjectorWindow::turn(bool isForward)
{
    if (m_isDark)
        setDark(false);
    else if (m_show)
        goTo(isForward ? m_show->next(m_place) : m_show->previous(m_place));
}

void ProjectorWindow::next()
{
    turn(true);
}

void ProjectorWindow::previous()
{
    turn(false);
}

bool ProjectorWindow::isAtStart() const
{
    return !m_show || m_show->previous(m_place) == m_place;
}

bool ProjectorWindow::isAtEnd() const
{
    return !m_show || m_show->next(m_place) == m_place;
}

void ProjectorWindow::setDark(bool isDark)
{
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    update();
    announce();
    Q_EMIT slideChanged();
}

void ProjectorWindow::announce()
{
    if (m_isDark) {
        setAccessibleName(tr("The screen is dark"));
        setAccessibleDescription({});
        return;
    }
    setAccessibleName(tr("%1, slide %2 of %3")
                          .arg(m_document.title, QLocale().toString(slide() + 1), QLocale().toString(slideCount())));
    const QString point = m_show ? m_show->pointText(m_place) : QString();
    const QString all = m_show ? m_show->text(slide()) : QString();
    QStringList told{all};
    if (!point.isEmpty())
        told.prepend(tr("Now: %1", "a point of the slide").arg(point));
    if (!m_hint.isEmpty())
        told.append(m_hint);
    setAccessibleDescription(told.join(u'\n'));
}

void ProjectorWindow::setHint(const QString &hint, Hint kind)
{
    m_hint = hint;
    if (hint.isEmpty() || kind == Hint::Lasting)
        m_hintTime.stop();
    else
        m_hintTime.start();
    update();
    announce();
}

void ProjectorWindow::paintHint(QPainter &painter) const
{
    QFont font(bundledFamilies());
    font.setPixelSize(std::max(12, height() / 36));
    const int side = font.pixelSize() / 2;
    painter.setFont(font);
    const QRect room = rect().adjusted(width() / 20, 0, -width() / 20, -side);
    QRect words = painter.boundingRect(room, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_hint);
    words.translate(0, -side);
    painter.setBrush(m_colors.raised);
    painter.setPen(m_colors.hairline);
    painter.drawRoundedRect(words.adjusted(-2 * side, -side / 2, 2 * side, side / 2), side, side);
    painter.setPen(m_colors.muted);
    painter.drawText(words, Qt::AlignHCenter | Qt::TextWordWrap, m_hint);
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
    painter.fillRect(rect(), m_isDark ? QColor(Qt::black) : m_colors.surface);
    if (!m_show || m_isDark)
        return;
    const QSizeF slide = m_show->slideSize();
    const qreal scale = std::min(width() / slide.width(), height() / slide.height());
    painter.save();
    painter.translate((width() - slide.width() * scale) / 2, (height() - slide.height() * scale) / 2);
    painter.scale(scale, scale);
    m_show->paint(painter, m_place);
    painter.restore();
    if (!m_hint.isEmpty())
        paintHint(painter);
}

void ProjectorWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_cover)
        m_cover->setGeometry(rect());
    laySlides();
}

void ProjectorWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isMirrored = isRightToLeft();
    if (event->isAutoRepeat()) // a key held a little long does not run through the slides
        return;
    switch (event->key()) {
    case Qt::Key_Escape:
        Q_EMIT leaveRequested();
        break;
    case Qt::Key_F11:
        Q_EMIT moveRequested();
        break;
    case Qt::Key_Down:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        turn(true);
        break;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        turn(false);
        break;
    case Qt::Key_Right:
        turn(!isMirrored);
        break;
    case Qt::Key_Left:
        turn(isMirrored);
        break;
    case Qt::Key_B:
    case Qt::Key_Period: // what a clicker's dark key sends
        setDark(!m_isDark);
        break;
    case Qt::Key_Home:
        setDark(false);
        goTo(0);
        break;
    case Qt::Key_End:
        setDark(false);
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
