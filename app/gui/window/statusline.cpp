// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/statusline.h"

#include "gui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolButton>

namespace Handrail {

StatusLine::StatusLine(const Actions &actions, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("statusLine"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("statusNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setMinimumWidth(1);

    m_scheme = new QComboBox(this);
    m_scheme->setObjectName(QStringLiteral("schemeChooser"));
    m_scheme->setAccessibleName(tr("Theme"));
    m_scheme->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scheme->addItem(tr("As the system"), QStringLiteral("system"));
    m_scheme->addItem(tr("Light"), QStringLiteral("light"));
    m_scheme->addItem(tr("Dark"), QStringLiteral("dark"));
    m_scheme->addItem(tr("High contrast"), QStringLiteral("high-contrast"));
    connect(m_scheme, &QComboBox::activated, this, [this] { Q_EMIT schemeChosen(m_scheme->currentData().toString()); });

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_note, 1);
    m_smaller = addButton(actions.smaller, QStringLiteral("textSmaller"));
    m_smaller->setText(tr("A−", "smaller text"));
    m_larger = addButton(actions.larger, QStringLiteral("textLarger"));
    m_larger->setText(tr("A+", "larger text"));
    layout->addWidget(m_scheme);
    m_projector = addButton(actions.projector, QStringLiteral("projectorButton"));
    m_projector->setText(tr("Projector   F11"));

    connect(&theme, &Theme::changed, this, &StatusLine::applyTheme);
    applyTheme();
}

QToolButton *StatusLine::addButton(QAction *action, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAccessibleName(action->text().remove(u'&'));
    button->setToolTip(
        tr("%1 (%2)").arg(action->text().remove(u'&'), action->shortcut().toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    layout()->addWidget(button);
    return button;
}

void StatusLine::setNote(const QString &note)
{
    m_note->setText(note);
    arrange();
}

void StatusLine::applyTheme()
{
    const QFont caption = m_theme.font(Theme::Type::Caption);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_larger),
          static_cast<QWidget *>(m_scheme), static_cast<QWidget *>(m_projector)})
        widget->setFont(caption);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, m_theme.colors().muted);
    m_note->setPalette(quiet);
    {
        const QSignalBlocker quietly(m_scheme);
        m_scheme->setCurrentIndex(m_scheme->findData(m_theme.schemeName()));
    }
    layout()->setContentsMargins(16, 6, 12, 6);
    layout()->setSpacing(m_theme.px(8));
    arrange();
    update();
}

void StatusLine::arrange()
{
    // The theme goes first, then the projector: both are in the menu. The note may take two lines.
    const int spacing = layout()->spacing();
    const int noteWidth = m_note->fontMetrics().horizontalAdvance(m_note->text());
    const int buttons = m_smaller->sizeHint().width() + m_larger->sizeHint().width() + 2 * spacing + 28;
    const int projector = m_projector->sizeHint().width() + spacing;
    const int scheme = m_scheme->sizeHint().width() + spacing;
    m_scheme->setVisible(noteWidth + buttons + projector + scheme <= width());
    m_projector->setVisible(noteWidth * 2 / 3 + buttons + projector <= width());
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, m_theme.colors().hairline);
}

} // namespace Handrail
