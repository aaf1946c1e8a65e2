// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/pdf/pdftags.h"

#include <QPainter>

namespace Handrail {

namespace {

using Type = StructureTree::Type;

// A mark is a rectangle at this place, as high as its code, as wide as its kind.
constexpr int markX = -7000;

enum class Mark { Element = 1, Artifact, EndOfPage, Text };

void paintMark(QPainter &painter, Mark kind, int code = 0)
{
    painter.fillRect(QRectF(markX, code, int(kind), 1), Qt::black);
}

/// A stretch of a page's content that belongs to one element.
struct Stretch
{
    int page = 0; ///< object number
    int id = 0;   ///< MCID
};

QByteArray typeName(Type type)
{
    switch (type) {
    case Type::Document:
        return "/Document";
    case Type::H1:
        return "/H1";
    case Type::H2:
        return "/H2";
    case Type::H3:
        return "/H3";
    case Type::H4:
        return "/H4";
    case Type::P:
        return "/P";
    case Type::L:
        return "/L";
    case Type::LI:
        return "/LI";
    case Type::Lbl:
        return "/Lbl";
    case Type::LBody:
        return "/LBody";
    case Type::Table:
        return "/Table";
    case Type::TR:
        return "/TR";
    case Type::ColumnHead:
    case Type::RowHead:
        return "/TH";
    case Type::TD:
        return "/TD";
    case Type::Caption:
        return "/Caption";
    case Type::Figure:
        return "/Figure";
    case Type::Sect:
        return "/Sect";
    }
    return "/P";
}

/// Puts marked content where the marks stand in the content of pages.
class ContentMarker
{
public:
    ContentMarker(const StructureTree &structure, const QStringList &texts)
        : m_structure(structure)
        , m_texts(texts)
        , m_textOf(structure.nodes().size())
    {}

    QByteArray marked(const QByteArray &content)
    {
        const QByteArray begin = '\n' + QByteArray::number(markX) + ' ';
        const QByteArray end = " 1 re\nf\n";
        QByteArray result;
        qsizetype from = 0;
        m_nodes.clear();
        m_isOpen = false;
        for (qsizetype at = content.indexOf(begin); at >= 0; at = content.indexOf(begin, from)) {
            const qsizetype markEnd = content.indexOf(end, at);
            if (markEnd < 0)
                break;
            const QList<QByteArray> numbers = content.mid(at + begin.size(), markEnd - at - begin.size()).split(' ');
            result += content.mid(from, at + 1 - from);
            result += operators(Mark(numbers.last().toInt()), numbers.first().toInt());
            from = markEnd + end.size();
        }
        return result + content.mid(from);
    }

    /// The element of each MCID of the last page.
    const QList<int> &nodesOfPage() const { return m_nodes; }
    /// The words of an element whose glyphs do not tell them; empty when they do.
    QString textOf(size_t node) const { return m_textOf[node]; }

private:
    QByteArray operators(Mark kind, int code)
    {
        if (kind == Mark::Text) {
            if (m_node != StructureTree::artifact)
                m_textOf[size_t(m_node)] += m_texts.value(code);
            return {};
        }
        const QByteArray result = m_isOpen ? "EMC\n" : "";
        m_isOpen = kind != Mark::EndOfPage;
        if (!m_isOpen)
            return result;
        if (kind == Mark::Artifact) {
            m_node = StructureTree::artifact;
            return result + "/Artifact BMC\n";
        }
        m_node = code;
        m_nodes.append(code);
        return result + typeName(m_structure.nodes()[size_t(code)].type) + " <</MCID "
               + QByteArray::number(m_nodes.size() - 1) + ">> BDC\n";
    }

    const StructureTree &m_structure;
    const QStringList &m_texts;
    std::vector<QString> m_textOf;
    QList<int> m_nodes;
    int m_node = StructureTree::artifact;
    bool m_isOpen = false;
};

QByteArray attributes(Type type)
{
    switch (type) {
    case Type::ColumnHead:
        return "/A <</O /Table /Scope /Column>>\n";
    case Type::RowHead:
        return "/A <</O /Table /Scope /Row>>\n";
    case Type::Figure:
        return "/A <</O /Layout /Placement /Block>>\n";
    default:
        return {};
    }
}

} // namespace

void PdfTagMarker::enter(QPainter &painter, int node)
{
    if (node == m_node)
        return;
    m_node = node;
    if (node == StructureTree::artifact)
        paintMark(painter, Mark::Artifact);
    else
        paintMark(painter, Mark::Element, node);
}

void PdfTagMarker::addText(QPainter &painter, const QString &text)
{
    paintMark(painter, Mark::Text, int(m_texts.size()));
    m_texts.append(text);
}

void PdfTagMarker::endPage(QPainter &painter)
{
    m_node = -2;
    paintMark(painter, Mark::EndOfPage);
}

bool addPdfTags(PdfFile &file, const StructureTree &structure, const QStringList &texts)
{
    const std::vector<StructureTree::Node> &nodes = structure.nodes();
    const QList<int> pages = file.pages();
    std::vector<QByteArray> contents;
    for (const int page : pages) {
        const std::optional<QByteArray> data = file.streamData(file.numberIn(page, "/Contents"));
        if (!data)
            return false;
        contents.push_back(*data);
    }

    ContentMarker marker(structure, texts);
    std::vector<QList<Stretch>> stretches(nodes.size());
    QList<QList<int>> nodesOfPages;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        file.setStream(file.numberIn(pages.at(i), "/Contents"), marker.marked(contents[size_t(i)]));
        const QList<int> &nodesOfPage = marker.nodesOfPage();
        file.addEntries(pages.at(i), "/StructParents " + QByteArray::number(i) + "\n/Tabs /S");
        for (qsizetype id = 0; id < nodesOfPage.size(); ++id)
            stretches[size_t(nodesOfPage.at(id))].append({pages.at(i), int(id)});
        nodesOfPages.append(nodesOfPage);
    }

    const int root = file.addObject({});
    std::vector<int> objects;
    for (size_t i = 0; i < nodes.size(); ++i)
        objects.push_back(file.addObject({}));
    std::vector<QByteArray> kids(nodes.size());
    for (size_t i = 0; i < nodes.size(); ++i) {
        for (const Stretch &stretch : stretches[i]) {
            kids[i] += " <</Type /MCR /Pg " + PdfFile::reference(stretch.page) + " /MCID "
                       + QByteArray::number(stretch.id) + ">>";
        }
        if (nodes[i].parent >= 0)
            kids[size_t(nodes[i].parent)] += ' ' + PdfFile::reference(objects[i]);
    }
    for (size_t i = 0; i < nodes.size(); ++i) {
        const StructureTree::Node &node = nodes[i];
        const int parent = node.parent < 0 ? root : objects[size_t(node.parent)];
        QByteArray element = "<<\n/Type /StructElem\n/S " + typeName(node.type) + "\n/P " + PdfFile::reference(parent)
                             + "\n/K [" + kids[i] + " ]\n" + attributes(node.type);
        if (!node.alternative.isEmpty())
            element += "/Alt " + PdfFile::textString(node.alternative) + '\n';
        if (!marker.textOf(i).isEmpty())
            element += "/ActualText " + PdfFile::textString(marker.textOf(i)) + '\n';
        file.setObject(objects[i], element + ">>");
    }

    QByteArray parents;
    for (qsizetype i = 0; i < nodesOfPages.size(); ++i) {
        parents += '\n' + QByteArray::number(i) + " [";
        for (const int node : nodesOfPages.at(i))
            parents += ' ' + PdfFile::reference(objects[size_t(node)]);
        parents += " ]";
    }
    const int parentTree = file.addObject("<<\n/Nums [" + parents + " ]\n>>");
    file.setObject(root, "<<\n/Type /StructTreeRoot\n/K [ " + PdfFile::reference(objects.front()) + " ]\n/ParentTree "
                             + PdfFile::reference(parentTree) + "\n/ParentTreeNextKey "
                             + QByteArray::number(pages.size()) + "\n>>");
    file.addEntries(file.catalog(), "/StructTreeRoot " + PdfFile::reference(root) + "\n/MarkInfo <</Marked true>>");
    return true;
}

} // namespace Handrail
