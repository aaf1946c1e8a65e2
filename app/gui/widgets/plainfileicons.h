// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFileIconProvider>

namespace Handrail {

/// The icons and kinds that a file dialog shows, told by name alone. Qt's own open each file to see what it holds, in
/// the window's thread: on a share that does not answer, that stops the whole program, F1 included.
class PlainFileIcons : public QFileIconProvider
{
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &file) const override;
    QString type(const QFileInfo &file) const override;
};

} // namespace Handrail
