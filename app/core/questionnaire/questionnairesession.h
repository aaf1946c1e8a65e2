// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/questionnaire/questionnaire.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace Handrail {

/// What a person did with a question.
struct Answer
{
    enum class Kind {
        None,     ///< not asked yet, or passed over
        Chosen,   ///< `code` was chosen
        Declined, ///< "I'd rather not say"
    };
    Kind kind = Kind::None;
    QString code;

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// What was said to the questions of one side. Nothing here is a diagnosis, nor a score.
struct SideCount
{
    int asked = 0; ///< questions that apply
    int answered = 0;
    int declined = 0;
    QStringList signs; ///< linkIds of the questions answered with a sign

    int signCount() const { return int(signs.size()); }
};

/// What can be said of a session so far. Only questions that apply count.
struct SessionResult
{
    SideCount dependence;
    SideCount addiction;
    SideCount other;
    bool isOnlyAsPrescribed = false; ///< then tolerance and withdrawal do not point to addiction

    int asked() const { return dependence.asked + addiction.asked + other.asked; }
    int answered() const { return dependence.answered + addiction.answered + other.answered; }
    int declined() const { return dependence.declined + addiction.declined + other.declined; }
};

/// One person going through a form, without a window: which question is next, what was said, what it adds up to.
/// Holds its answers in memory only, and nothing of them after clear().
class QuestionnaireSession
{
public:
    /// A question, or a text of its own, in the order of asking. Points into the questionnaire.
    struct Step
    {
        const QuestionnaireItem *item = nullptr;
        QList<const QuestionnaireItem *> groups; ///< those around it, outermost first
        Side side = Side::Other;

        /// Whether it, or a group around it, is there for certain answers only.
        bool isConditional() const;
    };

    explicit QuestionnaireSession(Questionnaire questionnaire = {});
    // Steps point into the questionnaire.
    QuestionnaireSession(const QuestionnaireSession &) = delete;
    QuestionnaireSession &operator=(const QuestionnaireSession &) = delete;

    const Questionnaire &questionnaire() const { return m_questionnaire; }

    /// The steps that apply with the answers so far.
    QList<Step> steps() const;
    /// The questions among them.
    QList<Step> questions() const;
    bool isEnabled(const QString &linkId) const;

    bool isFinished() const;
    /// The step to show now; its item is nullptr when finished.
    Step current() const;
    int position() const { return m_position; } ///< of the current step among steps(), from 0
    /// Of the current question among questions(), from 1; 0 at a text and when finished.
    int questionNumber() const;
    /// How much of the questions is behind, from 0 to 1; 1 when finished. Texts do not count.
    double progress() const;
    /// The last step, up to the current one, that is there whatever was answered: what others may see without
    /// learning an answer. Its item is nullptr when there is none.
    Step lastUnconditional() const;

    Answer answer(const QString &linkId) const;
    Answer currentAnswer() const;
    bool hasAnswers() const { return !m_answers.isEmpty(); }

    // Each answers with whether it was possible, and goes on to the next step if it was.
    bool choose(const QString &code); ///< one of the codes of codes(); yesCode and noCode for a boolean
    bool decline();                   ///< not for a required question
    bool skip();                      ///< a text; an answered question; one that is not required
    bool canDecline() const;
    bool canSkip() const;

    bool canGoBack() const { return m_position > 0; }
    bool goBack();
    /// From the result, or from anywhere, to a question that applies; after it, on to what is still open.
    bool review(const QString &linkId);

    /// The codes a question can be answered with, in order.
    static QStringList codes(const QuestionnaireItem &item);

    SessionResult result() const;

    /// Forgets every answer and stands at the first step again.
    void clear();

private:
    void advance();
    bool isResolved(const Step &step) const;
    int questionsBefore() const; ///< the current step
    void collect(const QList<QuestionnaireItem> &items, Step around, QHash<QString, bool> &enabled,
                 QList<Step> &steps) const;
    bool applies(const QuestionnaireItem &item, const QHash<QString, bool> &enabled) const;

    Questionnaire m_questionnaire;
    QHash<QString, Answer> m_answers; ///< by linkId; those of questions that do not apply now count for nothing
    QSet<QString> m_passed;           ///< steps left without an answer
    int m_position = 0;
    bool m_isReview = false;
};

} // namespace Handrail
