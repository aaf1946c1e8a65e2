// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/brainmap.h"
#include "core/content/glossarymarker.h"

#include <QFrame>
#include <QList>

#include <array>

class QPushButton;
class QVBoxLayout;

namespace Handrail {

class SourceNumbers;
class TextLabel;
class Theme;

/// What there is to read beside the brain map: the systems, or all about the area that is chosen.
class BrainMapPanel : public QFrame
{
    Q_OBJECT

public:
    /// Map and numbers must outlive the panel; `marker` marks the words of the glossary in what is shown. Who makes the
    /// panel follows the links and marks of its texts.
    BrainMapPanel(const BrainMap &map, SourceNumbers &numbers, const GlossaryMarker &marker, Theme &theme,
                  QWidget *parent = nullptr);

    void showArea(int index); ///< -1: the systems
    QWidget *head() const;    ///< what should be in sight after a choice

Q_SIGNALS:
    void wholeMapWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addWhole();
    void addArea();
    void fitMargins();

    static constexpr int partCount = 4;

    const BrainMap &m_map;
    SourceNumbers &m_numbers;
    const GlossaryMarker m_marker;
    Theme &m_theme;
    QWidget *m_whole = nullptr;
    QWidget *m_area = nullptr;
    TextLabel *m_wholeHeading = nullptr;
    TextLabel *m_name = nullptr;
    TextLabel *m_medicalName = nullptr;
    TextLabel *m_system = nullptr;
    std::array<TextLabel *, partCount> m_parts{};
    int m_index = -1;
};

} // namespace Handrail
