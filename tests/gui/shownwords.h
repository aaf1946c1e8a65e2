// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "report/reportdocument.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace Handrail::Test {

/// A text that a person sees or a screen reader says, and where.
struct ShownText
{
    QString text;
    QString place;
};

/// Every text of a window and of what is visible in it: labels, buttons, lists, charts, menus, tooltips, and the names
/// for screen readers. Painted text counts where its widget names it.
QList<ShownText> shownTexts(const QWidget *window);

/// Every text of what would be printed or projected.
QList<ShownText> shownTexts(const ReportDocument &document);

/// What stays as it is in every language: the program's name, publications, telephone numbers and addresses, countries
/// as Qt calls them, the names of keys, and notices of rights.
QStringList properNames(const Library &library);

} // namespace Handrail::Test
