// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace Handrail {

/// "Clear everything" works whatever else has the keys: a projector, the overdose page, a dialog, which is closed
/// first. A dialog that the system draws, outside Qt, keeps its keys.
class ClearAnywhere : public QObject
{
    Q_OBJECT

public:
    explicit ClearAnywhere(QAction *clear, QObject *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *m_clear;
};

} // namespace Handrail
