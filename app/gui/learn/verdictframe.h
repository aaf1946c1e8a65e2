// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/situation.h"
#include "gui/widgets/textgroup.h"

#include <QList>

#include <optional>

class QBoxLayout;
class QVBoxLayout;

namespace Handrail {

class HueBadge;
class Theme;

/// The explanation under a situation, in the hue of its answer, in both hues or in none. Takes the focus when it
/// appears, so that it is read out, and passes Enter on.
class VerdictFrame : public TextGroup
{
    Q_OBJECT

public:
    VerdictFrame(Theme &theme, Situation::Answer answer, QWidget *parent = nullptr);

    /// What is said to whoever chose that answer, or none: no answer is called wrong.
    static QString words(Situation::Answer meant, std::optional<Situation::Answer> given);

    void addHead(QWidget *words);                ///< what is said first; takes ownership
    QVBoxLayout *body() const { return m_body; } ///< the rest goes here, under the head
    /// Where there is little height: the marks beside the first words, without a word of their own.
    void setLow(bool isLow);

Q_SIGNALS:
    void enterPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateMargins();

    Theme &m_theme;
    Situation::Answer m_answer;
    bool m_isLow = false;
    QList<HueBadge *> m_badges;
    QBoxLayout *m_head = nullptr; ///< the marks and the first words
    QVBoxLayout *m_body = nullptr;
};

} // namespace Handrail
