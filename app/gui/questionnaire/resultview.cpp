// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/questionnaire/resultview.h"

#include "core/content/helplinewords.h"
#include "core/questionnaire/questionnairesession.h"
#include "gui/theme/theme.h"
#include "gui/widgets/adaptiverow.h"
#include "gui/widgets/calloutframe.h"
#include "gui/widgets/choicebutton.h"
#include "gui/widgets/huebadge.h"
#include "gui/widgets/readingcolumn.h"
#include "gui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Handrail {

namespace {

constexpr int mostHelpLines = 4; // on screen; the rest is on the printed page

QPushButton *button(const char *name, const QString &text, const char *kind = nullptr)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QLatin1String(name));
    made->setAccessibleName(text);
    made->setAutoDefault(true);
    if (kind)
        made->setProperty("kind", QLatin1String(kind));
    return made;
}

} // namespace

ResultView::ResultView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new ReadingColumn(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
}

void ResultView::showResult(const QuestionnaireSession &session, const Library &library, const QString &territory)
{
    const ResultWords words(session);
    m_column->addTitle(words.title());
    m_column->addWidget(makeSummary(words));
    if (!words.cards().isEmpty())
        m_column->addWidget(makeCards(words.cards()));

    m_column->addHeading(2, tr("What you can do next"));
    m_column->addList(false, words.nextSteps());
    m_column->addWidget(makeButtons());

    CallOut warning;
    warning.tone = CallOut::Tone::Help;
    warning.title.text = words.warningTitle();
    warning.blocks.append(Paragraph{Message{words.warningText(), {}, {}, 0}});
    m_column->addCallOut(warning);
    m_column->addWidget(makeOverdoseButton());

    QStringList lines;
    for (const HelpLine &line : library.helpLinesFor(territory)) {
        const QString reach = reachWords(line);
        if (!reach.isEmpty() && lines.size() < mostHelpLines)
            lines.append(tr("**%1**: %2", "help line and number").arg(plainText(line.name.translated()), reach));
    }
    if (!lines.isEmpty()) {
        m_column->addHeading(2, tr("People you can call"));
        m_column->addList(false, lines);
    }
    m_column->addHeading(2, tr("Your answers"));
    m_column->addParagraph(tr("Press an answer to change it."));
    m_column->addWidget(makeAnswers(session));
    m_column->finish();
}

QString ResultView::reachWords(const HelpLine &line) const
{
    if (!line.phone.isEmpty())
        return phoneInText(line.phone, layoutDirection());
    if (!line.textTo.isEmpty())
        return tr("text %1", "how to reach a help line").arg(phoneInText(line.textTo, layoutDirection()));
    return line.url;
}

/// Takes the focus when the result comes up, so that a screen reader speaks it.
QWidget *ResultView::makeSummary(const ResultWords &words)
{
    const QString text = words.summary().join(u'\n');
    auto *summary = new QLabel(text);
    summary->setObjectName(QStringLiteral("summary"));
    summary->setTextFormat(Qt::PlainText);
    summary->setWordWrap(true);
    summary->setFocusPolicy(Qt::StrongFocus);
    summary->setMargin(6); // between the words and the focus ring
    summary->setAccessibleName(words.title() + QStringLiteral(". ") + text);
    m_theme.keepFont(summary, Theme::Type::Lead);
    m_first = summary;
    return summary;
}

/// What was said on one side, with that side's hue and mark.
QWidget *ResultView::makeCard(const ResultWords::Card &card)
{
    const bool isBody = card.side == Side::Dependence;
    auto *frame = new CallOutFrame(m_theme, isBody ? CallOutFrame::Tone::Dependence : CallOutFrame::Tone::Addiction);
    frame->setObjectName(isBody ? QStringLiteral("dependenceCard") : QStringLiteral("addictionCard"));
    const auto add = [&](TextLabel::Role role, Theme::Type type, const QString &text) {
        auto *label = new TextLabel(m_theme, role, type);
        label->setPlainText(text);
        frame->body()->addWidget(label);
        return label;
    };
    frame->body()->addWidget(new HueBadge(m_theme, isBody ? HueBadge::Side::Dependence : HueBadge::Side::Addiction), 0,
                             Qt::AlignLeading);
    add(TextLabel::Role::Heading, Theme::Type::HeadingThree, card.title);
    add(TextLabel::Role::Paragraph, Theme::Type::Body, card.count)->setObjectName(QStringLiteral("cardCount"));
    for (const QString &named : card.named)
        add(TextLabel::Role::Item, Theme::Type::Body, tr("• %1", "an item of a list").arg(named));
    for (const QString &sentence : card.meaning)
        add(TextLabel::Role::Paragraph, Theme::Type::Body, sentence);
    frame->body()->addStretch(1);
    return frame;
}

QWidget *ResultView::makeCards(const QList<ResultWords::Card> &cards)
{
    QList<QWidget *> made;
    for (const ResultWords::Card &card : cards)
        made.append(makeCard(card));
    return new AdaptiveRow(m_theme, made, AdaptiveRow::Fill::Shared, 520);
}

QWidget *ResultView::makeButtons()
{
    auto *print = button("printResult", tr("Print…"), "primary");
    auto *save = button("saveResult", tr("Save as PDF…"));
    auto *again = button("startAgain", tr("Start again"), "quiet");
    again->setAccessibleDescription(tr("Forgets these answers."));
    connect(print, &QPushButton::clicked, this, &ResultView::printRequested);
    connect(save, &QPushButton::clicked, this, &ResultView::saveRequested);
    connect(again, &QPushButton::clicked, this, &ResultView::restartRequested);
    auto *row = new AdaptiveRow(m_theme, {print, save, again}, AdaptiveRow::Fill::Start, 480);
    row->setContentsMargins(6, 8, 6, 16);
    return row;
}

QWidget *ResultView::makeOverdoseButton()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(6, 4, 6, 12);
    auto *overdose = button("overdose", tr("Overdose: what to do"), "danger");
    connect(overdose, &QPushButton::clicked, this, &ResultView::overdoseRequested);
    row->addWidget(overdose);
    row->addStretch(1);
    return box;
}

QWidget *ResultView::makeAnswers(const QuestionnaireSession &session)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(6, 6, 6, 12);
    column->setSpacing(12);
    for (const QuestionnaireSession::Step &step : session.questions()) {
        const QString said = ResultWords::answerText(*step.item, session.answer(step.item->linkId));
        auto *made = new ChoiceButton(m_theme, ResultWords::questionText(*step.item));
        made->setObjectName(QStringLiteral("review:") + step.item->linkId);
        made->setDetail(said);
        connect(made, &QPushButton::clicked, this,
                [this, linkId = step.item->linkId] { Q_EMIT reviewRequested(linkId); });
        column->addWidget(made);
    }
    return box;
}

void ResultView::focusResult()
{
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

} // namespace Handrail
