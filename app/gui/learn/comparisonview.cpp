// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/comparisonview.h"

#include "gui/learn/scrollplace.h"
#include "gui/widgets/calloutframe.h"
#include "gui/widgets/huebadge.h"
#include "gui/widgets/textlabel.h"

#include <QBoxLayout>

namespace Handrail {

ComparisonView::ComparisonView(const Library &library, Theme &theme, QWidget *parent)
    : LearnView(QStringLiteral("comparisonView"), library, theme, parent)
{
    addHead(library.comparison.title, library.comparison.lead);
    addCards();
    addRows();
    showSources();
}

void ComparisonView::addCards()
{
    m_cards = new QBoxLayout(QBoxLayout::LeftToRight);
    m_cards->setSpacing(16);
    const auto addCard = [this](CallOutFrame::Tone tone, HueBadge::Side side, const Message &summary) {
        auto *card = new CallOutFrame(theme(), tone, column());
        auto *badge = new HueBadge(theme(), side, true, card);
        TextLabel *words = makeText(TextLabel::Role::Paragraph, Theme::Type::HeadingThree, summary, card);
        card->setAccessibleName(badge->text());
        card->body()->addWidget(badge, 0, Qt::AlignLeading);
        card->body()->addWidget(words);
        card->body()->addStretch(1);
        m_cards->addWidget(card, 1);
    };
    addCard(CallOutFrame::Tone::Dependence, HueBadge::Side::Dependence, library().comparison.dependenceSummary);
    addCard(CallOutFrame::Tone::Addiction, HueBadge::Side::Addiction, library().comparison.addictionSummary);
    body()->addSpacing(24);
    body()->addLayout(m_cards);
}

void ComparisonView::addRows()
{
    auto *hint = new TextLabel(theme(), TextLabel::Role::Caption, Theme::Type::Caption, column());
    hint->setPlainText(tr("Press a line to read more."));
    hint->setColor(&ColorTokens::muted);
    body()->addSpacing(24);
    body()->addWidget(hint);
    body()->addSpacing(4);
    for (const Comparison::Aspect &aspect : library().comparison.aspects) {
        auto *row = new AspectRow(aspect, numbers(), partMarker(), theme(), column());
        row->button()->setObjectName(QStringLiteral("aspect%1").arg(m_rows.size()));
        connect(row, &AspectRow::textAdded, this, &ComparisonView::listenTo);
        connect(row->button(), &QAbstractButton::clicked, this, [this, row](bool isOpen) {
            if (isOpen)
                revealWhole(this, row);
        });
        body()->addWidget(row);
        m_rows.append(row);
    }
}

QWidget *ComparisonView::showPartWith(const QString &words)
{
    const QList<Comparison::Aspect> &aspects = library().comparison.aspects;
    for (qsizetype i = 0; i < aspects.size() && i < m_rows.size(); ++i) {
        const Comparison::Aspect &aspect = aspects.at(i);
        const bool isBehind = says(aspect.dependenceMore, words) || says(aspect.addictionMore, words);
        if (isBehind)
            m_rows.at(i)->button()->setChecked(true);
        if (isBehind || says(aspect.name, words) || says(aspect.dependence, words) || says(aspect.addiction, words))
            return m_rows.at(i)->button();
    }
    return nullptr;
}

void ComparisonView::fit(int room)
{
    const ComparisonFit fitting = room >= theme().px(720)   ? ComparisonFit::Wide
                                  : room >= theme().px(420) ? ComparisonFit::Narrow
                                                            : ComparisonFit::Stacked;
    m_cards->setDirection(fitting == ComparisonFit::Stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    for (AspectRow *row : std::as_const(m_rows))
        row->setFit(fitting);
}

} // namespace Handrail
