// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/questionnaire/startview.h"

#include "core/questionnaire/questionnairesession.h"
#include "gui/theme/theme.h"
#include "gui/widgets/choicebutton.h"
#include "gui/widgets/readingcolumn.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace Handrail {

StartView::StartView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new ReadingColumn(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_column);
}

int StartView::minutesFor(const Questionnaire &form)
{
    using namespace std::chrono;
    constexpr seconds forOne{12}; // to read a sentence, think, and choose
    const QuestionnaireSession session(form);
    const auto all = forOne * session.questions().size();
    return std::max(1, int(ceil<minutes>(all).count()));
}

void StartView::showForm(const QList<Questionnaire> &forms, const QString &id)
{
    m_column->clear();
    m_start = nullptr;
    const auto form =
        std::find_if(forms.cbegin(), forms.cend(), [&](const Questionnaire &each) { return each.id == id; });
    if (form == forms.cend()) {
        m_column->addTitle(tr("Self-check"));
        m_column->addParagraph(tr("There is no self-check in this content."), true);
        m_column->finish();
        return;
    }
    m_column->addTitle(plainText(form->title.translated()));
    if (!form->description.isEmpty())
        m_column->addParagraph(form->description.translated(), true);
    m_column->addList(false, {tr("It takes about %n minute(s).", nullptr, minutesFor(*form)),
                              tr("It does not diagnose anything. Only a health worker can."),
                              tr("Nothing is kept, unless you print or save it."),
                              tr("You can answer with the keys you see on the buttons.")});
    m_column->addWidget(makeButtons());
    if (forms.size() > 1) {
        m_column->addHeading(2, tr("Other forms"));
        m_column->addWidget(makeChooser(forms, id));
    }
    m_column->finish();
}

QWidget *StartView::makeButtons()
{
    auto *box = new QWidget;
    auto *row = new QVBoxLayout(box);
    row->setContentsMargins(0, 12, 0, 12);
    row->setSpacing(12);
    m_start = new QPushButton(tr("Start"));
    m_start->setObjectName(QStringLiteral("start"));
    m_start->setProperty("kind", QStringLiteral("primary"));
    m_start->setAutoDefault(true);
    m_start->setAccessibleName(tr("Start the self-check"));
    m_theme.keepFont(m_start, Theme::Type::Lead);
    connect(m_start, &QPushButton::clicked, this, &StartView::started);
    row->addWidget(m_start, 0, Qt::AlignLeading);

    auto *print = new QPushButton(tr("Print the blank form…"));
    print->setObjectName(QStringLiteral("printBlank"));
    connect(print, &QPushButton::clicked, this, &StartView::printRequested);
    auto *save = new QPushButton(tr("Save the blank form as PDF…"));
    save->setObjectName(QStringLiteral("saveBlank"));
    connect(save, &QPushButton::clicked, this, &StartView::saveRequested);
    for (QPushButton *quiet : {print, save}) {
        quiet->setProperty("kind", QStringLiteral("quiet"));
        quiet->setAutoDefault(true);
        quiet->setAccessibleName(quiet->text());
        row->addWidget(quiet, 0, Qt::AlignLeading);
    }
    return box;
}

QWidget *StartView::makeChooser(const QList<Questionnaire> &forms, const QString &id)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(12);
    for (const Questionnaire &form : forms) {
        if (form.id == id)
            continue;
        auto *button = new ChoiceButton(m_theme, plainText(form.title.translated()));
        button->setObjectName(QStringLiteral("form:") + form.id);
        button->setDetail(plainText(form.description.translated()));
        connect(button, &QPushButton::clicked, this, [this, other = form.id] { Q_EMIT formRequested(other); });
        column->addWidget(button);
    }
    return box;
}

void StartView::focusStart()
{
    if (m_start)
        m_start->setFocus(Qt::OtherFocusReason);
}

} // namespace Handrail
