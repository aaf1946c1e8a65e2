// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"
#include "report/reportdocument.h"

#include <QCoreApplication>

namespace Handrail {

/// What a view says at its end to whoever needs help now, under the same title everywhere.
class HelpCallOut
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::HelpCallOut)

public:
    static QString title();
    static ReportCallOut callOut(const Message &words);
};

} // namespace Handrail
