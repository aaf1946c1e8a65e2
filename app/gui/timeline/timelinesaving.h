// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinetables.h"

#include <QObject>

#include <functional>

namespace Handrail {

struct TimelinePicture;

/// Saves what the Timeline shows as a file of its own: asks where, writes it whole or not at all, and tells how it
/// went.
class TimelineSaving : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Table, Picture };
    /// Asks where to save; an empty answer means that the person changed their mind.
    using FileChooser = std::function<QString(QWidget *parent, Kind kind, const QString &suggestedFile)>;

    explicit TimelineSaving(QWidget *parent);

    void setFileChooser(FileChooser chooser) { m_chooseFile = std::move(chooser); }

    void saveTable(const TableContent &table, const QString &title);
    void savePicture(const TimelinePicture &picture, const QString &title);
    void copyPicture(const TimelinePicture &picture);
    void forget(); ///< the folder that was used last

Q_SIGNALS:
    void done(const QString &message);
    void failed(const QString &message);

private:
    static QString noMemory();
    QString ask(Kind kind, const QString &title);
    void report(const QString &file, const QString &problem);

    QWidget *m_window;
    FileChooser m_chooseFile;
    QString m_folder;
};

} // namespace Handrail
