// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/learn/learnpagefixture.h"
#include "gui/learn/learnsearch.h"
#include "gui/learn/searchresults.h"

#include <QListView>

namespace Handrail::Test {

/// Understand, searched by keys as a person does it.
class LearnSearchFixture : public LearnPageFixture
{
    Q_OBJECT

protected:
    LearnPage *page() const { return m_page.get(); }
    SearchField *field() const { return m_page->findChild<SearchField *>(); }
    SearchResults *results() const { return m_page->findChild<SearchResults *>(); }
    QListView *rows() const { return m_page->findChild<QListView *>(QStringLiteral("searchList")); }
    void type(const QString &words);
};

} // namespace Handrail::Test
