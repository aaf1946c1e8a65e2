// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/mainwindow.h"

#include <QDate>

namespace Handrail {

/// The pages of Handrail in the order of their tabs, each with what it needs. All of it must outlive the window.
/// `today` is the day that stands on what is printed.
QList<PageEntry> standardPages(LibraryStore &store, Theme &theme, Settings &settings,
                               const std::function<QDate()> &today = &QDate::currentDate);

} // namespace Handrail
