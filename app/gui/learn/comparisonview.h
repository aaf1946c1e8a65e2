// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "gui/learn/aspectrow.h"
#include "gui/widgets/sourcenumbers.h"

#include <QScrollArea>

#include <utility>

class QBoxLayout;
class QVBoxLayout;

namespace Handrail {

/// Dependence and addiction side by side: two cards, then line by line what sets them apart.
class ComparisonView : public QScrollArea
{
    Q_OBJECT

public:
    ComparisonView(const Library &library, Theme &theme, QWidget *parent = nullptr);

    void addFooter(QWidget *widget); ///< under the lines and over the sources; takes ownership
    /// Opens the line that holds these words behind it.
    void openLineWith(const QString &words);

Q_SIGNALS:
    void topicActivated(const QString &topicId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHead();
    void addCards();
    void addRows();
    void addSources();
    void openSource(const QString &sourceId, QWidget *anchor);
    void fit();

    const Library &m_library;
    Theme &m_theme;
    SourceNumbers m_numbers;
    QWidget *m_column = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QVBoxLayout *m_footer = nullptr;
    QBoxLayout *m_cards = nullptr;
    QList<AspectRow *> m_rows;
    std::pair<int, int> m_fittedTo; ///< width of the view and text size in percent
};

} // namespace Handrail
