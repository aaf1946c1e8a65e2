// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace Handrail {

/// The lines of a Markdown file as the author wrote them, by the line numbers that CommonMark gives.
/// Any line or column may be asked for; what does not exist is empty.
class MarkdownSource
{
public:
    /// The lines end with "\n".
    explicit MarkdownSource(const QByteArray &utf8);

    const QByteArray &bytes() const { return m_bytes; }
    int lineCount() const { return int(m_lines.size()); }

    /// The words of a block from its first line (from `column`, counted in bytes from 1) to its last; inside a
    /// block quote without the > of each line.
    QString text(int firstLine, int column, int lastLine, bool inQuote) const;

    /// The words of a heading, without its # or its underline.
    QString headingText(int firstLine, int column, int lastLine) const;

    /// How many block quotes and lists begin on this line.
    int markersAt(int line) const;

    /// `[words]: address`, which shows nothing.
    bool isDefinition(int line) const;

    /// The line below the head of a table, `|---|---|`.
    bool isTableRule(int line) const;

private:
    QByteArrayView lineAt(int line) const;
    int lastBeforeUnderline(int firstLine, int lastLine) const;

    QByteArray m_bytes;
    QList<QByteArrayView> m_lines;
};

} // namespace Handrail
