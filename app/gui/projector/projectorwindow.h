// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/slideshow.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace Handrail {

/// What the room sees: one slide of a document, filling a screen, with no cursor and nothing to press.
class ProjectorWindow : public QWidget
{
    Q_OBJECT

public:
    explicit ProjectorWindow(QWidget *parent = nullptr);

    /// Shows the document from its first slide, or from the present one when it is the same document changed.
    void setDocument(const ReportDocument &document, const ColorTokens &colors);
    void showOn(QScreen *screen);

    int slide() const { return m_place.slide; } ///< from 0
    int point() const { return m_place.point; } ///< that stands out, counted through the part; -1: none
    int slideCount() const;
    QString title() const { return m_document.title; }

    void goTo(int slide); ///< kept within the slides
    /// The level 1 heading that the present slide stands under, counted from 0; -1 before the first.
    int part() const;
    void goToPart(int part, int point = 0);

    /// On by a point or a slide. On a dark screen the first press only shows the room again what it saw.
    void next();
    void previous();
    bool isAtStart() const;
    bool isAtEnd() const;

    /// A dark screen: the room is to look at each other.
    void setDark(bool isDark);
    bool isDark() const { return m_isDark; }

    /// A quiet line at the foot of the slide. What is passing goes after some seconds or with the next slide; what is
    /// lasting stays until another one is set. Empty: none.
    enum class Hint { Passing, Lasting };
    void setHint(const QString &hint, Hint kind);
    QString hint() const { return m_hint; }

    /// Lays a widget over the slide, and takes it; nullptr shows the slide again.
    void setCover(QWidget *cover);

Q_SIGNALS:
    void slideChanged();
    void leaveRequested();
    void moveRequested(); ///< F11: to the screen that is offered; without one, to leave

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void laySlides();
    void goTo(SlideShow::Place place);
    void turn(bool isForward);
    void announce();
    void paintHint(QPainter &painter) const;

    ReportDocument m_document;
    ColorTokens m_colors;
    std::optional<SlideShow> m_show;
    SlideShow::Place m_place;
    bool m_isDark = false;
    QString m_hint;
    QTimer m_hintTime; ///< runs while the hint is a passing one
    QPointer<QWidget> m_cover;
};

} // namespace Handrail
