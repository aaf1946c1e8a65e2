// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/questionnairesession.h"

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace Handrail {

/// What the result says, in plain words, the same on screen and on paper. It tells what was said and what that
/// may mean; it never says that a person is addicted, gives no score and sets no limit.
class ResultWords
{
    Q_DECLARE_TR_FUNCTIONS(Handrail::ResultWords)

public:
    struct Card
    {
        Side side = Side::Dependence;
        QString title;       ///< "The body's side"
        QString count;       ///< "You said yes or sometimes to 2 of 3 questions:", which `named` follows
        QStringList named;   ///< the signs, as statements where the form has them, else the questions
        QStringList meaning; ///< one sentence each
    };

    explicit ResultWords(const QuestionnaireSession &session);

    QString title() const;
    QStringList summary() const { return m_summary; } ///< what this is, and both sides in a sentence
    QList<Card> cards() const { return m_cards; }     ///< empty when nothing was answered
    QStringList nextSteps() const { return m_nextSteps; }
    QString warningTitle() const; ///< about the time after a break: always shown
    QString warningText() const;

    /// A question and what was said to it, in words.
    static QString questionText(const QuestionnaireItem &item);
    /// A question as the sign it asks about; the question itself, where the form has no such words.
    static QString signText(const QuestionnaireItem &item);
    static QString answerText(const QuestionnaireItem &item, const Answer &answer);

private:
    Card dependenceCard(const SideCount &count, bool isOnlyAsPrescribed) const;
    Card addictionCard(const SideCount &count) const;
    Card cardOf(Side side, const QString &title, const SideCount &count) const;
    void summarize(const SessionResult &result);
    void advise(const SessionResult &result);

    QHash<QString, QString> m_signs; ///< by linkId
    QStringList m_summary;
    QList<Card> m_cards;
    QStringList m_nextSteps;
};

} // namespace Handrail
