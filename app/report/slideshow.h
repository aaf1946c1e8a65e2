// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/colortokens.h"
#include "report/reportdocument.h"

#include <QSizeF>

#include <memory>

class QPainter;

namespace Handrail {

/// A document as slides for a room. Every slide has the title of what stands on it, also where that runs over to a
/// further one; the type is as large as it can be without needing more slides; a quiet "3 of 7" stands at the foot.
/// Where there is a list, one of its points at a time stands out, and turning on goes from point to point.
/// Needs a QGuiApplication for its fonts. Cheap to copy.
class SlideShow
{
public:
    /// One unit is one pixel of a screen of that size.
    SlideShow(const ReportDocument &document, QSizeF screen, const ColorTokens &colors);
    ~SlideShow();
    SlideShow(const SlideShow &);
    SlideShow &operator=(const SlideShow &);

    /// What the room looks at. Both count from 0; a point of -1: the slide has none, or none stands out.
    struct Place
    {
        int slide = 0;
        int point = -1; ///< within the part

        friend bool operator==(const Place &, const Place &) = default;
    };

    int slideCount() const;
    QSizeF slideSize() const;
    qreal bodySize(int slide) const; ///< height of its body type

    Place first(int slide) const; ///< its first point; kept within the slides
    Place last(int slide) const;
    Place next(Place place) const; ///< stays where it is at the end
    Place previous(Place place) const;

    /// A part is what stands under a level 1 heading of the document, from 0; -1 before the first.
    int part(int slide) const;
    int pointCount(int part) const;
    Place placeOf(int part, int point) const;

    /// Draws a slide with its upper left corner at the painter's origin. The other points wait in muted.
    void paint(QPainter &painter, Place place) const;

    /// The words on a slide in reading order, for a screen reader that cannot see it.
    QString text(int slide) const;
    QString pointText(Place place) const; ///< the point that stands out; may be empty

private:
    struct Private;
    std::shared_ptr<const Private> d;
};

} // namespace Handrail
