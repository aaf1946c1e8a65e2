// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/timeline/timelinesaving.h"

#include "core/common/csv.h"
#include "core/common/wholefile.h"
#include "gui/printing/printing.h"
#include "gui/timeline/timelinepicture.h"
#include "gui/widgets/savefiledialog.h"

#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QStandardPaths>

namespace Handrail {

namespace {

QString fileNameFor(const QString &title, const QString &suffix)
{
    return QFileInfo(suggestedFileName(title)).completeBaseName() + u'.' + suffix;
}

QString askWithDialog(QWidget *parent, TimelineSaving::Kind kind, const QString &suggestedFile)
{
    const bool isTable = kind == TimelineSaving::Kind::Table;
    const QStringList filters =
        isTable ? QStringList{TimelineSaving::tr("CSV tables (*.csv)")}
                : QStringList{TimelineSaving::tr("PNG pictures (*.png)"), TimelineSaving::tr("SVG drawings (*.svg)")};
    SaveFileDialog dialog(parent,
                          isTable ? TimelineSaving::tr("Save the table") : TimelineSaving::tr("Save the picture"),
                          suggestedFile, filters);
    dialog.setDefaultSuffix(isTable ? QStringLiteral("csv") : QStringLiteral("png"));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog, filters](const QString &filter) {
        if (filters.size() > 1)
            dialog.setDefaultSuffix(filter == filters.at(1) ? QStringLiteral("svg") : QStringLiteral("png"));
    });
    return dialog.ask();
}

} // namespace

TimelineSaving::TimelineSaving(QWidget *parent)
    : QObject(parent)
    , m_window(parent)
    , m_chooseFile(askWithDialog)
{}

void TimelineSaving::forget()
{
    m_folder.clear();
}

QString TimelineSaving::ask(Kind kind, const QString &title)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(m_folder).exists()) // a new account may have no Documents folder yet
        m_folder = QDir::homePath();
    const QString suffix = kind == Kind::Table ? QStringLiteral("csv") : QStringLiteral("png");
    return m_chooseFile(m_window, kind, QDir(m_folder).filePath(fileNameFor(title, suffix)));
}

void TimelineSaving::report(const QString &file, const QString &problem)
{
    if (!problem.isEmpty()) {
        Q_EMIT failed(problem);
        return;
    }
    m_folder = QFileInfo(file).absolutePath();
    Q_EMIT done(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
}

void TimelineSaving::saveTable(const TableContent &table, const QString &title)
{
    const QString file = ask(Kind::Table, title);
    if (file.isEmpty())
        return;
    const Result<Done, QString> outcome = writeWholeFile(file, toCsv(table.texts()));
    report(file, outcome ? QString() : outcome.error());
}

void TimelineSaving::savePicture(const TimelinePicture &picture, const QString &title)
{
    const QString file = ask(Kind::Picture, title);
    if (file.isEmpty())
        return;
    const bool isSvg = QFileInfo(file).suffix().compare(QLatin1String("svg"), Qt::CaseInsensitive) == 0;
    const QByteArray bytes = timelinePictureBytes(picture, isSvg ? PictureFormat::Svg : PictureFormat::Png);
    if (bytes.isEmpty()) {
        report(file, noMemory());
        return;
    }
    const Result<Done, QString> outcome = writeWholeFile(file, bytes);
    report(file, outcome ? QString() : outcome.error());
}

void TimelineSaving::copyPicture(const TimelinePicture &picture)
{
    const QImage image = QImage::fromData(timelinePictureBytes(picture, PictureFormat::Png));
    if (image.isNull()) {
        Q_EMIT failed(noMemory());
        return;
    }
    QGuiApplication::clipboard()->setImage(image);
    Q_EMIT done(tr("The picture was copied."));
}

QString TimelineSaving::noMemory()
{
    return tr("There is too little memory for the picture. Close other programs and try again, or save a PDF.");
}

} // namespace Handrail
