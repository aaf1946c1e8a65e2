// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/course.h"

#include <QDateTime>
#include <QDialog>
#include <QList>

class QGridLayout;
class QScrollArea;

namespace Handrail {

class ChoiceButton;
class LastUseChoice;
class Theme;

/// Asks how long ago somebody last used, to find where they are on the chart: a few large answers, or a day and a
/// time. It keeps nothing and writes nothing down; the answer leaves it once, by chosen().
class LastUseDialog : public QDialog
{
    Q_OBJECT

public:
    LastUseDialog(const QDateTime &now, Theme &theme, QWidget *parent);

Q_SIGNALS:
    void chosen(Hours ago);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeContent();
    void addChoices();
    QWidget *makeExact(QWidget *parent);
    QWidget *makeFoot();
    void arrangeChoices();
    void choose(Hours ago);

    Theme &m_theme;
    QDateTime m_now;
    QScrollArea *m_area = nullptr;
    QWidget *m_choiceBox = nullptr;
    QGridLayout *m_choiceGrid = nullptr;
    QList<ChoiceButton *> m_choices;
    LastUseChoice *m_exact = nullptr;
};

} // namespace Handrail
