// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace Handrail {

class ReadingColumn;
class Theme;

/// Before the first question: what the form is for, that it diagnoses nothing, that nothing is kept, and how long
/// it takes. With several forms in the library they stand under it to choose from.
class StartView : public QWidget
{
    Q_OBJECT

public:
    explicit StartView(Theme &theme, QWidget *parent = nullptr);

    /// Shows the form `id`, and the others to choose from.
    void showForm(const QList<Questionnaire> &forms, const QString &id);
    void focusStart();

Q_SIGNALS:
    void started();
    void formRequested(const QString &id);
    void printRequested();
    void saveRequested();

private:
    QWidget *makeButtons();
    QWidget *makeChooser(const QList<Questionnaire> &forms, const QString &id);
    static int minutesFor(const Questionnaire &form);

    Theme &m_theme;
    ReadingColumn *m_column = nullptr;
    QPushButton *m_start = nullptr;
};

} // namespace Handrail
