// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/glossarymarker.h"
#include "core/content/inlinetext.h"
#include "core/search/searchindex.h"
#include "gui/theme/theme.h"
#include "gui/widgets/textruns.h"
#include "gui/widgets/wrappedtext.h"

#include <QLabel>
#include <QList>

namespace Handrail {

class SourceNumbers;

/// A heading, a paragraph or a list item that wraps, is known to a screen reader as what it is, and whose
/// links and source marks are walked with the arrow keys: one tab stop, however many marks it has.
///
/// To Qt it is a label of plain words. It sets and draws them itself, because a QLabel of rich text lays its document
/// out some fifteen times before it is first seen, and a page has a hundred of them.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Heading, Paragraph, Item, Caption };
    using Link = TextRuns::Link;

    TextLabel(Theme &theme, Role role, Theme::Type type, QWidget *parent = nullptr);

    void setPlainText(const QString &text);
    /// Source marks get their numbers now; `numbers` is not kept.
    void setContent(const InlineText &text, SourceNumbers &numbers, const QList<GlossaryMark> &words = {});
    /// What was looked for, in shownText(): made visible, quietly.
    void setMatches(const QList<SearchRange> &matches);
    const QList<SearchRange> &matches() const { return m_matches; }

    Role role() const { return m_role; }
    QString plain() const { return m_plain; }
    QString shownText() const { return m_runs.text; } ///< with the numbers of its sources
    const QList<Link> &links() const { return m_runs.links; }
    int currentLink() const { return m_currentLink; }
    QString
    currentLinkText() const; ///< as it is shown, the words or the number in brackets; empty when none is current
    void setCurrentLink(int index);
    void activateLink(int index);
    QRect wordRect(const QString &id) const;         ///< where a word of the glossary stands
    void setColor(const QColor ColorTokens::*color); ///< a token of the theme, followed on change

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< one line: it is as high as its width asks for
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void sourceActivated(const QString &sourceId);
    void topicActivated(const QString &topicId);
    void wordActivated(const QString &id); ///< a word of the glossary
    void wordHovered(const QString &id);   ///< empty: no longer
    void wordReached(const QString &id);   ///< by keyboard; empty: left

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void setWords();
    int linkAt(const QPoint &point) const; ///< -1 where there is none
    void hover(int link);
    void follow(const QString &target);

    Theme &m_theme;
    Role m_role;
    Theme::Type m_type;
    InlineText m_content;
    QString m_plain;
    QList<GlossaryMark> m_words;
    QList<SearchRange> m_matches;
    QStringList m_sources; ///< in the order of their numbers, as they were given out
    TextRuns m_runs;
    WrappedText m_text;
    int m_currentLink = -1;
    int m_pressedLink = -1;
    int m_hoveredLink = -1;
    const QColor ColorTokens::*m_color = &ColorTokens::text;
};

} // namespace Handrail
