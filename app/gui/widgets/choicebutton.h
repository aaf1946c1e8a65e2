// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/huebadge.h"

#include <QList>
#include <QPushButton>

namespace Handrail {

class Theme;

/// A wide button with the key that presses it at its start, and text that wraps: an answer, a form to choose, a
/// given answer to change; with the marks of the two sides where the answer is about them. A button of the style cannot
/// wrap, and answers are sentences at 200 % text.
class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    ChoiceButton(Theme &theme, const QString &text, QWidget *parent = nullptr);

    void setKey(const QString &key); ///< "1", "Y"; empty for none
    QString key() const { return m_key; }
    void setMarks(const QList<HueBadge::Side> &marks); ///< between the key and the words
    void setDetail(const QString &detail);             ///< a second line, smaller
    void setChosen(bool chosen);                       ///< the answer given before
    bool isChosen() const { return m_isChosen; }

    /// What is said of an answer once it is known which one is meant.
    enum class Outcome {
        None,
        Answer,      ///< the one that is meant
        GivenAnswer, ///< it, and it was chosen
        Given,       ///< another one, which was chosen
    };
    void setOutcome(Outcome outcome);  ///< in words at the end side, by the border, and for a screen reader
    QString outcomeWords() const;      ///< empty for none
    void setInviting(bool isInviting); ///< its border is that of a button: choosing is the thing to do

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int keyWidth() const;   ///< the key and the space after it
    int marksWidth() const; ///< the marks and the space after each
    int wordsStart() const { return keyWidth() + marksWidth(); }
    void paintMarks(QPainter &painter, const QRect &inside) const;
    int textHeight(const QString &text, const QFont &font, int width) const;
    QFont textFont() const;
    QFont detailFont() const;
    QFont outcomeFont() const;
    int outcomeWidth() const;              ///< with its tick
    bool isOutcomeBeside(int width) const; ///< whether it has room beside the words, in a button of that width
    bool isRight() const { return m_outcome == Outcome::Answer || m_outcome == Outcome::GivenAnswer; }
    /// Drawn as the one that counts.
    bool isMarked() const { return m_outcome == Outcome::None ? m_isChosen : isRight(); }
    void paintBox(QPainter &painter) const;
    void paintKey(QPainter &painter, const QRect &inside) const;
    void paintOutcome(QPainter &painter, const QRect &inside, const QRect &line) const;
    void describe();

    Theme &m_theme;
    QString m_key;
    QList<HueBadge::Side> m_marks;
    QString m_detail;
    bool m_isChosen = false;
    bool m_isInviting = false;
    Outcome m_outcome = Outcome::None;
};

} // namespace Handrail
