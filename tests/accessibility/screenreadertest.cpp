// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessibility/screenreadertest.h"

namespace Handrail::Test {

void ScreenReaderTest::initTestCase()
{
    const QString mistake = m_desktop.start();
    QVERIFY2(mistake.isEmpty(), qPrintable(mistake));
    m_reader = std::make_unique<ScreenReader>(m_desktop.accessibilityBus());
    QVERIFY(m_reader->isConnected());
}

void ScreenReaderTest::init()
{
    TestCase::init();
    QVERIFY(m_desktop.startProgram(QStringLiteral(HANDRAIL_PROGRAM)));
    QTRY_VERIFY_WITH_TIMEOUT(!m_reader->program().isNull() && m_reader->program().childCount() == 1, patience);
    m_window = m_reader->program().child(0);
    QVERIFY(m_desktop.focusProgramWindow());
    QTRY_VERIFY_WITH_TIMEOUT(m_window.is(Accessible::State::Active), patience);
    // The first page stands as soon as the window is called after it.
    QTRY_VERIFY_WITH_TIMEOUT(m_window.name().endsWith(QStringLiteral(" – Handrail")), patience);
}

void ScreenReaderTest::cleanup()
{
    if (m_desktop.isProgramRunning() && !QTest::currentTestFailed()) {
        QVERIFY(press(QStringLiteral("ctrl+q")));
        QVERIFY(m_desktop.waitForProgramToEnd());
        QCOMPARE(m_desktop.programExitCode(), 0);
    }
    m_desktop.killProgram();
    QCOMPARE(m_desktop.programMessages(), QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_reader->program().isNull(), patience);
}

Accessible ScreenReaderTest::focusAfter(const QString &keys)
{
    m_reader->forget();
    if (!press(keys) || !QTest::qWaitFor([this] { return !m_reader->focus().isNull(); }, patience))
        return {};
    m_reader->hearAll();
    return m_reader->focus();
}

Accessible ScreenReaderTest::openTab(int number)
{
    const QString tab = m_window.find(QStringLiteral("page tab list")).child(number - 1).name();
    const Accessible focus = focusAfter(QStringLiteral("ctrl+%1").arg(number));
    return m_window.name() == tab + QStringLiteral(" – Handrail") ? focus : Accessible();
}

Accessible ScreenReaderTest::walkTo(const QString &role, const QString &nameBegins, const QString &key)
{
    const Accessible first = focusAfter(key);
    for (Accessible at = first; !at.isNull();) {
        if (at.role() == role && at.name().startsWith(nameBegins))
            return at;
        at = focusAfter(key);
        if (at == first)
            break;
    }
    return {};
}

} // namespace Handrail::Test
