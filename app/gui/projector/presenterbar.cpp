// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/projector/presenterbar.h"

#include "gui/projector/projector.h"
#include "gui/projector/projectorwindow.h"
#include "gui/theme/theme.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>

namespace Handrail {

PresenterBar::PresenterBar(Projector &projector, Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_projector(projector)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("presenterBar"));
    setAutoFillBackground(true);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("presenterText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_back = new QPushButton(tr("Back"), this);
    m_back->setObjectName(QStringLiteral("presenterBack"));
    m_back->setAccessibleName(tr("Back one slide"));
    m_next = new QPushButton(tr("Next"), this);
    m_next->setObjectName(QStringLiteral("presenterNext"));
    m_next->setAccessibleName(tr("On to the next slide"));
    m_dark = new QPushButton(this);
    m_dark->setObjectName(QStringLiteral("presenterDark"));
    m_stop = new QPushButton(this);
    m_stop->setObjectName(QStringLiteral("presenterStop"));
    m_stop->setAccessibleName(tr("Stop showing on the projector"));

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {m_back, m_next, m_dark, m_stop})
        layout->addWidget(button);

    connect(m_back, &QPushButton::clicked, this, [this] { m_projector.window()->previous(); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_projector.window()->next(); });
    connect(m_dark, &QPushButton::clicked, this,
            [this] { m_projector.window()->setDark(!m_projector.window()->isDark()); });
    connect(m_stop, &QPushButton::clicked, &m_projector, &Projector::stop);

    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, &m_projector, &Projector::stop);
    // A filter, not shortcuts: what a clicker sends turns the room's slides, also where the view in front has a use of
    // its own for these keys. Two shortcuts of one key would do nothing at all.
    qApp->installEventFilter(this);

    connect(&m_projector, &Projector::started, this, &PresenterBar::refresh);
    connect(&m_projector, &Projector::stopped, this, &PresenterBar::refresh);
    connect(&m_projector, &Projector::unplugged, this, &PresenterBar::refresh);
    connect(&m_projector, &Projector::slideChanged, this, &PresenterBar::refresh);
    connect(&m_theme, &Theme::changed, this, &PresenterBar::applyTheme);
    applyTheme();
}

void PresenterBar::refresh()
{
    setVisible(m_projector.isOnOtherScreen());
    const ProjectorWindow *window = m_projector.window();
    const QString place =
        tr("%1, slide %2 of %3")
            .arg(window->title(), QLocale().toString(window->slide() + 1), QLocale().toString(window->slideCount()));
    m_text->setText(window->isDark() ? tr("The room’s screen is dark. Next comes back to: %1").arg(place)
                                     : tr("The room sees: %1").arg(place));
    // Neither button is ever disabled: the focus would move on to another, and the next press of Space surprise the
    // room. Short where type is large, so that the bar never takes the window's width.
    const bool isShort = m_theme.textPercent() > 150;
    m_dark->setText(window->isDark() ? (isShort ? tr("Show (B)") : tr("Show again (B)"))
                                     : (isShort ? tr("Dark (B)") : tr("Dark screen (B)")));
    m_dark->setAccessibleName(window->isDark() ? tr("Show the slide to the room again")
                                               : tr("Make the room’s screen dark"));
    m_stop->setText(isShort ? tr("Stop (Esc)") : tr("Stop showing (Esc)"));
}

bool PresenterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (!widget || widget->window() != window() || !m_projector.isOnOtherScreen())
        return QFrame::eventFilter(watched, event);
    const auto *press = static_cast<QKeyEvent *>(event);
    const int key = press->key();
    const bool isPlain = !(press->modifiers() & ~Qt::KeypadModifier);
    const bool turns = key == Qt::Key_PageDown || key == Qt::Key_PageUp;
    const bool isTyping = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
    const bool darkens = (key == Qt::Key_B || key == Qt::Key_Period) && !isTyping;
    if (!isPlain || !(turns || darkens))
        return QFrame::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::ShortcutOverride || press->isAutoRepeat())
        return true;
    ProjectorWindow *room = m_projector.window();
    if (darkens)
        room->setDark(!room->isDark());
    else if (key == Qt::Key_PageDown)
        room->next();
    else
        room->previous();
    return true;
}

void PresenterBar::applyTheme()
{
    const ColorTokens &colors = m_theme.colors();
    QPalette ground = palette();
    ground.setColor(QPalette::Window, colors.accentTint);
    ground.setColor(QPalette::WindowText, colors.text);
    setPalette(ground);
    layout()->setContentsMargins(m_theme.px(16), 8, m_theme.px(16), 8);
    layout()->setSpacing(m_theme.px(8));
    refresh();
}

} // namespace Handrail
