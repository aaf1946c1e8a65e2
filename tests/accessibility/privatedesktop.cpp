// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/privatedesktop.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace Handrail::Test {

namespace {

constexpr int patience = 15000; // milliseconds; each of these takes less than one second

const QString sessionBus = QStringLiteral("session");

/// The next line that a process writes; empty when it ends or keeps silent.
QString lineFrom(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            return {};
    }
    return QString::fromLocal8Bit(process.readLine()).trimmed();
}

/// With all that it has started.
void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    const auto group = static_cast<pid_t>(process.processId());
    ::kill(-group, SIGTERM);
    process.waitForFinished(patience);
    ::kill(-group, SIGKILL);
    process.waitForFinished(patience);
}

} // namespace

PrivateDesktop::~PrivateDesktop()
{
    end(m_program);
    QDBusConnection::disconnectFromBus(sessionBus);
    end(m_bus);
    end(m_display);
}

QString PrivateDesktop::start()
{
    for (const QString &tool : {QStringLiteral("Xvfb"), QStringLiteral("dbus-daemon"), QStringLiteral("xdotool")}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            return QStringLiteral("%1 is not installed; packaging/packages.txt has what the tests need.").arg(tool);
    }
    if (!m_home.isValid())
        return m_home.errorString();

    // Nothing of the person who runs the tests, but where programs and libraries are found.
    const QProcessEnvironment theirs = QProcessEnvironment::systemEnvironment();
    for (const QString &key :
         {QStringLiteral("PATH"), QStringLiteral("LD_LIBRARY_PATH"), QStringLiteral("QT_PLUGIN_PATH"),
          QStringLiteral("ASAN_OPTIONS"), QStringLiteral("LSAN_OPTIONS"), QStringLiteral("UBSAN_OPTIONS")}) {
        if (theirs.contains(key))
            m_environment.insert(key, theirs.value(key));
    }
    // Qt's way to the bus leaks a little at the end. What the window leaks, the tests of the window find.
    const QString asanOptions = QStringLiteral("ASAN_OPTIONS");
    m_environment.insert(asanOptions, m_environment.value(asanOptions) + QStringLiteral(":detect_leaks=0"));
    const auto folder = [this](const QString &key, const QString &name) {
        const QString path = m_home.filePath(name);
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment.insert(key, path);
    };
    folder(QStringLiteral("HOME"), QStringLiteral("home"));
    folder(QStringLiteral("XDG_CONFIG_HOME"), QStringLiteral("config"));
    folder(QStringLiteral("XDG_CACHE_HOME"), QStringLiteral("cache"));
    folder(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("data"));
    folder(QStringLiteral("XDG_RUNTIME_DIR"), QStringLiteral("run"));
    m_environment.insert(QStringLiteral("XDG_DATA_DIRS"), QStringLiteral("/usr/local/share:/usr/share"));
    m_environment.insert(QStringLiteral("GSETTINGS_BACKEND"), QStringLiteral("memory"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("qt.qpa.*=false"));

    const QString noDisplay = startDisplay();
    return noDisplay.isEmpty() ? startBus() : noDisplay;
}

/// In a process group of its own, which ends when this test does, however it ends.
void PrivateDesktop::launch(QProcess &process, const QString &program, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.setChildProcessModifier([] {
        ::setpgid(0, 0);
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    process.start(program, arguments);
}

QString PrivateDesktop::startDisplay()
{
    launch(m_display, QStringLiteral("Xvfb"),
           {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
            QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"),
            QStringLiteral("-noreset"), QStringLiteral("-r")}); // -r: no key repeats itself on a busy machine
    const QString number = lineFrom(m_display);
    if (number.isEmpty())
        return QStringLiteral("Xvfb did not start: ") + QString::fromLocal8Bit(m_display.readAllStandardError());
    m_environment.insert(QStringLiteral("DISPLAY"), u':' + number);
    return {};
}

QString PrivateDesktop::startBus()
{
    launch(m_bus, QStringLiteral("dbus-daemon"),
           {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    const QString address = lineFrom(m_bus);
    if (address.isEmpty())
        return QStringLiteral("dbus-daemon did not start: ") + QString::fromLocal8Bit(m_bus.readAllStandardError());
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);

    const QDBusConnection session = QDBusConnection::connectToBus(address, sessionBus);
    if (!session.isConnected())
        return QStringLiteral("The session bus takes no connection: ") + session.lastError().message();
    const QDBusMessage reply =
        session.call(QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                                    QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")),
                     QDBus::Block, patience);
    m_accessibilityBus = reply.arguments().value(0).toString();
    if (reply.type() == QDBusMessage::ErrorMessage || m_accessibilityBus.isEmpty())
        return QStringLiteral("There is no accessibility bus; the package at-spi2-core has it. ")
               + reply.errorMessage();
    return {};
}

bool PrivateDesktop::startProgram(const QString &program)
{
    end(m_program);
    QDir(m_environment.value(QStringLiteral("XDG_CONFIG_HOME"))).removeRecursively();
    launch(m_program, program, {});
    return m_program.waitForStarted(patience);
}

bool PrivateDesktop::focusProgramWindow() const
{
    return xdotool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
                    QStringLiteral("--name"), QStringLiteral("Handrail$"), QStringLiteral("windowfocus"),
                    QStringLiteral("--sync")});
}

bool PrivateDesktop::waitForProgramToEnd()
{
    return m_program.state() == QProcess::NotRunning || m_program.waitForFinished(patience);
}

int PrivateDesktop::programExitCode() const
{
    return m_program.exitStatus() == QProcess::NormalExit ? m_program.exitCode() : -1;
}

QString PrivateDesktop::programMessages()
{
    return QString::fromLocal8Bit(m_program.readAllStandardError());
}

void PrivateDesktop::killProgram()
{
    end(m_program);
}

bool PrivateDesktop::press(const QStringList &keys) const
{
    return xdotool(QStringList{QStringLiteral("key")} + keys);
}

bool PrivateDesktop::type(const QString &text) const
{
    return xdotool({QStringLiteral("type"), text});
}

bool PrivateDesktop::xdotool(const QStringList &arguments) const
{
    QProcess process;
    launch(process, QStringLiteral("xdotool"), arguments);
    const bool isDone = process.waitForFinished(patience) && process.exitCode() == 0;
    if (!isDone)
        qWarning("xdotool %s: %s", qPrintable(arguments.join(QChar::Space)),
                 process.readAllStandardError().constData());
    return isDone;
}

} // namespace Handrail::Test
