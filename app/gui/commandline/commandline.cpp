// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/commandline/commandline.h"

#include <QCommandLineParser>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace Handrail {

namespace {

constexpr int smallestTextPercent = 80;
constexpr int largestTextPercent = 300;

const QStringList &jobNames()
{
    static const QStringList names{QStringLiteral("list"), QStringLiteral("export"), QStringLiteral("check-content"),
                                   QStringLiteral("version"), QStringLiteral("help")};
    return names;
}

const QStringList &valueNames()
{
    static const QStringList names{QStringLiteral("export"),       QStringLiteral("output"),
                                   QStringLiteral("paper"),        QStringLiteral("text-size"),
                                   QStringLiteral("territory"),    QStringLiteral("content"),
                                   QStringLiteral("check-content")};
    return names;
}

/// The options in one place, for parsing and for the help text.
void addOptions(QCommandLineParser &parser)
{
    using Option = QCommandLineOption;
    parser.setApplicationDescription(CommandLine::tr("Helps people understand opioid dependence and addiction.\n"
                                                     "Without --list, --export or --check-content the window opens."));
    parser.addOption(
        Option(QStringLiteral("list"), CommandLine::tr("List what can be exported, one a line under its kind.")));
    parser.addOption(Option(QStringLiteral("export"), CommandLine::tr("Save as PDF what has this name in the list."),
                            CommandLine::tr("NAME")));
    parser.addOption(Option({QStringLiteral("o"), QStringLiteral("output")},
                            CommandLine::tr("With --export: the PDF file to write, or - for the standard output."),
                            CommandLine::tr("FILE")));
    parser.addOption(Option(QStringLiteral("paper"),
                            CommandLine::tr("With --export: a4 or letter. By your region if left out."),
                            CommandLine::tr("SIZE")));
    parser.addOption(Option(QStringLiteral("text-size"),
                            CommandLine::tr("With --export: %1 to %2; 100 is 12 point type.")
                                .arg(smallestTextPercent)
                                .arg(largestTextPercent),
                            CommandLine::tr("PERCENT")));
    parser.addOption(Option(QStringLiteral("territory"),
                            CommandLine::tr("Whose help lines: US, GB, GB-SCT … By your region if left out."),
                            CommandLine::tr("CODE")));
    parser.addOption(Option(QStringLiteral("content"),
                            CommandLine::tr("Lay a folder of your own content over the built-in content."),
                            CommandLine::tr("DIR")));
    parser.addOption(Option(QStringLiteral("check-content"),
                            CommandLine::tr("Read such a folder and list every mistake in it."),
                            CommandLine::tr("DIR")));
    parser.addOption(Option({QStringLiteral("v"), QStringLiteral("version")}, CommandLine::tr("Say the version.")));
    parser.addOption(Option({QStringLiteral("h"), QStringLiteral("help")}, CommandLine::tr("Show this help.")));
}

} // namespace

Result<CommandLine, CommandLine::UsageError> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(QStringList{QStringLiteral("handrail")} + arguments))
        return UsageError{parser.errorText()};
    if (!parser.positionalArguments().isEmpty())
        return UsageError{tr("“%1” stands alone: every argument needs an option before it.")
                              .arg(parser.positionalArguments().constFirst())};

    CommandLine line;
    QStringList jobs;
    for (const QString &name : jobNames()) {
        if (parser.isSet(name))
            jobs.append(QStringLiteral("--") + name);
    }
    if (parser.isSet(QStringLiteral("help"))) {
        line.job = Job::Help;
        return line;
    }
    if (jobs.size() > 1)
        return UsageError{tr("%1 and %2 cannot be used together.").arg(jobs.at(0), jobs.at(1))};
    if (parser.isSet(QStringLiteral("list")))
        line.job = Job::List;
    else if (parser.isSet(QStringLiteral("export")))
        line.job = Job::Export;
    else if (parser.isSet(QStringLiteral("check-content")))
        line.job = Job::CheckContent;
    else if (parser.isSet(QStringLiteral("version")))
        line.job = Job::Version;

    for (const QString &name : valueNames()) {
        if (parser.isSet(name) && parser.value(name).isEmpty())
            return UsageError{tr("--%1 needs a value after it.").arg(name)};
        if (parser.values(name).size() > 1)
            return UsageError{tr("--%1 can be given only once.").arg(name)};
    }
    line.exportName = parser.value(QStringLiteral("export"));
    line.outputFile = parser.value(QStringLiteral("output"));
    line.contentFolder = parser.value(QStringLiteral("content"));
    line.checkFolder = parser.value(QStringLiteral("check-content"));
    line.territory = parser.value(QStringLiteral("territory")).toUpper();

    if (line.job == Job::Export && line.outputFile.isEmpty())
        return UsageError{tr("--export needs --output FILE, the PDF file to write.")};
    if (line.job != Job::Export) {
        for (const char *name : {"output", "paper", "text-size"}) {
            if (parser.isSet(QLatin1String(name)))
                return UsageError{tr("--%1 goes with --export only.").arg(QLatin1String(name))};
        }
    }
    if (line.job == Job::CheckContent && !line.contentFolder.isEmpty())
        return UsageError{tr("%1 and %2 cannot be used together.")
                              .arg(QStringLiteral("--check-content"), QStringLiteral("--content"))};

    if (parser.isSet(QStringLiteral("paper"))) {
        const QString paper = parser.value(QStringLiteral("paper")).toLower();
        if (paper != QLatin1String("a4") && paper != QLatin1String("letter"))
            return UsageError{tr("--paper is a4 or letter, not “%1”.").arg(parser.value(QStringLiteral("paper")))};
        line.paper = paper == QLatin1String("a4") ? QPageSize::A4 : QPageSize::Letter;
    }
    if (parser.isSet(QStringLiteral("text-size"))) {
        QString percent = parser.value(QStringLiteral("text-size"));
        if (percent.endsWith(u'%'))
            percent.chop(1);
        bool isNumber = false;
        line.textPercent = percent.toInt(&isNumber);
        if (!isNumber || line.textPercent < smallestTextPercent || line.textPercent > largestTextPercent)
            return UsageError{tr("--text-size is a whole number from %1 to %2, not “%3”.")
                                  .arg(smallestTextPercent)
                                  .arg(largestTextPercent)
                                  .arg(parser.value(QStringLiteral("text-size")))};
    }
    static const QRegularExpression code(QStringLiteral("^[A-Z]{2}(-[A-Z0-9]{1,3})?$"));
    const bool isTerritory = code.match(line.territory).hasMatch()
                             && QLocale::codeToTerritory(line.territory.left(2)) != QLocale::AnyTerritory;
    if (!line.territory.isEmpty() && !isTerritory)
        return UsageError{tr("--territory is a country code such as US, GB or GB-SCT, not “%1”.")
                              .arg(parser.value(QStringLiteral("territory")))};
    return line;
}

QString CommandLine::helpText()
{
    QCommandLineParser parser;
    addOptions(parser);
    return parser.helpText();
}

bool CommandLine::wantsWindow(const QStringList &arguments)
{
    return std::none_of(arguments.cbegin(), arguments.cend(), [](const QString &argument) {
        if (argument == QLatin1String("-h") || argument == QLatin1String("-v"))
            return true;
        if (!argument.startsWith(u'-'))
            return false;
        const QString name = argument.section(u'=', 0, 0).mid(argument.startsWith(QLatin1String("--")) ? 2 : 1);
        return jobNames().contains(name);
    });
}

} // namespace Handrail
