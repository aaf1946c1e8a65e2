// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnview.h"

#include "core/content/inlinetext.h"
#include "gui/widgets/calloutframe.h"
#include "gui/widgets/flowwidget.h"
#include "gui/widgets/glossaryguide.h"
#include "gui/widgets/readingcolumn.h"
#include "gui/widgets/sourcepanel.h"
#include "gui/widgets/textgroup.h"
#include "gui/widgets/wrappingbutton.h"
#include "report/views/helpcallout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Handrail {

namespace {

constexpr int lowUnder = 300; // pixels of height at 100 %

/// The topic that explains the same as the view: its words need no mark here either.
QString topicBeside(const QString &viewId)
{
    if (viewId == QLatin1String("comparisonView") || viewId == ViewId::situations)
        return QStringLiteral("dependence-and-addiction");
    return viewId == ViewId::walkthrough ? QStringLiteral("what-heroin-does") : QString();
}

QString withoutSpaces(const QString &text)
{
    return QString(text).remove(u' ');
}

} // namespace

LearnView::LearnView(const QString &id, const Library &library, Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_library(library)
    , m_theme(theme)
    , m_guide(new GlossaryGuide(theme, this))
    , m_marker(library.glossary, topicBeside(id))
    , m_partMarker(m_marker)
{
    m_guide->setLibrary(&library);
    connect(m_guide, &GlossaryGuide::topicActivated, this, &LearnView::topicActivated);
    setObjectName(id);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *content = new FlowWidget;
    auto *centred = new QHBoxLayout(content);
    m_column = new FlowWidget(content);
    auto *layout = new QVBoxLayout(m_column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    centred->addStretch(1);
    centred->addWidget(m_column, 1000);
    centred->addStretch(1);
    m_body = new QVBoxLayout;
    m_body->setSpacing(0);
    m_footer = new QVBoxLayout;
    m_footer->setSpacing(12);
    m_sources = new QVBoxLayout;
    layout->addLayout(m_body);
    layout->addSpacing(32);
    layout->addLayout(m_footer);
    layout->addLayout(m_sources);
    layout->addStretch(1);
    setWidget(content); // while there is nothing in it to be laid out: the view has no size yet
    connect(&theme, &Theme::changed, this, &LearnView::fitColumn);
}

void LearnView::addHead(const Message &title, const Message &lead)
{
    const auto add = [this](TextLabel::Role role, Theme::Type type, const QString &name, const Message &text) {
        TextLabel *label = makeText(role, type, text);
        label->setObjectName(name);
        m_body->addWidget(label);
    };
    setAccessibleName(plainText(title.translated()));
    add(TextLabel::Role::Heading, Theme::Type::HeadingOne, QStringLiteral("title"), title);
    m_body->addSpacing(12);
    add(TextLabel::Role::Paragraph, Theme::Type::Lead, QStringLiteral("lead"), lead);
    m_partMarker = m_marker;
}

TextLabel *LearnView::makeText(TextLabel::Role role, Theme::Type type, const Message &text, QWidget *parent)
{
    auto *label = new TextLabel(m_theme, role, type, parent ? parent : m_column);
    const InlineText content = parseInline(text.translated());
    const bool isRead = role == TextLabel::Role::Paragraph || role == TextLabel::Role::Item;
    label->setContent(content, m_numbers, isRead ? m_marker.mark(content) : QList<GlossaryMark>());
    listenTo(label);
    return label;
}

void LearnView::addHelp(const Message &words)
{
    if (words.isEmpty())
        return;
    auto *frame = new CallOutFrame(m_theme, CallOutFrame::Tone::Help, m_column);
    frame->setObjectName(QStringLiteral("help"));
    frame->setAccessibleName(HelpCallOut::title());
    auto *title = new TextLabel(m_theme, TextLabel::Role::Paragraph, Theme::Type::HeadingThree, frame);
    title->setPlainText(HelpCallOut::title());
    frame->body()->addWidget(title);
    TextLabel *text = makeText(TextLabel::Role::Paragraph, Theme::Type::Body, words, frame);
    text->setObjectName(QStringLiteral("close"));
    frame->body()->addWidget(text);
    const QString overdose = QStringLiteral("overdose");
    if (const Topic *topic = m_library.topic(overdose)) {
        auto *open = new WrappingButton(m_theme, plainText(topic->title.translated()), frame);
        open->setObjectName(QStringLiteral("openOverdose"));
        open->setAccessibleName(open->text());
        open->setProperty("kind", QStringLiteral("danger"));
        connect(open, &QPushButton::clicked, this, [this, overdose] { Q_EMIT topicActivated(overdose); });
        frame->body()->addSpacing(6);
        frame->body()->addWidget(open, 0, Qt::AlignLeading);
    }
    m_body->addSpacing(24);
    m_body->addWidget(frame);
}

void LearnView::setPart(const QList<std::pair<TextLabel *, Message>> &texts)
{
    m_guide->closeGlance(); // its word may be gone
    GlossaryMarker marker = m_partMarker;
    for (const auto &[label, message] : texts) {
        const InlineText content = parseInline(message.translated());
        label->setContent(content, m_numbers, marker.mark(content));
    }
}

bool LearnView::says(const Message &message, const QString &words)
{
    return !message.isEmpty() && withoutSpaces(plainText(message.translated())) == withoutSpaces(words);
}

void LearnView::listenTo(TextLabel *label)
{
    connect(label, &TextLabel::topicActivated, this, &LearnView::topicActivated);
    connect(label, &TextLabel::sourceActivated, this,
            [this, label](const QString &sourceId) { openSource(sourceId, label); });
    m_guide->follow(label);
}

void LearnView::addPlace(QWidget *widget)
{
    m_body->insertWidget(0, widget);
    m_body->insertSpacing(1, 4);
}

void LearnView::addFooter(QWidget *widget)
{
    m_footer->addWidget(widget);
}

void LearnView::showSources()
{
    while (QLayoutItem *item = m_sources->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_numbers.ids().isEmpty())
        return;
    auto *heading = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingThree, m_column);
    heading->setPlainText(tr("Sources"));
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
    m_sources->addSpacing(24);
    m_sources->addWidget(heading);
    m_sources->addSpacing(8);
    m_sources->addWidget(list);
}

void LearnView::openSource(const QString &sourceId, QWidget *anchor)
{
    if (const Source *source = m_library.source(sourceId)) {
        auto *panel = new SourcePanel(*source, m_numbers.numberOf(sourceId), m_theme, this);
        panel->popUpUnder(anchor);
    }
}

void LearnView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumn();
}

void LearnView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_guide->closeGlance())
        return;
    QScrollArea::keyPressEvent(event);
}

void LearnView::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    m_guide->followScroll();
}

bool LearnView::isLow() const
{
    return height() < m_theme.px(lowUnder);
}

int LearnView::sideMargin() const
{
    return m_theme.textPercent() > 150 ? 24 : 48;
}

void LearnView::fitColumn()
{
    // Every call lays out all lines anew, and a window is resized several times before it is first seen.
    const int height = isFittedToHeight() ? viewport()->height() : 0;
    const std::tuple<int, int, bool, int> given(viewport()->width(), m_theme.textPercent(), isLow(), height);
    if (m_fittedTo == given)
        return;
    m_fittedTo = given;
    const int side = sideMargin();
    widget()->layout()->setContentsMargins(side, isLow() ? 12 : 32, side, 48);
    const int widest = ReadingColumn::frameWidth(m_theme);
    m_column->setMaximumWidth(widest);
    fit(std::min(viewport()->width() - 2 * side, widest));
    verticalScrollBar()->setSingleStep(m_theme.px(32));
}

} // namespace Handrail
