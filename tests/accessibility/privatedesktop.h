// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace Handrail::Test {

/// A desktop for one program at a time: a display that nobody sees, a session bus with the accessibility bus, and
/// folders of its own. Nothing of it outlives the object, nor the test when that is killed.
class PrivateDesktop
{
public:
    PrivateDesktop() = default;
    ~PrivateDesktop();
    Q_DISABLE_COPY_MOVE(PrivateDesktop)

    /// What went wrong, in words; empty when all is there.
    QString start();
    QString accessibilityBus() const { return m_accessibilityBus; }

    /// With settings as on the first day.
    bool startProgram(const QString &program);
    /// Gives its window the keys, as a window manager does with a new window.
    bool focusProgramWindow() const;
    bool isProgramRunning() const { return m_program.state() == QProcess::Running; }
    bool waitForProgramToEnd();
    int programExitCode() const; ///< -1 after a crash
    QString programMessages();   ///< what it wrote to its standard error
    void killProgram();

    /// As a person presses them, on the display's keyboard: "Down", "ctrl+1".
    bool press(const QStringList &keys) const;
    bool type(const QString &text) const;

private:
    QString startDisplay();
    QString startBus();
    void launch(QProcess &process, const QString &program, const QStringList &arguments) const;
    bool xdotool(const QStringList &arguments) const;

    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    QProcess m_display;
    QProcess m_bus;
    QProcess m_program;
    QString m_accessibilityBus;
};

} // namespace Handrail::Test
