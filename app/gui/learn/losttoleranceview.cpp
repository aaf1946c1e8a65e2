// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/losttoleranceview.h"

#include "gui/learn/daybar.h"
#include "gui/learn/dayslider.h"
#include "gui/learn/losttolerancechart.h"
#include "gui/learn/scrollplace.h"
#include "gui/widgets/textgroup.h"
#include "report/figures/losttolerancefigure.h"
#include "report/views/losttoleranceblocks.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int besideFrom = 820; ///< px at 100 %: the words stand beside the picture
constexpr int leastChart = 200; ///< pixels high

} // namespace

LostToleranceView::LostToleranceView(const Library &library, Theme &theme, QWidget *parent)
    : LearnView(ViewId::lostTolerance, library, theme, parent)
{
    addHead(lost().title, lost().lead);
    for (const LostTolerance::Stage &stage : lost().stages) {
        // All numbers at once, so that the list of sources stands still while the slider moves.
        for (const QString &id : sourceIds(parseInline(stage.says.translated())))
            numbers().numberOf(id);
    }
    makePicture();
    makeLowersRisk();
    addHelp(lost().close);
    showDay(0);
    showSources();
}

void LostToleranceView::makePicture()
{
    m_chart = new LostToleranceChart(theme(), column());
    m_chart->setObjectName(QStringLiteral("chart"));
    m_dayBar = new DayBar(column());
    m_slider = m_dayBar->slider();
    m_figure = new QVBoxLayout;
    m_figure->setSpacing(0);
    m_figure->addWidget(m_chart);
    m_figure->addWidget(m_dayBar);
    m_figure->addStretch(1);
    m_illustration = makeText(TextLabel::Role::Caption, Theme::Type::Caption, lost().illustration);
    m_illustration->setObjectName(QStringLiteral("illustration"));
    m_illustration->setColor(&ColorTokens::muted);

    m_picture = new QBoxLayout(QBoxLayout::LeftToRight);
    m_picture->setSpacing(24);
    m_picture->addLayout(m_figure, 5);
    m_picture->addWidget(makeWords(), 3);
    body()->addSpacing(16);
    body()->addLayout(m_picture);
    connect(m_chart, &LostToleranceChart::dayPicked, m_slider, &QSlider::setValue);
    connect(m_chart, &LostToleranceChart::daysPlaced, m_dayBar, [this] { m_dayBar->setSpan(m_chart->daySpan()); });
    connect(m_slider, &QSlider::valueChanged, this, &LostToleranceView::moveTo);
}

QWidget *LostToleranceView::makeWords()
{
    auto *words = new TextGroup(QAccessible::Grouping, column());
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const auto make = [&](TextLabel::Role role, Theme::Type type, const QString &name) {
        auto *label = new TextLabel(theme(), role, type, words);
        label->setObjectName(name);
        layout->addWidget(label);
        return label;
    };
    m_days = make(TextLabel::Role::Paragraph, Theme::Type::Lead, QStringLiteral("days"));
    m_days->setColor(&ColorTokens::accent);
    m_stageTitle = make(TextLabel::Role::Heading, Theme::Type::HeadingTwo, QStringLiteral("stageTitle"));
    m_says = make(TextLabel::Role::Paragraph, Theme::Type::Body, QStringLiteral("says"));
    listenTo(m_says);
    layout->addStretch(1);
    return words;
}

void LostToleranceView::makeLowersRisk()
{
    m_lowersRisk = new TextLabel(theme(), TextLabel::Role::Heading, Theme::Type::HeadingTwo, column());
    m_lowersRisk->setObjectName(QStringLiteral("lowersRisk"));
    m_lowersRisk->setPlainText(LostToleranceBlocks::lowersRiskTitle());
    body()->addSpacing(32);
    body()->addWidget(m_lowersRisk);
    body()->addSpacing(12);
    auto *list = new TextGroup(QAccessible::List, column());
    list->setAccessibleName(LostToleranceBlocks::lowersRiskTitle());
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    for (const Message &item : lost().lowersRisk) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        auto *bullet = new QLabel(QStringLiteral("•"), list);
        theme().keepFont(bullet, Theme::Type::Body);
        line->addWidget(bullet, 0, Qt::AlignTop);
        line->addWidget(makeText(TextLabel::Role::Item, Theme::Type::Body, item, list), 1);
        layout->addLayout(line);
    }
    body()->addWidget(list);
}

int LostToleranceView::stageOf(int day) const
{
    const auto &stages = lost().stages;
    const auto later = std::find_if(stages.cbegin(), stages.cend(), [day](const LostTolerance::Stage &stage) {
        return stage.from > std::chrono::days(day);
    });
    return int(later - stages.cbegin()) - 1;
}

void LostToleranceView::showDay(int day)
{
    m_chart->setDaysOff(day);
    const QString days = LostToleranceFigure::daysOffWords(day);
    m_days->setPlainText(days);
    m_chart->setAccessibleName(plainText(lost().alternative.translated()));
    m_chart->setAccessibleDescription(days);
    const int stage = stageOf(day);
    if (stage < 0)
        return;
    const LostTolerance::Stage &now = lost().stages.at(stage);
    m_stageTitle->setContent(parseInline(now.title.translated()), numbers());
    setPart({{m_says, now.says}});
    m_slider->setMeaning(m_stageTitle->plain() + QStringLiteral(". ") + m_says->plain());
}

void LostToleranceView::moveTo(int day)
{
    showDay(day);
    if (m_slider->hasFocus()) // by its keys: what they change is in sight
        revealWhole(this, m_chart);
    const int slide = LostToleranceBlocks::stageSlide(stageOf(day));
    if (m_isLed || slide == m_slide)
        return;
    m_slide = slide;
    Q_EMIT moved();
}

void LostToleranceView::turnToSlide(int slide)
{
    const QScopedValueRollback<bool> led(m_isLed, true);
    m_slide = std::max(slide, 0);
    if (m_slide == 0) {
        m_slider->setValue(0);
    } else if (m_slide < LostToleranceBlocks::lowersRiskSlide(lost())) {
        m_slider->setValue(int(lost().stages.at(m_slide - 1).from.count()));
        revealWhole(this, m_chart);
    } else {
        ensureWidgetVisible(m_lowersRisk);
    }
}

QWidget *LostToleranceView::showPartWith(const QString &words)
{
    for (const LostTolerance::Stage &stage : lost().stages) {
        if (says(stage.title, words) || says(stage.says, words)) {
            m_slider->setValue(int(stage.from.count()));
            return m_stageTitle;
        }
    }
    return nullptr;
}

void LostToleranceView::forget()
{
    turnToSlide(0);
    Q_EMIT moved();
}

void LostToleranceView::fit(int room)
{
    const bool isBeside = room >= theme().px(besideFrom);
    m_picture->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // What the day means comes before what is to be said of the picture.
    QBoxLayout *place = isBeside ? m_figure : m_picture;
    if (place->indexOf(m_illustration) < 0) {
        (isBeside ? m_picture : m_figure)->removeWidget(m_illustration);
        place->insertWidget(2, m_illustration);
    }
    // Drawing and slider fit into the window together; with the largest text the drawing does, and can still be read.
    constexpr int linesAtLeast = 9;
    const int high = viewport()->height();
    const int lines = linesAtLeast * theme().font(Theme::Type::Body).pixelSize();
    m_chart->setGreatestHeight(std::max({high - m_dayBar->sizeHint().height(), std::min(lines, high), leastChart}));
}

} // namespace Handrail
