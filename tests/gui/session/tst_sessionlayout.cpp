// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/content/contentloader.h"
#include "core/content/librarystore.h"
#include "gui/session/sessionpage.h"
#include "gui/theme/theme.h"
#include "support/layoutchecks.h"
#include "support/testcase.h"

#include <QApplication>
#include <QComboBox>

#include <memory>

using namespace Handrail;

/// Where the parts of the Group tab stand, on small screens and large.
class TestSessionLayout : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theNextSlideIsInView_data();
    void theNextSlideIsInView();
    void theNotesStandBesideTheSlide_data();
    void theNotesStandBesideTheSlide();
    void theSessionStandsOverItsSteps();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void show(QSize size);
    QRect place(const char *name) const
    {
        const auto *widget = m_page->findChild<QWidget *>(QString::fromLatin1(name));
        return {widget->mapTo(m_page.get(), QPoint(0, 0)), widget->size()};
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<SessionPage> m_page;
};

void TestSessionLayout::init()
{
    TestCase::init();
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_theme = std::make_unique<Theme>();
    m_store = std::make_unique<LibraryStore>(loaded.value());
}

void TestSessionLayout::cleanup()
{
    m_page.reset();
    m_store.reset();
    m_theme.reset();
}

void TestSessionLayout::show(QSize size)
{
    m_page = std::make_unique<SessionPage>(*m_store, *m_theme);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->projectionTurned({1, 0});
}

void TestSessionLayout::theNextSlideIsInView_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isShown"); // else it is named
    QTest::newRow("in a window of 1366x768") << QSize(1366, 640) << true;
    QTest::newRow("in a window of 1024x640") << QSize(1024, 512) << false;
}

void TestSessionLayout::theNextSlideIsInView()
{
    QFETCH(QSize, size);
    QFETCH(bool, isShown);
    m_theme->applyToApplication();
    show(size);
    const SessionPlan &plan = m_store->library().sessions.first();
    for (int part = 1; part < plan.steps.size(); ++part) {
        m_page->projectionTurned({part, 0});
        const auto isInView = [this](const char *name) {
            const auto *widget = m_page->findChild<QWidget *>(QString::fromLatin1(name));
            return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
        };
        QTRY_VERIFY2(isInView("roomSlide"), qPrintable(QString::number(part)));
        QTRY_VERIFY2(isInView("nextTitle"), qPrintable(QString::number(part)));
        QTRY_COMPARE(isInView("nextSlide"), isShown);
    }
}

void TestSessionLayout::theNotesStandBesideTheSlide_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %, in a window of 1366x768") << 100 << QSize(1366, 640);
    QTest::newRow("150 %, in a window of 1366x768") << 150 << QSize(1366, 610);
    QTest::newRow("150 %, in a window of 1024x640") << 150 << QSize(1024, 490);
    QTest::newRow("200 %, in a window of 1366x768") << 200 << QSize(1366, 594);
    QTest::newRow("200 %, in a window of 1024x640") << 200 << QSize(1024, 466);
}

void TestSessionLayout::theNotesStandBesideTheSlide()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_theme->applyToApplication();
    m_theme->setTextPercent(percent);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QApplication::setLayoutDirection(direction);
        show(size);
        const auto *slide = m_page->findChild<QWidget *>(QStringLiteral("roomSlide"));
        QTRY_COMPARE(slide->visibleRegion().boundingRect(), slide->rect());
        const auto *notes = m_page->findChild<QWidget *>(QStringLiteral("notes"));
        QTRY_VERIFY(notes->visibleRegion().boundingRect().height() >= m_theme->px(24)); // a line and more
        // Between them they use the width: nothing is left empty.
        QTRY_VERIFY(place("notes").width() > (m_page->width() - place("roomSlide").width()) * 2 / 5);
        const bool isMirrored = direction == Qt::RightToLeft;
        const QRect before = place(isMirrored ? "notes" : "roomSlide");
        const QRect after = place(isMirrored ? "roomSlide" : "notes");
        QVERIFY(before.right() < after.left());
        QVERIFY(after.left() - before.right() < 60);
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestSessionLayout::theSessionStandsOverItsSteps()
{
    for (const QSize size : {QSize(1024, 512), QSize(1366, 640)}) {
        show(size);
        const QRect session = place("plans");
        const QList<QComboBox *> all = m_page->findChildren<QComboBox *>();
        for (const QComboBox *other : all) {
            if (other->isVisible() && other->objectName() != QStringLiteral("plans"))
                QVERIFY(other->mapTo(m_page.get(), QPoint(0, 0)).y() > session.bottom());
        }
        QVERIFY(place("roomSlide").top() > session.bottom());
        QVERIFY(session.top() < 24);
    }
}

void TestSessionLayout::nothingIsCutOff_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %, 1024x640") << 100 << QSize(1024, 640);
    QTest::newRow("80 %, 1024x640") << 80 << QSize(1024, 640);
    QTest::newRow("200 %, 1024x640") << 200 << QSize(1024, 640);
    QTest::newRow("300 %, 1920x1080") << 300 << QSize(1920, 1080);
    QTest::newRow("100 %, 1920x1080") << 100 << QSize(1920, 1080);
}

void TestSessionLayout::nothingIsCutOff()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    m_theme->applyToApplication();
    m_theme->setTextPercent(percent);
    show(size);
    QCoreApplication::processEvents();
    QTRY_COMPARE(Test::layoutProblems(*m_page).join(u'\n'), QString()); // the new notes are laid out
}

HANDRAIL_TEST_MAIN(QApplication, TestSessionLayout)

#include "tst_sessionlayout.moc"
