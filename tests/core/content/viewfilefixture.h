// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/contentloader.h"
#include "core/content/samplecontent.h"
#include "support/testcase.h"

namespace Handrail::Test {

/// The file of a view of Understand in a small content folder: what it gives, and every mistake in it.
class ViewFileFixture : public TestCase
{
    Q_OBJECT

protected:
    /// The manifest names the file with that key.
    ViewFileFixture(const char *manifestKey, const char *file, const QByteArray &content);

    /// What the folder gives with some of the file replaced; `before` stands there once.
    Result<Library, LocatedErrors> load(const QByteArray &before = {}, const QByteArray &after = {}) const;
    /// Without a mistake; fails the test otherwise.
    Library library(const QByteArray &before = {}, const QByteArray &after = {}) const;
    static bool isOffered(const Library &library, const QString &viewId);
    /// The first of the texts that Qt Linguist would not be given; empty when all are.
    static QString untranslated(const Library &library, const QStringList &texts);

    // The rows of namesTheMistake(): what is replaced, and in which line the error must have these words.
    enum class Others { MayFollow, None }; ///< whether one mistake may cause other errors
    static void addColumns();
    static void row(const char *name, const QByteArray &before, const QByteArray &after, int line, const char *words,
                    Others others = Others::MayFollow);
    void checkRow();

private:
    const QByteArray m_manifestKey;
    const QString m_file;
    const QByteArray m_content;
};

} // namespace Handrail::Test
