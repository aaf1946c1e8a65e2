// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Handrail {

class Theme;

/// Text to read: at most 70 characters wide, made of widgets that a screen reader walks by headings,
/// paragraphs, lists and links. Scrolls up and down only.
class ReadingColumn : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReadingColumn(Theme &theme, QWidget *parent = nullptr);

    void clear();
    void addTitle(const QString &title);
    void addHeading(int level, const QString &markdown);
    void addParagraph(const QString &markdown, bool lead = false);
    void addList(bool ordered, const QStringList &items);
    void addCallOut(const CallOut &callOut, const Library &library);
    void addPicture(const Picture &picture, const Library &library);
    void addBlocks(const QList<Block> &blocks, const Library &library);
    void addSources(const QStringList &sourceIds, const Library &library);
    void addWidget(QWidget *widget); ///< takes ownership
    void finish();                   ///< after the last block: keeps what there is at the top

Q_SIGNALS:
    void sourceActivated(const QString &sourceId);
    void topicActivated(const QString &topicId);

private:
    Theme &m_theme;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace Handrail
