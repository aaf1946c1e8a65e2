// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/librarystore.h"
#include "gui/page.h"
#include "report/builder/exportable.h"
#include "report/reportbuilder.h"

#include <QDate>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Handrail {

class FoldingSideList;
class HandoutOptions;
class PagesView;
class Theme;

/// What can be taken home: a list of handouts and single parts, how they come out, and their pages as they
/// will be printed.
class HandoutsPage : public Page
{
    Q_OBJECT

public:
    /// What is chosen until the reader chooses something else; asked for again when the content or the
    /// settings change.
    struct Surroundings
    {
        std::function<QPageSize::PageSizeId()> paper = [] { return QPageSize::A4; };
        std::function<QString()> territory = [] { return QString(); };
        std::function<QDate()> today = &QDate::currentDate;
    };

    HandoutsPage(const LibraryStore &store, Theme &theme, ReportBuilder::CourseFigure courseFigure,
                 Surroundings surroundings, QWidget *parent = nullptr);

    ReportDocument report() const override { return m_document; }
    std::optional<PageStyle> reportStyle() const override;
    bool openItem(const QString &id) override;
    void clearPerson() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// How its parts stand.
    struct Fold
    {
        bool isFolded = false; ///< the options take the place of the pages while they are open
        bool isNarrow = false; ///< the buttons stand one under the other
        friend bool operator==(const Fold &, const Fold &) = default;
    };

    void build();
    void arrange();
    bool isCrowded() const;
    void refill();
    void rebuild();
    void retranslate();
    void showOptions(bool isShown);
    void showCounter();

    const LibraryStore &m_store;
    Theme &m_theme;
    ReportBuilder::CourseFigure m_courseFigure;
    Surroundings m_surroundings;

    ReportDocument m_document;
    std::optional<Fold> m_fold;

    FoldingSideList *m_list = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QScrollArea *m_optionsArea = nullptr;
    HandoutOptions *m_options = nullptr;
    QWidget *m_actions = nullptr;
    QBoxLayout *m_actionsLayout = nullptr;
    QPushButton *m_optionsToggle = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QLabel *m_counter = nullptr;
    PagesView *m_pages = nullptr;
};

} // namespace Handrail
