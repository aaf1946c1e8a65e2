// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/inlinetext.h"
#include "gui/widgets/textgroup.h"

#include <QList>

class QVBoxLayout;

namespace Handrail {

class TextLabel;
class Theme;

/// A short list whose items change often: a bold word and what is said of it. Its widgets are used again, so that it
/// follows the time cursor without a flicker.
class TextLines : public TextGroup
{
    Q_OBJECT

public:
    struct Line
    {
        QString name; ///< bold, with a colon after it; may be empty
        QString text;
    };

    static InlineText words(const Line &line);

    explicit TextLines(Theme &theme, QWidget *parent = nullptr);

    void setLines(const QList<Line> &lines);
    QString text() const; ///< a line for each item

private:
    struct Row
    {
        QWidget *widget = nullptr;
        TextLabel *label = nullptr;
    };

    Theme &m_theme;
    QVBoxLayout *m_layout = nullptr;
    QList<Row> m_rows;
    QList<Line> m_lines;
};

} // namespace Handrail
