// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPainter;

namespace Handrail {

/// Told, while a page is painted, what the next strokes belong to.
class TagSink
{
public:
    virtual ~TagSink() = default;
    /// `node` is an index of StructureTree::nodes(), or StructureTree::artifact.
    virtual void enter(QPainter &painter, int node) = 0;
    /// The element's next glyphs cannot be read back as words: they stand for this text.
    virtual void addText(QPainter &painter, const QString &text) = 0;
};

} // namespace Handrail
