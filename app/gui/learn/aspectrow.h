// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/comparison.h"

#include <QAbstractButton>
#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLabel;

namespace Handrail {

class HueBadge;
class SourceNumbers;
class Theme;

/// How much room there is for the two sides: beside each other with the name before them, with the name
/// above them, or all below each other.
enum class ComparisonFit { Wide, Narrow, Stacked };

/// The line of one aspect, read at a glance: its name, the body's side, the mind's side. Pressing it opens more.
class AspectButton : public QAbstractButton
{
    Q_OBJECT

public:
    AspectButton(const Comparison::Aspect &aspect, Theme &theme, QWidget *parent = nullptr);

    void setFit(ComparisonFit fit);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Cell
    {
        QWidget *box = nullptr;
        QLabel *words = nullptr;
    };

    Cell makeCell(const QString &text, HueBadge *badge);
    void arrange();

    Theme &m_theme;
    ComparisonFit m_fit = ComparisonFit::Wide;
    QGridLayout *m_grid = nullptr;
    Cell m_name;
    Cell m_dependence;
    Cell m_addiction;
};

/// One aspect of the comparison: the line, and under it, once opened, the sentences behind it with their sources.
class AspectRow : public QWidget
{
    Q_OBJECT

public:
    /// Gives the sources of its sentences their numbers at once, though it shows them only when opened.
    AspectRow(const Comparison::Aspect &aspect, SourceNumbers &numbers, Theme &theme, QWidget *parent = nullptr);

    AspectButton *button() const { return m_button; }
    void setFit(ComparisonFit fit);

Q_SIGNALS:
    void sourceActivated(const QString &sourceId, QWidget *anchor);
    void topicActivated(const QString &topicId);

private:
    void setOpen(bool isOpen);
    void makeMore();

    const Comparison::Aspect m_aspect;
    SourceNumbers &m_numbers;
    Theme &m_theme;
    ComparisonFit m_fit = ComparisonFit::Wide;
    AspectButton *m_button = nullptr;
    QWidget *m_more = nullptr;
    QBoxLayout *m_moreLayout = nullptr;
};

} // namespace Handrail
