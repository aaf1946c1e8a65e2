// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/librarystore.h"

namespace Handrail {

LibraryStore::LibraryStore(Library builtIn, QObject *parent)
    : QObject(parent)
    , m_builtIn(std::move(builtIn))
    , m_current(m_builtIn)
{}

void LibraryStore::setBuiltIn(Library builtIn)
{
    m_builtIn = std::move(builtIn);
    m_current = m_builtIn;
    m_overlayFolder.clear();
    Q_EMIT libraryChanged();
}

Result<Done, LocatedErrors> LibraryStore::setOverlay(const QString &folder)
{
    return setOverlay(folder, folder.isEmpty() ? m_builtIn : loadContentOver(m_builtIn, folder));
}

Result<Done, LocatedErrors> LibraryStore::setOverlay(const QString &folder, Result<Library, LocatedErrors> loaded)
{
    if (!loaded)
        return loaded.error();
    m_current = std::move(loaded).value();
    m_overlayFolder = folder;
    Q_EMIT libraryChanged();
    return Done{};
}

} // namespace Handrail
