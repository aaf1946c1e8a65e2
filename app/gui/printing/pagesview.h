// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pageddocument.h"

#include <QScrollArea>

#include <optional>

namespace Handrail {

/// The pages of a document under each other, at true proportion: what is seen is what is printed.
/// Page Up and Page Down stop at the top of every page, Home and End go to the first and the last.
class PagesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    void setPages(const PagedDocument &pages);
    int pageCount() const;
    int currentPage() const; ///< the one that fills most of the view, from 0
    void showPage(int page);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheet;

    void arrange();
    void followScrolling();
    void scrollByKey(int direction);

    std::optional<PagedDocument> m_pages;
    QWidget *m_stack = nullptr;
    QList<Sheet *> m_sheets;
    int m_currentPage = 0;
};

} // namespace Handrail
