// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/common/locatederror.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Handrail {

/// Every mistake in a content folder, to go through one by one or to copy as a whole.
class ContentErrorList : public QWidget
{
    Q_OBJECT

public:
    explicit ContentErrorList(QWidget *parent = nullptr);

    void setErrors(const QString &folder, const LocatedErrors &errors);
    void copyAll() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QLabel *m_summary = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_copy = nullptr;
    QString m_folder;
};

} // namespace Handrail
