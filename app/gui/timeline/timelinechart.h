// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinerows.h"
#include "gui/timeline/timelinelayout.h"
#include "gui/timeline/timelinetiles.h"

#include <QChartView>

class QScrollArea;

namespace Handrail {

class Theme;
class TimelineDrawing;

/// A timeline on screen, with a time cursor and rows that can be walked by keys and read by a screen reader.
///
/// It is as high as its rows need and is meant to stand in a scroll area, where the scale and the band of overdose
/// risk stay in sight. The drawing is kept as pictures; only the cursor is drawn on each move.
class TimelineChart : public QChartView
{
    Q_OBJECT

public:
    explicit TimelineChart(Theme &theme, QWidget *parent = nullptr);

    /// What is shown from now on. The time stays, and so does the chosen row where it is still there.
    void setRows(const TimelineRows &rows);
    const TimelineDrawing &drawing() const { return *m_drawing; }

    Hours time() const { return m_time; }
    void setTime(Hours time);

    /// The rows of all sections from top to bottom, and last the band of overdose risk where there is one.
    int rowCount() const;
    int currentRow() const { return m_currentRow; } ///< -1 for none
    void setCurrentRow(int row);
    int symptomAt(int row) const; ///< in Course::symptoms; -1 when the row is not about a sign
    QString rowSentence(int row) const;
    QRect rowRect(int row) const; ///< in the chart's own coordinates

    /// Where the risk of overdose is told at present, in the chart's own coordinates: its band, or one line in its
    /// place where there is little room. Rows are seen down to the top of what covers them.
    struct RiskPlace
    {
        QRectF rect;
        bool isPinned = false;  ///< over the rows, at the foot of what is in sight
        bool isOneLine = false; ///< then its hours are words
        qreal cover = 0;        ///< the edge of the last row that is seen whole, with or without a risk
    };
    RiskPlace riskPlace() const;
    QString riskLine() const;

    /// Keeps room in the head of the chart, over the names.
    void setCorner(QSize size);
    QRect corner() const; ///< where it is at present, in the chart's own coordinates

    /// Rows closer together, and the words of the cursor over the scale's own: for a window with little room.
    void setDense(bool isDense);

    /// Rows get higher, within reason, where the chart would not fill a room of that height.
    void setRoom(int height);

    /// Keeps the scale in sight while that area scrolls.
    void followScrolling(QScrollArea *area);

    /// Where the scale begins and ends, from left to right, in the chart's own coordinates.
    std::pair<qreal, qreal> scaleEnds() const;

    /// The least width at which names and scale are still of use.
    int usefulWidth() const;

Q_SIGNALS:
    void timeChanged();
    void currentRowChanged(int row);
    /// The scale stands elsewhere now.
    void planChanged();
    /// A part of the chart that should be scrolled into view.
    void sightRequested(const QRect &rect);

protected:
    bool viewportEvent(QEvent *event) override;
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
    qreal fittingStretch() const;
    const TimelineLayout &plan() const;
    QRegion cursorRegion() const; ///< all that the cursor may cover at its present time
    void paintChart(QPainter &painter, const QRect &wanted, const QRect &visible);
    void paintPinned(QPainter &painter, const QRect &visible);
    void paintChosenRow(QPainter &painter, const QRect &visible) const;
    void paintCursor(QPainter &painter, const QRect &visible) const;
    qreal headTop(const QRect &visible) const;
    RiskPlace riskPlace(const QRect &visible) const;
    qreal riskLineHeight() const;
    QRect visiblePart() const;
    int rowInSightAt(qreal y) const;
    void paintRiskLine(QPainter &painter, const QRectF &rect) const;
    void announceRow();
    void stepTime(QKeyEvent *event);
    bool isRiskRow(int row) const;

    Theme &m_theme;
    TimelineDrawing *m_drawing = nullptr;
    TimelineRows m_rows;
    QList<TimelineRow> m_allRows;
    Hours m_time{0};
    int m_currentRow = -1;
    bool m_isDense = false;
    QSize m_corner;
    int m_roomHeight = 0;
    qreal m_leastHeight = 0; ///< of the chart with rows no higher than they need to be
    qreal m_leastRows = 0;   ///< of all rows together, in it
    qreal m_stretch = 1;
    TimelineTiles m_tiles;
};

} // namespace Handrail
