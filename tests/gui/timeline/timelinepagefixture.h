// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/englishplurals.h"
#include "core/timeline/samplecourse.h"
#include "gui/theme/theme.h"
#include "gui/timeline/timelinechart.h"
#include "gui/timeline/timelinepage.h"
#include "gui/timeline/timelinewords.h"
#include "gui/widgets/textlabel.h"
#include "support/testcase.h"

#include <QApplication>

#include <memory>

namespace Handrail::Test {

/// The Timeline page on two made-up courses, for the tests of what it shows.
class TimelinePageFixture : public TestCase
{
    Q_OBJECT

protected Q_SLOTS:
    void initTestCase()
    {
        Theme::loadFonts();
        QCoreApplication::installTranslator(&m_plurals);
    }
    void init();
    void cleanup();

protected:
    template<typename T>
    T *find(const char *name) const
    {
        return m_page->findChild<T *>(QLatin1String(name));
    }
    /// Says what the page is to show, as its buttons do.
    void show(TimelinePage::Mode mode, bool isTable = false) const
    {
        TimelinePage::View view = m_page->view();
        view.mode = mode;
        view.isTable = isTable;
        m_page->setView(view);
        settle();
    }
    QString now() const { return find<TextLabel>("nowHeading")->plain(); }
    void settle() const
    {
        for (int i = 0; i < 5; ++i)
            QCoreApplication::processEvents();
    }

    EnglishPlurals m_plurals;
    std::unique_ptr<LibraryStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<TimelinePage> m_page;
    TimelineChart *m_chart = nullptr;
    TimelineWords *m_words = nullptr;
};

inline void TimelinePageFixture::init()
{
    TestCase::init();
    Library library = sampleLibrary();
    Course second = sampleCourse();
    second.id = QStringLiteral("second");
    second.name = text(QStringLiteral("Another made-up opioid"));
    second.symptoms.resize(3);
    library.courses.append(second);
    m_store = std::make_unique<LibraryStore>(library);
    m_theme = std::make_unique<Theme>();
    m_theme->setScheme(Theme::Scheme::Light);
    m_theme->applyToApplication();
    m_page = std::make_unique<TimelinePage>(
        *m_store, *m_theme,
        TimelinePage::Surroundings{[] { return QStringLiteral("US"); }, [] { return QDate(2026, 1, 2); },
                                   [] { return QDateTime(QDate(2026, 1, 2), QTime(12, 30)); }});
    m_page->resize(1366, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_chart = m_page->findChild<TimelineChart *>();
    m_words = m_page->findChild<TimelineWords *>();
    QVERIFY(m_chart && m_words);
}

inline void TimelinePageFixture::cleanup()
{
    m_page.reset();
    m_theme.reset();
    m_store.reset();
}

} // namespace Handrail::Test
