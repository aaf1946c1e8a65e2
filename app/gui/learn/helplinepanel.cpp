// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/helplinepanel.h"

#include "core/content/helplinewords.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowwidget.h"
#include "gui/widgets/panelplace.h"
#include "gui/widgets/sourcenumbers.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wrappingbutton.h"
#include "report/builder/helplineblocks.h"

#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

HelpLinePanel::HelpLinePanel(const QString &title, const QList<HelpLine> &lines, const QString &topicTitle,
                             Theme &theme, QWidget *parent)
    : PopupPanel(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("helpLinePanel"));
    setAccessibleName(title);
    const QSize space = parent->screen()->availableSize();
    setFixedWidth(std::min({theme.px(440), space.width() * 9 / 10, 900}));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(theme.px(8));
    auto *heading = new TextLabel(theme, TextLabel::Role::Heading, Theme::Type::HeadingThree, this);
    heading->setPlainText(title);
    layout->addWidget(heading);

    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("helpLines"));
    area->setAccessibleName(title);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeLines(lines));
    // On the card's ground.
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
    // As high as the lines, within half of the screen.
    const int wanted = area->widget()->heightForWidth(width() - 40 - theme.px(16));
    area->setFixedHeight(std::min(wanted, space.height() / 2));
    area->setFocusPolicy(wanted > space.height() / 2 ? Qt::StrongFocus : Qt::NoFocus);
    layout->addWidget(area);

    const auto addButton = [&](const QString &name, const QString &text) {
        auto *button = new WrappingButton(theme, text, this);
        button->setObjectName(name);
        button->setAccessibleName(text);
        layout->addWidget(button);
        return button;
    };
    if (!topicTitle.isEmpty()) {
        connect(addButton(QStringLiteral("helpLineTopic"), tr("Read more: %1").arg(topicTitle)), &QPushButton::clicked,
                this, [this] {
                    close();
                    Q_EMIT topicWanted();
                });
    }
    connect(addButton(QStringLiteral("closeHelpLines"), tr("Close")), &QPushButton::clicked, this, &QWidget::close);
}

QWidget *HelpLinePanel::makeLines(const QList<HelpLine> &lines)
{
    auto *column = new FlowWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto add = [&](const InlineText &words, TextLabel::Role role, Theme::Type type) {
        auto *label = new TextLabel(m_theme, role, type, column);
        SourceNumbers none;
        label->setContent(words, none);
        layout->addWidget(label);
        return label;
    };
    const auto plain = [](const QString &text) {
        Span span;
        span.text = text;
        return InlineText{span};
    };
    const QLocale locale;
    for (const HelpLine &line : lines) {
        if (layout->count() > 0)
            layout->addSpacing(m_theme.px(12));
        add(HelpLineBlocks::nameWords(line), TextLabel::Role::Paragraph, Theme::Type::Body);
        add(plain(helpLineKind(line.kind)), TextLabel::Role::Caption, Theme::Type::Caption)
            ->setColor(&ColorTokens::muted);
        const QList<InlineText> ways = HelpLineBlocks::ways(line, layoutDirection());
        for (const InlineText &way : ways)
            add(way, TextLabel::Role::Paragraph, Theme::Type::Body);
        if (!line.hours.isEmpty())
            add(parseInline(line.hours.translated()), TextLabel::Role::Paragraph, Theme::Type::Body);
    }
    if (const QString when = HelpLineBlocks::lookedUpWords(lines, locale); !when.isEmpty()) {
        layout->addSpacing(m_theme.px(12));
        add(plain(when), TextLabel::Role::Caption, Theme::Type::Caption)->setColor(&ColorTokens::muted);
    }
    return column;
}

void HelpLinePanel::showUnder(const QWidget *widget)
{
    placePanel(this, widget, widget->rect());
    show();
    findChild<QPushButton *>(QStringLiteral("closeHelpLines"))->setFocus(Qt::PopupFocusReason);
}

} // namespace Handrail
