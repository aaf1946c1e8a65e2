// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/brainmap.h"
#include "report/figures/brainmapplan.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

#include <optional>

class QPainter;

namespace Handrail {

/// The drawing of the brain map, one for screen, slides and paper: a head in profile, cut through the middle, with the
/// areas numbered. Each system has a hue, a pattern and a shape around its numbers, so that grey paper tells them
/// apart.
class BrainMapFigure
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::BrainMapFigure)

public:
    struct Look
    {
        std::optional<BrainMap::Area> chosen;
        std::optional<BrainMap::Area> hovered;
        bool othersWait = false; ///< what is not chosen is quiet: for slides
    };

    static void paint(QPainter &painter, const BrainMapPlan &plan, const BrainMap &map, const ColorTokens &colors,
                      const Look &look);
    /// A number in the shape and hue of its system.
    static void paintMarker(QPainter &painter, const QRectF &square, const BrainMap &map, qsizetype index,
                            const ColorTokens &colors, bool isQuiet = false);
    static QColor hue(BrainMap::System system, const ColorTokens &colors);

    static ReportFigure onPaper(const BrainMap &map); ///< with the systems and the names of their areas
    static ReportFigure slide(const BrainMap &map);   ///< with the systems
    /// What is said of an area takes two slides.
    enum class Part { DoesAndChanges, NoticeAndHelps };
    static ReportFigure slide(const BrainMap &map, int index, Part part); ///< with one area lit and words about it
    static QString caption(const BrainMap &map);                          ///< that it is a simple drawing
    static QString alternative(const BrainMap &map);                      ///< what the drawing shows
    static QString placeOf(BrainMap::Area area);                          ///< where it lies, "behind the forehead"
    static QString numberedName(const BrainMap &map, qsizetype index);    ///< "2. The receiver"
    static qsizetype indexOf(const BrainMap &map, BrainMap::Area area);   ///< -1 when the map does not have it
    static const BrainMap::SystemEntry *entryOf(const BrainMap &map, BrainMap::System system);

private:
    struct Told
    {
        QString label;
        Message text;
    };
    static std::pair<Told, Told> told(const BrainMap::AreaEntry &area, Part part);
};

} // namespace Handrail
