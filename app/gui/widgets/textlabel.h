// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/inlinetext.h"
#include "gui/theme/theme.h"

#include <QLabel>
#include <QList>

namespace Handrail {

class SourceNumbers;

/// A heading, a paragraph or a list item that wraps, is known to a screen reader as what it is, and whose
/// links and source marks are walked with the arrow keys: one tab stop, however many marks it has.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Heading, Paragraph, Item, Caption };

    struct Link
    {
        QString target; ///< "source:<id>" or "topic:<id>"
        QString name;   ///< what a screen reader calls it
        int start = 0;  ///< where it stands in the text shown
        int length = 0;
    };

    TextLabel(Theme &theme, Role role, Theme::Type type, QWidget *parent = nullptr);

    void setPlainText(const QString &text);
    /// Source marks get their numbers now; `numbers` is not kept.
    void setContent(const InlineText &text, SourceNumbers &numbers);

    Role role() const { return m_role; }
    QString plain() const { return m_plain; }
    const QList<Link> &links() const { return m_links; }
    int currentLink() const { return m_currentLink; }
    void setCurrentLink(int index);
    void activateLink(int index);
    void setColor(const QColor ColorTokens::*color); ///< a token of the theme, followed on change

    /// One line: a label that wraps is as high as its width asks for, which QLabel's own hint overstates.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void sourceActivated(const QString &sourceId);
    void topicActivated(const QString &topicId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void render();
    void findLinks();
    void follow(const QString &target);

    Theme &m_theme;
    Role m_role;
    Theme::Type m_type;
    InlineText m_content;
    QString m_plain;
    QStringList m_sources; ///< in the order of their numbers, as they were given out
    QList<Link> m_links;
    int m_currentLink = -1;
    const QColor ColorTokens::*m_color = &ColorTokens::text;
};

} // namespace Handrail
