// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinetables.h"

#include "gui/theme/theme.h"
#include "gui/timeline/timelinetable.h"
#include "gui/widgets/sourcenumbers.h"
#include "gui/widgets/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

TimelineTables::TimelineTables(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_note(new TextLabel(theme, TextLabel::Role::Paragraph, Theme::Type::Body))
    , m_chooser(new QComboBox)
    , m_table(new TimelineTable(theme))
{
    m_note->setObjectName(QStringLiteral("tableNote"));
    m_chooser->setObjectName(QStringLiteral("tableChooser"));
    m_chooser->setMinimumWidth(80); // a long name gives way before the window does
    m_table->setObjectName(QStringLiteral("timelineTable"));
    theme.keepFont(m_chooser, Theme::Type::Body);
    auto *head = new QHBoxLayout;
    head->addWidget(m_chooser);
    head->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_table, 1);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &TimelineTables::showChosen);
    retranslate();
}

void TimelineTables::setTables(const QList<TimelineSubject::Table> &tables, const QList<TextLines::Line> &summary)
{
    m_summary = summary;
    const int before = tables.size() == m_tables.size() ? std::max(0, m_chooser->currentIndex()) : 0;
    m_tables = tables;
    {
        const QSignalBlocker quiet(m_chooser);
        m_chooser->clear();
        for (const TimelineSubject::Table &table : tables)
            m_chooser->addItem(table.name);
        m_chooser->setCurrentIndex(before);
    }
    m_chooser->setVisible(tables.size() > 1);
    showChosen();
}

void TimelineTables::showChosen()
{
    const TimelineSubject::Table chosen = m_tables.value(m_chooser->currentIndex());
    if (m_chooser->currentIndex() <= 0)
        showSummary();
    else
        m_note->setPlainText(chosen.note);
    m_note->setVisible(!m_isDense && !m_note->plain().isEmpty());
    m_table->setAccessibleName(tr("As a table: %1").arg(chosen.title));
    m_table->setContent(chosen.content);
}

void TimelineTables::showSummary()
{
    InlineText words;
    for (const TextLines::Line &line : std::as_const(m_summary)) {
        if (!words.isEmpty())
            words.append({Span::Kind::Text, QStringLiteral(" "), false, false, {}});
        words += TextLines::words(line);
    }
    SourceNumbers numbers;
    m_note->setContent(words, numbers);
}

QString TimelineTables::title() const
{
    return m_tables.value(m_chooser->currentIndex()).title;
}

void TimelineTables::setDense(bool isDense)
{
    m_isDense = isDense; // the table is what one came for
    m_note->setVisible(!m_isDense && !m_note->plain().isEmpty());
    layout()->setContentsMargins(16, isDense ? 4 : 8, 16, isDense ? 8 : 16);
}

void TimelineTables::retranslate()
{
    m_chooser->setAccessibleName(tr("Which table"));
}

void TimelineTables::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace Handrail
