// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"
#include "core/language/documenttranslator.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace Handrail {

/// Which languages Handrail speaks, which one it speaks now, and in which direction that is written.
class Languages : public QObject
{
    Q_OBJECT

public:
    /// `folder` holds the compiled languages, handrail_<code>.qm and Qt's own qtbase_<code>.qm.
    explicit Languages(const QString &folder = QStringLiteral(":/i18n"), QObject *parent = nullptr);
    ~Languages() override;

    /// Codes as in "en", "pt_BR"; English first, the others by their code.
    QStringList available() const { return m_available; }
    /// The best of the available languages for a system that asks for these, most wanted first.
    QString bestFor(const QStringList &wanted) const;
    /// As its own speakers write it: "Español".
    static QString ownName(const QString &code);
    /// Does not follow the translator by itself: whoever shows text sets it.
    static Qt::LayoutDirection direction(const QString &code);

    QString current() const { return m_current; }
    /// Installs the translators of a language in place of the present one. False when it is not available, or its
    /// file is damaged; the present one stays then.
    bool install(const QString &code);

    /// A document (one file of the content) is shown in the current language only when all its texts are finished in
    /// it; to be called with the library in use whenever that changes.
    void setLibrary(const Library &library);
    /// Whether a file of the content is shown in the current language; always so in English.
    bool isOffered(const QString &file) const;

Q_SIGNALS:
    void languageChanged();

private:
    QString m_folder;
    QStringList m_available;
    QString m_current;
    QList<Message> m_messages;
    std::unique_ptr<QTranslator> m_qtTexts;
    std::unique_ptr<DocumentTranslator> m_texts;
};

} // namespace Handrail
