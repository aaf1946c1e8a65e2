// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/result.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace Handrail {

/// What was written on the command line, understood and checked, before anything is opened.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::CommandLine)

public:
    enum class Job {
        Window, ///< none: the window opens
        List,
        Export,
        CheckContent,
        Version,
        Help,
    };

    struct UsageError
    {
        QString message;
    };

    Job job = Job::Window;
    QString exportName;
    QString outputFile;
    std::optional<QPageSize::PageSizeId> paper; ///< none: by locale
    int textPercent = 100;
    QString contentFolder; ///< laid over the built-in content; empty for none
    QString checkFolder;
    QString territory; ///< empty: by locale

    /// Arguments without the program's name and without Qt's own.
    static Result<CommandLine, UsageError> parse(const QStringList &arguments);
    static QString helpText();

    /// Whether a window is asked for. Sees no mistakes, so that it can be asked before there is an application.
    static bool wantsWindow(const QStringList &arguments);
};

} // namespace Handrail
