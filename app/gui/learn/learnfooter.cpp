// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnfooter.h"

#include "gui/theme/theme.h"
#include "gui/widgets/wrappingbutton.h"

#include <QVBoxLayout>

namespace Handrail {

LearnFooter::LearnFooter(const QString &nextTitle, Next next, Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 6); // room for the ring of the focus; beside it there is the margin of the view
    layout->setSpacing(16);
    const auto add = [&](const QString &name, const QString &text, const QString &kind, auto signal) {
        auto *button = new WrappingButton(theme, text, this);
        button->setObjectName(name);
        button->setAccessibleName(text);
        button->setProperty("kind", kind);
        connect(button, &QPushButton::clicked, this, signal);
        auto *row = new QHBoxLayout;
        row->addWidget(button);
        row->addStretch(1);
        layout->addLayout(row);
    };
    if (!nextTitle.isEmpty())
        add(QStringLiteral("readNext"), tr("Read next: %1").arg(nextTitle),
            next == Next::Main ? QStringLiteral("primary") : QString(), &LearnFooter::nextPressed);
    add(QStringLiteral("printSeveral"), tr("Print or save several…"), QString(), &LearnFooter::severalPressed);
}

} // namespace Handrail
