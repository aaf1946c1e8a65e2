// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/situation.h"
#include "gui/widgets/textgroup.h"

class QVBoxLayout;

namespace Handrail {

class Theme;

/// The explanation under a situation, in the hue of its answer, in both hues or in none. Takes the focus when it
/// appears, so that it is read out, and passes Enter on.
class VerdictFrame : public TextGroup
{
    Q_OBJECT

public:
    VerdictFrame(Theme &theme, Situation::Answer answer, QWidget *parent = nullptr);

    QVBoxLayout *body() const { return m_body; } ///< what is said goes here, under the marks

Q_SIGNALS:
    void enterPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateMargins();

    Theme &m_theme;
    Situation::Answer m_answer;
    QVBoxLayout *m_body = nullptr;
};

} // namespace Handrail
