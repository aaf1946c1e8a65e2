// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pageddocument.h"

#include <QWidget>

#include <optional>

namespace Handrail {

class Theme;

/// A slide as the room sees it, small: painted by the same pages that the projector shows.
class SlideView : public QWidget
{
    Q_OBJECT

public:
    /// At most `greatestWidth` pixels wide (at 100 % text).
    SlideView(Theme &theme, int greatestWidth, QWidget *parent = nullptr);

    void setDocument(const ReportDocument &document);
    void setPart(int part); ///< the slide of a level 1 heading, from 0
    QString slideText() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void lay();
    int page() const;

    Theme &m_theme;
    int m_greatestWidth;
    ReportDocument m_document;
    std::optional<PagedDocument> m_pages;
    int m_part = 0;
};

} // namespace Handrail
