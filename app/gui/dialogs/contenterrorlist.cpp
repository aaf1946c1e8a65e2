// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/contenterrorlist.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Handrail {

ContentErrorList::ContentErrorList(QWidget *parent)
    : QWidget(parent)
{
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("contentErrorSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);

    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("contentErrors"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(160);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_copy = new QPushButton(this);
    m_copy->setObjectName(QStringLiteral("copyContentErrors"));
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &ContentErrorList::copyAll);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_copy, 0, Qt::AlignLeading);
    retranslate();
}

void ContentErrorList::setErrors(const QString &folder, const LocatedErrors &errors)
{
    m_folder = folder;
    m_list->clear();
    for (const LocatedError &error : errors)
        m_list->addItem(error.toString());
    m_list->setCurrentRow(0);
    retranslate();
}

void ContentErrorList::retranslate()
{
    m_list->setAccessibleName(tr("Mistakes in the content folder"));
    m_copy->setText(tr("&Copy the list"));
    m_copy->setAccessibleName(tr("Copy the list"));
    m_summary->setText(tr("This folder was not used, because of %n mistake(s): %1\n"
                          "Handrail goes on with the content it had.",
                          nullptr, m_list->count())
                           .arg(QDir::toNativeSeparators(m_folder)));
}

void ContentErrorList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ContentErrorList::copyAll() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row)
        lines.append(m_list->item(row)->text());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Handrail
