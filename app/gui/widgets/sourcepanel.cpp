// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/sourcepanel.h"

#include "gui/theme/theme.h"
#include "gui/widgets/icons.h"
#include "gui/widgets/panelplace.h"
#include "gui/widgets/textlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

SourcePanel::SourcePanel(const Source &source, int number, Theme &theme, QWidget *parent)
    : PopupPanel(parent)
{
    setObjectName(QStringLiteral("sourcePanel"));
    setAccessibleName(tr("Source %1").arg(number));
    setFixedWidth(std::min(theme.px(440), 900));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(theme.px(8));
    const auto add = [&](const QString &text, TextLabel::Role role, Theme::Type type) {
        auto *label = new TextLabel(theme, role, type, this);
        label->setPlainText(text);
        layout->addWidget(label);
        return label;
    };
    const QString year = QString::number(source.year);
    add(source.year > 0 && !source.label.contains(year) ? tr("Source %1: %2, %3").arg(number).arg(source.label, year)
                                                        : tr("Source %1: %2").arg(number).arg(source.label),
        TextLabel::Role::Heading, Theme::Type::HeadingThree);
    add(source.citation, TextLabel::Role::Paragraph, Theme::Type::Body);
    add(confidenceText(source.confidence), TextLabel::Role::Paragraph, Theme::Type::Body);
    if (!source.note.isEmpty())
        add(source.note, TextLabel::Role::Caption, Theme::Type::Caption)->setColor(&ColorTokens::muted);

    layout->addStretch(1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    if (!source.url.isEmpty()) {
        auto *address = new QLineEdit(source.url, this);
        address->setObjectName(QStringLiteral("sourceAddress"));
        address->setReadOnly(true);
        address->setCursorPosition(0);
        address->setAccessibleName(tr("Address of the source"));
        address->setToolTip(source.url);
        layout->insertWidget(layout->count() - 1, address);

        auto *copy = new QPushButton(tr("Copy the address"), this);
        copy->setObjectName(QStringLiteral("copyAddress"));
        copy->setAccessibleName(copy->text());
        copy->setIcon(coloredIcon(QStringLiteral("copy"), theme.colors().accent, theme.px(20)));
        connect(copy, &QPushButton::clicked, this, [copy, url = source.url] {
            QGuiApplication::clipboard()->setText(url);
            copy->setText(tr("Copied"));
        });
        buttons->addWidget(copy);
    }
    buttons->addStretch(1);
    auto *done = new QPushButton(tr("Close"), this);
    done->setObjectName(QStringLiteral("closeSource"));
    done->setAccessibleName(tr("Close"));
    connect(done, &QPushButton::clicked, this, &QWidget::close);
    buttons->addWidget(done);
    layout->addLayout(buttons);
}

void SourcePanel::popUpUnder(QWidget *anchor)
{
    placePanel(this, anchor, anchor->rect());
    show();
    findChild<QPushButton *>(QStringLiteral("closeSource"))->setFocus(Qt::PopupFocusReason);
}

QString SourcePanel::confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Strong:
        return tr("How sure: strong. Good studies or an official guide say so.");
    case Confidence::Moderate:
        return tr("How sure: moderate. It is likely right, but less well tested.");
    case Confidence::Weak:
        break;
    }
    return tr("How sure: weak. Few or small studies, or one expert’s word.");
}

} // namespace Handrail
