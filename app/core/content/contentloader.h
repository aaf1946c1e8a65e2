// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"
#include "core/common/result.h"
#include "core/content/library.h"

#include <QString>

namespace Handrail {

/// Reads a content folder (a resource path or a folder on disk), whole or not at all.
///
/// Never throws, never warns; every mistake in the folder is answered as a located error.
Result<Library, LocatedErrors> loadContent(const QString &folder);

/// Reads `overlay` over `base`: its topics, courses, questionnaires, handouts and sessions are added, or
/// replace those of the same id; its help lines replace the base's, except the emergency lines of territories for
/// which it has none; its sources are added.
Result<Library, LocatedErrors> loadContentOver(const Library &base, const QString &overlay);

/// Every translatable message of a library, in the order of its files, for the string extractor.
QList<Message> allMessages(const Library &library);

} // namespace Handrail
