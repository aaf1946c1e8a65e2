// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/learnpagefixture.h"

#include "core/content/contentloader.h"
#include "gui/learn/learnview.h"

#include <QApplication>

namespace Handrail::Test {

LearnPageFixture::LearnPageFixture(const QString &openedItem)
    : m_openedItem(openedItem)
{}

void LearnPageFixture::initTestCase()
{
    Theme::loadFonts();
    auto loaded = loadContent(QStringLiteral(":/content"));
    QVERIFY(loaded.isOk());
    m_store = std::make_unique<LibraryStore>(loaded.value());
}

void LearnPageFixture::init()
{
    TestCase::init();
    m_theme = std::make_unique<Theme>();
    m_theme->applyToApplication();
    m_page = std::make_unique<LearnPage>(*m_store, *m_theme, LearnPage::Surroundings{});
    m_page->resize(1280, 800);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(m_page->openItem(m_openedItem));
    settle(*m_page);
}

void LearnPageFixture::cleanup()
{
    m_page.reset();
    m_theme.reset();
}

LearnView *LearnPageFixture::view() const
{
    const auto views = m_page->findChildren<LearnView *>();
    for (LearnView *each : views) {
        if (each->isVisible())
            return each;
    }
    return nullptr;
}

QString LearnPageFixture::words(const char *name) const
{
    const auto *label = view() ? view()->findChild<TextLabel *>(QString::fromLatin1(name)) : nullptr;
    return label && label->isVisible() ? label->plain() : QString();
}

void LearnPageFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void LearnPageFixture::addSizes()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::newRow("1024x640, 200 %") << QSize(1024, 640) << 200;
    QTest::newRow("1366x768, 100 %") << QSize(1366, 768) << 100;
    QTest::newRow("1920x1080, 100 %") << QSize(1920, 1080) << 100;
    QTest::newRow("1366x768, 300 %") << QSize(1366, 768) << 300;
}

void LearnPageFixture::useSize()
{
    QFETCH(const QSize, size);
    QFETCH(const int, percent);
    m_theme->setTextPercent(percent);
    m_page->resize(size);
    settle(*m_page);
}

} // namespace Handrail::Test
