// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Handrail {

/// What the parts of a document are to each other, in reading order: the tags of a PDF.
class StructureTree
{
public:
    /// PDF's standard structure types (ISO 32000-1, 14.8.4), with TH told apart by what it heads.
    enum class Type {
        Document,
        Sect,
        H1,
        H2,
        H3,
        H4,
        P,
        L,
        LI,
        Lbl,
        LBody,
        Table,
        TR,
        ColumnHead,
        RowHead,
        TD,
        Caption,
        Figure
    };

    struct Node
    {
        Type type = Type::P;
        int parent = -1;
        QString alternative; ///< of a figure
    };

    static constexpr int root = 0;
    static constexpr int artifact = -1; ///< drawn, but not part of what is read

    StructureTree() { m_nodes.push_back({Type::Document, -1, {}}); }

    int add(int parent, Type type, const QString &alternative = {})
    {
        m_nodes.push_back({type, parent, alternative});
        return int(m_nodes.size()) - 1;
    }

    const std::vector<Node> &nodes() const { return m_nodes; }

private:
    std::vector<Node> m_nodes;
};

} // namespace Handrail
