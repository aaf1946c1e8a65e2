// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontInfo>
#include <QMultiMap>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace Handrail::Test {

/// A device that paints nothing and writes down how large each text would be on it, and where, in its own pixels.
class TextSizes : public QPaintDevice
{
public:
    explicit TextSizes(QSize size)
        : m_size(size)
    {}

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<qreal> &sizes() const { return m_engine.sizes; }
    const QMultiMap<QString, qreal> &starts() const { return m_engine.starts; } ///< x of each text

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 1;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        Engine()
            : QPaintEngine(AllFeatures)
        {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        Type type() const override { return User; }
        void drawTextItem(const QPointF &at, const QTextItem &item) override
        {
            starts.insert(item.text(), painter()->deviceTransform().map(at).x());
            sizes << QFontInfo(item.font()).pixelSize() * std::abs(painter()->deviceTransform().m22());
        }
        QList<qreal> sizes;
        QMultiMap<QString, qreal> starts;
    };

    QSize m_size;
    mutable Engine m_engine;
};

} // namespace Handrail::Test
