// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/textgroup.h"

class QVBoxLayout;

namespace Handrail {

class Theme;

/// A note set off from the text: a tint, a bar in its hue at the start side, an icon, a bold first line.
class CallOutFrame : public TextGroup
{
    Q_OBJECT

public:
    enum class Tone {
        Help,   ///< get help now: danger
        Try,    ///< something to do: ok
        Differ, ///< sources differ, or good to know: accent
        Note,   ///< read this first: caution
        Dependence,
        Addiction
    };

    CallOutFrame(Theme &theme, Tone tone, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; } ///< what is said goes here

    struct Hue
    {
        QColor ink;
        QColor tint;
    };
    static Hue hueOf(Tone tone, const Theme &theme);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateMargins();

    Theme &m_theme;
    Tone m_tone;
    QVBoxLayout *m_body = nullptr;
};

} // namespace Handrail
