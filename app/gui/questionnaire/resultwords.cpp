// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/questionnaire/resultwords.h"

#include "core/content/inlinetext.h"

namespace Handrail {

ResultWords::ResultWords(const QuestionnaireSession &session)
{
    for (const QuestionnaireSession::Step &step : session.questions())
        m_signs.insert(step.item->linkId, signText(*step.item));

    const SessionResult result = session.result();
    summarize(result);
    if (result.answered() > 0) {
        if (result.dependence.asked > 0)
            m_cards.append(dependenceCard(result.dependence, result.isOnlyAsPrescribed));
        if (result.addiction.asked > 0)
            m_cards.append(addictionCard(result.addiction));
    }
    advise(result);
}

QString ResultWords::title() const
{
    return tr("What you said");
}

QString ResultWords::questionText(const QuestionnaireItem &item)
{
    const QString text = plainText(item.text.translated());
    return item.prefix.isEmpty() ? text : item.prefix + u' ' + text;
}

QString ResultWords::signText(const QuestionnaireItem &item)
{
    const QString text = plainText(item.shortText.translated());
    return text.isEmpty() ? questionText(item) : text;
}

QString ResultWords::answerText(const QuestionnaireItem &item, const Answer &answer)
{
    if (answer.kind == Answer::Kind::Declined)
        return tr("I’d rather not say");
    if (answer.kind == Answer::Kind::None)
        return tr("Not answered");
    if (item.type == QuestionnaireItem::Type::Boolean)
        return answer.code == yesCode ? tr("Yes") : tr("No");
    for (const AnswerOption &option : item.answerOptions) {
        if (option.code == answer.code)
            return plainText(option.display.translated());
    }
    return {};
}

void ResultWords::summarize(const SessionResult &result)
{
    if (result.answered() == 0) {
        m_summary = {tr("You chose not to say. That is all right."),
                     tr("You can come back to this at any time, alone or with someone you trust.")};
        return;
    }
    m_summary.append(tr("This is not a diagnosis. Only a health worker can make one, after talking with you."));
    // A side that nobody answered says nothing, not even "no signs".
    if (result.dependence.answered == 0 || result.addiction.answered == 0)
        return;
    const bool body = result.dependence.signCount() > 0;
    const bool mind = result.addiction.signCount() > 0;
    if (body && mind)
        m_summary.append(
            tr("You named signs on both sides. They are two different things, and there is help for each."));
    else if (body)
        m_summary.append(tr("You named signs on the body’s side, and none on the mind’s side. One can come without "
                            "the other."));
    else if (mind)
        m_summary.append(tr("You named signs on the mind’s side, and none on the body’s side. One can come without "
                            "the other."));
    else
        m_summary.append(tr("You named none of these signs."));
}

ResultWords::Card ResultWords::cardOf(Side side, const QString &title, const SideCount &count) const
{
    Card card;
    card.side = side;
    card.title = title;
    if (count.answered == 0) {
        card.count = tr("You did not answer these questions. That is all right.");
        return card;
    }
    card.count = (count.signCount() > 0 ? tr("You said yes or sometimes to %1 of %2 questions:")
                                        : tr("You said yes or sometimes to %1 of %2 questions."))
                     .arg(count.signCount())
                     .arg(count.asked);
    for (const QString &linkId : count.signs)
        card.named.append(m_signs.value(linkId));
    const int open = count.asked - count.answered;
    if (open > 0)
        card.meaning.append(tr("Questions you left out: %1.").arg(open));
    return card;
}

ResultWords::Card ResultWords::dependenceCard(const SideCount &count, bool isOnlyAsPrescribed) const
{
    Card card = cardOf(Side::Dependence, tr("The body’s side"), count);
    if (count.answered == 0)
        return card;
    if (count.signCount() == 0) {
        card.meaning.append(tr("You named no sign that your body has got used to opioids."));
    } else if (isOnlyAsPrescribed) {
        card.meaning.append(tr("Your body may have got used to your medicine. That is what bodies do."));
        card.meaning.append(tr("You take it only as prescribed. These signs alone do not point to addiction."));
    } else {
        card.meaning.append(tr("This may be a sign that your body has got used to opioids."));
        card.meaning.append(tr("It is how bodies work. It is not a weakness."));
    }
    return card;
}

ResultWords::Card ResultWords::addictionCard(const SideCount &count) const
{
    Card card = cardOf(Side::Addiction, tr("The mind’s side"), count);
    if (count.answered == 0)
        return card;
    if (count.signCount() == 0) {
        card.meaning.append(tr("You named no sign of addiction here."));
        card.meaning.append(tr("If you still worry, that is reason enough to talk to someone."));
        return card;
    }
    if (count.signCount() == 1)
        card.meaning.append(tr("This may be a sign of addiction, or of something else. It is worth talking about."));
    else
        card.meaning.append(tr("These may be signs of addiction. They are worth talking about soon."));
    card.meaning.append(tr("Addiction is a health condition. It can be treated, and many people recover."));
    return card;
}

void ResultWords::advise(const SessionResult &result)
{
    const bool body = result.dependence.signCount() > 0;
    const bool mind = result.addiction.signCount() > 0;
    if (body || mind)
        m_nextSteps.append(tr("Show this page to a doctor, a nurse or a counsellor. Ask what it may mean for you."));
    else
        m_nextSteps.append(tr("If you worry, talk to a health worker. You do not have to be sure first."));
    if (body)
        m_nextSteps.append(tr("Do not stop opioids all at once on your own. A health worker can make it safer."));
    if (mind)
        m_nextSteps.append(tr("Ask about treatment. Medicine and support can help."));
    m_nextSteps.append(tr("Keep naloxone near you. Tell the people around you where it is."));
}

QString ResultWords::warningTitle() const
{
    return tr("After a break, the old amount can kill");
}

QString ResultWords::warningText() const
{
    return tr("Without opioids, the body gets less used to them, even within days. What it took before can then be "
              "too much.");
}

} // namespace Handrail
