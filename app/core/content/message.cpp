// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/message.h"

#include <QCoreApplication>

namespace Handrail {

QString Message::translated() const
{
    if (text.isEmpty())
        return text;
    return QCoreApplication::translate(context.toUtf8().constData(), text.toUtf8().constData(),
                                       role.toUtf8().constData());
}

} // namespace Handrail
