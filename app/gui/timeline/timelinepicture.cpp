// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinepicture.h"

#include "gui/theme/theme.h"
#include "gui/timeline/timelinepainting.h"
#include "gui/timeline/timelinetext.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Handrail {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TimelinePicture)
};

// In pixels of the picture.
constexpr qreal pictureWidth = 1200;
constexpr qreal margin = 32;
constexpr qreal rowSize = 16;
constexpr qreal titleSize = 26;
constexpr qreal noteSize = 13;
constexpr qreal pngScale = 2;
constexpr int longestText = 20; ///< lines

/// A title over a chart over its sources, laid out once and painted with vectors.
class Sheet
{
public:
    explicit Sheet(const TimelinePicture &picture);

    QSize size() const { return {int(pictureWidth), int(std::ceil(m_height))}; }
    void paint(QPainter &painter) const;

private:
    struct Paragraph
    {
        QString text;
        QFont font;
        QColor color;
        QRectF rect;
    };

    QFont font(qreal size, bool isBold) const;
    Paragraph placed(const QString &text, const QFont &font, const QColor &color);
    void paint(QPainter &painter, const Paragraph &paragraph) const;

    ColorTokens m_colors = lightTokens();
    TimelineStyle m_style;
    TimelineLayout m_layout;
    QPointF m_chartAt;
    Paragraph m_title;
    QList<Paragraph> m_notes; ///< under the chart
    qreal m_height = margin;
};

Sheet::Sheet(const TimelinePicture &picture)
{
    m_colors.surface = Qt::white;
    m_style = TimelineStyle::withRowSize(m_colors, Theme::families(), rowSize);
    m_style.direction = QGuiApplication::layoutDirection();
    m_style.hasCursor = false;
    m_style.hasGround = false;

    m_title = placed(picture.rows.title, font(titleSize, true), m_colors.text);
    m_height += margin / 2;
    m_layout = TimelineLayout::make(picture.rows, m_style, pictureWidth - 2 * margin);
    m_chartAt = QPointF(margin, m_height);
    m_height += m_layout.size.height() + margin / 2;
    if (!picture.sources.isEmpty())
        m_notes << placed(Words::tr("Sources"), font(noteSize, true), m_colors.text);
    for (const QString &source : picture.sources)
        m_notes << placed(source, font(noteSize, false), m_colors.muted);
    m_height += margin / 4;
    QStringList foot{Words::tr("Made with Handrail on %1.", "%1: a date")
                         .arg(QLocale().toString(picture.date, QLocale::LongFormat))};
    if (!picture.reviewNote.isEmpty())
        foot << picture.reviewNote;
    m_notes << placed(foot.join(u' '), font(noteSize, false), m_colors.muted);
    m_height += margin;
}

QFont Sheet::font(qreal size, bool isBold) const
{
    QFont font = m_style.rowFont;
    font.setPixelSize(int(size));
    font.setBold(isBold);
    return font;
}

Sheet::Paragraph Sheet::placed(const QString &text, const QFont &font, const QColor &color)
{
    const FittedText fitted = FittedText::make(font, text, pictureWidth - 2 * margin, longestText);
    const QRectF rect(margin, m_height, pictureWidth - 2 * margin, fitted.size.height());
    m_height += fitted.size.height() + margin / 8;
    return {fitted.text, font, color, rect};
}

void Sheet::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(0, 0), QSizeF(size())), m_colors.surface);
    paint(painter, m_title);
    paintTimeline(painter, m_layout, m_style, QRectF(m_chartAt, m_layout.size));
    for (const Paragraph &paragraph : m_notes)
        paint(painter, paragraph);
}

void Sheet::paint(QPainter &painter, const Paragraph &paragraph) const
{
    const auto start = m_style.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setFont(paragraph.font);
    painter.setPen(paragraph.color);
    painter.drawText(paragraph.rect, int(start | Qt::AlignTop | Qt::AlignAbsolute) | Qt::TextDontClip, paragraph.text);
}

QByteArray pngBytes(const Sheet &sheet, const TimelinePicture &picture)
{
    QImage image(sheet.size() * pngScale, QImage::Format_RGB32);
    {
        QPainter painter(&image);
        painter.scale(pngScale, pngScale);
        sheet.paint(painter);
    }
    image.setText(QStringLiteral("Title"), picture.rows.title);
    image.setText(QStringLiteral("Description"), picture.rows.inWords());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString withoutEntities(QString text)
{
    const std::pair<QLatin1String, QLatin1String> entities[] = {{QLatin1String("&lt;"), QLatin1String("<")},
                                                                {QLatin1String("&gt;"), QLatin1String(">")},
                                                                {QLatin1String("&quot;"), QLatin1String("\"")},
                                                                {QLatin1String("&amp;"), QLatin1String("&")}};
    for (const auto &[entity, character] : entities)
        text.replace(entity, character);
    return text;
}

/// Says of each text how long it is and what may stand in for its font: who opens the drawing seldom has that font, and
/// words in another would run into each other.
QByteArray withTextLengths(const QByteArray &svg)
{
    static const QRegularExpression textElement(QStringLiteral(
        "font-family=\"([^\"]*)\" font-size=\"([0-9.]+)\" font-weight=\"([0-9]+)\"([^>]*)>([^<]*)</text>"));
    const QString all = QString::fromUtf8(svg);
    QString result;
    qsizetype done = 0;
    for (auto found = textElement.globalMatch(all); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        QFont font(Theme::families());
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setPixelSize(std::max(1, int(std::lround(match.captured(2).toDouble()))));
        font.setWeight(QFont::Weight(match.captured(3).toInt()));
        const qreal length = QFontMetricsF(font).horizontalAdvance(withoutEntities(match.captured(5)));
        result += QStringView(all).mid(done, match.capturedStart() - done);
        result += QStringLiteral("font-family=\"%1, Noto Sans, Arial, sans-serif\" font-size=\"%2\" font-weight=\"%3\" "
                                 "textLength=\"%4\" lengthAdjust=\"spacingAndGlyphs\"%5>%6</text>")
                      .arg(match.captured(1), match.captured(2), match.captured(3), QString::number(length, 'f', 1),
                           match.captured(4), match.captured(5));
        done = match.capturedEnd();
    }
    result += QStringView(all).mid(done);
    return result.toUtf8();
}

QByteArray svgBytes(const Sheet &sheet, const TimelinePicture &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(0, 0), sheet.size()));
    generator.setTitle(picture.rows.title);
    generator.setDescription(picture.rows.inWords());
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return withTextLengths(bytes);
}

} // namespace

QByteArray timelinePictureBytes(const TimelinePicture &picture, PictureFormat format)
{
    const Sheet sheet(picture);
    return format == PictureFormat::Png ? pngBytes(sheet, picture) : svgBytes(sheet, picture);
}

} // namespace Handrail
