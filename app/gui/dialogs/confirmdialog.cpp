// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/confirmdialog.h"

#include "gui/theme/theme.h"
#include "gui/widgets/adaptiverow.h"
#include "gui/widgets/textlabel.h"
#include "gui/widgets/wrappingbutton.h"

#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace Handrail {

ConfirmDialog::ConfirmDialog(const Words &words, Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("confirmDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setAccessibleDescription(words.question); // read with the title when it opens
    auto *title = new TextLabel(theme, TextLabel::Role::Heading, Theme::Type::HeadingThree, this);
    title->setPlainText(words.title);
    auto *question = new TextLabel(theme, TextLabel::Role::Paragraph, Theme::Type::Body, this);
    question->setObjectName(QStringLiteral("confirmQuestion"));
    question->setPlainText(words.question);
    const auto button = [&](const QString &name, const QString &text) {
        auto *made = new WrappingButton(theme, text, this);
        made->setObjectName(name);
        made->setAccessibleName(text);
        made->setAutoDefault(true); // Enter presses the one that has the focus
        return made;
    };
    auto *keep = button(QStringLiteral("confirmKeep"), words.keep);
    keep->setProperty("kind", QStringLiteral("primary"));
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    auto *lose = button(QStringLiteral("confirmLose"), words.lose);
    connect(lose, &QPushButton::clicked, this, &QDialog::accept);

    connect(this, &QDialog::finished, parent->window(), &QWidget::activateWindow); // not every system does

    auto *row = new AdaptiveRow(theme, {keep, lose}, AdaptiveRow::Fill::Start, 420, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(question);
    layout->addWidget(row);
    const int space = screen() ? int(screen()->availableSize().width() * 0.95) : 1024;
    resize(std::min(theme.px(480), space), theme.px(200));
    keep->setFocus();
}

/// As high as what it holds: the row knows only now how its buttons stand.
void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    resize(width(), layout()->totalHeightForWidth(width()));
}

} // namespace Handrail
