// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/questionnaire/questionview.h"

#include "gui/questionnaire/resultwords.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choicebutton.h"

#include "core/content/inlinetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace Handrail {

namespace {

QString wordsOf(const Message &message)
{
    return plainText(message.translated());
}

} // namespace

QuestionView::QuestionView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_progress(new QProgressBar)
    , m_place(new QLabel)
    , m_around(new QLabel)
    , m_question(new QLabel)
    , m_column(new QWidget)
    , m_answerBox(new QWidget)
    , m_answers(new QVBoxLayout(m_answerBox))
    , m_continue(new QPushButton)
    , m_back(new QPushButton)
    , m_keep(new QPushButton)
    , m_decline(new QPushButton)
{
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setRange(0, 1000);
    m_place->setObjectName(QStringLiteral("questionPlace"));
    m_around->setObjectName(QStringLiteral("questionAround"));
    m_around->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("question"));
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setFocusPolicy(Qt::StrongFocus);
    m_question->setMargin(6); // between the words and the focus ring
    m_around->setContentsMargins(6, 0, 6, 0);
    theme.keepFont(m_place, Theme::Type::Caption);
    theme.keepFont(m_around, Theme::Type::Body);
    theme.keepFont(m_question, Theme::Type::Lead);

    m_continue->setObjectName(QStringLiteral("continue"));
    m_continue->setProperty("kind", QStringLiteral("primary"));
    m_continue->setAutoDefault(true);
    m_back->setObjectName(QStringLiteral("back"));
    m_keep->setObjectName(QStringLiteral("keep"));
    m_decline->setObjectName(QStringLiteral("decline"));
    for (QPushButton *quiet : {m_back, m_keep, m_decline}) {
        quiet->setProperty("kind", QStringLiteral("quiet"));
        quiet->setAutoDefault(true);
    }

    m_answers->setContentsMargins(0, 0, 0, 0);
    m_answers->setSpacing(12);

    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addStretch(1);
    column->addWidget(m_around);
    column->addWidget(m_question);
    column->addWidget(m_answerBox);
    column->addWidget(m_continue, 0, Qt::AlignLeading);
    column->addStretch(3);

    auto *centred = new QWidget;
    auto *row = new QHBoxLayout(centred);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_column, 100);
    row->addStretch(1);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centred);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 16);
    foot->addWidget(m_back);
    foot->addStretch(1);
    foot->addWidget(m_keep);
    foot->addWidget(m_decline);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 16, 16, 0);
    top->setSpacing(12);
    top->addWidget(m_progress, 1);
    top->addWidget(m_place);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(top);
    all->addWidget(scroll, 1);
    all->addLayout(foot);

    // Shortcuts, because a scroll area takes every arrow for itself.
    for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | arrow), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, arrow] {
            // Back is the arrow that points to where one came from.
            if ((arrow == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight))
                Q_EMIT backRequested();
        });
    }
    setTabOrder(m_question, m_continue);
    connect(m_continue, &QPushButton::clicked, this, &QuestionView::passed);
    connect(m_keep, &QPushButton::clicked, this, &QuestionView::passed);
    connect(m_decline, &QPushButton::clicked, this, &QuestionView::declined);
    connect(m_back, &QPushButton::clicked, this, &QuestionView::backRequested);
    connect(&theme, &Theme::changed, this, &QuestionView::applyTheme);
    retranslate();
    applyTheme();
}

void QuestionView::retranslate()
{
    m_continue->setText(tr("Continue"));
    m_back->setText(tr("Back"));
    m_back->setAccessibleName(tr("Back to the question before"));
    m_keep->setText(tr("Keep my answer"));
    m_decline->setText(tr("I’d rather not say"));
    m_progress->setAccessibleName(tr("How far you are"));
    for (QPushButton *button : {m_continue, m_keep, m_decline})
        button->setAccessibleName(button->text());
}

void QuestionView::applyTheme()
{
    m_column->setMaximumWidth(m_theme.px(640));
    const ColorTokens &colors = m_theme.colors();
    for (QLabel *label : {m_place, m_around}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, colors.muted);
        label->setPalette(palette);
    }
}

void QuestionView::clear()
{
    for (ChoiceButton *button : std::as_const(m_buttons)) {
        // Deleted later, because one of them may be what was just pressed; its words go now.
        button->hide();
        button->setObjectName({});
        button->setKey({});
        button->setText({});
        button->setAccessibleName({});
        button->setDetail({});
        button->setChosen(false);
        m_answers->removeWidget(button);
        button->deleteLater();
    }
    m_buttons.clear();
    m_question->clear();
    m_question->setAccessibleName({});
    m_around->clear();
    m_place->clear();
    m_progress->reset();
}

void QuestionView::addAnswers(const QuestionnaireItem &item, const Answer &given)
{
    QWidget *before = m_question;
    const QStringList codes = QuestionnaireSession::codes(item);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QString &code = codes.at(i);
        const Answer answer{Answer::Kind::Chosen, code};
        auto *button = new ChoiceButton(m_theme, ResultWords::answerText(item, answer), m_answerBox);
        button->setObjectName(QStringLiteral("answer:") + code);
        if (item.type == QuestionnaireItem::Type::Boolean)
            button->setKey(code == yesCode ? tr("Y", "the key for the answer Yes")
                                           : tr("N", "the key for the answer No"));
        else
            button->setKey(locale().toString(int(i) + 1));
        button->setChosen(given == answer);
        connect(button, &QPushButton::clicked, this, [this, code] { Q_EMIT chosen(code); });
        m_answers->addWidget(button);
        m_buttons.append(button);
        setTabOrder(before, button);
        before = button;
    }
    setTabOrder(before, m_continue);
    setTabOrder(m_continue, m_back);
    setTabOrder(m_back, m_keep);
    setTabOrder(m_keep, m_decline);
}

void QuestionView::showStep(const QuestionnaireSession &session)
{
    clear();
    const QuestionnaireSession::Step step = session.current();
    if (!step.item)
        return;
    const bool isQuestion = step.item->isQuestion();
    const QString place =
        tr("Question %1 of %2")
            .arg(locale().toString(session.questionNumber()), locale().toString(int(session.questions().size())));
    if (isQuestion)
        m_place->setText(place);
    m_progress->setValue(int(session.progress() * m_progress->maximum()));

    QStringList around;
    for (const QuestionnaireItem *group : step.groups) {
        if (!group->text.isEmpty())
            around.append(wordsOf(group->text));
    }
    m_around->setText(around.join(u'\n'));
    m_around->setVisible(!around.isEmpty());
    const QString question = ResultWords::questionText(*step.item);
    m_question->setText(question);
    m_question->setAccessibleName(
        isQuestion ? tr("%1. %2 %3", "place, group, question").arg(place, around.join(u' '), question).simplified()
                   : question);

    const Answer given = session.currentAnswer();
    if (isQuestion)
        addAnswers(*step.item, given);
    m_answerBox->setVisible(isQuestion);
    m_continue->setVisible(!isQuestion);
    m_keep->setVisible(isQuestion && given.kind != Answer::Kind::None);
    m_decline->setVisible(isQuestion && session.canDecline());
}

void QuestionView::focusQuestion()
{
    m_question->setFocus(Qt::OtherFocusReason);
}

void QuestionView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && event->modifiers() == Qt::NoModifier) {
        Q_EMIT backRequested();
        return;
    }
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString typed = event->text().toUpper();
    if (isPlain && !typed.isEmpty() && !event->isAutoRepeat()) {
        for (qsizetype i = 0; i < m_buttons.size(); ++i) {
            ChoiceButton *button = m_buttons.at(i);
            if (typed == button->key().toUpper() || typed == QString::number(i + 1)) {
                button->click();
                return;
            }
        }
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
            if (m_continue->isVisible()) {
                m_continue->click();
                return;
            }
        }
    }
    QWidget::keyPressEvent(event);
}

void QuestionView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Handrail
