// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/timeline/timelinelegend.h"

#include <QDialog>

namespace Handrail {

class Theme;

/// Says what the marks of a timeline mean, one a line: where the chart is higher than the window, its own legend is
/// out of sight.
class LegendDialog : public QDialog
{
    Q_OBJECT

public:
    LegendDialog(const QList<LegendEntry> &entries, Theme &theme, QWidget *parent);

private:
    QWidget *makeContent(const QList<LegendEntry> &entries);

    Theme &m_theme;
};

} // namespace Handrail
