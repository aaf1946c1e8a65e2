// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "architecture/includerules.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Handrail::Test {

namespace {

/// Folders of app/gui that every feature may use.
const QStringList sharedGuiFolders{QStringLiteral("widgets"), QStringLiteral("theme"), QStringLiteral("dialogs"),
                                   QStringLiteral("printing")};

/// Folders of app/gui that put features together, or serve the window alone.
const QStringList composingGuiFolders{QStringLiteral("commandline")};

bool isThere(const QStringList &folders, const QString &header)
{
    return std::any_of(folders.cbegin(), folders.cend(),
                       [&](const QString &folder) { return QFileInfo(folder + u'/' + header).isFile(); });
}

bool isCharts(const QString &header)
{
    static const QRegularExpression chartHeader(
        QStringLiteral("^(QtCharts/"
                       ".*|Q[A-Za-z]*(Chart|ChartView|AreaSeries|LineSeries|CategoryAxis|ValueAxis|BarSeries|"
                       "AbstractSeries|AbstractAxis))$"));
    return chartHeader.match(header).hasMatch();
}

} // namespace

IncludeRules::IncludeRules(QStringList coreFolders, QStringList guiFolders)
    : m_coreFolders(std::move(coreFolders))
    , m_guiFolders(std::move(guiFolders))
{}

bool IncludeRules::isQtCore(const QString &header) const
{
    if (header.contains(u'/'))
        return header.startsWith(QLatin1String("QtCore/"));
    return isThere(m_coreFolders, header);
}

bool IncludeRules::isQtGui(const QString &header) const
{
    if (header.contains(u'/'))
        return header.startsWith(QLatin1String("QtGui/")) || header.startsWith(QLatin1String("QtSvg/"));
    return isThere(m_guiFolders, header);
}

QStringList IncludeRules::includesOf(const QString &source)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList headers;
    for (auto it = include.globalMatch(source); it.hasNext();)
        headers.append(it.next().captured(1));
    return headers;
}

QString IncludeRules::objection(const QString &file, const QString &header) const
{
    const bool isOurs = header.contains(u'/') && !header.startsWith(QLatin1String("Qt"));
    const bool isQt = header.startsWith(u'Q') || header.startsWith(QLatin1String("Qt"));
    const QString layer = file.section(u'/', 0, 0);
    const QString target = header.section(u'/', 0, 0);

    if (layer == QLatin1String("core")) {
        if (isOurs && target != QLatin1String("core"))
            return QStringLiteral("core includes nothing but core");
        if (isQt && !isQtCore(header))
            return QStringLiteral("core uses Qt Core alone");
    } else if (layer == QLatin1String("report")) {
        if (isOurs && target != QLatin1String("core") && target != QLatin1String("report"))
            return QStringLiteral("report includes nothing but core and report");
        if (isQt && !isQtCore(header) && !isQtGui(header))
            return QStringLiteral("report uses Qt Core, Qt Gui and Qt Svg alone");
    } else if (layer == QLatin1String("gui")) {
        const QString folder = file.section(u'/', 1, 1);
        const QString targetFolder = header.section(u'/', 1, 1);
        const bool isInFeature =
            file.count(u'/') > 1 && !sharedGuiFolders.contains(folder) && !composingGuiFolders.contains(folder);
        const bool isFeature =
            target == QLatin1String("gui") && header.count(u'/') > 1 && !sharedGuiFolders.contains(targetFolder);
        if (isInFeature && isFeature && targetFolder != folder)
            return QStringLiteral("features do not include each other");
        if (isCharts(header) && folder != QLatin1String("timeline"))
            return QStringLiteral("Qt Charts is used in gui/timeline alone");
    }
    return {};
}

} // namespace Handrail::Test
