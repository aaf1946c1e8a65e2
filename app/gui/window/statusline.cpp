// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/statusline.h"

#include "gui/theme/languageswitch.h"
#include "gui/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace Handrail {

StatusLine::StatusLine(const Actions &actions, LanguageSwitch &languages, QMenu *languageMenu, Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_languages(languages)
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
    m_scheme->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &scheme :
         {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("high-contrast")})
        m_scheme->addItem(QString(), scheme);
    connect(m_scheme, &QComboBox::activated, this, [this] { Q_EMIT schemeChosen(m_scheme->currentData().toString()); });

    m_language = new QPushButton(this);
    m_language->setObjectName(QStringLiteral("languageButton"));
    m_language->setProperty("kind", QStringLiteral("quiet"));
    m_language->setMenu(languageMenu);

    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_note, 1);
    m_smaller = addButton(actions.smaller, QStringLiteral("textSmaller"));
    m_larger = addButton(actions.larger, QStringLiteral("textLarger"));
    layout->addWidget(m_scheme);
    layout->addWidget(m_language);
    m_projector = addButton(actions.projector, QStringLiteral("projectorButton"));

    connect(&theme, &Theme::changed, this, &StatusLine::applyTheme);
    retranslate();
    applyTheme();
}

QToolButton *StatusLine::addButton(QAction *action, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    layout()->addWidget(button);
    return button;
}

void StatusLine::retranslate()
{
    const auto name = [](QToolButton *button, const QAction *action, const QString &text) {
        const QString words = action->text().remove(u'&');
        button->setText(text);
        button->setAccessibleName(words);
        button->setToolTip(tr("%1 (%2)").arg(words, action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_smaller, m_actions.smaller, tr("A−", "smaller text"));
    name(m_larger, m_actions.larger, tr("A+", "larger text"));
    name(m_projector, m_actions.projector, tr("Projector   F11"));
    m_scheme->setAccessibleName(tr("Theme"));
    const QStringList schemes{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < m_scheme->count(); ++i)
        m_scheme->setItemText(i, schemes.value(i));
    const QString language = m_languages.nameOf(m_languages.current());
    m_language->setText(language);
    m_language->setAccessibleName(tr("Language: %1").arg(language));
    m_language->setToolTip(tr("Choose the language"));
    arrange();
}

void StatusLine::setNote(const QString &note, const QString &inShort)
{
    m_wholeNote = note;
    m_shortNote = inShort;
    m_note->setAccessibleName(note);
    arrange();
}

void StatusLine::applyTheme()
{
    const QFont caption = m_theme.font(Theme::Type::Caption);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_larger),
          static_cast<QWidget *>(m_scheme), static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_projector)})
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
    // One line: the theme goes first, then the language and the projector, which are in the menu as well; the note is
    // short where it must be.
    const auto widthOf = [this](const QString &text) { return m_note->fontMetrics().horizontalAdvance(text) + 1; };
    const int spacing = layout()->spacing();
    const int projector = m_projector->sizeHint().width() + spacing;
    const int language = m_language->sizeHint().width() + spacing;
    const int scheme = m_scheme->sizeHint().width() + spacing;
    int room = width() - m_smaller->sizeHint().width() - m_larger->sizeHint().width() - 2 * spacing - 28;
    const auto show = [&room](QWidget *widget, int needed, int beside) {
        const bool hasRoom = needed + beside <= room;
        widget->setVisible(hasRoom);
        room -= hasRoom ? needed : 0;
        return hasRoom;
    };
    if (!show(m_projector, projector, widthOf(m_shortNote)) || !show(m_language, language, widthOf(m_shortNote)))
        m_language->hide();
    show(m_scheme, scheme, widthOf(m_wholeNote));
    const bool isWhole = widthOf(m_wholeNote) <= room;
    m_note->setText(isWhole ? m_wholeNote : m_shortNote);
    m_note->setToolTip(isWhole ? QString() : m_wholeNote);
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

void StatusLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace Handrail
