// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pseudo.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

namespace Handrail::Test {

static bool hasLayout()
{
    return qobject_cast<QGuiApplication *>(QCoreApplication::instance()) != nullptr;
}

PseudoLanguage::PseudoLanguage(Kind kind)
{
    const bool isMirrored = kind == Kind::RightToLeft;
    const bool isLoaded = m_translator.load(isMirrored ? QStringLiteral(":/pseudo/pseudo_rtl.qm")
                                                       : QStringLiteral(":/pseudo/pseudo_long.qm"));
    QVERIFY2(isLoaded, "link handrail_pseudo_languages");
    QCoreApplication::installTranslator(&m_translator);
    if (isMirrored && hasLayout())
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(&m_translator);
    if (hasLayout())
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QString untranslatedPart(const QString &text, const QStringList &allowed)
{
    QString outside;
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'[')
            ++depth;
        else if (c == u']')
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            outside += c;
    }
    QStringList longestFirst = allowed;
    std::sort(longestFirst.begin(), longestFirst.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &word : std::as_const(longestFirst)) {
        if (!word.isEmpty())
            outside.remove(word);
    }
    const bool hasLetters = std::any_of(outside.cbegin(), outside.cend(), [](QChar c) { return c.isLetter(); });
    return hasLetters ? outside.simplified() : QString();
}

} // namespace Handrail::Test
