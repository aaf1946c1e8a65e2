// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/brainmappanel.h"

#include "core/content/inlinetext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/sourcenumbers.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wrappingbutton.h"
#include "report/figures/brainmapfigure.h"

#include <QPainter>
#include <QVBoxLayout>

namespace Handrail {

namespace {

InlineText inBold(const QString &text)
{
    Span span;
    span.text = text;
    span.strong = true;
    return {span};
}

QVBoxLayout *plainColumn(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    return layout;
}

} // namespace

BrainMapPanel::BrainMapPanel(const BrainMap &map, SourceNumbers &numbers, const GlossaryMarker &marker, Theme &theme,
                             QWidget *parent)
    : QFrame(parent)
    , m_map(map)
    , m_numbers(numbers)
    , m_marker(marker)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("brainMapPanel"));
    setProperty("card", true);
    plainColumn(this);
    addWhole();
    addArea();
    static_cast<QVBoxLayout *>(layout())->addStretch(1);
    fitMargins();
    connect(&theme, &Theme::changed, this, &BrainMapPanel::fitMargins);
    showArea(-1);
}

void BrainMapPanel::fitMargins()
{
    const int side = m_theme.px(20);
    layout()->setContentsMargins(side, m_theme.px(16), side, m_theme.px(16));
}

void BrainMapPanel::addWhole()
{
    m_whole = new QWidget(this);
    QVBoxLayout *column = plainColumn(m_whole);
    GlossaryMarker marker = m_marker;
    const auto add = [&](TextLabel::Role role, Theme::Type type, const InlineText &words, int above) {
        auto *label = new TextLabel(m_theme, role, type, m_whole);
        label->setContent(words, m_numbers,
                          role == TextLabel::Role::Paragraph ? marker.mark(words) : QList<GlossaryMark>());
        column->addSpacing(above);
        column->addWidget(label);
        return label;
    };
    m_wholeHeading = add(TextLabel::Role::Heading, Theme::Type::HeadingTwo, {}, 0);
    m_wholeHeading->setPlainText(tr("The whole map"));
    TextLabel *hint = add(TextLabel::Role::Paragraph, Theme::Type::Body, {}, 8);
    hint->setPlainText(tr("To read about an area, press its number on the map or its name in the list below. "
                          "The arrow keys and 1 to 7 work, too."));
    for (const BrainMap::SystemEntry &system : m_map.systems) {
        QStringList areas;
        for (int i = 0; i < int(m_map.areas.size()); ++i) {
            if (m_map.areas.at(i).system == system.system)
                areas.append(locale().toString(i + 1));
        }
        const QString name = tr("%1 (%2)", "a system of the brain, and the numbers of its areas")
                                 .arg(plainText(system.name.translated()), areas.join(QStringLiteral(", ")));
        add(TextLabel::Role::Heading, Theme::Type::Body, inBold(name), 12);
        add(TextLabel::Role::Paragraph, Theme::Type::Body, parseInline(system.job.translated()), 0);
    }
    layout()->addWidget(m_whole);
}

void BrainMapPanel::addArea()
{
    m_area = new QWidget(this);
    QVBoxLayout *column = plainColumn(m_area);
    const auto add = [&](TextLabel::Role role, Theme::Type type, const QString &name, int above) {
        auto *label = new TextLabel(m_theme, role, type, m_area);
        label->setObjectName(name);
        column->addSpacing(above);
        column->addWidget(label);
        return label;
    };
    m_name = add(TextLabel::Role::Heading, Theme::Type::HeadingTwo, QStringLiteral("areaName"), 0);
    m_medicalName = add(TextLabel::Role::Paragraph, Theme::Type::Body, QStringLiteral("areaMedicalName"), 2);
    m_medicalName->setColor(&ColorTokens::muted);
    m_system = add(TextLabel::Role::Paragraph, Theme::Type::Body, QStringLiteral("areaSystem"), 2);
    const std::array<QString, partCount> headings{tr("What it does"), tr("What changes"), tr("What you may notice"),
                                                  tr("What helps")};
    static const std::array<QString, partCount> names{QStringLiteral("areaDoes"), QStringLiteral("areaChanges"),
                                                      QStringLiteral("areaNotice"), QStringLiteral("areaHelps")};
    SourceNumbers none;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        add(TextLabel::Role::Heading, Theme::Type::Body, names.at(i) + QStringLiteral("Heading"), 12)
            ->setContent(inBold(headings.at(i)), none);
        m_parts.at(i) = add(TextLabel::Role::Paragraph, Theme::Type::Body, names.at(i), 0);
    }
    auto *whole = new WrappingButton(m_theme, tr("Show the whole map"), m_area);
    whole->setObjectName(QStringLiteral("wholeMap"));
    whole->setAccessibleName(whole->text());
    connect(whole, &QPushButton::clicked, this, &BrainMapPanel::wholeMapWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(whole);
    row->addStretch(1);
    column->addSpacing(16);
    column->addLayout(row);
    layout()->addWidget(m_area);
}

void BrainMapPanel::showArea(int index)
{
    m_index = index;
    if (index >= 0) {
        const BrainMap::AreaEntry &entry = m_map.areas.at(index);
        const BrainMap::SystemEntry *system = BrainMapFigure::entryOf(m_map, entry.system);
        m_name->setPlainText(BrainMapFigure::numberedName(m_map, index));
        m_medicalName->setPlainText(tr("(%1)", "a medical name").arg(plainText(entry.medicalName.translated())));
        SourceNumbers none;
        m_system->setContent(inBold(system ? plainText(system->name.translated()) : QString()), none);
        const std::array<const Message *, partCount> messages{&entry.does, &entry.changes, &entry.notice, &entry.helps};
        GlossaryMarker marker = m_marker;
        for (size_t i = 0; i < messages.size(); ++i) {
            const InlineText words = parseInline(messages.at(i)->translated());
            m_parts.at(i)->setContent(words, m_numbers, marker.mark(words));
        }
    }
    // The one that goes away first: both together would make the page jump.
    (index < 0 ? m_area : m_whole)->hide();
    (index < 0 ? m_whole : m_area)->show();
    update();
}

QWidget *BrainMapPanel::head() const
{
    return m_index < 0 ? m_wholeHeading : m_name;
}

void BrainMapPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (m_index < 0)
        return;
    // A bar in the hue of the system at the start side, as call-outs have one.
    constexpr int barWidth = 4;
    QPainter painter(this);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0;
    painter.fillRect(QRect(x, 8, barWidth, height() - 16),
                     BrainMapFigure::hue(m_map.areas.at(m_index).system, m_theme.colors()));
}

} // namespace Handrail
