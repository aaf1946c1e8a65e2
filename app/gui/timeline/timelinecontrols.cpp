// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinecontrols.h"

#include "core/timeline/timewords.h"
#include "gui/theme/theme.h"
#include "gui/widgets/textlabel.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace Handrail {

namespace {

using Group = Symptom::Group;
using Order = RowChoice::Order;

/// The kinds of signs as they stand in the list and in the menu; the first is all of them.
const QList<std::optional<Group>> groups{std::nullopt, Group::Body, Group::Stomach, Group::Sleep, Group::Mood};
const QList<Order> orders{Order::Stage, Order::Onset};

} // namespace

TimelineControls::TimelineControls(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    makeChoosers();
    makeButtons();
    makeRowChoice();
    makeMenus();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    m_top = new QHBoxLayout;
    m_bottom = new QHBoxLayout;
    for (QHBoxLayout *row : {m_top, m_bottom}) {
        row->setSpacing(8);
        layout->addLayout(row);
    }
    retranslate();
    setCourses({});
    connect(&m_theme, &Theme::changed, this, &TimelineControls::arrange);
}

void TimelineControls::makeChoosers()
{
    m_title = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingTwo, this);
    m_title->setObjectName(QStringLiteral("timelineTitle"));
    m_chooser = new QComboBox(this);
    m_chooser->setObjectName(QStringLiteral("courseChooser"));
    m_with = new QLabel(this);
    m_theme.keepFont(m_with, Theme::Type::Body);
    m_others = new QComboBox(this);
    m_others->setObjectName(QStringLiteral("otherChooser"));
    for (QComboBox *chooser : {m_chooser, m_others}) {
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        chooser->setMinimumWidth(80); // a long name gives way before the window does
    }
    connect(m_chooser, &QComboBox::currentIndexChanged, this, [this] {
        fillOthers();
        arrange();
        Q_EMIT courseChanged();
    });
    connect(m_others, &QComboBox::currentIndexChanged, this, [this] {
        showWholeNames();
        Q_EMIT courseChanged();
    });
}

QPushButton *TimelineControls::makeButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    m_theme.keepFont(button, Theme::Type::Body);
    return button;
}

void TimelineControls::makeButtons()
{
    m_compare = makeButton(QStringLiteral("compareButton"));
    m_sources = makeButton(QStringLiteral("sourcesButton"));
    m_table = makeButton(QStringLiteral("tableButton"));
    m_show = makeButton(QStringLiteral("showButton"));
    m_output = makeButton(QStringLiteral("outputButton"));
    m_compare->setCheckable(true);
    m_sources->setCheckable(true);
    connect(m_compare, &QPushButton::clicked, this,
            [this](bool isOn) { chooseMode(isOn ? Mode::Compare : Mode::Signs); });
    connect(m_sources, &QPushButton::clicked, this,
            [this](bool isOn) { chooseMode(isOn ? Mode::Sources : Mode::Signs); });
    connect(m_table, &QPushButton::clicked, this, &TimelineControls::toggleTable);
}

void TimelineControls::makeRowChoice()
{
    m_group = new QComboBox(this);
    m_group->setObjectName(QStringLiteral("groupChooser"));
    m_order = new QComboBox(this);
    m_order->setObjectName(QStringLiteral("orderChooser"));
    m_risk = new QCheckBox(this);
    m_risk->setObjectName(QStringLiteral("riskCheck"));
    for (QComboBox *chooser : {m_group, m_order})
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget : QList<QWidget *>{m_group, m_order, m_risk})
        m_theme.keepFont(widget, Theme::Type::Body);
    for (qsizetype i = 0; i < groups.size(); ++i)
        m_group->addItem(QString());
    for (qsizetype i = 0; i < orders.size(); ++i)
        m_order->addItem(QString());
    connect(m_group, &QComboBox::activated, this, &TimelineControls::chooseGroup);
    connect(m_order, &QComboBox::activated, this, &TimelineControls::chooseOrder);
    connect(m_risk, &QCheckBox::clicked, this, &TimelineControls::chooseRisk);
}

QAction *TimelineControls::addAction(QMenu *menu, const QString &name)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(name);
    return action;
}

void TimelineControls::makeMenus()
{
    m_outputMenu = new QMenu(this);
    m_outputMenu->setObjectName(QStringLiteral("outputMenu"));
    for (const char *name : {"savePictureAction", "copyPictureAction", "saveTableAction", "copyTableAction",
                             "timelinePdfAction", "timelinePrintAction", "timelineDiaryAction"}) {
        const auto output = Output(m_outputActions.size());
        QAction *action = addAction(m_outputMenu, QLatin1String(name));
        connect(action, &QAction::triggered, this, [this, output] { Q_EMIT outputWanted(output); });
        m_outputActions.append(action);
    }
    m_outputMenu->insertSeparator(m_outputActions.at(int(Output::SaveTable)));
    m_outputMenu->insertSeparator(m_outputActions.at(int(Output::Pdf)));
    setHasDiary(false);
    m_output->setMenu(m_outputMenu);

    m_showMenu = new QMenu(this);
    m_showMenu->setObjectName(QStringLiteral("showMenu"));
    m_compareAction = addAction(m_showMenu, QStringLiteral("compareAction"));
    m_sourcesAction = addAction(m_showMenu, QStringLiteral("sourcesAction"));
    m_tableAction = addAction(m_showMenu, QStringLiteral("tableAction"));
    m_showMenu->addSeparator();
    m_groupActions = new QActionGroup(this);
    for (qsizetype i = 0; i < groups.size(); ++i)
        m_groupActions->addAction(addAction(m_showMenu, QStringLiteral("groupAction%1").arg(i)));
    m_showMenu->addSeparator();
    m_orderActions = new QActionGroup(this);
    for (qsizetype i = 0; i < orders.size(); ++i)
        m_orderActions->addAction(addAction(m_showMenu, QStringLiteral("orderAction%1").arg(i)));
    m_showMenu->addSeparator();
    m_riskAction = addAction(m_showMenu, QStringLiteral("riskAction"));
    m_legendAction = addAction(m_showMenu, QStringLiteral("legendAction"));
    connect(m_legendAction, &QAction::triggered, this, &TimelineControls::legendWanted);
    m_showMenu->addSeparator();
    m_showMenu->addMenu(m_outputMenu);
    m_show->setMenu(m_showMenu);

    QList<QAction *> checkable = m_groupActions->actions() + m_orderActions->actions();
    checkable << m_compareAction << m_sourcesAction << m_riskAction;
    for (QAction *action : std::as_const(checkable))
        action->setCheckable(true);
    connect(m_compareAction, &QAction::triggered, this,
            [this](bool isOn) { chooseMode(isOn ? Mode::Compare : Mode::Signs); });
    connect(m_sourcesAction, &QAction::triggered, this,
            [this](bool isOn) { chooseMode(isOn ? Mode::Sources : Mode::Signs); });
    connect(m_tableAction, &QAction::triggered, this, &TimelineControls::toggleTable);
    connect(m_groupActions, &QActionGroup::triggered, this,
            [this](QAction *action) { chooseGroup(int(m_groupActions->actions().indexOf(action))); });
    connect(m_orderActions, &QActionGroup::triggered, this,
            [this](QAction *action) { chooseOrder(int(m_orderActions->actions().indexOf(action))); });
    connect(m_riskAction, &QAction::triggered, this, &TimelineControls::chooseRisk);
}

void TimelineControls::retranslate()
{
    m_chooser->setAccessibleName(tr("Kind of opioid"));
    m_others->setAccessibleName(tr("Compared with"));
    m_with->setText(tr("with", "between two opioids that are compared"));
    m_group->setAccessibleName(tr("Which signs"));
    m_order->setAccessibleName(tr("In which order"));
    for (int i = 0; i < int(groups.size()); ++i) {
        const auto &group = groups.at(i);
        const QString words = group ? TimeWords::group(*group) : tr("All signs");
        m_group->setItemText(i, words);
        m_groupActions->actions().at(i)->setText(group ? tr("Signs: %1", "%1: Body, Sleep").arg(words) : words);
    }
    const QStringList orderWords{tr("Early signs first"), tr("By when they begin")};
    for (int i = 0; i < int(orders.size()); ++i) {
        m_order->setItemText(i, orderWords.at(i));
        m_orderActions->actions().at(i)->setText(orderWords.at(i));
    }
    m_risk->setText(tr("Overdose risk"));
    m_risk->setAccessibleName(m_risk->text());
    m_riskAction->setText(m_risk->text());
    m_legendAction->setText(tr("What the marks mean"));
    const auto name = [](QPushButton *button, QAction *action, const QString &text, const QString &toolTip) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
        if (action)
            action->setText(text);
    };
    name(m_compare, m_compareAction, tr("Compare"), tr("Two opioids on one scale"));
    name(m_sources, m_sourcesAction, tr("What do the sources say?"), tr("One row for each source"));
    name(m_show, nullptr, tr("Show…"), tr("Which signs, in which order, and the risk of overdose"));
    name(m_output, m_outputMenu->menuAction(), tr("Save or copy…"), tr("As a picture, as a table, on paper"));
    const QStringList outputs{
        tr("Save the picture…"),    tr("Copy the picture"), tr("Save the table as CSV…"),         tr("Copy the table"),
        tr("Save as PDF…\tCtrl+E"), tr("Print…\tCtrl+P"),   tr("My next days: a diary to print…")};
    for (int i = 0; i < int(outputs.size()); ++i)
        m_outputActions.at(i)->setText(outputs.at(i));
    m_showMenu->setAccessibleName(m_show->text());
    m_outputMenu->setAccessibleName(m_output->text());
    showView();
}

void TimelineControls::setCourses(const QList<Item> &courses)
{
    const QString before = course();
    const bool hadCourse = m_chooser->count() > 0;
    m_courses = courses;
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->clear();
        for (const Item &each : courses)
            m_chooser->addItem(each.name, each.id);
        m_chooser->setCurrentIndex(hadCourse ? std::max(0, m_chooser->findData(before)) : 0);
    }
    m_title->setPlainText(courses.isEmpty() ? tr("There is no timeline in this content.") : courses.constFirst().name);
    if (courses.size() < 2 && m_view.mode == Mode::Compare)
        m_view.mode = Mode::Signs;
    fillOthers();
    showView();
    m_places.reset();
    arrange();
}

void TimelineControls::fillOthers()
{
    const QString before = otherCourse();
    const QSignalBlocker quiet(m_others);
    m_others->clear();
    for (const Item &each : std::as_const(m_courses)) {
        if (each.id != course())
            m_others->addItem(each.name, each.id);
    }
    m_others->setCurrentIndex(m_others->count() > 0 ? std::max(0, m_others->findData(before)) : -1);
}

QString TimelineControls::course() const
{
    return m_chooser->currentData().toString();
}

QString TimelineControls::otherCourse() const
{
    return m_others->currentData().toString();
}

bool TimelineControls::setCourse(const QString &id)
{
    const int index = m_chooser->findData(id);
    if (index >= 0)
        m_chooser->setCurrentIndex(index);
    return index >= 0;
}

void TimelineControls::setView(const View &view)
{
    if (view == m_view)
        return;
    const bool hadOther = m_view.mode == Mode::Compare;
    m_view = view;
    showView();
    if (hadOther != (m_view.mode == Mode::Compare)) {
        m_places.reset();
        arrange();
    }
    Q_EMIT viewChanged();
}

void TimelineControls::setHasDiary(bool hasDiary)
{
    m_outputActions.at(int(Output::Diary))->setVisible(hasDiary);
}

void TimelineControls::chooseMode(Mode mode)
{
    View view = m_view;
    view.mode = mode;
    setView(view);
}

void TimelineControls::toggleTable()
{
    View view = m_view;
    view.isTable = !view.isTable;
    setView(view);
}

void TimelineControls::chooseGroup(int index)
{
    View view = m_view;
    view.rows.group = groups.at(index);
    setView(view);
}

void TimelineControls::chooseOrder(int index)
{
    View view = m_view;
    view.rows.order = orders.at(index);
    setView(view);
}

void TimelineControls::chooseRisk(bool hasRisk)
{
    View view = m_view;
    view.rows.hasRisk = hasRisk;
    setView(view);
}

/// Every control says what is chosen, wherever it was chosen.
void TimelineControls::showView()
{
    const int group = int(groups.indexOf(m_view.rows.group));
    const int order = int(orders.indexOf(m_view.rows.order));
    const bool isCompared = m_view.mode == Mode::Compare;
    const bool isSources = m_view.mode == Mode::Sources;
    const bool hasSigns = m_view.mode == Mode::Signs;
    m_group->setCurrentIndex(group);
    m_order->setCurrentIndex(order);
    m_risk->setChecked(m_view.rows.hasRisk);
    m_groupActions->actions().at(group)->setChecked(true);
    m_orderActions->actions().at(order)->setChecked(true);
    m_riskAction->setChecked(m_view.rows.hasRisk);
    m_compare->setChecked(isCompared);
    m_compareAction->setChecked(isCompared);
    m_sources->setChecked(isSources);
    m_sourcesAction->setChecked(isSources);
    m_group->setEnabled(!isSources); // sources speak of whole courses
    m_order->setEnabled(hasSigns);
    m_groupActions->setEnabled(!isSources);
    m_orderActions->setEnabled(hasSigns);
    const QString text = m_view.isTable ? tr("Chart   F4") : tr("Table   F4");
    m_table->setText(text);
    m_table->setAccessibleName(m_view.isTable ? tr("Show as a chart") : tr("Show as a table"));
    m_table->setToolTip(m_view.isTable ? tr("Back to the chart") : tr("The same as a table, to read and to copy"));
    m_tableAction->setText(m_view.isTable ? tr("Chart\tF4") : tr("Table\tF4"));
}

} // namespace Handrail
