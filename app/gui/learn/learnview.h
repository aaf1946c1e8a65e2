// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "gui/theme/theme.h"
#include "gui/widgets/sourcenumbers.h"
#include "gui/widgets/textlabel.h"

#include <QScrollArea>

#include <optional>
#include <utility>

class QVBoxLayout;

namespace Handrail {

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
    /// Forgets what a person did in the view, and begins at its beginning.
    virtual void forget() {}

Q_SIGNALS:
    void topicActivated(const QString &topicId);
    void moved(); ///< slide() gives something else now

protected:
    void resizeEvent(QResizeEvent *event) override;

    const Library &library() const { return m_library; }
    Theme &theme() const { return m_theme; }
    QWidget *column() const { return m_column; } ///< parent of what the view adds
    QVBoxLayout *body() const { return m_body; } ///< where the view adds it
    SourceNumbers &numbers() { return m_numbers; }

    void addHead(const Message &title, const Message &lead);
    /// A text of the content; its links and source marks lead where they say.
    TextLabel *makeText(TextLabel::Role role, Theme::Type type, const Message &text, QWidget *parent = nullptr);
    /// Lets the links and source marks of a label that the view has made lead where they say.
    void listenTo(TextLabel *label);
    /// The list of sources at the end: call it again when the numbers have grown.
    void showSources();
    void openSource(const QString &sourceId, QWidget *anchor);
    /// Lays the view out for so many pixels of width; called when the width or the text size has changed.
    virtual void fit(int room) { Q_UNUSED(room) }

private:
    void fitColumn();

    const Library &m_library;
    Theme &m_theme;
    SourceNumbers m_numbers;
    QWidget *m_column = nullptr;
    QVBoxLayout *m_body = nullptr;
    QVBoxLayout *m_footer = nullptr;
    QVBoxLayout *m_sources = nullptr;
    std::pair<int, int> m_fittedTo; ///< width of the view and text size in percent
};

} // namespace Handrail
