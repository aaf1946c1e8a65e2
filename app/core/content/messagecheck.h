// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"
#include "core/content/knownids.h"
#include "core/content/message.h"

namespace Handrail {

/// What is wrong with one text of the content: its marks, the sources and topics it names, its length.
LocatedErrors problemsWith(const Message &message, const KnownIds &known);

} // namespace Handrail
