// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/situation.h"

#include <QList>
#include <QWidget>

#include <optional>

class QGridLayout;

namespace Handrail {

class ChoiceButton;
class Theme;

/// The four answers to a story: to choose from, and then with a mark on the one that is meant and on the one that was
/// chosen.
class SituationChoices : public QWidget
{
    Q_OBJECT

public:
    explicit SituationChoices(Theme &theme, QWidget *parent = nullptr);

    /// Nothing is marked as long as there is no answer that is meant: whoever answers is not led.
    void mark(std::optional<Situation::Answer> meant, std::optional<Situation::Answer> given);
    void fit(int room); ///< two beside each other where `room` pixels are enough

Q_SIGNALS:
    void chosen(Handrail::Situation::Answer answer);

private:
    Theme &m_theme;
    QGridLayout *m_grid = nullptr;
    QList<ChoiceButton *> m_buttons;
};

} // namespace Handrail
