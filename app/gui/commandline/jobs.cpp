// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commandline/jobs.h"

#include "core/common/editdistance.h"
#include "core/content/contentloader.h"
#include "report/pdfwriter.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <cstdio>
#include <optional>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

namespace Handrail {

Jobs::Jobs(const Library &builtIn, const Surroundings &surroundings, QTextStream &out, QTextStream &err)
    : m_builtIn(builtIn)
    , m_surroundings(surroundings)
    , m_out(out)
    , m_err(err)
{}

int Jobs::run(const CommandLine &commandLine)
{
    const int code = perform(commandLine);
    m_out.flush();
    if (m_out.status() == QTextStream::Ok)
        return code;
    m_err << tr("Not all could be written to the standard output.") << u'\n';
    return JobFailed;
}

int Jobs::perform(const CommandLine &commandLine)
{
    switch (commandLine.job) {
    case CommandLine::Job::Help:
        m_out << CommandLine::helpText();
        return Success;
    case CommandLine::Job::Version:
        m_out << QCoreApplication::applicationName() << u' ' << QCoreApplication::applicationVersion() << u'\n';
        return Success;
    case CommandLine::Job::CheckContent:
        return checkContent(commandLine.checkFolder);
    case CommandLine::Job::List:
    case CommandLine::Job::Export:
    case CommandLine::Job::Window:
        break;
    }

    Library library = m_builtIn;
    const QString overlay =
        commandLine.contentFolder.isEmpty() ? m_surroundings.contentFolder : commandLine.contentFolder;
    if (!overlay.isEmpty()) {
        auto loaded = loadContentOver(m_builtIn, overlay);
        if (!loaded) {
            complain(loaded.error());
            m_err << tr("The content in %1 was not used: put right what is listed above.")
                         .arg(QDir::toNativeSeparators(overlay))
                  << u'\n';
            return JobFailed;
        }
        library = std::move(loaded).value();
    }
    return commandLine.job == CommandLine::Job::List ? list(library) : exportPdf(library, commandLine);
}

int Jobs::list(const Library &library)
{
    const QList<Exportable> all = Exportable::all(library);
    qsizetype width = 0;
    for (const Exportable &each : all)
        width = std::max(width, each.name.size());
    std::optional<Exportable::Kind> group;
    for (const Exportable &each : all) {
        if (group != each.kind)
            m_out << (group ? QStringLiteral("\n") : QString()) << groupTitle(each.kind) << u'\n';
        group = each.kind;
        m_out << QStringLiteral("  ") << each.name.leftJustified(width + 2) << each.title;
        if (!each.purpose.isEmpty())
            m_out << QStringLiteral(" - ") << each.purpose;
        m_out << u'\n';
    }
    return Success;
}

QString Jobs::groupTitle(Exportable::Kind kind)
{
    switch (kind) {
    case Exportable::Kind::Handout:
        return tr("Handouts, to take home:");
    case Exportable::Kind::Topic:
        return tr("Single topics, as in Understand:");
    case Exportable::Kind::Course:
        return tr("Courses of withdrawal, as in Timeline, with what each source says:");
    case Exportable::Kind::OverdoseRates:
        return tr("The risk of overdose after a break:");
    case Exportable::Kind::Questionnaire:
        return tr("Forms, to fill in by hand:");
    case Exportable::Kind::Comparison:
        return tr("The comparison, as in Understand:");
    case Exportable::Kind::View:
        return tr("What else stands in Understand:");
    }
    return {};
}

int Jobs::exportPdf(const Library &library, const CommandLine &commandLine)
{
    const auto found = Exportable::find(library, commandLine.exportName);
    if (!found) {
        QStringList names;
        for (const Exportable &each : Exportable::all(library))
            names.append(each.name);
        m_err << tr("Nothing to export is called “%1”.").arg(commandLine.exportName) << u' ';
        const QStringList near = namesLike(commandLine.exportName, names);
        if (!near.isEmpty())
            m_err << tr("Did you mean %1?").arg(near.join(QStringLiteral(", "))) << u' ';
        m_err << tr("“handrail --list” shows every name.") << u'\n';
        return JobFailed;
    }
    const QString territory = commandLine.territory.isEmpty() ? m_surroundings.territory : commandLine.territory;
    ReportBuilder builder(library, m_surroundings.locale, m_surroundings.today, territory);
    builder.setCourseFigure(m_surroundings.courseFigure);
    const ReportDocument document = found->report(library, builder, {});
    const PageStyle style = PageStyle::paper(commandLine.paper.value_or(m_surroundings.paper), commandLine.textPercent);
    const auto written = commandLine.outputFile == QLatin1String("-")
                             ? writeToStandardOutput(document, style)
                             : writePdf(document, style, commandLine.outputFile);
    if (!written) {
        m_err << written.error() << u'\n';
        return JobFailed;
    }
    return Success;
}

Result<Done, QString> Jobs::writeToStandardOutput(const ReportDocument &document, const PageStyle &style) const
{
    const Result<QByteArray, QString> bytes = pdfBytes(document, style);
    if (!bytes)
        return bytes.error();
#ifdef Q_OS_WIN
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    m_out.flush();
    QFile file;
    if (file.open(stdout, QIODevice::WriteOnly) && file.write(bytes.value()) == bytes.value().size() && file.flush())
        return Done{};
    return tr("The PDF was not written to the standard output: %1.").arg(file.errorString());
}

int Jobs::checkContent(const QString &folder)
{
    const auto loaded = loadContentOver(m_builtIn, folder);
    if (!loaded) {
        complain(loaded.error());
        return JobFailed;
    }
    m_out << tr("No mistakes found in %1.").arg(QDir::toNativeSeparators(folder)) << u'\n';
    return Success;
}

void Jobs::complain(const LocatedErrors &errors)
{
    for (const LocatedError &error : errors)
        m_err << error.toString() << u'\n';
}

QStringList Jobs::namesLike(const QString &name, const QStringList &names)
{
    constexpr int mostNames = 3;
    const QString wanted = name.toLower();
    const int mostLetters = std::max(2, int(wanted.size()) / 3);
    QList<std::pair<int, QString>> near;
    for (const QString &each : names) {
        const bool isPart = wanted.size() > 2 && each.contains(wanted);
        const int letters = isPart ? 0 : editDistance(wanted, each.toLower());
        if (letters <= mostLetters)
            near.append({letters, each});
    }
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList best;
    for (const auto &each : near)
        best.append(each.second);
    return best.mid(0, mostNames);
}

} // namespace Handrail
