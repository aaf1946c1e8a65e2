// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/inlinetext.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace Handrail::Spans {

// Short ways to write the runs of text that the report puts together itself.

InlineText words(const QString &text);
InlineText strong(const QString &text);
InlineText emphasis(const QString &text);
/// Source marks, one an id.
InlineText sources(const QStringList &ids);
/// Words in the author's marks, all of them strong.
InlineText strongMarkdown(const QString &markdown);

/// "November 21, 2026" or "21 November 2026", as the locale writes it, without the day of the week.
QString dateWords(const QDate &date, const QLocale &locale);

} // namespace Handrail::Spans
