// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Handrail {

/// Knows whether what lies in the clipboard came from Handrail, so that "Clear everything" takes back our own
/// text and leaves alone what another program put there.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    explicit ClipboardGuard(QObject *parent = nullptr);

    void clearOurs();

private:
    bool m_isOurs = false;
};

} // namespace Handrail
