// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/slideshow.h"

#include <QWidget>

#include <optional>

namespace Handrail {

class Theme;

/// A slide as the room sees it, small: painted by the same pages that the projector shows.
class SlideView : public QWidget
{
    Q_OBJECT

public:
    /// As wide as there is room; or at most `greatestWidth` pixels (at 100 % text), if that is not 0.
    explicit SlideView(Theme &theme, int greatestWidth = 0, QWidget *parent = nullptr);

    void setMostHeight(int pixels); ///< so that all of it is in view
    void setDocument(const ReportDocument &document);
    /// The slide of a level 1 heading, from 0, with one of its points standing out; -1: none does.
    void setPlace(int part, int point);
    int pointCount(int part) const;
    QString slideText() const;
    QString pointText() const; ///< what stands out

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void lay();
    void followScreens();
    void describe();
    int widest() const;
    std::optional<SlideShow::Place> place() const;

    Theme &m_theme;
    int m_greatestWidth;
    int m_mostHeight = QWIDGETSIZE_MAX;
    QSize m_room; ///< the shape of the screen that the room looks at; type is in proportion to it
    ReportDocument m_document;
    std::optional<SlideShow> m_show;
    int m_part = 0;
    int m_point = -1;
};

} // namespace Handrail
