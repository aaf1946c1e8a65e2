// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/popuppanel.h"
#include "support/testcase.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Handrail;

/// While a panel is open the keyboard is its own.
class TestPopupPanel : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_page.reset(); }
    void enterPressesTheButton();
    void escapeCloses();
    void keysOfThePageRest();

private:
    std::unique_ptr<QWidget> m_page;
    QPointer<PopupPanel> m_panel;
    QPushButton *m_button = nullptr;
    QShortcut *m_shortcut = nullptr;
};

void TestPopupPanel::init()
{
    m_page = std::make_unique<QWidget>();
    m_shortcut = new QShortcut(QKeySequence(Qt::Key_1), m_page.get());
    m_shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    m_page->setFocusPolicy(Qt::StrongFocus);
    m_page->resize(400, 300);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_panel = new PopupPanel(m_page.get());
    m_button = new QPushButton(QStringLiteral("Close"), m_panel);
    (new QVBoxLayout(m_panel))->addWidget(m_button);
    m_panel->show();
    m_button->setFocus();
    QTRY_VERIFY(m_button->hasFocus());
}

void TestPopupPanel::enterPressesTheButton()
{
    QSignalSpy pressed(m_button, &QPushButton::clicked);
    QTest::keyClick(m_button, Qt::Key_Return);
    QTest::keyClick(m_button, Qt::Key_Enter);
    QCOMPARE(pressed.count(), 2);
    m_button->setEnabled(false);
    QTest::keyClick(m_panel, Qt::Key_Return);
    QCOMPARE(pressed.count(), 2);
}

void TestPopupPanel::escapeCloses()
{
    QTest::keyClick(m_button, Qt::Key_Escape);
    QTRY_VERIFY(!m_panel);
}

void TestPopupPanel::keysOfThePageRest()
{
    QSignalSpy taken(m_shortcut, &QShortcut::activated);
    QTest::keyClick(m_button, Qt::Key_1);
    QCOMPARE(taken.count(), 0);
    m_panel->close();
    QTRY_VERIFY(!m_panel);
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_1);
    QCOMPARE(taken.count(), 1);
}

HANDRAIL_TEST_MAIN(QApplication, TestPopupPanel)
#include "tst_popuppanel.moc"
