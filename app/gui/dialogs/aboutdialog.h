// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Handrail {

struct Library;
class Theme;

/// What this program is, what it does with what one types in, and where its words come from.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    AboutDialog(const Library &library, const QString &contentFolder, Theme &theme, QWidget *parent = nullptr);
};

} // namespace Handrail
