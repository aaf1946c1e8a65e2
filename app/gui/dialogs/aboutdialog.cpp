// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/dialogs/aboutdialog.h"

#include "core/content/library.h"
#include "gui/dialogs/librarynotes.h"
#include "gui/theme/theme.h"
#include "gui/widgets/readingcolumn.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace Handrail {

namespace {

/// Words that come from outside, kept from being read as markup.
QString plain(QString text)
{
    for (const QChar mark : QStringLiteral("\\[]*_<>`"))
        text.replace(mark, QStringLiteral("\\") + mark);
    return text;
}

QString sourceLine(const Source &source)
{
    QString line = QStringLiteral("**%1.** %2").arg(plain(source.label), plain(source.citation));
    const QString year = QString::number(source.year);
    if (source.year > 0 && !source.citation.contains(year))
        line += QStringLiteral(" (%1)").arg(year);
    return line;
}

} // namespace

AboutDialog::AboutDialog(const Library &library, const QString &contentFolder, Theme &theme, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Handrail"));

    auto *column = new ReadingColumn(theme, this);
    column->setObjectName(QStringLiteral("aboutText"));
    column->addTitle(tr("Handrail %1").arg(QCoreApplication::applicationVersion()));
    column->addParagraph(tr("It helps people understand opioid dependence and addiction. It is education: it never "
                            "diagnoses, and it never gives a dose."),
                         true);

    column->addHeading(2, tr("Your privacy"));
    column->addList(false, {tr("Handrail has no network code: nothing you type can leave this computer through it."),
                            tr("It keeps nothing about a person: what you enter is gone when you close it."),
                            tr("What you save or print is yours to keep safe."),
                            tr("Ctrl+Shift+Delete clears everything about the person at once.")});

    column->addHeading(2, tr("How far it is checked"));
    column->addParagraph(plain(reviewNote(library)) + QLatin1Char('.'));
    column->addParagraph(
        contentFolder.isEmpty()
            ? tr("You are reading the built-in content.")
            : tr("You are reading the built-in content with this folder laid over it: %1").arg(plain(contentFolder)));

    column->addHeading(2, tr("Licence"));
    column->addParagraph(tr("Copyright © 2026 The Handrail authors. Free software under the GNU General Public "
                            "License, version 3 or later, without any warranty: you may use it, share it and change "
                            "it. The letters on screen are Atkinson Hyperlegible Next and Noto Sans, under the SIL "
                            "Open Font License. Built with Qt %1.")
                             .arg(QString::fromLatin1(qVersion())));

    column->addHeading(2, tr("Sources"));
    for (const Source &source : library.sources)
        column->addParagraph(sourceLine(source));
    column->finish();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("aboutClose"));
    close->setAccessibleName(close->text().remove(u'&'));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(column, 1);
    layout->addWidget(buttons);
    close->setFocus();
    const QSize space = screen() ? screen()->availableSize() * 0.9 : QSize(1024, 640);
    resize(QSize(theme.px(680), theme.px(620)).boundedTo(space));
}

} // namespace Handrail
