// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/theme.h"
#include "gui/widgets/messagebar.h"
#include "support/testcase.h"

#include <QApplication>
#include <QVBoxLayout>

using namespace Handrail;
using Tone = MessageBar::Tone;

/// A window and the view in it have a bar for messages each.
class TestMessageBar : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void aNewMessageReplacesOneOfItsKind_data();
    void aNewMessageReplacesOneOfItsKind();
    void anotherWindowKeepsItsMessage();
};

void TestMessageBar::aNewMessageReplacesOneOfItsKind_data()
{
    QTest::addColumn<Tone>("older");
    QTest::addColumn<QString>("details");
    QTest::addColumn<Tone>("newer");
    QTest::addColumn<bool>("isReplaced");
    QTest::newRow("saved, saved") << Tone::Done << QString() << Tone::Done << true;
    QTest::newRow("saved, not saved") << Tone::Done << QString() << Tone::Problem << true;
    QTest::newRow("not saved, not saved") << Tone::Problem << QString() << Tone::Problem << true;
    QTest::newRow("not saved, saved") << Tone::Problem << QString() << Tone::Done << false;
    QTest::newRow("a list of errors") << Tone::Problem << QStringLiteral("a:1: wrong") << Tone::Problem << false;
    QTest::newRow("a note, saved") << Tone::Info << QString() << Tone::Done << false;
}

void TestMessageBar::aNewMessageReplacesOneOfItsKind()
{
    QFETCH(Tone, older);
    QFETCH(QString, details);
    QFETCH(Tone, newer);
    QFETCH(bool, isReplaced);
    Theme theme;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *ofWindow = new MessageBar(theme);
    auto *ofView = new MessageBar(theme);
    layout->addWidget(ofWindow);
    layout->addWidget(ofView);
    window.show();
    for (const auto &[first, second] : {std::pair(ofWindow, ofView), std::pair(ofView, ofWindow)}) {
        first->showMessage(older, QStringLiteral("older"), details);
        QVERIFY(first->isVisible());
        second->showMessage(newer, QStringLiteral("newer"));
        QVERIFY(second->isVisible());
        QCOMPARE(first->isVisible(), !isReplaced);
        second->dismiss();
        first->dismiss();
    }
}

void TestMessageBar::anotherWindowKeepsItsMessage()
{
    Theme theme;
    MessageBar one(theme);
    MessageBar other(theme);
    one.showMessage(Tone::Done, QStringLiteral("older"));
    other.showMessage(Tone::Done, QStringLiteral("newer"));
    QVERIFY(one.isVisible());
}

HANDRAIL_TEST_MAIN(QApplication, TestMessageBar)
#include "tst_messagebar.moc"
