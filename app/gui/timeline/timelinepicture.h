// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinerows.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

namespace Handrail {

/// A timeline as it stands, with all that it needs to stand alone: its title, the chart with its legend, the sources
/// and the date. It looks as on paper, light whatever the theme is.
struct TimelinePicture
{
    TimelineRows rows;
    QStringList sources; ///< references, one a line
    QString reviewNote;  ///< whether a clinician has read the content
    QDate date;
};

enum class PictureFormat {
    Png, ///< 2400 pixels wide
    Svg, ///< vectors, text as text
};

/// The file of the picture, to be written whole; empty when there is too little memory for it. Needs a QApplication,
/// but no window.
QByteArray timelinePictureBytes(const TimelinePicture &picture, PictureFormat format);

} // namespace Handrail
