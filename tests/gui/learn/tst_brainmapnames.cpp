// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/learn/brainmapbutton.h"
#include "gui/learn/learnpagefixture.h"
#include "gui/learn/learnview.h"

#include <algorithm>

using namespace Handrail;

/// The names under the brain map: that they look like what they are, and that one is told where to find them.
class TestBrainMapNames : public Test::LearnPageFixture
{
    Q_OBJECT

public:
    TestBrainMapNames()
        : LearnPageFixture(ViewId::brainMap)
    {}

private Q_SLOTS:
    void theNamesLookLikeButtons_data();
    void theNamesLookLikeButtons();
    void theWordsSayWhereTheNamesAre();

private:
    BrainMapButton *name(int index) const
    {
        return view()->findChild<BrainMapButton *>(QStringLiteral("area%1").arg(index + 1));
    }
};

void TestBrainMapNames::theNamesLookLikeButtons_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
    QTest::newRow("high contrast") << Theme::Scheme::HighContrast;
}

void TestBrainMapNames::theNamesLookLikeButtons()
{
    QFETCH(const Theme::Scheme, scheme);
    m_theme->setScheme(scheme);
    Test::settle(*m_page);
    const ColorTokens &colors = m_theme->colors();
    // Nobody points at it and it is not chosen: it has a border and a ground all the same.
    const QImage plain = name(0)->grab().toImage();
    QCOMPARE(plain.pixelColor(plain.width() / 2, 0), colors.accent);
    QCOMPARE(plain.pixelColor(0, plain.height() / 2), colors.accent);
    QCOMPARE(plain.pixelColor(plain.width() / 2, 4), colors.raised);
    view()->turnToSlide(1);
    const QImage chosen = name(0)->grab().toImage();
    QCOMPARE(chosen.pixelColor(chosen.width() / 2, 1), colors.accent);
    QCOMPARE(chosen.pixelColor(chosen.width() / 2, 4), colors.accentTint);
    // Where the tint is the ground of the page the border tells: twice as thick as that of the others.
    if (scheme == Theme::Scheme::HighContrast)
        QVERIFY(chosen.pixelColor(chosen.width() / 2, 3) != plain.pixelColor(plain.width() / 2, 3));
}

void TestBrainMapNames::theWordsSayWhereTheNamesAre()
{
    const auto labels = view()->findChildren<TextLabel *>();
    const auto hint = std::find_if(labels.cbegin(), labels.cend(), [](const TextLabel *label) {
        return label->plain().contains(QStringLiteral("its name in the list below"));
    });
    QVERIFY(hint != labels.cend() && (*hint)->isVisible());
    const auto topOf = [this](const QWidget *each) { return each->mapTo(view()->widget(), QPoint(0, 0)).y(); };
    for (const int width : {1400, 900, 500}) {
        m_page->resize(width, 700);
        Test::settle(*m_page);
        for (int i = 0; i < BrainMap::areaCount; ++i)
            QVERIFY(topOf(name(i)) > topOf(*hint) + (*hint)->height());
    }
}

HANDRAIL_TEST_MAIN(QApplication, TestBrainMapNames)
#include "tst_brainmapnames.moc"
