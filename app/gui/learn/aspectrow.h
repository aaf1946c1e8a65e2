// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/comparison.h"
#include "core/content/glossarymarker.h"
#include "gui/widgets/flowwidget.h"
#include "gui/widgets/wrappedtext.h"

#include <QAbstractButton>

class QBoxLayout;

namespace Handrail {

class SourceNumbers;
class TextLabel;
class Theme;

/// How much room there is for the two sides: beside each other with the name before them, with the name
/// above them, or all below each other.
enum class ComparisonFit { Wide, Narrow, Stacked };

/// The line of one aspect, read at a glance: its name, the body's side, the mind's side. Pressing it opens more.
/// It draws its words itself: ten lines of labels and layouts would be half of the view's widgets.
class AspectButton : public QAbstractButton
{
    Q_OBJECT

public:
    AspectButton(const Comparison::Aspect &aspect, Theme &theme, QWidget *parent = nullptr);

    void setFit(ComparisonFit fit);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum Cell { Name, Dependence, Addiction, CellCount };

    /// Where the cells stand in a line of that width, read from left to right: x, y and width, and the height that
    /// their words take.
    struct Places
    {
        QRect cells[CellCount];
        int height = 0;
    };

    void setWords();
    Places placesFor(int width) const;
    int markSpace(Cell cell) const; ///< what the mark of a side takes of its cell

    const QString m_words[CellCount];
    Theme &m_theme;
    ComparisonFit m_fit = ComparisonFit::Wide;
    WrappedText m_texts[CellCount];
};

/// One aspect of the comparison: the line, and under it, once opened, the sentences behind it with their sources.
class AspectRow : public FlowWidget
{
    Q_OBJECT

public:
    /// Gives the sources of its sentences their numbers at once, though it shows them only when opened; `marker` marks
    /// their words of the glossary.
    AspectRow(const Comparison::Aspect &aspect, SourceNumbers &numbers, GlossaryMarker marker, Theme &theme,
              QWidget *parent = nullptr);

    AspectButton *button() const { return m_button; }
    void setFit(ComparisonFit fit);

Q_SIGNALS:
    void textAdded(Handrail::TextLabel *label); ///< whose links and marks somebody must follow

private:
    void setOpen(bool isOpen);
    void makeMore();

    const Comparison::Aspect m_aspect;
    SourceNumbers &m_numbers;
    GlossaryMarker m_marker;
    Theme &m_theme;
    ComparisonFit m_fit = ComparisonFit::Wide;
    AspectButton *m_button = nullptr;
    QWidget *m_more = nullptr;
    QBoxLayout *m_moreLayout = nullptr;
};

} // namespace Handrail
