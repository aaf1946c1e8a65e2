// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/textlines.h"

#include "gui/widgets/sourcenumbers.h"
#include "gui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace Handrail {

TextLines::TextLines(Theme &theme, QWidget *parent)
    : TextGroup(QAccessible::List, parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
}

InlineText TextLines::words(const Line &line)
{
    InlineText words;
    if (!line.name.isEmpty()) {
        words.append({Span::Kind::Text, tr("%1:", "a name before what is said of it").arg(line.name), true, false, {}});
        words.append({Span::Kind::Text, QStringLiteral(" "), false, false, {}});
    }
    words.append({Span::Kind::Text, line.text, false, false, {}});
    return words;
}

void TextLines::setLines(const QList<Line> &lines)
{
    m_lines = lines;
    while (m_rows.size() < lines.size()) {
        auto *widget = new QWidget;
        auto *row = new QHBoxLayout(widget);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto *bullet = new TextLabel(m_theme, TextLabel::Role::Caption, Theme::Type::Body);
        bullet->setPlainText(QStringLiteral("•"));
        bullet->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        auto *label = new TextLabel(m_theme, TextLabel::Role::Item, Theme::Type::Body);
        row->addWidget(bullet, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        m_layout->addWidget(widget);
        m_rows.append({widget, label});
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i).widget->setVisible(i < lines.size());
        if (i >= lines.size())
            continue;
        const Line &line = lines.at(i);
        const InlineText content = words(line);
        if (plainText(content) == m_rows.at(i).label->plain())
            continue;
        SourceNumbers numbers;
        m_rows.at(i).label->setContent(content, numbers);
    }
    setVisible(!lines.isEmpty());
}

QString TextLines::text() const
{
    QStringList all;
    for (const Line &line : m_lines)
        all << (line.name.isEmpty() ? line.text
                                    : tr("%1:", "a name before what is said of it").arg(line.name) + u' ' + line.text);
    return all.join(u'\n');
}

} // namespace Handrail
