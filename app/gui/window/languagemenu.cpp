// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/languagemenu.h"

#include "gui/theme/languageswitch.h"

#include <QActionGroup>
#include <QEvent>

namespace Handrail {

LanguageMenu::LanguageMenu(LanguageSwitch &languages, QWidget *parent)
    : QMenu(parent)
    , m_languages(languages)
    , m_group(new QActionGroup(this))
{
    setObjectName(QStringLiteral("languageMenu"));
    QStringList choices = languages.codes();
    if (languages.hasChoice())
        choices.prepend(LanguageSwitch::asSystem());
    for (const QString &code : std::as_const(choices)) {
        QAction *action = m_group->addAction(QString());
        action->setObjectName(QStringLiteral("language-")
                              + (code == LanguageSwitch::asSystem() ? QStringLiteral("system") : code));
        action->setCheckable(true);
        action->setData(code);
        addAction(action);
    }
    addSeparator();
    m_another = addAction(QString());
    m_another->setObjectName(QStringLiteral("anotherLanguage"));

    connect(m_group, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_languages.choose(action->data().toString());
        showChosen();
    });
    connect(m_another, &QAction::triggered, this, &LanguageMenu::anotherWanted);
    connect(&languages, &LanguageSwitch::changed, this, &LanguageMenu::showChosen);
    retranslate();
    showChosen();
}

void LanguageMenu::showChosen()
{
    const QList<QAction *> actions = m_group->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == m_languages.chosen());
}

void LanguageMenu::retranslate()
{
    setTitle(tr("Lang&uage"));
    setAccessibleName(tr("Language"));
    m_another->setText(tr("&Another language…"));
    const QList<QAction *> actions = m_group->actions();
    for (QAction *action : actions)
        action->setText(m_languages.nameOf(action->data().toString()));
}

void LanguageMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMenu::changeEvent(event);
}

} // namespace Handrail
