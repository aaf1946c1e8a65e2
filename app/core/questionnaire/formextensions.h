// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace Handrail {

/// Whether an extension of a whole form may be passed over, because nothing that is asked, shown, opened or counted
/// hangs on it: who made, checked and published the form, notes of its authors, and where an editor looks up codes.
/// Every other one is refused: it may carry logic, ask for a signature, or fill in answers. resources/README.md has the
/// list for authors.
bool isBookKeeping(const QString &extensionUrl);

} // namespace Handrail
