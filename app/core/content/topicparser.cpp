// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/topicparser.h"

#include "core/common/simplified.h"
#include "core/content/contentlimits.h"
#include "core/content/markdownsource.h"

#include <QCoreApplication>

#include <cmark.h>

#include <memory>
#include <optional>

namespace Handrail {

namespace {

struct NodeDeleter
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};

/// Reads one topic. CommonMark says where the blocks are; their texts are taken from the author's lines, so that a
/// message reads in Qt Linguist as it was written.
class TopicParser
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::TopicParser)

public:
    TopicParser(const QString &file, const QByteArray &utf8, LocatedErrors &errors)
        : m_file(file)
        , m_source(utf8)
        , m_errors(errors)
    {}

    Topic parse();

private:
    using InnerBlock = std::variant<Paragraph, ListBlock>;

    void error(int line, const QString &what) { m_errors.append({m_file, line, 0, what}); }
    Message message(const QString &text, const QString &role, int line) const
    {
        return {simplified(text), QStringLiteral("content/") + m_file, role, line};
    }

    bool refuseLines();
    void readHeading(cmark_node *node);
    void readBlock(cmark_node *node);
    std::optional<InnerBlock> readInnerBlock(cmark_node *node, bool inQuote);
    std::optional<Paragraph> readParagraph(cmark_node *node, bool inQuote);
    ListBlock readList(cmark_node *node, bool inQuote);
    Message readItem(cmark_node *node, bool inQuote);
    Picture readPicture(cmark_node *paragraph, cmark_node *image);
    void readCallOut(cmark_node *node);
    void readCallOutHead(CallOut &callOut, cmark_node *firstParagraph);
    void refuseBlock(cmark_node *node);

    const QString m_file;
    const MarkdownSource m_source;
    LocatedErrors &m_errors;
    Topic m_topic;
    int m_headingLevel = 0; ///< of the last heading; 0 before the title
};

Topic TopicParser::parse()
{
    m_topic.file = m_file;
    if (!refuseLines())
        return m_topic;

    const std::unique_ptr<cmark_node, NodeDeleter> root(
        cmark_parse_document(m_source.bytes().constData(), size_t(m_source.bytes().size()), CMARK_OPT_DEFAULT));
    for (cmark_node *node = cmark_node_first_child(root.get());
         node && m_topic.blocks.size() <= ContentLimits::topicBlocks; node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) == CMARK_NODE_HEADING) {
            readHeading(node);
            continue;
        }
        if (m_headingLevel == 0) {
            error(cmark_node_get_start_line(node), tr("the title is missing; a topic begins with a line \"# Title\""));
            m_headingLevel = 1;
        }
        readBlock(node);
    }
    if (m_topic.blocks.size() > ContentLimits::topicBlocks) {
        error(0, tr("the topic has more than %1 headings, paragraphs, lists and pictures; split it into several topics")
                     .arg(ContentLimits::topicBlocks));
    }
    const bool hasText = std::any_of(m_topic.blocks.cbegin(), m_topic.blocks.cend(),
                                     [](const Block &block) { return !std::holds_alternative<Heading>(block); });
    if (!hasText)
        error(0, tr("the topic is empty; write a line \"# Title\" and at least one paragraph below it"));
    return m_topic;
}

/// What CommonMark would swallow without a trace, or could only take in at a cost. False when reading must stop.
bool TopicParser::refuseLines()
{
    for (int line = 1; line <= m_source.lineCount(); ++line) {
        if (m_source.markersAt(line) > ContentLimits::nesting) {
            error(line,
                  tr("this is nested deeper than %1 levels; a topic needs two at most").arg(ContentLimits::nesting));
            return false;
        }
        if (m_source.isDefinition(line))
            error(
                line,
                tr("a link is not defined in the topic; write [id] with an id of sources.json, or [words](topic:id)"));
    }
    return true;
}

void TopicParser::readHeading(cmark_node *node)
{
    const int line = cmark_node_get_start_line(node);
    const int level = cmark_node_get_heading_level(node);
    const Message text =
        message(m_source.headingText(line, cmark_node_get_start_column(node), cmark_node_get_end_line(node)),
                level == 1 ? QStringLiteral("title") : QStringLiteral("heading"), line);
    if (text.isEmpty())
        error(line, tr("this heading is empty; write its words behind the #"));

    if (m_headingLevel == 0) {
        if (level != 1)
            error(line, tr("the first heading is the title, with one #; this one has %1").arg(level));
        m_topic.title = text;
        m_headingLevel = 1;
        return;
    }
    if (level == 1)
        error(line, tr("there is a second title here; a topic has one # heading, the others have ## or ###"));
    else if (level > 3)
        error(line, tr("a heading of level %1 is too deep; a topic has ## and ### only").arg(level));
    else if (level > m_headingLevel + 1)
        error(line, tr("the heading levels jump from %1 to %2; the next one may be %3 at most")
                        .arg(m_headingLevel)
                        .arg(level)
                        .arg(m_headingLevel + 1));
    m_headingLevel = level;
    m_topic.blocks.append(Heading{level, text});
}

void TopicParser::readBlock(cmark_node *node)
{
    if (cmark_node_get_type(node) == CMARK_NODE_BLOCK_QUOTE) {
        readCallOut(node);
        return;
    }
    if (cmark_node_get_type(node) == CMARK_NODE_PARAGRAPH) {
        cmark_node *only = cmark_node_first_child(node);
        if (only && !cmark_node_next(only) && cmark_node_get_type(only) == CMARK_NODE_IMAGE) {
            m_topic.blocks.append(readPicture(node, only));
            return;
        }
    }
    if (auto block = readInnerBlock(node, false))
        std::visit([this](auto &&each) { m_topic.blocks.append(std::forward<decltype(each)>(each)); },
                   *std::move(block));
}

std::optional<TopicParser::InnerBlock> TopicParser::readInnerBlock(cmark_node *node, bool inQuote)
{
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_PARAGRAPH:
        if (auto paragraph = readParagraph(node, inQuote))
            return InnerBlock(*std::move(paragraph));
        return {};
    case CMARK_NODE_LIST:
        return InnerBlock(readList(node, inQuote));
    default:
        refuseBlock(node);
        return {};
    }
}

std::optional<Paragraph> TopicParser::readParagraph(cmark_node *node, bool inQuote)
{
    const int line = cmark_node_get_start_line(node);
    const int end = cmark_node_get_end_line(node);
    if (m_source.isTableRule(line + 1) && line < end) {
        error(line, tr("a table is not shown; write a list, or a paragraph for each row"));
        return {};
    }
    return Paragraph{message(m_source.text(line, cmark_node_get_start_column(node), end, inQuote),
                             QStringLiteral("paragraph"), line)};
}

ListBlock TopicParser::readList(cmark_node *node, bool inQuote)
{
    const int line = cmark_node_get_start_line(node);
    ListBlock list;
    list.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    if (list.ordered && cmark_node_get_list_start(node) != 1)
        error(line, tr("this list begins with %1; a numbered list begins with 1").arg(cmark_node_get_list_start(node)));
    for (cmark_node *item = cmark_node_first_child(node); item; item = cmark_node_next(item))
        list.items.append(readItem(item, inQuote));
    if (list.items.size() > ContentLimits::listItems) {
        error(line, tr("this list has %1 items; seven are as many as a reader can keep in mind. Make two lists, each "
                       "with a line that says what it is about")
                        .arg(list.items.size()));
    }
    return list;
}

Message TopicParser::readItem(cmark_node *node, bool inQuote)
{
    const int line = cmark_node_get_start_line(node);
    cmark_node *child = cmark_node_first_child(node);
    Message item;
    if (!child) {
        error(line, tr("this list item is empty; write its words, or take it out"));
        return item;
    }
    for (; child; child = cmark_node_next(child)) {
        const int childLine = cmark_node_get_start_line(child);
        if (cmark_node_get_type(child) == CMARK_NODE_LIST) {
            error(childLine, tr("a list inside a list is not shown; make it a list of its own below"));
        } else if (cmark_node_get_type(child) != CMARK_NODE_PARAGRAPH) {
            refuseBlock(child);
        } else if (!item.isEmpty()) {
            error(childLine, tr("a list item is one paragraph; join the two, or end the list before this one"));
        } else {
            item = message(
                m_source.text(childLine, cmark_node_get_start_column(child), cmark_node_get_end_line(child), inQuote),
                QStringLiteral("item"), childLine);
        }
    }
    return item;
}

Picture TopicParser::readPicture(cmark_node *paragraph, cmark_node *image)
{
    const int line = cmark_node_get_start_line(paragraph);
    QString alternative;
    const std::unique_ptr<cmark_iter, void (*)(cmark_iter *)> iterator(cmark_iter_new(image), cmark_iter_free);
    while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
        cmark_node *node = cmark_iter_get_node(iterator.get());
        if (cmark_node_get_type(node) == CMARK_NODE_TEXT)
            alternative += QString::fromUtf8(cmark_node_get_literal(node));
        else if (cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK)
            alternative += u' ';
    }
    Picture picture;
    picture.file = QString::fromUtf8(cmark_node_get_url(image));
    picture.alternative = message(alternative, QStringLiteral("alternative"), line);
    picture.caption = message(QString::fromUtf8(cmark_node_get_title(image)), QStringLiteral("caption"), line);
    if (picture.alternative.isEmpty())
        error(line,
              tr("the picture has no words for those who cannot see it; write them in the brackets: ![words](file)"));
    return picture;
}

void TopicParser::readCallOut(cmark_node *node)
{
    const int line = cmark_node_get_start_line(node);
    cmark_node *child = cmark_node_first_child(node);
    if (!child || cmark_node_get_type(child) != CMARK_NODE_PARAGRAPH) {
        error(line, tr("a block quote is a call-out here; its first line is > [!help], [!try], [!differ] or [!note], "
                       "and its title"));
        return;
    }
    CallOut callOut;
    readCallOutHead(callOut, child);
    for (child = cmark_node_next(child); child; child = cmark_node_next(child)) {
        if (auto block = readInnerBlock(child, true))
            callOut.blocks.append(*std::move(block));
    }
    if (callOut.blocks.isEmpty())
        error(line, tr("this call-out has a title only; write what it says on the next line, behind a >"));
    m_topic.blocks.append(callOut);
}

/// The first line of a call-out names its tone and title; lines that follow at once are its first paragraph.
void TopicParser::readCallOutHead(CallOut &callOut, cmark_node *firstParagraph)
{
    using Tone = CallOut::Tone;
    const int line = cmark_node_get_start_line(firstParagraph);
    const int column = cmark_node_get_start_column(firstParagraph);
    const int end = cmark_node_get_end_line(firstParagraph);

    const QString head = m_source.text(line, column, line, true);
    const qsizetype close = head.indexOf(u']');
    const QString mark = head.left(close + 1);
    if (mark == QLatin1String("[!help]"))
        callOut.tone = Tone::Help;
    else if (mark == QLatin1String("[!try]"))
        callOut.tone = Tone::Try;
    else if (mark == QLatin1String("[!differ]"))
        callOut.tone = Tone::Differ;
    else if (mark == QLatin1String("[!note]"))
        callOut.tone = Tone::Note;
    else
        error(line, tr("a call-out begins with [!help], [!try], [!differ] or [!note], and its title on the same line"));

    callOut.title = message(head.sliced(close + 1), QStringLiteral("heading"), line);
    if (callOut.title.isEmpty())
        error(line, tr("the call-out has no title; write it on the same line, as in > [!help] Call first"));
    if (line < end) {
        callOut.blocks.append(
            Paragraph{message(m_source.text(line + 1, 1, end, true), QStringLiteral("paragraph"), line + 1)});
    }
}

void TopicParser::refuseBlock(cmark_node *node)
{
    const int line = cmark_node_get_start_line(node);
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_CODE_BLOCK:
        error(line, tr("a code block is not shown; take out the backquotes, or the spaces before the line"));
        break;
    case CMARK_NODE_HTML_BLOCK:
        error(line, tr("HTML is not shown; write Markdown: a paragraph, a list, a heading"));
        break;
    case CMARK_NODE_THEMATIC_BREAK:
        error(line, tr("a rule across the page is not shown; begin a new part with a ## heading"));
        break;
    case CMARK_NODE_BLOCK_QUOTE:
        error(line, tr("a call-out cannot stand inside a list or another call-out; put it on the outermost level"));
        break;
    case CMARK_NODE_HEADING:
        error(line, tr("a heading cannot stand inside a list or a call-out; put it on the outermost level"));
        break;
    default:
        error(line, tr("this cannot stand here; a topic has headings, paragraphs, lists, pictures and call-outs"));
        break;
    }
}

} // namespace

Topic parseTopic(const QString &file, const QByteArray &utf8, LocatedErrors &errors)
{
    return TopicParser(file, utf8, errors).parse();
}

} // namespace Handrail
