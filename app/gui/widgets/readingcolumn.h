// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/glossarymarker.h"
#include "core/content/library.h"
#include "gui/widgets/sourcenumbers.h"
#include "gui/widgets/textlabel.h"

#include <QScrollArea>

class QSpacerItem;
class QVBoxLayout;

namespace Handrail {

class GlossaryGuide;
class Theme;

/// Text to read: at most 70 characters wide, made of widgets that a screen reader walks by headings,
/// paragraphs, lists and links. Scrolls up and down only.
///
/// A source mark opens its SourcePanel by itself when setLibrary() was called; topics are asked for by signal.
class ReadingColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingColumn(Theme &theme, QWidget *parent = nullptr);

    /// The library that source marks are looked up in; must live as long as the column or the next call.
    void setLibrary(const Library *library);
    /// From here on words of the library's glossary are marked and explained, each where it stands first.
    void markGlossary(const QString &topicId);

    void clear();                       ///< also scrolls to the top and starts the numbers of the sources anew
    void addPlace(const QString &text); ///< over the title: where this stands; quiet, small
    void addTitle(const QString &title);
    void addHeading(int level, const QString &markdown);
    void addParagraph(const QString &markdown, bool lead = false);
    void addCaption(const QString &text); ///< quiet, small
    void addList(bool ordered, const QStringList &items);
    void addCallOut(const CallOut &callOut);
    void addPicture(const Picture &picture, const Library &library);
    void addBlocks(const QList<Block> &blocks, const Library &library);
    void addSources(const Library &library); ///< the numbered list of those that the text named
    void addWidget(QWidget *widget);         ///< takes ownership
    void finish();                           ///< after the last block: keeps what there is at the top

    SourceNumbers &sourceNumbers() { return m_numbers; }
    /// How wide a column of 70 characters is at the present text size.
    static int columnWidth(const Theme &theme);
    /// How wide what it stands in is at most: views with pictures fill it, so text and views begin at the same place.
    static int frameWidth(const Theme &theme) { return theme.px(1000); }

Q_SIGNALS:
    void sourceActivated(const QString &sourceId);
    void topicActivated(const QString &topicId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TextLabel *makeText(TextLabel::Role role, Theme::Type type, const QString &markdown);
    void fillList(QVBoxLayout *layout, bool ordered, const QStringList &items);
    void add(QWidget *widget, int spaceBefore);
    void followTheme();
    int topMargin() const; ///< in pixels
    void openSource(const QString &sourceId, QWidget *anchor);

    Theme &m_theme;
    const Library *m_library = nullptr;
    SourceNumbers m_numbers;
    GlossaryGuide *m_guide = nullptr;
    GlossaryMarker m_marker;
    QWidget *m_content = nullptr;
    QWidget *m_frame = nullptr;
    QWidget *m_column = nullptr;
    QVBoxLayout *m_layout = nullptr;
    struct Gap
    {
        QSpacerItem *item;
        int at100;
    };
    QList<Gap> m_gaps;
};

} // namespace Handrail
