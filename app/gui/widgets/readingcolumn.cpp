// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/readingcolumn.h"

#include "core/content/inlinetext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/calloutframe.h"
#include "gui/widgets/flowwidget.h"
#include "gui/widgets/glossaryguide.h"
#include "gui/widgets/pictureview.h"
#include "gui/widgets/sourcepanel.h"
#include "gui/widgets/textgroup.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

namespace {

CallOutFrame::Tone frameTone(CallOut::Tone tone)
{
    switch (tone) {
    case CallOut::Tone::Help:
        return CallOutFrame::Tone::Help;
    case CallOut::Tone::Try:
        return CallOutFrame::Tone::Try;
    case CallOut::Tone::Differ:
        return CallOutFrame::Tone::Differ;
    case CallOut::Tone::Note:
        break;
    }
    return CallOutFrame::Tone::Note;
}

template<class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};

QStringList translated(const QList<Message> &messages)
{
    QStringList texts;
    for (const Message &message : messages)
        texts.append(message.translated());
    return texts;
}

constexpr int paragraphGap = 14;

} // namespace

ReadingColumn::ReadingColumn(Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_guide(new GlossaryGuide(theme, this))
{
    setObjectName(QStringLiteral("readingColumn"));
    connect(m_guide, &GlossaryGuide::topicActivated, this, &ReadingColumn::topicActivated);
    setAccessibleName(tr("Text"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
    connect(&theme, &Theme::changed, this, &ReadingColumn::followTheme);
}

int ReadingColumn::columnWidth(const Theme &theme)
{
    // English runs narrower than the alphabet does; 63 of these hold at most 70 characters of text.
    const QString alphabet = QStringLiteral("abcdefghijklmnopqrstuvwxyz ");
    const QFontMetrics metrics(theme.font(Theme::Type::Body));
    return metrics.horizontalAdvance(alphabet) * 63 / int(alphabet.size());
}

void ReadingColumn::setLibrary(const Library *library)
{
    m_library = library;
    m_guide->setLibrary(library);
}

void ReadingColumn::markGlossary(const QString &topicId)
{
    m_marker = m_library ? GlossaryMarker(m_library->glossary, topicId) : GlossaryMarker();
}

void ReadingColumn::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_guide->closeGlance())
        return;
    QScrollArea::keyPressEvent(event);
}

void ReadingColumn::scrollContentsBy(int dx, int dy)
{
    QScrollArea::scrollContentsBy(dx, dy);
    m_guide->followScroll();
}

void ReadingColumn::clear()
{
    m_gaps.clear();
    m_numbers.clear();
    m_marker = {};
    m_guide->closeGlance();
    m_content = new FlowWidget;
    m_content->setObjectName(QStringLiteral("readingContent"));
    auto *centred = new QHBoxLayout(m_content);
    m_frame = new FlowWidget(m_content);
    m_column = new FlowWidget(m_frame);
    m_layout = new QVBoxLayout(m_column);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    centred->addStretch(1);
    centred->addWidget(m_frame, 1000);
    centred->addStretch(1);
    auto *atStart = new QHBoxLayout(m_frame);
    atStart->setContentsMargins(0, 0, 0, 0);
    atStart->addWidget(m_column, 1000);
    atStart->addStretch(1);
    setWidget(m_content); // deletes the one before
    verticalScrollBar()->setValue(0);
    followTheme();
}

void ReadingColumn::followTheme()
{
    m_frame->setMaximumWidth(frameWidth(m_theme));
    m_column->setMaximumWidth(columnWidth(m_theme));
    const int side = m_theme.textPercent() > 150 ? 24 : 48;
    m_content->layout()->setContentsMargins(side, topMargin(), side, 48);
    for (const Gap &gap : std::as_const(m_gaps))
        gap.item->changeSize(0, m_theme.px(gap.at100), QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_layout->invalidate();
    verticalScrollBar()->setSingleStep(m_theme.px(32));
}

int ReadingColumn::topMargin() const
{
    constexpr int lowUnder = 300; // pixels of height at 100 %
    return viewport()->height() < m_theme.px(lowUnder) ? 12 : 32;
}

void ReadingColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    QMargins margins = m_content->layout()->contentsMargins();
    margins.setTop(topMargin());
    m_content->layout()->setContentsMargins(margins);
}

void ReadingColumn::add(QWidget *widget, int spaceBefore)
{
    if (m_layout->count() > 0) {
        auto *space = new QSpacerItem(0, m_theme.px(spaceBefore), QSizePolicy::Minimum, QSizePolicy::Fixed);
        m_layout->addSpacerItem(space);
        m_gaps.append({space, spaceBefore});
    }
    m_layout->addWidget(widget);
}

TextLabel *ReadingColumn::makeText(TextLabel::Role role, Theme::Type type, const QString &markdown)
{
    auto *label = new TextLabel(m_theme, role, type, m_column);
    const InlineText text = parseInline(markdown);
    const bool isRead = role == TextLabel::Role::Paragraph || role == TextLabel::Role::Item;
    label->setContent(text, m_numbers, isRead ? m_marker.mark(text) : QList<GlossaryMark>());
    m_guide->follow(label);
    connect(label, &TextLabel::topicActivated, this, &ReadingColumn::topicActivated);
    connect(label, &TextLabel::sourceActivated, this,
            [this, label](const QString &sourceId) { openSource(sourceId, label); });
    return label;
}

void ReadingColumn::openSource(const QString &sourceId, QWidget *anchor)
{
    Q_EMIT sourceActivated(sourceId);
    const Source *source = m_library ? m_library->source(sourceId) : nullptr;
    if (!source)
        return;
    auto *panel = new SourcePanel(*source, m_numbers.numberOf(sourceId), m_theme, this);
    panel->popUpUnder(anchor);
}

void ReadingColumn::addPlace(const QString &text)
{
    addCaption(text);
    m_layout->itemAt(m_layout->count() - 1)->widget()->setObjectName(QStringLiteral("place"));
}

void ReadingColumn::addTitle(const QString &title)
{
    TextLabel *label = makeText(TextLabel::Role::Heading, Theme::Type::HeadingOne, {});
    label->setPlainText(title);
    label->setObjectName(QStringLiteral("title"));
    add(label, 4);
}

void ReadingColumn::addHeading(int level, const QString &markdown)
{
    add(makeText(TextLabel::Role::Heading, level <= 2 ? Theme::Type::HeadingTwo : Theme::Type::HeadingThree, markdown),
        level <= 2 ? 36 : 24);
}

void ReadingColumn::addParagraph(const QString &markdown, bool lead)
{
    add(makeText(TextLabel::Role::Paragraph, lead ? Theme::Type::Lead : Theme::Type::Body, markdown),
        lead ? 16 : paragraphGap);
}

void ReadingColumn::addCaption(const QString &text)
{
    TextLabel *label = makeText(TextLabel::Role::Caption, Theme::Type::Caption, {});
    label->setPlainText(text);
    label->setColor(&ColorTokens::muted);
    add(label, 12);
}

void ReadingColumn::fillList(QVBoxLayout *layout, bool ordered, const QStringList &items)
{
    int number = 0;
    for (const QString &item : items) {
        auto *row = new QHBoxLayout;
        row->setSpacing(0);
        // A list of its own words for "1." would be read twice: the item's name carries the number.
        auto *mark = new TextLabel(m_theme, TextLabel::Role::Caption, Theme::Type::Body, m_column);
        ++number;
        mark->setPlainText(ordered ? QStringLiteral("%1.").arg(number) : QStringLiteral("•"));
        mark->setWordWrap(false);
        mark->setColor(&ColorTokens::muted);
        const auto fit = [this, mark] { mark->setFixedWidth(m_theme.px(28)); };
        fit();
        connect(&m_theme, &Theme::changed, mark, fit);
        TextLabel *words = makeText(TextLabel::Role::Item, Theme::Type::Body, item);
        if (ordered)
            words->setAccessibleName(QStringLiteral("%1. %2").arg(number).arg(words->plain()));
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(words, 1);
        layout->addLayout(row);
    }
}

void ReadingColumn::addList(bool ordered, const QStringList &items)
{
    auto *list = new TextGroup(QAccessible::List, m_column);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(6));
    fillList(layout, ordered, items);
    add(list, 10);
}

void ReadingColumn::addCallOut(const CallOut &callOut)
{
    auto *frame = new CallOutFrame(m_theme, frameTone(callOut.tone), m_column);
    TextLabel *title = makeText(TextLabel::Role::Paragraph, Theme::Type::Body, {});
    Span bold;
    bold.text = callOut.title.translated();
    bold.strong = true;
    title->setContent({bold}, m_numbers);
    frame->setAccessibleName(title->plain());
    frame->body()->addWidget(title);
    for (const auto &block : callOut.blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            frame->body()->addWidget(
                makeText(TextLabel::Role::Paragraph, Theme::Type::Body, paragraph->text.translated()));
        } else if (const auto *list = std::get_if<ListBlock>(&block)) {
            fillList(frame->body(), list->ordered, translated(list->items));
        }
    }
    add(frame, 20);
}

void ReadingColumn::addPicture(const Picture &picture, const Library &library)
{
    add(new PictureView(library.pictures.value(picture.file), picture.alternative.translated(), m_column), 20);
    if (!picture.caption.isEmpty())
        addCaption(picture.caption.translated());
}

void ReadingColumn::addBlocks(const QList<Block> &blocks, const Library &library)
{
    bool isFirst = true;
    for (const Block &block : blocks) {
        std::visit(Overloaded{[&](const Heading &heading) { addHeading(heading.level, heading.text.translated()); },
                              [&](const Paragraph &paragraph) { addParagraph(paragraph.text.translated(), isFirst); },
                              [&](const ListBlock &list) { addList(list.ordered, translated(list.items)); },
                              [&](const Picture &picture) { addPicture(picture, library); },
                              [&](const CallOut &callOut) { addCallOut(callOut); }},
                   block);
        isFirst = false;
    }
}

void ReadingColumn::addSources(const Library &library)
{
    if (m_numbers.ids().isEmpty())
        return;
    addHeading(3, tr("Sources"));
    auto *list = new TextGroup(QAccessible::List, m_column);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_theme.px(4));
    int number = 0;
    for (const QString &id : m_numbers.ids()) {
        ++number;
        const Source *source = library.source(id);
        if (!source)
            continue;
        auto *label = new TextLabel(m_theme, TextLabel::Role::Item, Theme::Type::Caption, list);
        label->setColor(&ColorTokens::muted);
        label->setPlainText(QStringLiteral("%1. %2").arg(number).arg(source->citation));
        layout->addWidget(label);
    }
    add(list, 8);
}

void ReadingColumn::addWidget(QWidget *widget)
{
    add(widget, 20);
}

void ReadingColumn::finish()
{
    m_layout->addStretch(1);
}

} // namespace Handrail
