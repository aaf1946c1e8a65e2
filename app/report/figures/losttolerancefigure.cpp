// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/figures/losttolerancefigure.h"

#include "report/fonts.h"
#include "report/marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Handrail {

namespace {

// Heights as shares of the plot. They are chosen so that the picture can be understood, and mean nothing else.
constexpr qreal firstTolerance = 0.12;
constexpr qreal fullTolerance = 0.72;
constexpr qreal lostTolerance = 0.17;
constexpr qreal usualAmount = 0.6;

constexpr qreal useShare = 0.3; ///< of the width: the time of use, before the days off

/// The size of the words: that of the text around, or smaller where the picture itself would have no room left.
qreal wordSize(const QRectF &rect, qreal bodySize)
{
    return std::min({bodySize, rect.height() / 11, rect.width() / 26});
}

/// Tolerance at a share of the time of use.
qreal toleranceInUse(qreal share)
{
    constexpr qreal speed = 3.4;
    const qreal risen = (1 - std::exp(-speed * share)) / (1 - std::exp(-speed));
    return firstTolerance + (fullTolerance - firstTolerance) * risen;
}

/// Tolerance after so many days off: it begins to fall after two or three, and little is left after a week.
qreal toleranceAfter(qreal days)
{
    constexpr qreal middleDay = 4.2;
    constexpr qreal width = 1.1;
    const auto left = [](qreal day) { return 1 / (1 + std::exp((day - middleDay) / width)); };
    return lostTolerance + (fullTolerance - lostTolerance) * left(days) / left(0);
}

qreal dayOfCrossing()
{
    qreal day = 0;
    while (toleranceAfter(day) > usualAmount)
        day += 0.01;
    return day;
}

/// Where things stand. Measured from the start side, and mirrored when they are drawn.
class Plot
{
public:
    Plot(const QRectF &rect, qreal bodySize, Qt::LayoutDirection direction)
        : m_rect(rect)
        , m_isMirrored(direction == Qt::RightToLeft)
        , m_top(rect.top() + 2.2 * bodySize)
        , m_bottom(rect.bottom() - 3.2 * bodySize)
        , m_first(rect.left() + 0.3 * bodySize)
        , m_last(rect.right() - 0.9 * bodySize)
        , m_split(m_first + (m_last - m_first) * useShare)
    {}

    qreal first() const { return m_first; }
    qreal split() const { return m_split; } ///< where the days off begin
    qreal last() const { return m_last; }
    qreal top() const { return m_top; }
    qreal bottom() const { return m_bottom; }
    qreal xOfUse(qreal share) const { return m_first + (m_split - m_first) * share; }
    qreal xOfDay(qreal day) const { return m_split + (m_last - m_split) * day / LostToleranceFigure::lastDay; }
    qreal dayOfX(qreal x) const { return (mirrored(x) - m_split) / (m_last - m_split) * LostToleranceFigure::lastDay; }
    qreal y(qreal share) const { return m_bottom - (m_bottom - m_top) * share; }
    qreal mirrored(qreal x) const { return m_isMirrored ? m_rect.left() + m_rect.right() - x : x; }
    QPointF at(qreal x, qreal y) const { return {mirrored(x), y}; }
    QRectF box(qreal x, qreal y, qreal width, qreal height) const
    {
        return {m_isMirrored ? mirrored(x + width) : x, y, width, height};
    }
    bool isMirrored() const { return m_isMirrored; }

private:
    QRectF m_rect;
    bool m_isMirrored;
    qreal m_top;
    qreal m_bottom;
    qreal m_first;
    qreal m_last;
    qreal m_split;
};

enum class Place { Start, Centre, End };

/// One drawing: what is needed all over it.
class Drawing
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::LostToleranceFigure)

public:
    Drawing(QPainter &painter, const QRectF &rect, const ColorTokens &colors, qreal bodySize,
            std::optional<int> daysOff)
        : m_painter(painter)
        , m_colors(colors)
        , m_em(bodySize)
        , m_plot(rect, bodySize, painter.layoutDirection())
        , m_daysOff(daysOff)
        , m_shown(daysOff.value_or(LostToleranceFigure::lastDay))
    {}

    void draw()
    {
        drawAxes();
        drawTolerance();
        drawDanger();
        drawUsualAmount();
        drawMarker();
        drawDangerLabel();
    }

private:
    QFont font(qreal share, bool isBold) const { return figureFont(m_em * share, isBold); }

    void write(const QRectF &box, Place place, const QString &words, const QFont &wished, const QColor &color)
    {
        const bool isLeft = (place == Place::Start) != m_plot.isMirrored();
        const Qt::Alignment across = place == Place::Centre ? Qt::AlignHCenter
                                     : isLeft               ? Qt::AlignLeft
                                                            : Qt::AlignRight;
        m_painter.setFont(fittingFont(wished, {words}, box.width(), std::max(1, wished.pixelSize() / 2)));
        m_painter.setPen(color);
        m_painter.drawText(box, int(across | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, words);
    }

    QPainterPath curve(qreal fromDay, qreal toDay) const
    {
        constexpr qreal step = 0.1;
        QPainterPath path(m_plot.at(m_plot.xOfDay(fromDay), m_plot.y(toleranceAfter(fromDay))));
        for (qreal day = fromDay + step; day < toDay; day += step)
            path.lineTo(m_plot.at(m_plot.xOfDay(day), m_plot.y(toleranceAfter(day))));
        path.lineTo(m_plot.at(m_plot.xOfDay(toDay), m_plot.y(toleranceAfter(toDay))));
        return path;
    }

    QPainterPath rise() const
    {
        constexpr int steps = 40;
        QPainterPath path(m_plot.at(m_plot.first(), m_plot.y(toleranceInUse(0))));
        for (int i = 1; i <= steps; ++i) {
            const qreal share = qreal(i) / steps;
            path.lineTo(m_plot.at(m_plot.xOfUse(share), m_plot.y(toleranceInUse(share))));
        }
        return path;
    }

    void drawAxes()
    {
        const qreal thin = std::max(0.05 * m_em, 0.5);
        m_painter.setPen(QPen(m_colors.line, 2 * thin, Qt::SolidLine, Qt::SquareCap));
        m_painter.drawLine(m_plot.at(m_plot.first(), m_plot.bottom()), m_plot.at(m_plot.last(), m_plot.bottom()));
        m_painter.drawLine(m_plot.at(m_plot.first(), m_plot.bottom()), m_plot.at(m_plot.first(), m_plot.top()));
        const qreal head = 0.35 * m_em;
        m_painter.drawPolyline(QPolygonF{m_plot.at(m_plot.first() - head * 0.7, m_plot.top() + head),
                                         m_plot.at(m_plot.first(), m_plot.top()),
                                         m_plot.at(m_plot.first() + head * 0.7, m_plot.top() + head)});
        m_painter.setPen(QPen(m_colors.line, thin, Qt::DashLine));
        m_painter.drawLine(m_plot.at(m_plot.split(), m_plot.top()), m_plot.at(m_plot.split(), m_plot.bottom()));

        const QLocale locale;
        const qreal rowHeight = 1.4 * m_em;
        for (const int day : {0, 7, 14, 21, LostToleranceFigure::lastDay}) {
            const qreal x = m_plot.xOfDay(day);
            m_painter.setPen(QPen(m_colors.line, 2 * thin));
            m_painter.drawLine(m_plot.at(x, m_plot.bottom()), m_plot.at(x, m_plot.bottom() + 0.25 * m_em));
            write(m_plot.box(x - 1.5 * m_em, m_plot.bottom() + 0.25 * m_em, 3 * m_em, rowHeight), Place::Centre,
                  locale.toString(day), font(0.9, false), m_colors.muted);
        }
        const qreal titleTop = m_plot.bottom() + 0.25 * m_em + rowHeight;
        write(m_plot.box(m_plot.first(), titleTop, m_plot.split() - m_plot.first(), rowHeight), Place::Centre,
              tr("While using"), font(1, true), m_colors.text);
        write(m_plot.box(m_plot.split(), titleTop, m_plot.last() - m_plot.split(), rowHeight), Place::Centre,
              tr("Days off"), font(1, true), m_colors.text);
        write(m_plot.box(m_plot.first() + 0.6 * m_em, m_plot.top() - 0.3 * m_em, m_plot.split() - m_plot.first() - m_em,
                         rowHeight),
              Place::Start, tr("more", "the upper end of a scale without numbers"), font(0.9, false), m_colors.muted);
        write(m_plot.box(m_plot.first(), m_plot.top() - 2 * m_em, m_plot.split() - m_plot.first(), 1.6 * m_em),
              Place::Start, tr("Illustration"), font(0.9, true), m_colors.muted);
    }

    void drawTolerance()
    {
        const QPainterPath falling = curve(0, m_shown);
        QPainterPath known = rise();
        known.connectPath(falling);
        QPainterPath under = known;
        under.lineTo(m_plot.at(m_plot.xOfDay(m_shown), m_plot.bottom()));
        under.lineTo(m_plot.at(m_plot.first(), m_plot.bottom()));
        under.closeSubpath();
        m_painter.fillPath(under, m_colors.dependenceTint);
        if (m_shown < LostToleranceFigure::lastDay) {
            m_painter.setPen(QPen(m_colors.dependence, 0.09 * m_em, Qt::DotLine, Qt::RoundCap, Qt::RoundJoin));
            m_painter.drawPath(curve(m_shown, LostToleranceFigure::lastDay));
        }
        m_painter.setPen(QPen(m_colors.dependence, 0.22 * m_em, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(known);
        // Inside its own ground, where the curve has left room.
        write(m_plot.box(m_plot.first() + m_em, m_plot.y(usualAmount) + 0.8 * m_em,
                         m_plot.split() - m_plot.first() - 1.4 * m_em, 1.4 * m_em),
              Place::End, tr("Tolerance"), font(1, true), m_colors.dependence);
    }

    void drawDanger()
    {
        const qreal from = dayOfCrossing();
        if (m_shown <= from)
            return;
        if (m_shown < LostToleranceFigure::lastDay) {
            // It does not end with the marker: faintly, where it goes on.
            QPainterPath rest = curve(m_shown, LostToleranceFigure::lastDay);
            rest.lineTo(m_plot.at(m_plot.last(), m_plot.y(usualAmount)));
            rest.lineTo(m_plot.at(m_plot.xOfDay(m_shown), m_plot.y(usualAmount)));
            rest.closeSubpath();
            QColor faint = m_colors.dangerTint;
            faint.setAlphaF(0.5);
            m_painter.fillPath(rest, faint);
        }
        QPainterPath zone = curve(from, m_shown);
        zone.lineTo(m_plot.at(m_plot.xOfDay(m_shown), m_plot.y(usualAmount)));
        zone.closeSubpath();
        m_painter.fillPath(zone, m_colors.dangerTint);
        // Lines of our own: the patterns of a brush become far too dense on paper.
        m_painter.save();
        m_painter.setClipPath(zone, Qt::IntersectClip);
        m_painter.setPen(QPen(m_colors.danger, 0.06 * m_em));
        const QRectF bounds = zone.boundingRect();
        for (qreal x = bounds.left() - bounds.height(); x < bounds.right(); x += 0.7 * m_em)
            m_painter.drawLine(QPointF(x, bounds.bottom()), QPointF(x + bounds.height(), bounds.top()));
        m_painter.restore();
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(m_colors.danger, 0.1 * m_em, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        m_painter.drawPath(zone);
        // The curve stays whole above the zone's edge.
        m_painter.setPen(QPen(m_colors.dependence, 0.22 * m_em, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.drawPath(curve(from, m_shown));
    }

    void drawUsualAmount()
    {
        // It is nobody's usual amount before tolerance has come that far.
        qreal share = 0;
        while (toleranceInUse(share) < usualAmount)
            share += 0.01;
        QPen pen(m_colors.text, 0.16 * m_em, Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({4, 2});
        m_painter.setPen(pen);
        m_painter.drawLine(m_plot.at(m_plot.xOfUse(share), m_plot.y(usualAmount)),
                           m_plot.at(m_plot.last(), m_plot.y(usualAmount)));
    }

    void drawMarker()
    {
        const qreal height = 1.4 * m_em;
        const qreal room = m_plot.last() - m_plot.xOfDay(9);
        const QString words = tr("The usual amount");
        const qreal labelWidth = std::min(room, QFontMetricsF(font(1, true)).horizontalAdvance(words) + 0.6 * m_em);
        const QRectF label =
            m_plot.box(m_plot.last() - labelWidth, m_plot.y(usualAmount) - height - 0.25 * m_em, labelWidth, height);
        if (m_daysOff) {
            const qreal x = m_plot.xOfDay(*m_daysOff);
            m_painter.setPen(QPen(m_colors.accent, 0.14 * m_em, Qt::SolidLine, Qt::FlatCap));
            m_painter.drawLine(m_plot.at(x, m_plot.bottom()), m_plot.at(x, m_plot.top() - 0.4 * m_em));
            m_painter.fillRect(label, m_colors.surface);
            drawPill(x);
            m_painter.setPen(QPen(m_colors.surface, 0.12 * m_em));
            m_painter.setBrush(m_colors.accent);
            m_painter.drawEllipse(m_plot.at(x, m_plot.y(toleranceAfter(*m_daysOff))), 0.45 * m_em, 0.45 * m_em);
        }
        write(label, Place::Centre, words, font(1, true), m_colors.text);
    }

    void drawPill(qreal x)
    {
        const QString words = LostToleranceFigure::daysOffWords(*m_daysOff);
        const qreal width = std::min(m_plot.last() - m_plot.split(),
                                     QFontMetricsF(font(1, true)).horizontalAdvance(words) + 1.4 * m_em);
        const qreal start = std::clamp(x - width / 2, m_plot.split() - m_em, m_plot.last() + 0.8 * m_em - width);
        const QRectF pill = m_plot.box(start, m_plot.top() - 2.1 * m_em, width, 1.7 * m_em);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colors.accent);
        m_painter.drawRoundedRect(pill, 0.4 * m_em, 0.4 * m_em);
        write(pill.adjusted(0.4 * m_em, 0, -0.4 * m_em, 0), Place::Centre, words, font(1, true), m_colors.surface);
    }

    void drawDangerLabel()
    {
        const qreal from = dayOfCrossing();
        if (m_shown <= from)
            return;
        const QString words = tr("Danger zone");
        const qreal icon = 1.2 * m_em;
        const qreal padding = 0.5 * m_em;
        const qreal natural = QFontMetricsF(font(1, true)).horizontalAdvance(words) + icon + 3 * padding;
        // Inside the zone where it is wide enough, else beside the marker.
        constexpr qreal fullyOpen = 7;
        const qreal end = m_plot.xOfDay(m_shown) - (m_daysOff ? 0.8 * m_em : 0);
        const qreal inside = end - m_plot.xOfDay(fullyOpen);
        const bool isInside = inside >= natural;
        const qreal start =
            isInside ? m_plot.xOfDay(fullyOpen) + (inside - natural) / 2 : m_plot.xOfDay(m_shown) + m_em;
        const qreal width = std::min(natural, m_plot.last() - start);
        const qreal height = 1.8 * m_em;
        const qreal middle = m_plot.y((usualAmount + lostTolerance) / 2);
        const QRectF box = m_plot.box(start, middle - height / 2, width, height);
        m_painter.setPen(QPen(m_colors.danger, std::max(0.08 * m_em, 0.75)));
        m_painter.setBrush(m_colors.surface);
        m_painter.drawRoundedRect(box, 0.3 * m_em, 0.3 * m_em);
        paintToneIcon(m_painter, m_plot.box(start + padding, middle - icon / 2, icon, icon), CallOut::Tone::Help,
                      m_colors.danger);
        write(m_plot.box(start + icon + 2 * padding, middle - height / 2, width - icon - 2.5 * padding, height),
              Place::Start, words, font(1, true), m_colors.danger);
    }

    QPainter &m_painter;
    const ColorTokens &m_colors;
    const qreal m_em;
    const Plot m_plot;
    const std::optional<int> m_daysOff;
    const int m_shown; ///< the last day that is drawn as if it had come
};

} // namespace

void LostToleranceFigure::paint(QPainter &painter, const QRectF &rect, const ColorTokens &colors, qreal bodySize,
                                std::optional<int> daysOff)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Drawing(painter, rect, colors, wordSize(rect, bodySize), daysOff).draw();
    painter.restore();
}

LostToleranceFigure::DaySpan LostToleranceFigure::daySpan(const QRectF &rect, qreal bodySize,
                                                          Qt::LayoutDirection direction)
{
    const Plot plot(rect, wordSize(rect, bodySize), direction);
    return {plot.mirrored(plot.split()), plot.mirrored(plot.last())};
}

int LostToleranceFigure::dayAt(const QRectF &rect, qreal bodySize, Qt::LayoutDirection direction, qreal x)
{
    return std::clamp(int(std::lround(Plot(rect, wordSize(rect, bodySize), direction).dayOfX(x))), 0, lastDay);
}

int LostToleranceFigure::firstDayInDanger()
{
    return int(std::ceil(dayOfCrossing()));
}

QString LostToleranceFigure::daysOffWords(int days)
{
    return tr("%n day(s) off", "days without the drug", days);
}

ReportFigure LostToleranceFigure::figure(const LostTolerance &lost, std::optional<int> daysOff)
{
    ReportFigure figure;
    figure.draw = [daysOff](QPainter &painter, const QRectF &rect, const ColorTokens &colors, qreal bodySize) {
        paint(painter, rect, colors, bodySize, daysOff);
    };
    figure.heightForWidth = 0.56;
    figure.isElastic = true;
    figure.growsWithText = false; // its words are as large as its width has room for
    figure.alternative = plainText(lost.alternative.translated());
    if (daysOff)
        figure.alternative += u' ' + tr("The marker stands at: %1.").arg(daysOffWords(*daysOff));
    return figure;
}

} // namespace Handrail
