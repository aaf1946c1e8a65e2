// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/brainmapview.h"

#include "core/content/inlinetext.h"
#include "gui/learn/brainmapbutton.h"
#include "gui/learn/brainmappanel.h"
#include "gui/learn/brainmapwidget.h"
#include "gui/learn/scrollplace.h"
#include "gui/widgets/textgroup.h"
#include "gui/widgets/textlabel.h"
#include "report/figures/brainmapfigure.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int ringRoom = 6; ///< pixels over and under what takes the focus, for its ring

} // namespace

BrainMapView::BrainMapView(const Library &library, Theme &theme, QWidget *parent)
    : LearnView(ViewId::brainMap, library, theme, parent)
{
    addHead(library.brainMap.title, library.brainMap.lead);
    // Every source gets its number before anything is pressed, so that none changes later.
    const auto number = [this](const Message &message) {
        for (const QString &id : sourceIds(parseInline(message.translated())))
            numbers().numberOf(id);
    };
    for (const BrainMap::SystemEntry &system : library.brainMap.systems)
        number(system.job);
    for (const BrainMap::AreaEntry &area : library.brainMap.areas) {
        for (const Message &message : {area.does, area.changes, area.notice, area.helps})
            number(message);
    }
    addMap();
    addList();
    showSources();
}

void BrainMapView::addMap()
{
    auto *left = new QWidget(column());
    m_drawing = new QVBoxLayout(left);
    m_drawing->setContentsMargins(0, ringRoom, 0, ringRoom);
    m_map = new BrainMapWidget(library().brainMap, theme(), left);
    m_caption = new TextLabel(theme(), TextLabel::Role::Caption, Theme::Type::Caption, left);
    m_caption->setObjectName(QStringLiteral("brainMapCaption"));
    m_caption->setColor(&ColorTokens::muted);
    m_caption->setPlainText(BrainMapFigure::caption(library().brainMap));
    m_drawing->addWidget(m_map, 0, Qt::AlignHCenter);
    m_drawing->addWidget(m_caption);
    m_drawing->addStretch(1);

    m_panel = new BrainMapPanel(library().brainMap, numbers(), partMarker(), theme(), column());
    const QList<TextLabel *> texts = m_panel->findChildren<TextLabel *>();
    for (TextLabel *text : texts)
        listenTo(text);
    m_mapAndPanel = new QBoxLayout(QBoxLayout::LeftToRight);
    m_mapAndPanel->setSpacing(24);
    m_mapAndPanel->addWidget(left);
    m_mapAndPanel->addWidget(m_panel, 1);
    body()->addSpacing(24);
    body()->addLayout(m_mapAndPanel);

    connect(m_map, &BrainMapWidget::currentChanged, this, &BrainMapView::choose);
    connect(m_panel, &BrainMapPanel::wholeMapWanted, this, [this] {
        m_map->setFocus(Qt::OtherFocusReason); // the button goes away
        m_map->setCurrent(-1);
    });
}

/// The map's numbers work in all of the view, as its words promise.
void BrainMapView::keyPressEvent(QKeyEvent *event)
{
    if (!m_map->goToNumber(*event)) {
        LearnView::keyPressEvent(event);
        return;
    }
    m_map->setFocus(Qt::OtherFocusReason);
    revealWhole(this, m_map);
}

QWidget *BrainMapView::makeSystem(const BrainMap::SystemEntry &system)
{
    auto *group = new TextGroup(QAccessible::Grouping, column());
    const QString name = plainText(system.name.translated());
    group->setAccessibleName(name);
    auto *layout = new QVBoxLayout(group);
    layout->setContentsMargins(0, ringRoom, 0, ringRoom);
    layout->setSpacing(8);
    auto *heading = new TextLabel(theme(), TextLabel::Role::Heading, Theme::Type::Body, group);
    Span bold;
    bold.text = name;
    bold.strong = true;
    heading->setContent({bold}, numbers());
    layout->addWidget(heading);
    const QList<BrainMap::AreaEntry> &areas = library().brainMap.areas;
    for (int i = 0; i < int(areas.size()); ++i) {
        if (areas.at(i).system != system.system)
            continue;
        auto *button = new BrainMapButton(library().brainMap, i, theme(), group);
        connect(button, &QAbstractButton::clicked, this, [this, i, button] {
            button->setChecked(true); // pressed again it stays chosen
            if (isStacked())
                m_map->setFocus(Qt::OtherFocusReason); // the button is about to leave the view
            m_map->setCurrent(i);
            if (isStacked())
                showMapAndHead(); // also where it was lit before
        });
        m_buttons[i] = button;
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return group;
}

void BrainMapView::addList()
{
    m_buttons.resize(library().brainMap.areas.size());
    m_list = new QGridLayout;
    m_list->setHorizontalSpacing(16);
    m_list->setVerticalSpacing(12);
    for (const BrainMap::SystemEntry &system : library().brainMap.systems)
        m_systems.append(makeSystem(system));
    arrangeList(1);
    body()->addSpacing(24);
    body()->addLayout(m_list);
}

void BrainMapView::arrangeList(int columns)
{
    if (columns == m_listColumns)
        return;
    for (int i = 0; i < int(m_systems.size()); ++i)
        m_list->addWidget(m_systems.at(i), i / columns, i % columns);
    for (int column = 0; column < std::max(columns, m_listColumns); ++column)
        m_list->setColumnStretch(column, column < columns ? 1 : 0);
    m_listColumns = columns;
}

void BrainMapView::choose(int index)
{
    m_panel->showArea(index);
    for (int i = 0; i < int(m_buttons.size()); ++i)
        m_buttons.at(i)->setChecked(i == index);
    if (isStacked())
        showMapAndHead();
    Q_EMIT moved();
}

/// The panel is under the map: shows that it has changed, and still most of the map.
void BrainMapView::showMapAndHead()
{
    constexpr qreal leastOfMap = 0.67;
    // Words have come and gone, in layouts within layouts: all of them settle before anything is measured.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const auto bottomOf = [this](const QWidget *each) { return each->mapTo(widget(), QPoint(0, each->height())).y(); };
    const int forHead = bottomOf(m_panel->head()) + theme().px(12) - viewport()->height();
    const int forMap = bottomOf(m_map) - int(m_map->height() * leastOfMap);
    const int now = verticalScrollBar()->value();
    verticalScrollBar()->setValue(std::min(std::max(now, forHead), forMap));
}

bool BrainMapView::isStacked() const
{
    return m_mapAndPanel->direction() == QBoxLayout::TopToBottom;
}

std::optional<int> BrainMapView::slide() const
{
    return m_map->current() + 1;
}

void BrainMapView::turnToSlide(int slide)
{
    m_map->setCurrent(slide - 1);
}

QWidget *BrainMapView::showPartWith(const QString &words)
{
    const auto hasIt = [&words](const auto &...messages) { return (says(messages, words) || ...); };
    for (const BrainMap::SystemEntry &system : library().brainMap.systems) {
        if (hasIt(system.name, system.job)) {
            m_map->setCurrent(-1);
            return m_panel->head();
        }
    }
    const QList<BrainMap::AreaEntry> &areas = library().brainMap.areas;
    for (int i = 0; i < int(areas.size()); ++i) {
        const BrainMap::AreaEntry &area = areas.at(i);
        if (hasIt(area.name, area.medicalName, area.does, area.changes, area.notice, area.helps)) {
            m_map->setCurrent(i);
            return m_panel->head();
        }
    }
    return nullptr;
}

void BrainMapView::fit(int room)
{
    constexpr int leastSide = 300; // every number can still be pressed
    constexpr int leastPanel = 240;
    const int high = viewport()->height();
    const int beside = std::min({room * 47 / 100, theme().px(460), high - 2 * ringRoom});
    const int panel = room - beside - m_mapAndPanel->spacing();
    const bool isWide = beside >= leastSide && panel >= theme().px(leastPanel);
    m_mapAndPanel->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Nothing comes between the map and the words under it.
    if (const int place = isWide ? 1 : 0; m_drawing->indexOf(m_caption) != place) {
        m_drawing->removeWidget(m_caption);
        m_drawing->insertWidget(place, m_caption);
    }
    const int under = std::max(high * 4 / 5, std::min(theme().px(210), high * 9 / 10));
    const int side = isWide ? beside : std::min(std::max(leastSide, under), room);
    m_map->setFixedSize(side, side);
    m_map->parentWidget()->setMaximumWidth(isWide ? side : QWIDGETSIZE_MAX);
    arrangeList(room >= theme().px(760) ? 4 : room >= theme().px(400) ? 2 : 1);
}

} // namespace Handrail
