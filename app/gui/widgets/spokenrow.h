// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;

namespace Handrail {

/// Has a list or a table say the row it stands on when it gets the focus: Qt says the name of the list alone, and who
/// hears it would have to leave the row and come back to learn which it is.
class SpokenRow : public QObject
{
    Q_OBJECT

public:
    explicit SpokenRow(QAbstractItemView *view); ///< which owns it

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void speak() const;

    QAbstractItemView *m_view;
};

} // namespace Handrail
