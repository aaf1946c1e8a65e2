// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/pageddocument.h"

#include <QScrollArea>

#include <optional>

namespace Handrail {

/// The pages of a document under each other, at true proportion: what is seen is what is printed.
class PagesView : public QScrollArea
{
    Q_OBJECT

public:
    explicit PagesView(QWidget *parent = nullptr);

    void setPages(const PagedDocument &pages);
    int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Sheet;

    void arrange();

    std::optional<PagedDocument> m_pages;
    QWidget *m_stack = nullptr;
    QList<Sheet *> m_sheets;
};

} // namespace Handrail
