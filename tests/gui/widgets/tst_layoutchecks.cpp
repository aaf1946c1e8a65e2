// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Handrail;

/// The checks that every view goes through find what they are there to find.
class TestLayoutChecks : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allIsWell();
    void aCutLabelIsFound();
    void aCutWrappedLabelIsFound();
    void aWideWordIsFound();
    void aCutButtonIsFound();
    void aNamelessButtonIsFound();
    void aSmallButtonIsFound();
    void aButtonTabCannotReachIsFound();
    void aWidgetOutsideItsParentIsFound();

private:
    bool found(const char *words) const
    {
        return Test::layoutProblems(*m_window).filter(QString::fromLatin1(words)).size() == 1;
    }

    std::unique_ptr<QWidget> m_window;
    QLabel *m_label = nullptr;
    QPushButton *m_button = nullptr;
};

void TestLayoutChecks::init()
{
    TestCase::init();
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
    m_label = new QLabel(QStringLiteral("Some words to read"), m_window.get());
    m_label->setGeometry(10, 10, 300, 30);
    m_button = new QPushButton(QStringLiteral("Press"), m_window.get());
    m_button->setGeometry(10, 100, 200, 40);
    m_window->show();
}

void TestLayoutChecks::allIsWell()
{
    QCOMPARE(Test::layoutProblems(*m_window).join(u'\n'), QString());
}

void TestLayoutChecks::aCutLabelIsFound()
{
    m_label->resize(40, 30);
    QVERIFY(found("cut off"));
}

void TestLayoutChecks::aCutWrappedLabelIsFound()
{
    m_label->setWordWrap(true);
    m_label->resize(60, 20);
    QVERIFY(found("the last lines are cut off"));
}

void TestLayoutChecks::aWideWordIsFound()
{
    m_label->setWordWrap(true);
    m_label->setText(QStringLiteral("Counterproductiveness"));
    m_label->resize(40, 200);
    QVERIFY(found("a word is wider"));
}

void TestLayoutChecks::aCutButtonIsFound()
{
    m_button->resize(26, 40);
    QVERIFY(found("cut off"));
}

void TestLayoutChecks::aNamelessButtonIsFound()
{
    m_button->setText(QString());
    QVERIFY(found("no accessible name"));
}

void TestLayoutChecks::aSmallButtonIsFound()
{
    m_button->resize(200, 20);
    QVERIFY(found("is only 200x20"));
}

void TestLayoutChecks::aButtonTabCannotReachIsFound()
{
    m_button->setFocusPolicy(Qt::ClickFocus);
    QVERIFY(found("not reached by Tab"));
}

void TestLayoutChecks::aWidgetOutsideItsParentIsFound()
{
    m_button->move(350, 100);
    QVERIFY(found("sticks out"));
}

HANDRAIL_TEST_MAIN(QApplication, TestLayoutChecks)
#include "tst_layoutchecks.moc"
