// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/lastusedialog.h"

#include "gui/theme/theme.h"
#include "gui/timeline/lastusechoice.h"
#include "gui/widgets/choicebutton.h"
#include "gui/widgets/textlabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace Handrail {

namespace {

constexpr int ringRoom = 6;     // for the ring of the focus, over and under what has it
constexpr int twoColumns = 440; // pixels at 100 %

} // namespace

LastUseDialog::LastUseDialog(const QDateTime &now, Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_now(now)
{
    setObjectName(QStringLiteral("lastUseDialog"));
    setWindowTitle(tr("Where am I now?"));

    m_area = new QScrollArea(this);
    m_area->setObjectName(QStringLiteral("lastUseScroll"));
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(makeContent());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_area, 1);
    layout->addWidget(makeFoot());

    m_choices.constFirst()->setFocus();
    const QSize space = screen() ? screen()->availableSize() * 0.95 : QSize(1024, 640);
    const int width = std::min(m_theme.px(620), space.width());
    resize(width, space.height());
    arrangeChoices();
}

/// As high as what it holds, which knows only now how it stands.
void LastUseDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const int space = screen() ? int(screen()->availableSize().height() * 0.95) : height();
    const int needed = m_area->widget()->heightForWidth(width()) + layout()->itemAt(1)->sizeHint().height();
    resize(width(), std::min(needed, space));
}

QWidget *LastUseDialog::makeContent()
{
    auto *content = new QWidget(this); // in the dialog from the start, which must know its main button
    auto *title = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingTwo, content);
    title->setPlainText(tr("About how long ago did you last use?"));
    auto *lead = new TextLabel(m_theme, TextLabel::Role::Paragraph, Theme::Type::Body, content);
    lead->setPlainText(tr("The chart goes to that time. Your answer is not kept and not written down."));

    m_choiceBox = new QWidget(content);
    m_choiceGrid = new QGridLayout(m_choiceBox);
    m_choiceGrid->setContentsMargins(0, ringRoom, 0, ringRoom);
    m_choiceGrid->setSpacing(12);
    addChoices();

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 16, 24, 8);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(lead);
    layout->addWidget(m_choiceBox);
    layout->addWidget(makeExact(content));
    layout->addStretch(1);
    return content;
}

void LastUseDialog::addChoices()
{
    const std::pair<Hours, QString> choices[] = {
        {Hours{4}, tr("A few hours ago")},
        {Hours{10}, tr("About 10 hours ago")},
        {Hours{24}, tr("Yesterday")},
        {Hours{2 * 24}, tr("2 days ago")},
        {Hours{4 * 24}, tr("4 days ago")},
        {Hours{7 * 24}, tr("About a week ago")},
        {Hours{14 * 24}, tr("About 2 weeks ago")},
        {Hours{28 * 24}, tr("About a month ago")},
    };
    for (const auto &[ago, words] : choices) {
        const int number = int(m_choices.size()) + 1;
        auto *button = new ChoiceButton(m_theme, words, m_choiceBox);
        button->setObjectName(QStringLiteral("ago%1").arg(ago.count()));
        button->setKey(locale().toString(number));
        connect(button, &QPushButton::clicked, this, [this, hours = ago] { choose(hours); });
        auto *key = new QShortcut(QKeySequence(Qt::Key_0 + number), this);
        connect(key, &QShortcut::activated, this, [this, hours = ago] { choose(hours); });
        m_choices.append(button);
    }
}

QWidget *LastUseDialog::makeExact(QWidget *parent)
{
    auto *box = new QWidget(parent);
    auto *head = new TextLabel(m_theme, TextLabel::Role::Heading, Theme::Type::HeadingThree, box);
    head->setPlainText(tr("Or choose the day and the time"));
    m_exact = new LastUseChoice(m_now, m_theme, box);
    auto *show = new QPushButton(tr("Show this time"), box);
    show->setObjectName(QStringLiteral("lastUseShow"));
    show->setAccessibleName(show->text());
    show->setAccessibleDescription(m_exact->words());
    show->setProperty("kind", QStringLiteral("primary"));
    show->setDefault(true);
    connect(m_exact, &LastUseChoice::changed, show, [this, show] { show->setAccessibleDescription(m_exact->words()); });
    connect(show, &QPushButton::clicked, this, [this] { choose(m_exact->ago()); });

    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 8, 0, ringRoom);
    layout->setSpacing(8);
    layout->addWidget(head);
    layout->addWidget(m_exact);
    layout->addWidget(show, 0, Qt::AlignLeading);
    return box;
}

QWidget *LastUseDialog::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *cancel = new QPushButton(tr("Close without choosing"), foot);
    cancel->setObjectName(QStringLiteral("lastUseCancel"));
    cancel->setAccessibleName(cancel->text());
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(24, 8, 24, 16);
    layout->addWidget(cancel);
    layout->addStretch(1);
    return foot;
}

void LastUseDialog::arrangeChoices()
{
    const int columns = width() >= m_theme.px(twoColumns) ? 2 : 1;
    const int rows = (int(m_choices.size()) + columns - 1) / columns;
    for (int i = 0; i < int(m_choices.size()); ++i)
        m_choiceGrid->addWidget(m_choices.at(i), i % rows, i / rows);
}

void LastUseDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    arrangeChoices();
}

void LastUseDialog::choose(Hours ago)
{
    accept();
    Q_EMIT chosen(ago);
}

} // namespace Handrail
