// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Handrail {

/// Lets Handrail run where there is no display.
class PlatformChoice
{
public:
    /// Call before the application object. For a job, and where no display is named, Qt is told to draw into
    /// memory, unless the person who started Handrail has chosen a platform.
    explicit PlatformChoice(const QStringList &arguments);

    /// Call after the application object: whether a window would be seen.
    bool canShowWindow() const;

private:
    bool m_isOurs = false;
};

} // namespace Handrail
