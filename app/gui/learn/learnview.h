// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/glossarymarker.h"
#include "core/content/library.h"
#include "gui/theme/theme.h"
#include "gui/widgets/sourcenumbers.h"
#include "gui/widgets/textlabel.h"

#include <QScrollArea>

#include <optional>
#include <tuple>
#include <utility>

class QVBoxLayout;

namespace Handrail {

class GlossaryGuide;

/// A view of Understand that explains with a picture or a task: a column that scrolls, with a title, a lead, what the
/// view adds, then the page's own footer and the sources that the words named.
class LearnView : public QScrollArea
{
    Q_OBJECT

public:
    /// The library must outlive the view. `id` is the view's object name.
    LearnView(const QString &id, const Library &library, Theme &theme, QWidget *parent);

    QString id() const { return objectName(); }
    void addPlace(QWidget *widget);  ///< over the title; takes ownership
    void addFooter(QWidget *widget); ///< under what the view shows and over the sources; takes ownership

    /// Where the projector is to stand: the number, from 0, of a level 1 heading of the view's slides. None: the
    /// projector keeps its own place. Asked for again after moved().
    virtual std::optional<int> slide() const { return std::nullopt; }
    /// The projector was turned by its own keys.
    virtual void turnToSlide(int slide) { Q_UNUSED(slide) }
    /// Turns to the part that says these words (all of a text, plain) and answers with what to have in sight of it;
    /// none when the words stand there whatever part is shown, or nowhere.
    virtual QWidget *showPartWith(const QString &words)
    {
        Q_UNUSED(words)
        return nullptr;
    }
    /// Whether it has a filled button of its own: the thing to do there. Then reading on is not it.
    virtual bool hasMainAction() const { return false; }
    /// Forgets what a person did in the view, and begins at its beginning.
    virtual void forget() {}

Q_SIGNALS:
    void topicActivated(const QString &topicId);
    void moved(); ///< slide() gives something else now

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

    const Library &library() const { return m_library; }
    Theme &theme() const { return m_theme; }
    QWidget *column() const { return m_column; } ///< parent of what the view adds
    QVBoxLayout *body() const { return m_body; } ///< where the view adds it
    bool isLow() const;                          ///< few lines fit in the view at this text size
    int sideMargin() const;                      ///< pixels, at either side of the column
    SourceNumbers &numbers() { return m_numbers; }

    void addHead(const Message &title, const Message &lead);
    /// A text of the content that stays; its links and source marks lead where they say, and words of the glossary are
    /// marked where they stand first.
    TextLabel *makeText(TextLabel::Role role, Theme::Type type, const Message &text, QWidget *parent = nullptr);
    /// Adds what the view says at its end to whoever needs help now, with the way to the overdose steps; nothing
    /// without words.
    void addHelp(const Message &words);
    /// Lets the links, source marks and glossary words of a label that the view has made lead where they say.
    void listenTo(TextLabel *label);
    /// What the part of the view that is shown now says: in each part words of the glossary are marked anew.
    void setPart(const QList<std::pair<TextLabel *, Message>> &texts);
    /// Marks the words of one part; those of the title and the lead are marked there.
    const GlossaryMarker &partMarker() const { return m_partMarker; }
    static bool says(const Message &message, const QString &words);
    /// The list of sources at the end: call it again when the numbers have grown.
    void showSources();
    void openSource(const QString &sourceId, QWidget *anchor);
    /// Lays the view out for so many pixels of width; called when the width, the text size or isLow() has changed, and
    /// when the height has for a view that fits a picture into it.
    virtual void fit(int room) { Q_UNUSED(room) }
    virtual bool isFittedToHeight() const { return false; }

private:
    void fitColumn();

    const Library &m_library;
    Theme &m_theme;
    SourceNumbers m_numbers;
    GlossaryGuide *m_guide = nullptr;
    GlossaryMarker m_marker;
    GlossaryMarker m_partMarker;
    QWidget *m_column = nullptr;
    QVBoxLayout *m_body = nullptr;
    QVBoxLayout *m_footer = nullptr;
    QVBoxLayout *m_sources = nullptr;
    /// Width of the view, text size in percent, whether the view is low, and its height where that matters.
    std::tuple<int, int, bool, int> m_fittedTo;
};

} // namespace Handrail
