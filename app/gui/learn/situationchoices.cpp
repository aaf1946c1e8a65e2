// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/situationchoices.h"

#include "gui/theme/theme.h"
#include "gui/widgets/choicebutton.h"
#include "report/views/situationblocks.h"

#include <QGridLayout>
#include <QLocale>

namespace Handrail {

namespace {

constexpr int twoColumnsFrom = 560; ///< px at 100 %

QList<HueBadge::Side> marksOf(Situation::Answer answer)
{
    switch (answer) {
    case Situation::Answer::Dependence:
        return {HueBadge::Side::Dependence};
    case Situation::Answer::Addiction:
        return {HueBadge::Side::Addiction};
    case Situation::Answer::Both:
        return {HueBadge::Side::Dependence, HueBadge::Side::Addiction};
    case Situation::Answer::Neither:
        break;
    }
    return {};
}

} // namespace

SituationChoices::SituationChoices(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 12, 0, 6);
    m_grid->setSpacing(12);
    const QList<Situation::Answer> answers = SituationBlocks::answers();
    for (int i = 0; i < int(answers.size()); ++i) {
        const Situation::Answer answer = answers.at(i);
        auto *button = new ChoiceButton(theme, SituationBlocks::answerName(answer), this);
        button->setObjectName(QStringLiteral("choice%1").arg(i + 1));
        button->setKey(locale().toString(i + 1));
        button->setMarks(marksOf(answer));
        connect(button, &QPushButton::clicked, this, [this, answer] { Q_EMIT chosen(answer); });
        m_buttons.append(button);
    }
}

void SituationChoices::mark(std::optional<Situation::Answer> meant, std::optional<Situation::Answer> given)
{
    const QList<Situation::Answer> answers = SituationBlocks::answers();
    for (int i = 0; i < int(m_buttons.size()); ++i) {
        const bool isGiven = given == answers.at(i);
        ChoiceButton::Outcome outcome = ChoiceButton::Outcome::None;
        if (meant == answers.at(i))
            outcome = isGiven ? ChoiceButton::Outcome::GivenAnswer : ChoiceButton::Outcome::Answer;
        else if (meant && isGiven)
            outcome = ChoiceButton::Outcome::Given;
        m_buttons.at(i)->setChosen(isGiven);
        m_buttons.at(i)->setOutcome(outcome);
        m_buttons.at(i)->setInviting(!meant);
    }
}

void SituationChoices::fit(int room)
{
    const int columns = room >= m_theme.px(twoColumnsFrom) ? 2 : 1;
    for (ChoiceButton *button : std::as_const(m_buttons))
        m_grid->removeWidget(button);
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_grid->addWidget(m_buttons.at(i), i / columns, i % columns);
    for (int column = 0; column < 2; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

} // namespace Handrail
