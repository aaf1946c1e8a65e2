// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/projector/presenterbar.h"

#include "gui/projector/projector.h"
#include "gui/projector/projectorwindow.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
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
    auto *stop = new QPushButton(tr("Stop showing  (Esc)"), this);
    stop->setObjectName(QStringLiteral("presenterStop"));
    stop->setAccessibleName(tr("Stop showing on the projector"));

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    layout->addWidget(stop);

    connect(m_back, &QPushButton::clicked, this, [this] { m_projector.window()->previous(); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_projector.window()->next(); });
    connect(stop, &QPushButton::clicked, &m_projector, &Projector::stop);

    // A presenter's clicker sends these two keys to whatever has the focus; the bar is hidden, and its
    // shortcuts with it, unless something is shown.
    const auto key = [this](Qt::Key code, auto action) {
        auto *shortcut = new QShortcut(QKeySequence(code), this);
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    key(Qt::Key_PageDown, [this] { m_projector.window()->next(); });
    key(Qt::Key_PageUp, [this] { m_projector.window()->previous(); });
    key(Qt::Key_Escape, [this] { m_projector.stop(); });

    connect(&m_projector, &Projector::started, this, &PresenterBar::refresh);
    connect(&m_projector, &Projector::stopped, this, &PresenterBar::refresh);
    connect(&m_projector, &Projector::unplugged, this, &PresenterBar::refresh);
    connect(&m_projector, &Projector::slideChanged, this, &PresenterBar::refresh);
    connect(&m_theme, &Theme::changed, this, &PresenterBar::applyTheme);
    applyTheme();
    refresh();
}

void PresenterBar::refresh()
{
    setVisible(m_projector.isOnOtherScreen());
    const ProjectorWindow *window = m_projector.window();
    m_text->setText(
        tr("The room sees: %1, slide %2 of %3")
            .arg(window->title(), QLocale().toString(window->slide() + 1), QLocale().toString(window->slideCount())));
    m_back->setEnabled(window->slide() > 0);
    m_next->setEnabled(window->slide() + 1 < window->slideCount());
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
}

} // namespace Handrail
