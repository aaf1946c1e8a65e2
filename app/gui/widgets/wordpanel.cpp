// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/wordpanel.h"

#include "gui/theme/theme.h"
#include "gui/widgets/panelplace.h"
#include "gui/widgets/sourcenumbers.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wrappingbutton.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

WordPanel::WordPanel(const GlossaryEntry &entry, const QString &sources, const QString &topicTitle, Use use,
                     Theme &theme, QWidget *parent)
    : PopupPanel(parent, use == Use::Open ? Qt::Popup : Qt::ToolTip)
{
    setObjectName(use == Use::Open ? QStringLiteral("wordPanel") : QStringLiteral("wordGlance"));
    if (use == Use::Glance)
        setAttribute(Qt::WA_ShowWithoutActivating);
    const QString word = plainText(entry.word.translated());
    setAccessibleName(tr("%1, explained", "a word of the glossary, read aloud").arg(word));
    setFixedWidth(std::min(theme.px(400), 900));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(theme.px(6));
    const auto add = [&](const QString &text, TextLabel::Role role, Theme::Type type) {
        auto *label = new TextLabel(theme, role, type, this);
        label->setPlainText(text);
        layout->addWidget(label);
        return label;
    };
    add(word, TextLabel::Role::Heading, Theme::Type::HeadingThree);
    add(plainText(entry.meaning.translated()), TextLabel::Role::Paragraph, Theme::Type::Body)
        ->setObjectName(QStringLiteral("wordMeaning"));
    if (!sources.isEmpty())
        add(tr("From: %1", "sources of a meaning").arg(sources), TextLabel::Role::Caption, Theme::Type::Caption)
            ->setColor(&ColorTokens::muted);
    if (use == Use::Glance) {
        if (!topicTitle.isEmpty())
            add(tr("Press Enter or click for more."), TextLabel::Role::Caption, Theme::Type::Caption)
                ->setColor(&ColorTokens::muted);
        return;
    }
    const auto addButton = [&](const QString &name, const QString &text) {
        auto *button = new WrappingButton(theme, text, this);
        button->setObjectName(name);
        button->setAccessibleName(text);
        layout->addSpacing(theme.px(4));
        layout->addWidget(button);
        return button;
    };
    if (!topicTitle.isEmpty()) {
        connect(addButton(QStringLiteral("wordTopic"), tr("Read more: %1").arg(topicTitle)), &QPushButton::clicked,
                this, [this, topic = entry.topic] {
                    close();
                    Q_EMIT topicActivated(topic);
                });
    }
    connect(addButton(QStringLiteral("closeWord"), tr("Close")), &QPushButton::clicked, this, &QWidget::close);
}

void WordPanel::showUnder(const QWidget *widget, const QRect &anchor)
{
    placePanel(this, widget, anchor);
    show();
    if (auto *done = findChild<QPushButton *>(QStringLiteral("closeWord")))
        done->setFocus(Qt::PopupFocusReason);
}

} // namespace Handrail
