// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QStringList>

namespace Handrail {

class Languages;
class Settings;

/// Carries out the choice of a language while the program runs: its words, its direction, its way to write dates and
/// numbers; and keeps the choice for the next start.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    LanguageSwitch(Languages &languages, Settings &settings, QObject *parent = nullptr);

    /// The language that was chosen before, else the system's, else English.
    void start();

    /// The languages there are, English first. With more than one, `asSystem` can be chosen as well.
    QStringList codes() const;
    bool hasChoice() const { return codes().size() > 1; }
    static QString asSystem() { return {}; }

    /// What was chosen: a code, or `asSystem`. With one language alone, that one.
    QString chosen() const;
    QString current() const; ///< the code of the language that is spoken now
    /// False when there is no such language or its file is damaged; nothing changes then.
    bool choose(const QString &code);

    /// What a person reads in a list of languages: each in its own words.
    QString nameOf(const QString &code) const;

Q_SIGNALS:
    void changed();

private:
    QString codeFor(const QString &chosen) const;
    bool speak(const QString &code);

    Languages &m_languages;
    Settings &m_settings;
};

} // namespace Handrail
