// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/help/overdosecard.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace Handrail {

class LibraryStore;
class Settings;

/// F1, anywhere in the program: the overdose page over everything. Escape goes back to where one was.
class OverdoseHelp : public QObject
{
    Q_OBJECT

public:
    OverdoseHelp(const LibraryStore &store, const Settings &settings, QWidget *window);
    ~OverdoseHelp() override;

    void open();
    void close();
    bool isOpen() const;
    OverdoseCard card() const;

Q_SIGNALS:
    void opened();
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const LibraryStore &m_store;
    const Settings &m_settings;
    QWidget *m_window;
    QPointer<QDialog> m_dialog;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Handrail
