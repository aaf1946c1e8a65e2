// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinewords.h"

#include "core/content/inlinetext.h"
#include "core/timeline/timewords.h"
#include "gui/theme/theme.h"
#include "gui/widgets/calloutframe.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wrappingbutton.h"

#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace Handrail {

namespace {

constexpr qsizetype mostHelps = 5;   ///< the table has them all
constexpr qsizetype mostGetHelp = 3; ///< so few need not be folded

void setText(TextLabel *label, const QString &text)
{
    label->setVisible(!text.isEmpty());
    if (label->plain() != text)
        label->setPlainText(text);
}

const QList<Symptom::Group> &allGroups()
{
    using Group = Symptom::Group;
    static const QList<Group> groups{Group::Body, Group::Stomach, Group::Sleep, Group::Mood};
    return groups;
}

} // namespace

TimelineWords::TimelineWords(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(8);

    m_now = addHeading(layout, QStringLiteral("nowHeading"));
    m_now->setFocusPolicy(Qt::StrongFocus);
    m_phase = addParagraph(layout, QStringLiteral("phaseText"));
    m_uncertainBox = new CallOutFrame(theme, CallOutFrame::Tone::Note);
    m_uncertainBox->setObjectName(QStringLiteral("uncertain"));
    m_uncertain = addParagraph(m_uncertainBox->body(), QStringLiteral("uncertainText"));
    layout->addWidget(m_uncertainBox);
    m_other = addParagraph(layout, QStringLiteral("otherText"));
    m_lasting = addParagraph(layout, QStringLiteral("lastingText"));

    m_chosen = new CallOutFrame(theme, CallOutFrame::Tone::Dependence);
    m_chosen->setObjectName(QStringLiteral("chosenSign"));
    m_chosenName = addHeading(m_chosen->body(), QStringLiteral("chosenName"));
    m_chosenText = addParagraph(m_chosen->body(), QStringLiteral("chosenText"));
    m_chosenHelps = addParagraph(m_chosen->body(), QStringLiteral("chosenHelps"));
    m_chosenGetHelp = addParagraph(m_chosen->body(), QStringLiteral("chosenGetHelp"));
    layout->addWidget(m_chosen);

    m_likelyHead = addHeading(layout, QStringLiteral("likelyHeading"));
    m_likely = new TextLines(theme);
    m_likely->setObjectName(QStringLiteral("likelyList"));
    layout->addWidget(m_likely);
    m_someHead = addHeading(layout, QStringLiteral("someHeading"));
    m_some = new TextLines(theme);
    m_some->setObjectName(QStringLiteral("someList"));
    layout->addWidget(m_some);

    m_getHelp = new CallOutFrame(theme, CallOutFrame::Tone::Help);
    m_getHelp->setObjectName(QStringLiteral("getHelp"));
    m_getHelpHead = addHeading(m_getHelp->body(), QStringLiteral("getHelpHeading"));
    m_getHelpLines = new TextLines(theme);
    m_getHelpLines->setObjectName(QStringLiteral("getHelpList"));
    m_getHelpToggle = new WrappingButton(theme);
    m_getHelpToggle->setObjectName(QStringLiteral("getHelpToggle"));
    m_getHelpMore = new TextLines(theme);
    m_getHelpMore->setObjectName(QStringLiteral("getHelpMore"));
    for (QWidget *widget : QList<QWidget *>{m_getHelpLines, m_getHelpToggle, m_getHelpMore})
        m_getHelp->body()->addWidget(widget);
    connect(m_getHelpToggle, &QPushButton::clicked, this, [this] {
        m_isHelpOpen = !m_isHelpOpen;
        showToggle();
    });
    layout->addWidget(m_getHelp);

    m_unknownBox = new QWidget;
    auto *unknown = new QVBoxLayout(m_unknownBox);
    unknown->setContentsMargins(0, 0, 0, 0);
    unknown->setSpacing(layout->spacing());
    m_timesHead = addHeading(unknown, QStringLiteral("timesHeading"));
    m_times = addParagraph(unknown, QStringLiteral("timesText"));
    m_unknownHead = addHeading(unknown, QStringLiteral("unknownHeading"));
    m_unknownNote = addParagraph(unknown, QStringLiteral("unknownNote"));
    m_unknown = new TextLines(theme);
    m_unknown->setObjectName(QStringLiteral("unknownList"));
    unknown->addWidget(m_unknown);
    layout->addWidget(m_unknownBox);

    m_helpsHead = addHeading(layout, QStringLiteral("helpsHeading"));
    m_helps = new TextLines(theme);
    m_helps->setObjectName(QStringLiteral("helpsList"));
    layout->addWidget(m_helps);

    m_risk = new CallOutFrame(theme, CallOutFrame::Tone::Help);
    m_risk->setObjectName(QStringLiteral("overdoseRisk"));
    m_riskHead = addHeading(m_risk->body(), QStringLiteral("riskHeading"));
    m_riskText = addParagraph(m_risk->body(), QStringLiteral("riskText"));
    layout->addWidget(m_risk);

    layout->addStretch(1);
}

QSize TimelineWords::minimumSizeHint() const
{
    return {m_theme.px(200), 0};
}

TextLabel *TimelineWords::addHeading(QVBoxLayout *layout, const QString &objectName)
{
    auto *label = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingThree);
    label->setObjectName(objectName);
    layout->addWidget(label);
    return label;
}

TextLabel *TimelineWords::addParagraph(QVBoxLayout *layout, const QString &objectName)
{
    auto *label = new TextLabel(m_theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    label->setObjectName(objectName);
    layout->addWidget(label);
    return label;
}

QWidget *TimelineWords::first() const
{
    return m_now;
}

void TimelineWords::show(const Course &course, const Moment &moment)
{
    const QList<LikelySymptom> likely = likelyAt(course, moment.time);
    showNow(course, moment);
    showChosen(course, moment);
    showLikely(course, likely, moment.other);
    showHelp(course, likely);
    showRisk(course, moment.time);
    setText(m_lasting, lastingWords(course, moment.time));
}

void TimelineWords::showNow(const Course &course, const Moment &moment)
{
    const QString about = TimeWords::about(moment.time);
    setText(m_now, moment.isOwn ? tr("You are at %1", "%1: about 30 hours, since the last use").arg(about)
                                : tr("Now: %1", "%1: about 30 hours").arg(about));
    setText(m_phase, phaseWords(course, moment.time));
    m_uncertainBox->setVisible(course.isUncertain());
    setText(m_uncertain, plainText(course.uncertain.translated()));
    setText(m_other, moment.other ? tr("%1, at the same time: %2", "the name of an opioid, and what is said of it")
                                        .arg(moment.other->name.translated(), phaseWords(*moment.other, moment.time))
                                  : QString());
    m_now->setAccessibleName(tr("%1. %2", "the time, and what is said of it").arg(m_now->plain(), m_phase->plain()));
}

void TimelineWords::showChosen(const Course &course, const Moment &moment)
{
    m_chosen->setVisible(moment.symptom >= 0 || !moment.row.isEmpty());
    if (moment.symptom < 0) {
        setText(m_chosenText, moment.row);
        for (TextLabel *label : {m_chosenName, m_chosenHelps, m_chosenGetHelp})
            setText(label, {});
        return;
    }
    const Symptom &chosen = course.symptoms.at(moment.symptom);
    setText(m_chosenName, chosen.plainName.translated());
    setText(m_chosenText, symptomSentence(course, chosen));
    const QString helps = plainText(chosen.helps.translated());
    setText(m_chosenHelps, helps.isEmpty() ? QString() : tr("What may help: %1").arg(helps));
    const QString getHelp = plainText(chosen.getHelp.translated());
    setText(m_chosenGetHelp, getHelp.isEmpty() ? QString() : tr("Ask for help if: %1").arg(getHelp));
}

/// Under the words that the legend of the chart has for its parts: what is drawn as "some people have it" is never said
/// to be likely.
void TimelineWords::showLikely(const Course &course, const QList<LikelySymptom> &likely, bool isCompared)
{
    using Likelihood = LikelySymptom::Likelihood;
    const auto linesOf = [&](std::initializer_list<Likelihood> wanted) {
        QList<TextLines::Line> lines;
        for (const Symptom::Group group : allGroups()) {
            QStringList names;
            for (const LikelySymptom &each : likely) {
                const Symptom &symptom = course.symptoms.at(each.index);
                if (symptom.group == group && std::find(wanted.begin(), wanted.end(), each.likelihood) != wanted.end())
                    names << symptom.plainName.translated();
            }
            if (!names.isEmpty())
                lines.append(
                    {TimeWords::group(group), names.join(tr("; ", "between the items of a list in one line"))});
        }
        return lines;
    };
    const QList<TextLines::Line> most = linesOf({Likelihood::Worst, Likelihood::Usual});
    const QList<TextLines::Line> some = linesOf({Likelihood::Possible});
    const QList<TextLines::Line> unknown = linesOf({Likelihood::ByStage, Likelihood::TimeUnknown});
    const bool hasKnown = !most.isEmpty() || !some.isEmpty();
    setText(m_likelyHead, most.isEmpty() ? QString()
                          : isCompared   ? tr("Likely now: %1", "%1: an opioid").arg(course.name.translated())
                                         : tr("Likely now"));
    m_likely->setLines(most);
    setText(m_someHead, some.isEmpty() ? QString() : tr("Some people have"));
    m_some->setLines(some);
    const QString times = timesWithoutSignsWords(course);
    setText(m_timesHead, times.isEmpty() ? QString() : tr("What is known"));
    setText(m_times, times);
    setText(m_unknownHead, unknown.isEmpty() ? QString()
                           : hasKnown        ? tr("What may come as well")
                                             : tr("What may come"));
    setText(m_unknownNote,
            unknown.isEmpty() || !times.isEmpty() ? QString() : tr("The hours of these are not well known."));
    m_unknown->setLines(unknown);
    m_unknownBox->setVisible(!unknown.isEmpty() || !times.isEmpty());
    placeUnknown(!hasKnown);
}

/// What may come is said before when to ask for help: nobody should meet the red words first. Where it only adds to
/// what is likely, it comes after them.
void TimelineWords::placeUnknown(bool isFirst)
{
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    const bool isBefore = column->indexOf(m_unknownBox) < column->indexOf(m_getHelp);
    if (isBefore == isFirst)
        return;
    column->removeWidget(m_unknownBox);
    column->insertWidget(column->indexOf(m_getHelp) + (isFirst ? 0 : 1), m_unknownBox);
}

void TimelineWords::showHelp(const Course &course, const QList<LikelySymptom> &likely)
{
    // One of each kind in turn, so that a long list of body signs does not push out sleep and mood.
    QList<TextLines::Line> helps;
    QList<QList<TextLines::Line>> byGroup(allGroups().size());
    QList<TextLines::Line> urgent;
    QList<TextLines::Line> others;
    for (const LikelySymptom &each : likely) {
        const Symptom &symptom = course.symptoms.at(each.index);
        const QString name = symptom.plainName.translated();
        if (const QString text = plainText(symptom.helps.translated()); !text.isEmpty())
            byGroup[allGroups().indexOf(symptom.group)].append({name, text});
        if (const QString text = plainText(symptom.getHelp.translated()); !text.isEmpty())
            (symptom.isUrgent ? urgent : others).append({name, text});
    }
    for (qsizetype turn = 0; helps.size() < mostHelps; ++turn) {
        const auto before = helps.size();
        for (const QList<TextLines::Line> &group : std::as_const(byGroup)) {
            if (turn < group.size() && helps.size() < mostHelps)
                helps.append(group.at(turn));
        }
        if (helps.size() == before)
            break;
    }
    setText(m_helpsHead, helps.isEmpty() ? QString() : tr("What may help"));
    m_helps->setLines(helps);
    showGetHelp(urgent, others);
}

/// At the worst time the list is long: then what is an emergency is in sight, and the rest opens.
void TimelineWords::showGetHelp(QList<TextLines::Line> urgent, QList<TextLines::Line> others)
{
    if (urgent.isEmpty() || urgent.size() + others.size() <= mostGetHelp) {
        urgent += others;
        others.clear();
    }
    setText(m_getHelpHead, tr("Ask for help if"));
    m_getHelp->setVisible(!urgent.isEmpty());
    m_getHelpLines->setLines(urgent);
    m_getHelpMore->setLines(others);
    QStringList names;
    for (const TextLines::Line &line : std::as_const(others))
        names << line.name;
    m_getHelpToggle->setAccessibleDescription(names.join(tr("; ", "between the items of a list in one line")));
    showToggle();
}

void TimelineWords::showToggle()
{
    const bool canOpen = !m_getHelpMore->text().isEmpty();
    m_getHelpToggle->setVisible(canOpen);
    m_getHelpMore->setVisible(canOpen && m_isHelpOpen);
    m_getHelpToggle->setText(m_isHelpOpen ? tr("Only the most urgent") : tr("When else to ask for help"));
    m_getHelpToggle->setAccessibleName(m_getHelpToggle->text());
}

void TimelineWords::fold()
{
    m_isHelpOpen = false;
    showToggle();
}

void TimelineWords::showRisk(const Course &course, Hours time)
{
    const OverdoseRisk risk = overdoseRiskAt(course, time);
    m_risk->setVisible(risk != OverdoseRisk::NotShown);
    if (risk == OverdoseRisk::NotShown)
        return;
    setText(m_riskHead, risk == OverdoseRisk::High ? tr("If you use now, the risk of overdose is high")
                                                   : tr("If you use now, the risk of overdose is still raised"));
    setText(m_riskText, plainText(course.overdoseRisk->why.translated()));
}

QString TimelineWords::text() const
{
    QStringList all;
    for (const TextLabel *label : {m_now, m_phase, m_uncertain, m_other, m_chosenText, m_likelyHead, m_someHead,
                                   m_times, m_unknownHead, m_unknownNote, m_riskHead, m_riskText, m_lasting}) {
        if (!label->isHidden())
            all << label->plain();
    }
    for (const TextLines *lines : {m_likely, m_some, m_unknown, m_helps, m_getHelpLines, m_getHelpMore})
        all << lines->text();
    return all.join(u'\n');
}

} // namespace Handrail
