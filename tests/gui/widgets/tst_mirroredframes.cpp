// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/theme.h"
#include "gui/widgets/calloutframe.h"
#include "gui/widgets/messagebar.h"
#include "gui/widgets/textlabel.h"
#include "support/testcase.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace Handrail;

/// Frames with an icon at their start: from right to left, words keep away from it as well.
class TestMirroredFrames : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void wordsKeepAwayFromTheIcon();
};

void TestMirroredFrames::wordsKeepAwayFromTheIcon()
{
    Theme theme;
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *callOut = new CallOutFrame(theme, CallOutFrame::Tone::Help);
    auto *words = new TextLabel(theme, TextLabel::Role::Paragraph, Theme::Type::Body);
    words->setPlainText(QStringLiteral("Ask for help"));
    callOut->body()->addWidget(words);
    auto *bar = new MessageBar(theme);
    layout->addWidget(callOut);
    layout->addWidget(bar);
    window.resize(500, 300);
    window.show();
    bar->showMessage(MessageBar::Tone::Done, QStringLiteral("Saved"));
    const auto room = [](const QWidget *inner, bool atStart) {
        const bool isMirrored = inner->layoutDirection() == Qt::RightToLeft;
        return atStart != isMirrored ? inner->x() : inner->parentWidget()->width() - inner->geometry().right() - 1;
    };
    const auto *message = bar->findChild<QLabel *>(QStringLiteral("messageText"));
    QCoreApplication::processEvents();
    const int atCallOut = room(words, true);
    const int atMessage = room(message, true);
    QVERIFY(atCallOut > room(words, false) && atMessage > 40);
    window.setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    QCOMPARE(room(words, true), atCallOut);
    QCOMPARE(room(message, true), atMessage);
}

HANDRAIL_TEST_MAIN(QApplication, TestMirroredFrames)
#include "tst_mirroredframes.moc"
