// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/languages.h"

#include "core/content/contentloader.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace Handrail {

static const QString english = QStringLiteral("en");

Languages::Languages(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_current(english)
{
    const QString before = QStringLiteral("handrail_");
    const QString behind = QStringLiteral(".qm");
    m_available.append(english);
    const QStringList files = QDir(folder).entryList({before + u'*' + behind}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.sliced(before.size(), file.size() - before.size() - behind.size());
        if (code != english && QLocale(code).language() != QLocale::C)
            m_available.append(code);
    }
}

Languages::~Languages() = default;

QString Languages::bestFor(const QStringList &wanted) const
{
    for (const QString &each : wanted) {
        const QString code = QString(each).replace(u'-', u'_');
        if (m_available.contains(code))
            return code;
        const QString language = code.section(u'_', 0, 0);
        if (m_available.contains(language))
            return language;
    }
    return english;
}

QString Languages::ownName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (!code.contains(u'_')) {
        // Qt names the language of one country, "American English". The shortest name is that of all of them.
        const QList<QLocale> everywhere =
            QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory);
        for (const QLocale &each : everywhere) {
            const QString other = each.nativeLanguageName();
            if (!other.isEmpty() && other.size() < name.size())
                name = other;
        }
    }
    if (name.isEmpty())
        return code;
    name[0] = name.at(0).toUpper();
    return name;
}

Qt::LayoutDirection Languages::direction(const QString &code)
{
    return QLocale(code).textDirection();
}

bool Languages::install(const QString &code)
{
    if (!m_available.contains(code))
        return false;
    auto texts = std::make_unique<DocumentTranslator>();
    // English comes with a file for its plurals, and does without.
    if (!texts->load(m_folder + QStringLiteral("/handrail_") + code) && code != english)
        return false;
    texts->setMessages(m_messages);

    const QString qtName = QStringLiteral("qtbase_") + code;
    auto qtTexts = std::make_unique<QTranslator>();
    if (!qtTexts->load(qtName, m_folder) && !qtTexts->load(qtName, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        qtTexts.reset();

    // A translator takes itself off the application when it is deleted.
    m_texts = std::move(texts);
    m_qtTexts = std::move(qtTexts);
    if (m_qtTexts)
        QCoreApplication::installTranslator(m_qtTexts.get());
    QCoreApplication::installTranslator(m_texts.get());
    m_current = code;
    Q_EMIT languageChanged();
    return true;
}

void Languages::setLibrary(const Library &library)
{
    m_messages = allMessages(library);
    if (m_texts)
        m_texts->setMessages(m_messages);
}

bool Languages::isOffered(const QString &file) const
{
    return m_current == english || (m_texts && m_texts->isComplete(QStringLiteral("content/") + file));
}

} // namespace Handrail
