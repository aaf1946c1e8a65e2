// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"
#include "core/content/library.h"
#include "gui/commandline/commandline.h"
#include "report/builder/exportable.h"
#include "report/pagestyle.h"
#include "report/reportbuilder.h"

#include <QDate>
#include <QLocale>

class QTextStream;

namespace Handrail {

/// Does what the command line asks for without a window: lists, exports, checks.
class Jobs
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::Jobs)

public:
    enum ExitCode { Success = 0, JobFailed = 1, WrongUsage = 2 };

    /// What a job needs from outside: what the person has set, and what other parts hand in.
    struct Surroundings
    {
        QLocale locale;
        QDate today;
        QString contentFolder; ///< the overlay in the settings; the command line's goes before it
        QString territory;
        QPageSize::PageSizeId paper = QPageSize::A4;
        ReportBuilder::CourseFigure courseFigure;
    };

    Jobs(const Library &builtIn, const Surroundings &surroundings, QTextStream &out, QTextStream &err);

    /// Not for Job::Window. Answers with the exit code of the program.
    int run(const CommandLine &commandLine);

    /// The names that are most like one that does not exist, best first.
    static QStringList namesLike(const QString &name, const QStringList &names);

private:
    int perform(const CommandLine &commandLine);
    int list(const Library &library);
    static QString groupTitle(Exportable::Kind kind);
    int exportPdf(const Library &library, const CommandLine &commandLine);
    Result<Done, QString> writeToStandardOutput(const ReportDocument &document, const PageStyle &style) const;
    int checkContent(const QString &folder);
    void complain(const LocatedErrors &errors);

    const Library &m_builtIn;
    Surroundings m_surroundings;
    QTextStream &m_out;
    QTextStream &m_err;
};

} // namespace Handrail
