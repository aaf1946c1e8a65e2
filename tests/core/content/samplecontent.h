// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/library.h"

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
    /// A folder of which only `files` and this manifest are left.
    void keepOnly(const QByteArray &manifest, const QStringList &files);

private:
    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_files;
};

/// What the small folder holds.
Library loadSample();

// Rows of a test of mistakes: in `file`, `before` (or, if empty, the whole file) is replaced, and an error must stand
// at `place` ("file:line") with these words in it.
void addMistakeColumns();
void addMistake(const char *name, const QString &file, const QByteArray &before, const QByteArray &after,
                const char *place, const char *words);
void checkMistake();

} // namespace Handrail::Test
