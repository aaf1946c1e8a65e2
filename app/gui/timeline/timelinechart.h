// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/course.h"
#include "gui/timeline/timelinelayout.h"

#include <QChartView>
#include <QPixmap>

class QScrollArea;

namespace Handrail {

class Theme;
class TimelineDrawing;

/// The chart of a course on screen, with a time cursor and rows that can be walked by keys and read by a screen reader.
///
/// It is as high as its rows need and is meant to stand in a scroll area, where the scale and the band of overdose
/// risk stay in sight. The drawing is kept as a picture; only the cursor is drawn on each move.
class TimelineChart : public QChartView
{
    Q_OBJECT

public:
    explicit TimelineChart(Theme &theme, QWidget *parent = nullptr);

    void setCourse(const Course &course);
    const Course &course() const { return m_course; }
    const TimelineDrawing &drawing() const { return *m_drawing; }

    Hours time() const { return m_time; }
    void setTime(Hours time);

    int rowCount() const;
    int currentRow() const { return m_currentRow; } ///< -1 for none
    void setCurrentRow(int row);
    const Symptom &symptomAt(int row) const;
    QString rowSentence(int row) const;
    QRect rowRect(int row) const; ///< in the chart's own coordinates

    /// Rows closer together, and the words of the cursor over the scale's own: for a window with little room.
    void setDense(bool isDense);

    /// Keeps the scale in sight while that area scrolls.
    void followScrolling(QScrollArea *area);

    /// The least width at which names and scale are still of use.
    int usefulWidth() const;

Q_SIGNALS:
    void timeChanged();
    void currentRowChanged(int row);
    /// A part of the chart that should be scrolled into view.
    void sightRequested(const QRect &rect);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void rebuild();
    TimelineStyle style() const;
    const TimelineLayout &plan() const;
    QRect cursorStrip() const; ///< all that the cursor may cover at its present time
    void keepPicture();
    void paintPinned(QPainter &painter, const QRect &visible);
    void paintCursor(QPainter &painter, const QRect &visible) const;
    qreal headTop(const QRect &visible) const;
    qreal riskTop(const QRect &visible) const;
    void announceRow();

    Theme &m_theme;
    TimelineDrawing *m_drawing = nullptr;
    Course m_course;
    Hours m_time{0};
    int m_currentRow = -1;
    bool m_isDense = false;
    QPixmap m_picture;
};

} // namespace Handrail
