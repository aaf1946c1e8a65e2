// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/languageswitch.h"

#include "core/language/languages.h"
#include "gui/theme/settings.h"

#include <QGuiApplication>
#include <QLocale>

namespace Handrail {

LanguageSwitch::LanguageSwitch(Languages &languages, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_languages(languages)
    , m_settings(settings)
{}

void LanguageSwitch::start()
{
    // A damaged file: English is always there, built in.
    if (!speak(codeFor(m_settings.language())))
        speak(m_languages.available().constFirst());
}

QStringList LanguageSwitch::codes() const
{
    return m_languages.available();
}

QString LanguageSwitch::chosen() const
{
    const QStringList all = codes();
    if (all.size() == 1)
        return all.constFirst();
    return all.contains(m_settings.language()) ? m_settings.language() : asSystem();
}

QString LanguageSwitch::current() const
{
    return m_languages.current();
}

QString LanguageSwitch::codeFor(const QString &chosen) const
{
    return m_languages.bestFor(chosen == asSystem() ? QLocale::system().uiLanguages() : QStringList(chosen));
}

bool LanguageSwitch::choose(const QString &code)
{
    if (code != asSystem() && !codes().contains(code))
        return false;
    if (!speak(codeFor(code)))
        return false;
    m_settings.setLanguage(code);
    Q_EMIT changed();
    return true;
}

bool LanguageSwitch::speak(const QString &code)
{
    if (!m_languages.install(code))
        return false;
    const QLocale spoken(code);
    const QLocale system = QLocale::system();
    // Dates are in the language of the words around them, and in the order of the country one is in.
    if (spoken.language() == system.language())
        QLocale::setDefault(system);
    else
        QLocale::setDefault(code.contains(u'_') ? spoken : QLocale(spoken.language(), system.territory()));
    QGuiApplication::setLayoutDirection(Languages::direction(code));
    return true;
}

QString LanguageSwitch::nameOf(const QString &code) const
{
    return code == asSystem() ? tr("As the system") : Languages::ownName(code);
}

} // namespace Handrail
