// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/handouts/handoutoptions.h"

#include "core/content/helplinewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Handrail {

namespace {

// 12, 16 and 20 point type.
constexpr int textPercents[] = {100, 133, 167};

} // namespace

HandoutOptions::HandoutOptions(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    m_paper = addChoice(QStringLiteral("handoutPaper"));
    m_textSize = addChoice(QStringLiteral("handoutTextSize"));
    m_country = addChoice(QStringLiteral("handoutCountry"));
    layout->addSpacing(8);
    m_helpLines = addSwitch(QStringLiteral("handoutHelpLines"));
    m_sources = addSwitch(QStringLiteral("handoutSources"));
    m_diaryLength = addChoice(QStringLiteral("diaryLength"));
    m_hasDates = addSwitch(QStringLiteral("diaryHasDates"));
    m_hasDates->setChecked(false);
    m_firstDay = new QDateEdit(this);
    m_firstDay->setObjectName(QStringLiteral("diaryFirstDay"));
    m_firstDay->setCalendarPopup(true);
    m_firstDay->setEnabled(false);
    layout->addWidget(m_firstDay);
    layout->addStretch();

    for (const int weeks : {1, 2})
        m_diaryLength->addItem({}, weeks * DiaryDays::week);
    m_paper->addItem({}, int(QPageSize::A4));
    m_paper->addItem({}, int(QPageSize::Letter));
    for (const int percent : textPercents)
        m_textSize->addItem({}, percent);
    retranslate();

    setHasDiary(false);

    for (QComboBox *choice : {m_paper, m_textSize, m_country, m_diaryLength})
        connect(choice, &QComboBox::currentIndexChanged, this, &HandoutOptions::optionsChanged);
    connect(m_hasDates, &QCheckBox::toggled, m_firstDay, &QWidget::setEnabled);
    for (QCheckBox *box : {m_sources, m_helpLines, m_hasDates})
        connect(box, &QCheckBox::toggled, this, &HandoutOptions::optionsChanged);
    connect(m_firstDay, &QDateEdit::dateChanged, this, &HandoutOptions::optionsChanged);
    connect(m_country, &QComboBox::activated, this, [this] { m_territory = m_country->currentData().toString(); });
}

void HandoutOptions::setDefaults(QPageSize::PageSizeId paper, const QString &territory)
{
    const QSignalBlocker quiet(m_paper);
    m_paper->setCurrentIndex(m_paper->findData(int(paper)));
    m_territory = territory;
}

QComboBox *HandoutOptions::addChoice(const QString &name)
{
    auto *label = new QLabel(this);
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(8);
    label->setBuddy(choice);
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (!m_labels.isEmpty())
        column->addSpacing(8);
    column->addWidget(label);
    column->addWidget(choice);
    m_labels.append(label);
    return choice;
}

QCheckBox *HandoutOptions::addSwitch(const QString &name)
{
    auto *box = new QCheckBox(this);
    box->setObjectName(name);
    box->setChecked(true);
    layout()->addWidget(box);
    return box;
}

void HandoutOptions::setLibrary(const Library &library)
{
    m_lines = library.helpLines;
    fillTerritories();
}

void HandoutOptions::fillTerritories()
{
    const QSignalBlocker quiet(m_country);
    m_country->clear();
    const QStringList codes = territories(m_lines);
    for (const QString &code : codes)
        m_country->addItem(territoryName(code), code);
    // As the library itself answers: the country of a part, else what stands in for it.
    for (const QString &code : {m_territory, m_territory.section(u'-', 0, 0), standInTerritory(m_lines, m_territory)}) {
        const int index = m_country->findData(code);
        if (index >= 0) {
            m_country->setCurrentIndex(index);
            break;
        }
    }
    m_country->setEnabled(m_country->count() > 1);
}

void HandoutOptions::setHasDiary(bool hasDiary)
{
    for (QWidget *widget : QList<QWidget *>{m_labels.constLast(), m_diaryLength, m_hasDates, m_firstDay})
        widget->setVisible(hasDiary);
}

void HandoutOptions::forgetDiary(const QDate &today)
{
    m_hasDates->setChecked(false);
    m_firstDay->setDate(today);
    m_diaryLength->setCurrentIndex(0);
}

DiaryDays HandoutOptions::diaryDays() const
{
    return {m_diaryLength->currentData().toInt(), m_hasDates->isChecked() ? m_firstDay->date() : QDate()};
}

PageStyle HandoutOptions::style() const
{
    PageStyle style =
        PageStyle::paper(QPageSize::PageSizeId(m_paper->currentData().toInt()), m_textSize->currentData().toInt());
    style.hasSources = m_sources->isChecked();
    return style;
}

bool HandoutOptions::hasHelpLines() const
{
    return m_helpLines->isChecked();
}

QString HandoutOptions::territory() const
{
    const QString chosen = m_country->currentData().toString();
    return chosen.isEmpty() ? m_territory : chosen;
}

void HandoutOptions::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillTerritories();
    }
    QWidget::changeEvent(event);
}

void HandoutOptions::retranslate()
{
    const QStringList names{tr("Paper"), tr("Size of type"), tr("Help lines of"), tr("Days")};
    const QList<QComboBox *> choices{m_paper, m_textSize, m_country, m_diaryLength};
    for (int i = 0; i < choices.size(); ++i) {
        m_labels.at(i)->setText(names.at(i));
        choices.at(i)->setAccessibleName(names.at(i));
    }
    m_paper->setItemText(0, tr("A4"));
    m_paper->setItemText(1, tr("Letter"));
    m_textSize->setItemText(0, tr("Normal"));
    m_textSize->setItemText(1, tr("Large"));
    m_textSize->setItemText(2, tr("Extra large"));
    for (int i = 0; i < m_diaryLength->count(); ++i)
        m_diaryLength->setItemText(i, tr("%n day(s)", nullptr, m_diaryLength->itemData(i).toInt()));
    m_hasDates->setText(tr("With dates, from"));
    m_hasDates->setAccessibleName(m_hasDates->text());
    m_firstDay->setAccessibleName(tr("First day"));
    m_helpLines->setText(tr("With help lines"));
    m_helpLines->setAccessibleName(m_helpLines->text());
    m_sources->setText(tr("With sources"));
    m_sources->setAccessibleName(m_sources->text());
}

} // namespace Handrail
