// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/questionnaire/questionnairepage.h"

#include "core/content/librarystore.h"
#include "core/questionnaire/questionnairesession.h"
#include "gui/dialogs/confirmdialog.h"
#include "gui/questionnaire/questionnairereport.h"
#include "gui/questionnaire/questionview.h"
#include "gui/questionnaire/resultview.h"
#include "gui/questionnaire/startview.h"

#include <QEvent>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Handrail {

QuestionnairePage::QuestionnairePage(const LibraryStore &store, Theme &theme, QWidget *parent)
    : Page(parent)
    , m_store(store)
    , m_theme(theme)
    , m_territory([] { return QLocale::territoryToCode(QLocale::system().territory()); })
    , m_session(std::make_unique<QuestionnaireSession>())
    , m_stack(new QStackedWidget)
    , m_start(new StartView(theme))
    , m_question(new QuestionView(theme))
{
    setObjectName(QStringLiteral("questionnairePage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_question);
    connectViews();
    connect(&store, &LibraryStore::libraryChanged, this, &QuestionnairePage::reload);
    reload();
}

QuestionnairePage::~QuestionnairePage() = default;

void QuestionnairePage::connectViews()
{
    connect(m_start, &StartView::started, this, &QuestionnairePage::start);
    // Queued: the view that asks is rebuilt by the answer.
    connect(
        m_start, &StartView::formRequested, this,
        [this](const QString &id) { askBefore([this, id] { chooseForm(id); }); }, Qt::QueuedConnection);
    connect(m_start, &StartView::printRequested, this, &Page::printRequested);
    connect(m_start, &StartView::saveRequested, this, &Page::saveRequested);
    connect(m_question, &QuestionView::chosen, this, [this](const QString &code) { step(m_session->choose(code)); });
    connect(m_question, &QuestionView::declined, this, [this] { step(m_session->decline()); });
    connect(m_question, &QuestionView::passed, this, [this] { step(m_session->skip()); });
    connect(m_question, &QuestionView::backRequested, this, [this] {
        if (m_session->canGoBack()) {
            step(m_session->goBack());
        } else {
            m_isStarted = false;
            step(true);
        }
    });
}

void QuestionnairePage::setTerritory(std::function<QString()> territory)
{
    m_territory = std::move(territory);
}

void QuestionnairePage::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
}

void QuestionnairePage::reload()
{
    const Library &library = m_store.library();
    const bool isThere = library.questionnaire(m_formId) != nullptr;
    chooseForm(isThere || library.questionnaires.isEmpty() ? m_formId : library.questionnaires.first().id);
}

void QuestionnairePage::chooseForm(const QString &id)
{
    m_formId = id;
    const Questionnaire *form = m_store.library().questionnaire(id);
    m_session = std::make_unique<QuestionnaireSession>(form ? *form : Questionnaire{});
    m_isStarted = false;
    refresh();
}

QuestionnairePage::Place QuestionnairePage::place() const
{
    if (!m_isStarted)
        return Place::Start;
    return m_session->isFinished() ? Place::Result : Place::Question;
}

void QuestionnairePage::start()
{
    m_isStarted = true;
    step(true);
}

void QuestionnairePage::startAgain()
{
    clearPerson();
    m_start->focusStart();
}

void QuestionnairePage::askBefore(const std::function<void()> &forgetting)
{
    if (m_session->result().answered() == 0) {
        forgetting();
        return;
    }
    m_dialog = new ConfirmDialog({tr("Forget the answers?"),
                                  tr("The answers given so far are not kept anywhere else. If they are forgotten, they "
                                     "cannot be brought back. To keep them on paper, print or save them first."),
                                  tr("Keep the answers"), tr("Forget them")},
                                 m_theme, this);
    connect(m_dialog, &QDialog::accepted, this, forgetting);
    m_dialog->open();
}

void QuestionnairePage::step(bool moved)
{
    if (!moved)
        return;
    refresh();
    switch (place()) {
    case Place::Start:
        m_start->focusStart();
        break;
    case Place::Question:
        m_question->focusQuestion();
        break;
    case Place::Result:
        m_result->focusResult();
        break;
    }
}

void QuestionnairePage::dropResult()
{
    if (!m_result)
        return;
    m_stack->removeWidget(m_result);
    delete m_result;
    m_result = nullptr;
}

void QuestionnairePage::refresh()
{
    dropResult();
    switch (place()) {
    case Place::Start:
        m_question->clear();
        m_start->showForm(m_store.library().questionnaires, m_formId);
        m_stack->setCurrentWidget(m_start);
        break;
    case Place::Question:
        m_question->showStep(*m_session);
        m_stack->setCurrentWidget(m_question);
        break;
    case Place::Result:
        m_question->clear();
        m_result = new ResultView(m_theme);
        m_result->showResult(*m_session, m_store.library(), m_territory());
        connect(m_result, &ResultView::printRequested, this, &Page::printRequested);
        connect(m_result, &ResultView::saveRequested, this, &Page::saveRequested);
        connect(m_result, &ResultView::overdoseRequested, this,
                [this] { Q_EMIT itemRequested(QStringLiteral("overdose")); });
        // Queued: the view that asks is deleted by the answer.
        connect(
            m_result, &ResultView::restartRequested, this, [this] { askBefore([this] { startAgain(); }); },
            Qt::QueuedConnection);
        connect(
            m_result, &ResultView::reviewRequested, this,
            [this](const QString &linkId) { step(m_session->review(linkId)); }, Qt::QueuedConnection);
        m_stack->addWidget(m_result);
        m_stack->setCurrentWidget(m_result);
        break;
    }
    Q_EMIT reportChanged();
}

ReportDocument QuestionnairePage::report() const
{
    const Questionnaire *form = m_store.library().questionnaire(m_formId);
    if (!form)
        return {};
    const QuestionnaireReport report(m_store.library(), m_territory(), m_today());
    return place() == Place::Result ? report.result(*m_session) : report.blankForm(*form);
}

ReportDocument QuestionnairePage::projection() const
{
    const Questionnaire *form = m_store.library().questionnaire(m_formId);
    if (!form)
        return {};
    const QuestionnaireReport report(m_store.library(), m_territory(), m_today());
    // A result is nobody's business but the person's own. Nor is a text or a question that only some answers open:
    // seeing it would tell the room what was answered.
    const QuestionnaireItem *item = place() == Place::Question ? m_session->lastUnconditional().item : nullptr;
    return item ? report.question(*form, *item) : report.opening(*form);
}

bool QuestionnairePage::openItem(const QString &id)
{
    if (!m_store.library().questionnaire(id))
        return false;
    if (id != m_formId)
        chooseForm(id);
    return true;
}

void QuestionnairePage::clearPerson()
{
    if (m_dialog && m_dialog->isVisible())
        m_dialog->reject();
    m_session->clear();
    m_isStarted = false;
    refresh();
}

void QuestionnairePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    Page::changeEvent(event);
}

} // namespace Handrail
