// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/views/situationblocks.h"

#include "report/builder/spans.h"

#include <optional>

namespace Handrail {

namespace {

InlineText inlineOf(const Message &message)
{
    return parseInline(message.translated());
}

/// The answers for a room that answers with its hands: there is nothing to tick.
ReportChoices choices(std::optional<Situation::Answer> chosen = {})
{
    ReportChoices row;
    for (const Situation::Answer answer : SituationBlocks::answers()) {
        if (answer == chosen)
            row.chosen = int(row.choices.size());
        row.choices.append({SituationBlocks::answerName(answer),
                            answer == Situation::Answer::Dependence || answer == Situation::Answer::Both,
                            answer == Situation::Answer::Addiction || answer == Situation::Answer::Both});
    }
    return row;
}

QStringList answerNames()
{
    QStringList names;
    for (const Situation::Answer answer : SituationBlocks::answers())
        names.append(SituationBlocks::answerName(answer));
    return names;
}

} // namespace

QList<Situation::Answer> SituationBlocks::answers()
{
    using Answer = Situation::Answer;
    return {Answer::Dependence, Answer::Addiction, Answer::Both, Answer::Neither};
}

QString SituationBlocks::answerName(Situation::Answer answer)
{
    switch (answer) {
    case Situation::Answer::Dependence:
        return tr("Dependence");
    case Situation::Answer::Addiction:
        return tr("Addiction");
    case Situation::Answer::Both:
        return tr("Both");
    case Situation::Answer::Neither:
        break;
    }
    return tr("Neither");
}

QString SituationBlocks::answerSentence(Situation::Answer answer)
{
    switch (answer) {
    case Situation::Answer::Dependence:
        return tr("Handrail would say: dependence.");
    case Situation::Answer::Addiction:
        return tr("Handrail would say: addiction.");
    case Situation::Answer::Both:
        return tr("Handrail would say: both.");
    case Situation::Answer::Neither:
        break;
    }
    return tr("Handrail would say: neither.");
}

QString SituationBlocks::closeTitle()
{
    return tr("What to take from it");
}

QList<ReportBlock> SituationBlocks::paper(const SituationSet &set)
{
    QList<ReportBlock> blocks{ReportHeading{1, inlineOf(set.title)},
                              ReportParagraph{inlineOf(set.lead), ReportParagraph::Style::Lead}};
    const QLocale locale;
    int number = 0;
    for (const Situation &situation : set.situations) {
        const InlineText count = Spans::words(tr("%1. ", "the number of a story").arg(locale.toString(++number)));
        blocks.append(ReportQuestion{count + inlineOf(situation.story), answerNames()});
    }
    // The answers can be folded away, or handed out later.
    blocks.append(ReportPageBreak{});
    blocks.append(ReportHeading{2, Spans::words(tr("What Handrail would say"))});
    ReportList list;
    list.ordered = true;
    for (const Situation &situation : set.situations) {
        list.items.append(Spans::strong(tr("%1. ", "a short answer").arg(answerName(situation.answer)))
                          + inlineOf(situation.why));
    }
    blocks.append(list);
    blocks.append(ReportHeading{2, Spans::words(closeTitle())});
    blocks.append(ReportParagraph{inlineOf(set.close), ReportParagraph::Style::Body});
    return blocks;
}

QList<ReportBlock> SituationBlocks::slides(const SituationSet &set)
{
    QList<ReportBlock> blocks{ReportHeading{1, inlineOf(set.title)},
                              ReportParagraph{inlineOf(set.lead), ReportParagraph::Style::Lead}};
    const QLocale locale;
    int number = 0;
    for (const Situation &situation : set.situations) {
        blocks.append(ReportHeading{1, Spans::words(tr("Story %1: which is it?").arg(locale.toString(++number)))});
        blocks.append(ReportParagraph{inlineOf(situation.story), ReportParagraph::Style::Body});
        blocks.append(choices());
        blocks.append(ReportHeading{1, Spans::words(answerSentence(situation.answer))});
        blocks.append(choices(situation.answer));
        blocks.append(ReportParagraph{inlineOf(situation.why), ReportParagraph::Style::Body});
    }
    blocks.append(ReportHeading{1, Spans::words(closeTitle())});
    blocks.append(ReportParagraph{inlineOf(set.close), ReportParagraph::Style::Body});
    return blocks;
}

} // namespace Handrail
