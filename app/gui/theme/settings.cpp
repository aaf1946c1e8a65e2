// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/settings.h"

#include "gui/theme/theme.h"
#include "report/pagestyle.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace Handrail {

namespace {

const QString textPercentKey = QStringLiteral("view/textPercent");
const QString schemeKey = QStringLiteral("view/scheme");
const QString lessMovementKey = QStringLiteral("view/lessMovement");
const QString geometryKey = QStringLiteral("window/geometry");
const QString tabKey = QStringLiteral("window/tab");
const QString contentKey = QStringLiteral("content/folder");
const QString territoryKey = QStringLiteral("locale/territory");
const QString paperKey = QStringLiteral("locale/paper");
const QString languageKey = QStringLiteral("locale/language");
const QStringList allKeys{textPercentKey, schemeKey,    lessMovementKey, geometryKey, tabKey,
                          contentKey,     territoryKey, paperKey,        languageKey};

bool isScheme(const QString &scheme)
{
    return QStringList{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                       QStringLiteral("high-contrast")}
        .contains(scheme);
}

bool isPaper(const QString &paper)
{
    return paper == QLatin1String("a4") || paper == QLatin1String("letter");
}

bool isTerritory(const QString &territory)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z]{2}(-[A-Z0-9]{1,3})?\\z"));
    return form.match(territory).hasMatch();
}

/// Whether there are lines that are no settings. Each section is read only when it is asked for.
bool isDamaged(const QString &iniFile)
{
    const QSettings settings(iniFile, QSettings::IniFormat);
    Q_UNUSED(settings.allKeys())
    return settings.status() == QSettings::FormatError;
}

} // namespace

Settings::Settings(const QString &iniFile)
    : m_isDamaged(isDamaged(iniFile))
    , m_settings(iniFile, QSettings::IniFormat)
{}

void Settings::setTroubleListener(const TroubleListener &listener)
{
    m_listener = listener;
    if (!listener)
        return;
    copyDamaged();
    if (m_untold)
        tell(*m_untold);
}

void Settings::copyDamaged()
{
    if (!std::exchange(m_isDamaged, false))
        return;
    const QString file = m_settings.fileName();
    const QString copy = file + QStringLiteral(".damaged");
    QFile::remove(copy);
    if (!QFile::copy(file, copy)) {
        tell({Trouble::Kind::DamagedNotCopied, file});
        return;
    }
    tell({Trouble::Kind::DamagedButCopied, copy});
    // All of the file is written anew, and only what is known: next time it is a sound one.
    QList<QPair<QString, QVariant>> known{{schemeKey, scheme()}};
    for (const QString &key : allKeys) {
        if (m_settings.contains(key))
            known.append({key, m_settings.value(key)});
    }
    m_settings.clear();
    for (const auto &[key, value] : std::as_const(known))
        m_settings.setValue(key, value);
}

void Settings::tell(const Trouble &trouble)
{
    if (m_isTold)
        return;
    m_isTold = m_listener && m_listener(trouble);
    m_untold = m_isTold ? std::nullopt : std::optional(trouble);
}

void Settings::keep(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    copyDamaged();
    m_settings.setValue(key, value);
    m_settings.sync();
    if (m_settings.status() == QSettings::AccessError)
        tell({Trouble::Kind::NotKept, m_settings.fileName()});
}

QString Settings::defaultFile()
{
    return fileFor(QCoreApplication::applicationDirPath());
}

QString Settings::fileFor(const QString &programFolder)
{
    const QDir folder(programFolder);
    if (QFile::exists(folder.filePath(QStringLiteral("portable.txt"))))
        return folder.filePath(QStringLiteral("handrail.ini"));
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("handrail/handrail.ini"));
}

int Settings::textPercent() const
{
    bool isNumber = false;
    const int percent = m_settings.value(textPercentKey).toInt(&isNumber);
    return isNumber ? std::clamp(percent, Theme::smallestPercent, Theme::largestPercent) : 100;
}

void Settings::setTextPercent(int percent)
{
    keep(textPercentKey, QString::number(percent));
}

QString Settings::scheme() const
{
    const QString scheme = m_settings.value(schemeKey).toString();
    return isScheme(scheme) ? scheme : QStringLiteral("system");
}

void Settings::setScheme(const QString &scheme)
{
    keep(schemeKey, scheme);
}

bool Settings::lessMovement() const
{
    return m_settings.value(lessMovementKey).toString() == QLatin1String("true");
}

void Settings::setLessMovement(bool isLess)
{
    keep(lessMovementKey, isLess ? QStringLiteral("true") : QStringLiteral("false"));
}

QByteArray Settings::windowGeometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    keep(geometryKey, geometry);
}

QString Settings::tab() const
{
    return m_settings.value(tabKey).toString();
}

void Settings::setTab(const QString &tab)
{
    keep(tabKey, tab);
}

QString Settings::contentFolder() const
{
    return m_settings.value(contentKey).toString();
}

void Settings::setContentFolder(const QString &folder)
{
    keep(contentKey, folder);
}

QString Settings::territory() const
{
    const QString territory = m_settings.value(territoryKey).toString();
    if (isTerritory(territory))
        return territory;
    // The system's locale, not the language chosen for Handrail: Spanish may be read in the US, and then
    // it is the emergency number of the US that helps.
    const QString guessed = QLocale::territoryToCode(QLocale::system().territory());
    return isTerritory(guessed) ? guessed : QStringLiteral("XX");
}

void Settings::setTerritory(const QString &territory)
{
    keep(territoryKey, territory);
}

QString Settings::paper() const
{
    const QString paper = m_settings.value(paperKey).toString();
    if (isPaper(paper))
        return paper;
    return PageStyle::paperFor(QLocale::system()) == QPageSize::Letter ? QStringLiteral("letter")
                                                                       : QStringLiteral("a4");
}

void Settings::setPaper(const QString &paper)
{
    keep(paperKey, paper);
}

QPageSize::PageSizeId Settings::paperSize() const
{
    return paper() == QLatin1String("letter") ? QPageSize::Letter : QPageSize::A4;
}

QString Settings::language() const
{
    return m_settings.value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    keep(languageKey, language);
}

} // namespace Handrail
