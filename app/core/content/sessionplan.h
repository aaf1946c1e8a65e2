// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/message.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Handrail {

/// A plan for a group session: what the room sees, and what the facilitator needs beside it.
struct SessionPlan
{
    struct Step
    {
        Message title;         ///< as the room sees it
        QList<Message> points; ///< at most six lines for the room
        QString topic;         ///< a topic to open from here; may be empty
        QList<Message> notes;  ///< for the facilitator alone
        std::chrono::minutes length{0};
    };

    QString id;
    Message title;
    QList<Message> aims;
    QList<Step> steps;
};

} // namespace Handrail
