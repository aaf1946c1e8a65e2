// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pagestyle.h"
#include "report/reportdocument.h"

#include <QIcon>
#include <QWidget>

#include <optional>

namespace Handrail {

/// One tab of the window. The window knows no more of a feature than this.
///
/// A page is built when it is first shown. It holds view state only; what it shows comes from the
/// LibraryStore it was constructed with, and what it knows of a person is gone after clearPerson().
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// A page scrolls what it shows and takes the room it is given: words that wrap never force the window larger.
    bool hasHeightForWidth() const override { return false; }

    /// What Print and Save as PDF give for what is in view; empty when there is nothing to print.
    virtual ReportDocument report() const = 0;

    /// How its report is set on paper, where the page lets the reader choose (paper, text size); none: the
    /// window's own choice.
    virtual std::optional<PageStyle> reportStyle() const { return std::nullopt; }

    /// What the projector shows for what is in view, paginated to slides.
    virtual ReportDocument projection() const { return report(); }

    /// A place in projection(), counted from 0: a level 1 heading, and a point of the lists under it.
    struct ProjectionPlace
    {
        int part = 0;
        int point = -1; ///< -1: the projector keeps its own

        friend bool operator==(const ProjectionPlace &, const ProjectionPlace &) = default;
    };

    /// Where the projector is to stand. None: the projector keeps its own place. Asked for again after reportChanged().
    virtual std::optional<ProjectionPlace> projectionPlace() const { return std::nullopt; }

    /// The projector was turned there, by its own keys.
    virtual void projectionTurned(ProjectionPlace place) { Q_UNUSED(place) }

    /// Opens an item by id (a topic, a course, a handout …). False when this page has none of that id.
    virtual bool openItem(const QString &id)
    {
        Q_UNUSED(id)
        return false;
    }

    /// Asks which of its items to print or save together. False when the page has no such choice.
    virtual bool chooseSeveral() { return false; }

    /// Goes to where its words are searched. False when it has no search.
    virtual bool startSearch() { return false; }

    /// Forgets everything that was entered about a person.
    virtual void clearPerson() {}

Q_SIGNALS:
    /// What is in view has changed: print, PDF and projector give something else now.
    void reportChanged();
    /// A link to an item that another page may have.
    void itemRequested(const QString &id);
    /// Something that was asked for is done, or went wrong: the window says so in its one message bar.
    void doneTold(const QString &message);
    void problemTold(const QString &message);
    /// The reader pressed a button of the page that means the window's "Save as PDF…" or "Print…".
    void saveRequested();
    void printRequested();
    /// What the room looked at is over: if it is still shown, it need not be.
    void projectionEnded();
};

} // namespace Handrail
