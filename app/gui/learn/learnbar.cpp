// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnbar.h"

#include "gui/learn/learnsearch.h"
#include "gui/learn/trailbuttons.h"
#include "gui/theme/theme.h"
#include "gui/widgets/icons.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace Handrail {

LearnBar::LearnBar(TrailButtons *trail, SearchField *field, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_field(field)
    , m_button(new QToolButton(this))
{
    m_button->setObjectName(QStringLiteral("startSearch"));
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::clicked, this, &LearnBar::searchPressed);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(trail);
    layout->addWidget(m_button);
    layout->addWidget(m_field, 1);
    layout->addStretch(0); // while there is no field
    trail->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_clear = m_field->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, m_field, &QLineEdit::clear);
    connect(m_field, &QLineEdit::textChanged, m_clear,
            [this](const QString &text) { m_clear->setVisible(!text.isEmpty()); });
    setTabOrder(trail, m_button);
    retranslate();
    dress();
    arrange();
    connect(&theme, &Theme::changed, this, &LearnBar::dress);
}

void LearnBar::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    arrange();
}

void LearnBar::setSearching(bool isSearching)
{
    m_isSearching = isSearching;
    arrange();
}

void LearnBar::arrange()
{
    m_field->setVisible(!m_isCompact || m_isSearching);
    m_button->setVisible(m_isCompact && !m_isSearching);
    updateGeometry();
}

void LearnBar::retranslate()
{
    m_button->setAccessibleName(tr("Search everything"));
    m_button->setToolTip(tr("Search everything (Ctrl+F)"));
    m_field->setPlaceholderText(tr("Search (Ctrl+F)"));
    m_field->setAccessibleName(tr("Search everything"));
    m_clear->setText(tr("Clear the search"));
}

void LearnBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LearnBar::dress()
{
    const int side = m_theme.px(20);
    m_button->setIcon(coloredIcon(QStringLiteral("search"), m_theme.colors().accent, side));
    m_button->setIconSize(QSize(side, side));
    m_clear->setIcon(coloredIcon(QStringLiteral("close"), m_theme.colors().accent, side));
}

} // namespace Handrail
