// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/inlinetext.h"

#include "core/common/simplified.h"
#include "core/content/contentid.h"

#include <QCoreApplication>
#include <QSet>
#include <QStringList>

#include <cmark.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace Handrail {

namespace {

const QString sourceScheme = QStringLiteral("source:");
const QString topicScheme = QStringLiteral("topic:");

struct NodeDeleter
{
    void operator()(cmark_node *node) const { cmark_node_free(node); }
};
struct IteratorDeleter
{
    void operator()(cmark_iter *iterator) const { cmark_iter_free(iterator); }
};

/// The ids in brackets that a text names, each once; also of brackets that turn out to be something else.
QStringList bracketedIds(const QString &text)
{
    QStringList ids;
    QSet<QString> seen;
    for (qsizetype open = text.indexOf(u'['); open >= 0; open = text.indexOf(u'[', open + 1)) {
        qsizetype close = open + 1;
        while (close < text.size() && text.at(close) != u']' && text.at(close) != u'['
               && close - open <= maximumIdLength + 1)
            ++close;
        if (close >= text.size() || text.at(close) != u']')
            continue;
        const QString id = text.sliced(open + 1, close - open - 1).toLower();
        if (isContentId(id) && !seen.contains(id)) {
            seen.insert(id);
            ids.append(id);
        }
    }
    return ids;
}

/// Turns the nodes of one message into spans.
class InlineWalker
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::InlineText)

public:
    InlineReading walk(cmark_node *paragraph)
    {
        const std::unique_ptr<cmark_iter, IteratorDeleter> iterator(cmark_iter_new(paragraph));
        for (cmark_event_type event = cmark_iter_next(iterator.get()); event != CMARK_EVENT_DONE;
             event = cmark_iter_next(iterator.get())) {
            cmark_node *node = cmark_iter_get_node(iterator.get());
            if (event == CMARK_EVENT_ENTER)
                enter(node);
            else if (event == CMARK_EVENT_EXIT)
                leave(node);
        }
        return std::move(m_reading);
    }

private:
    void enter(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            addText(QString::fromUtf8(cmark_node_get_literal(node)));
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            addText(QStringLiteral(" "));
            break;
        case CMARK_NODE_CODE:
            refuse(tr("code in backquotes is not shown; write plain words"));
            addText(QString::fromUtf8(cmark_node_get_literal(node)));
            break;
        case CMARK_NODE_HTML_INLINE:
            refuse(tr("HTML (\"%1\") is not shown; use **strong** and *emphasis*, or write \\< for the sign itself")
                       .arg(QString::fromUtf8(cmark_node_get_literal(node)).left(40)));
            addText(QString::fromUtf8(cmark_node_get_literal(node)));
            break;
        case CMARK_NODE_STRONG:
            ++m_strong;
            break;
        case CMARK_NODE_EMPH:
            ++m_emphasis;
            break;
        case CMARK_NODE_IMAGE:
            refuse(tr("a picture stands on a line of its own, with an empty line before and after it"));
            break;
        case CMARK_NODE_LINK:
            m_linkTarget = QString::fromUtf8(cmark_node_get_url(node));
            m_linkStart = m_reading.text.size();
            m_inLink = true;
            break;
        default:
            break;
        }
    }

    void leave(cmark_node *node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_STRONG:
            --m_strong;
            break;
        case CMARK_NODE_EMPH:
            --m_emphasis;
            break;
        case CMARK_NODE_LINK:
            leaveLink();
            break;
        default:
            break;
        }
    }

    /// Neighbouring runs of one style become one; a run of a link never joins what stood before the link.
    void addText(const QString &text)
    {
        if (text.isEmpty())
            return;
        InlineText &spans = m_reading.text;
        const bool mayJoin = !spans.isEmpty() && (!m_inLink || spans.size() > m_linkStart);
        if (mayJoin && spans.last().kind == Span::Kind::Text && spans.last().strong == (m_strong > 0)
            && spans.last().emphasis == (m_emphasis > 0)) {
            spans.last().text += text;
        } else {
            spans.append({Span::Kind::Text, text, m_strong > 0, m_emphasis > 0, QString()});
        }
    }

    void leaveLink()
    {
        m_inLink = false;
        InlineText &spans = m_reading.text;
        if (m_linkTarget.startsWith(sourceScheme)) {
            leaveSource(m_linkTarget.sliced(sourceScheme.size()));
            return;
        }
        Span::Kind kind = Span::Kind::Text;
        QString target;
        if (m_linkTarget.startsWith(topicScheme)) {
            kind = Span::Kind::Topic;
            target = m_linkTarget.sliced(topicScheme.size());
        } else if (m_linkTarget.startsWith(QLatin1String("https://"))
                   || m_linkTarget.startsWith(QLatin1String("http://"))) {
            kind = Span::Kind::Web;
            target = m_linkTarget;
        } else {
            refuse(tr("the link to \"%1\" leads nowhere; a link begins with topic: (another topic), https:// or "
                      "http://")
                       .arg(m_linkTarget.left(80)));
        }
        if (kind != Span::Kind::Text && m_linkStart == spans.size())
            refuse(tr("the link to \"%1\" has no words to click on; write [words](%1)").arg(m_linkTarget.left(80)));
        for (qsizetype i = m_linkStart; i < spans.size(); ++i) {
            if (spans.at(i).kind == Span::Kind::Text) {
                spans[i].kind = kind;
                spans[i].target = target;
            }
        }
    }

    /// `[id]` is the mark of a source. `[words][id]` keeps its words, and `[id1][id2]` is two marks.
    void leaveSource(const QString &id)
    {
        InlineText &spans = m_reading.text;
        QString words;
        for (qsizetype i = m_linkStart; i < spans.size(); ++i)
            words += spans.at(i).text;
        const QString inBrackets = words.toLower();
        if (isContentId(inBrackets)) {
            spans.remove(m_linkStart, spans.size() - m_linkStart);
            if (inBrackets != id)
                addSource(inBrackets);
        }
        addSource(id);
    }

    void addSource(const QString &id)
    {
        m_reading.text.append({Span::Kind::Source, QString(), m_strong > 0, m_emphasis > 0, id});
    }

    void refuse(const QString &what)
    {
        constexpr int enoughForOneText = 10;
        if (m_reading.mistakes.size() < enoughForOneText && !m_reading.mistakes.contains(what))
            m_reading.mistakes.append(what);
    }

    InlineReading m_reading;
    int m_strong = 0;
    int m_emphasis = 0;
    bool m_inLink = false;
    QString m_linkTarget;
    qsizetype m_linkStart = 0;
};

bool hasMarkup(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        switch (c.unicode()) {
        case u'[':
        case u']':
        case u'*':
        case u'_':
        case u'<':
        case u'`':
        case u'\\':
        case u'&':
        case u'\0':
            return true;
        default:
            return false;
        }
    });
}

/// What CommonMark would give for words with nothing in them but marks of sources, as most texts have them; nothing
/// when there is more in the text. CommonMark takes some fifty times as long, and a library has thousands of texts.
std::optional<InlineText> wordsAndMarks(const QString &line)
{
    InlineText spans;
    qsizetype start = 0;
    for (qsizetype open = line.indexOf(u'['); open >= 0; open = line.indexOf(u'[', start)) {
        const qsizetype close = line.indexOf(u']', open);
        if (close < 0)
            return {};
        const QString id = line.sliced(open + 1, close - open - 1);
        const QChar behind = close + 1 < line.size() ? line.at(close + 1) : QChar(u' ');
        if (!isContentId(id) || behind == u'[' || behind == u'(' || behind == u':')
            return {};
        if (open > start)
            spans.append({Span::Kind::Text, line.sliced(start, open - start), false, false, QString()});
        spans.append({Span::Kind::Source, QString(), false, false, id});
        start = close + 1;
    }
    if (start < line.size())
        spans.append({Span::Kind::Text, line.sliced(start), false, false, QString()});
    for (const Span &span : std::as_const(spans)) {
        if (hasMarkup(span.text) || span.text.endsWith(u'!'))
            return {};
    }
    return spans;
}

} // namespace

InlineReading readInline(const QString &markdown)
{
    const QString line = simplified(markdown);
    if (line.isEmpty())
        return {};
    if (const auto simple = wordsAndMarks(line))
        return {*simple, {}};

    // The full stop keeps CommonMark from seeing a heading, a list or a definition in a message that happens to
    // begin like one, and changes nothing about emphasis behind it. The definitions make marks of the bracketed ids.
    QString document = u'.' + line + QStringLiteral("\n\n");
    for (const QString &id : bracketedIds(line))
        document += u'[' + id + QStringLiteral("]: ") + sourceScheme + id + u'\n';
    const QByteArray bytes = document.toUtf8();
    const std::unique_ptr<cmark_node, NodeDeleter> root(
        cmark_parse_document(bytes.constData(), size_t(bytes.size()), CMARK_OPT_DEFAULT));
    cmark_node *paragraph = root ? cmark_node_first_child(root.get()) : nullptr;
    if (!paragraph)
        return {};

    InlineReading reading = InlineWalker().walk(paragraph);
    if (!reading.text.isEmpty()) {
        reading.text.first().text.remove(0, 1);
        if (reading.text.first().text.isEmpty())
            reading.text.removeFirst();
    }
    return reading;
}

InlineText parseInline(const QString &markdown)
{
    return readInline(markdown).text;
}

QString plainText(const InlineText &text)
{
    QString words;
    for (const Span &span : text)
        words += span.text;
    words = simplified(std::move(words));
    // A mark between words and their full stop leaves a space behind.
    for (const char16_t sign : {u'.', u',', u';', u':', u'!', u'?'})
        words.replace(QStringLiteral(" ") + QChar(sign), QString(QChar(sign)));
    return words;
}

QString plainText(const QString &markdown)
{
    return plainText(parseInline(markdown));
}

QStringList sourceIds(const InlineText &text)
{
    QStringList ids;
    for (const Span &span : text) {
        if (span.kind == Span::Kind::Source && !ids.contains(span.target))
            ids.append(span.target);
    }
    return ids;
}

} // namespace Handrail
