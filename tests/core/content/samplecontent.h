// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace Handrail::Test {

/// A small content folder without a mistake, in a temporary place, for tests to damage.
class SampleContent
{
public:
    SampleContent();

    QString path() const { return m_folder.path(); }
    const QMap<QString, QByteArray> &files() const { return m_files; }

    void write(const QString &file, const QByteArray &bytes);
    void remove(const QString &file);
    /// Replaces the only place where `before` stands; anything else fails the test.
    void replace(const QString &file, const QByteArray &before, const QByteArray &after);

private:
    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_files;
};

} // namespace Handrail::Test
