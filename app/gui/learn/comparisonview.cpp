// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/comparisonview.h"

#include "core/content/inlinetext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/calloutframe.h"
#include "gui/widgets/flowwidget.h"
#include "gui/widgets/huebadge.h"
#include "gui/widgets/sourcepanel.h"
#include "gui/widgets/textgroup.h"
#include "gui/widgets/textlabel.h"

#include <QBoxLayout>
#include <QScrollBar>

namespace Handrail {

ComparisonView::ComparisonView(const Library &library, Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_library(library)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("comparisonView"));
    setAccessibleName(plainText(library.comparison.title.translated()));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *content = new FlowWidget;
    auto *centred = new QHBoxLayout(content);
    m_column = new FlowWidget(content);
    m_layout = new QVBoxLayout(m_column);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    centred->addStretch(1);
    centred->addWidget(m_column, 1000);
    centred->addStretch(1);
    setWidget(content); // while there is nothing in it to be laid out: the view has no size yet
    addHead();
    addCards();
    addRows();
    m_footer = new QVBoxLayout;
    m_footer->setSpacing(12);
    m_layout->addSpacing(32);
    m_layout->addLayout(m_footer);
    addSources();
    m_layout->addStretch(1);
    connect(&theme, &Theme::changed, this, &ComparisonView::fit);
}

void ComparisonView::addHead()
{
    auto *title = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingOne, m_column);
    title->setObjectName(QStringLiteral("title"));
    title->setContent(parseInline(m_library.comparison.title.translated()), m_numbers);
    m_layout->addWidget(title);
    auto *lead = new TextLabel(m_theme, TextLabel::Role::Paragraph, Theme::Type::Lead, m_column);
    lead->setObjectName(QStringLiteral("lead"));
    lead->setContent(parseInline(m_library.comparison.lead.translated()), m_numbers);
    connect(lead, &TextLabel::topicActivated, this, &ComparisonView::topicActivated);
    connect(lead, &TextLabel::sourceActivated, this, [this, lead](const QString &id) { openSource(id, lead); });
    m_layout->addSpacing(12);
    m_layout->addWidget(lead);
}

void ComparisonView::addCards()
{
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(16);
    const auto addCard = [this](CallOutFrame::Tone tone, HueBadge::Side side, const Message &summary) {
        auto *card = new CallOutFrame(m_theme, tone, m_column);
        auto *badge = new HueBadge(m_theme, side, true, card);
        auto *words = new TextLabel(m_theme, TextLabel::Role::Paragraph, Theme::Type::HeadingThree, card);
        words->setContent(parseInline(summary.translated()), m_numbers);
        connect(words, &TextLabel::sourceActivated, this, [this, words](const QString &id) { openSource(id, words); });
        card->setAccessibleName(badge->text());
        card->body()->addWidget(badge, 0, Qt::AlignLeading);
        card->body()->addWidget(words);
        card->body()->addStretch(1);
        m_cards->addWidget(card, 1);
    };
    addCard(CallOutFrame::Tone::Dependence, HueBadge::Side::Dependence, m_library.comparison.dependenceSummary);
    addCard(CallOutFrame::Tone::Addiction, HueBadge::Side::Addiction, m_library.comparison.addictionSummary);
    m_layout->addSpacing(24);
    m_layout->addLayout(m_cards);
}

void ComparisonView::addRows()
{
    auto *hint = new TextLabel(m_theme, TextLabel::Role::Caption, Theme::Type::Caption, m_column);
    hint->setPlainText(tr("Press a line to read more."));
    hint->setColor(&ColorTokens::muted);
    m_layout->addSpacing(24);
    m_layout->addWidget(hint);
    m_layout->addSpacing(4);
    for (const Comparison::Aspect &aspect : m_library.comparison.aspects) {
        auto *row = new AspectRow(aspect, m_numbers, m_theme, m_column);
        row->button()->setObjectName(QStringLiteral("aspect%1").arg(m_rows.size()));
        connect(row, &AspectRow::sourceActivated, this, &ComparisonView::openSource);
        connect(row, &AspectRow::topicActivated, this, &ComparisonView::topicActivated);
        m_layout->addWidget(row);
        m_rows.append(row);
    }
}

void ComparisonView::addSources()
{
    if (m_numbers.ids().isEmpty())
        return;
    auto *heading = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingThree, m_column);
    heading->setPlainText(tr("Sources"));
    m_layout->addSpacing(24);
    m_layout->addWidget(heading);
    m_layout->addSpacing(8);
    auto *list = new TextGroup(QAccessible::List, m_column);
    list->setAccessibleName(tr("Sources"));
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const QString &id : m_numbers.ids()) {
        const Source *source = m_library.source(id);
        if (!source)
            continue;
        auto *label = new TextLabel(m_theme, TextLabel::Role::Item, Theme::Type::Caption, list);
        label->setColor(&ColorTokens::muted);
        label->setPlainText(QStringLiteral("%1. %2").arg(m_numbers.numberOf(id)).arg(source->citation));
        layout->addWidget(label);
    }
    m_layout->addWidget(list);
}

void ComparisonView::addFooter(QWidget *widget)
{
    m_footer->addWidget(widget);
}

void ComparisonView::openLineWith(const QString &words)
{
    const QList<Comparison::Aspect> &aspects = m_library.comparison.aspects;
    for (qsizetype i = 0; i < aspects.size() && i < m_rows.size(); ++i) {
        for (const Message &message : {aspects.at(i).dependenceMore, aspects.at(i).addictionMore}) {
            if (plainText(message.translated()) == words)
                m_rows.at(i)->button()->setChecked(true);
        }
    }
}

void ComparisonView::openSource(const QString &sourceId, QWidget *anchor)
{
    if (const Source *source = m_library.source(sourceId)) {
        auto *panel = new SourcePanel(*source, m_numbers.numberOf(sourceId), m_theme, this);
        panel->popUpUnder(anchor);
    }
}

void ComparisonView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ComparisonView::fit()
{
    // Every call lays out all lines anew, and a window is resized several times before it is first seen.
    const std::pair<int, int> given(viewport()->width(), m_theme.textPercent());
    if (m_fittedTo == given)
        return;
    m_fittedTo = given;
    const int side = m_theme.textPercent() > 150 ? 24 : 48;
    widget()->layout()->setContentsMargins(side, 32, side, 48);
    m_column->setMaximumWidth(m_theme.px(1000));
    const int room = viewport()->width() - 2 * side;
    const ComparisonFit fitting = room >= m_theme.px(720)   ? ComparisonFit::Wide
                                  : room >= m_theme.px(420) ? ComparisonFit::Narrow
                                                            : ComparisonFit::Stacked;
    m_cards->setDirection(fitting == ComparisonFit::Stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (AspectRow *row : std::as_const(m_rows))
        row->setFit(fitting);
    verticalScrollBar()->setSingleStep(m_theme.px(32));
}

} // namespace Handrail
