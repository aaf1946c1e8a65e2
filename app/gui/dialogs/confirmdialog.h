// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Handrail {

class Theme;

/// Asks before something is lost that cannot be brought back. Escape and Enter keep it.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString title;
        QString question;
        QString keep;
        QString lose;
    };

    /// accepted() when it may be lost.
    ConfirmDialog(const Words &words, Theme &theme, QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;
};

} // namespace Handrail
