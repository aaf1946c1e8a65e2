// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/contentloader.h"

#include <QObject>

#include <memory>

namespace Handrail {

/// Holds the library in use. A bad overlay never replaces a good library.
class LibraryStore : public QObject
{
    Q_OBJECT

public:
    explicit LibraryStore(Library builtIn = {}, QObject *parent = nullptr);

    /// For a window that stands before its content is read.
    void setBuiltIn(Library builtIn);

    const Library &library() const { return m_current; }
    QString overlayFolder() const { return m_overlayFolder; }

    /// Lays a clinic's folder over the built-in content; an empty name takes it off again.
    /// On errors the library in use stays as it was.
    Result<Done, LocatedErrors> setOverlay(const QString &folder);
    /// The same with what loadContentOver() gave for that folder over the built-in content.
    Result<Done, LocatedErrors> setOverlay(const QString &folder, Result<Library, LocatedErrors> loaded);

Q_SIGNALS:
    void libraryChanged();

private:
    Library m_builtIn;
    Library m_current;
    QString m_overlayFolder;
};

} // namespace Handrail
