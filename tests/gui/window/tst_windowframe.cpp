// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/window/mainwindowfixture.h"
#include "gui/window/statusline.h"
#include "gui/window/windowheader.h"
#include "gui/window/windowroom.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>

using namespace Handrail;

namespace {

/// The first part that is cut off or covered; empty when all have the room they need.
QString cutOffIn(const QWidget *frame)
{
    const auto parts = frame->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    QList<QRect> taken;
    for (const QWidget *part : parts) {
        if (part->isHidden() || part->objectName() == QLatin1String("focusRing"))
            continue;
        const QRect place = part->geometry();
        const bool isHighEnough = !part->hasHeightForWidth() || part->heightForWidth(place.width()) <= place.height();
        const bool isWideEnough = place.width() >= (part->hasHeightForWidth() ? 1 : part->sizeHint().width());
        const bool isCovered =
            std::any_of(taken.cbegin(), taken.cend(), [&place](const QRect &other) { return other.intersects(place); });
        if (!isHighEnough || !isWideEnough || isCovered || !frame->rect().contains(place))
            return part->objectName();
        taken.append(place);
    }
    return {};
}

} // namespace

/// Head, foot and menu of the window: text size, theme, and nothing cut off.
class WindowFrameTest : public Test::MainWindowFixture
{
    Q_OBJECT

private Q_SLOTS:
    void themeIsChosenInTheStatusLineAndInTheMenu()
    {
        open(QSize(1500, 800));
        auto *chooser = find<QComboBox>("schemeChooser");
        QVERIFY(chooser->isVisible());
        chooser->setFocus();
        press(Qt::Key_End);
        QCOMPARE(m_theme->scheme(), Theme::Scheme::HighContrast);
        QCOMPARE(m_settings->scheme(), QStringLiteral("high-contrast"));
        auto *dark = m_window->findChild<QAction *>(QStringLiteral("scheme-dark"));
        QVERIFY(dark);
        dark->trigger();
        QCOMPARE(m_theme->scheme(), Theme::Scheme::Dark);
        QCOMPARE(chooser->currentData().toString(), QStringLiteral("dark"));
        QVERIFY(dark->isChecked());
    }

    void textSizeGoesByKeysAndButtonsAndStaysInBounds()
    {
        open();
        press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 110);
        press(Qt::Key_Equal, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 120);
        press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 110);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 100);
        QTest::mouseClick(find<QToolButton>("textLarger"), Qt::LeftButton);
        QCOMPARE(m_theme->textPercent(), 110);
        QTest::mouseClick(find<QToolButton>("textSmaller"), Qt::LeftButton);
        QCOMPARE(m_theme->textPercent(), 100);
        for (int i = 0; i < 30; ++i)
            press(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 80);
        for (int i = 0; i < 30; ++i)
            press(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_theme->textPercent(), 300);
        QCOMPARE(m_settings->textPercent(), 300);
    }

    void nothingInTheFrameIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("folded");
        for (const QSize &size : {QSize(1024, 640), QSize(1366, 768), QSize(1920, 1080)}) {
            for (const int percent : {80, 100, 150, 200, 300}) {
                const bool folded = size.width() == 1024   ? percent >= 150
                                    : size.width() == 1366 ? percent >= 200
                                                           : percent >= 300;
                QTest::addRow("%d x %d at %d %%", size.width(), size.height(), percent) << size << percent << folded;
            }
        }
    }

    void nothingInTheFrameIsCutOff()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, folded);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            open(size);
            m_window->setLayoutDirection(direction);
            m_theme->setTextPercent(percent);
            QTRY_VERIFY(m_window->size() == size);
            auto *header = m_window->findChild<WindowHeader *>();
            QTRY_COMPARE(header->isFolded(), folded);
            const auto *room = m_window->findChild<WindowRoom *>();
            QTRY_COMPARE(room->isScrolling(), size.width() == 1024 && percent == 300);
            for (QWidget *frame :
                 {static_cast<QWidget *>(header), static_cast<QWidget *>(m_window->findChild<StatusLine *>())}) {
                const QWidget *content = room->widget();
                QVERIFY(content->rect().contains(frame->geometry()));
                QVERIFY(room->isScrolling() || content->size() == m_window->size());
                QTRY_COMPARE(cutOffIn(frame), QString()); // a folded header makes its neighbours place themselves again
            }
            QVERIFY(find<QPushButton>("overdoseButton")->isVisible());
            m_window.reset();
        }
    }

    void theFoldedTabsAreUnderlinedAsTabs()
    {
        open(QSize(1024, 640));
        m_theme->setTextPercent(200);
        auto *header = m_window->findChild<WindowHeader *>();
        QTRY_VERIFY(header->isFolded());
        // A page under it has a drop-down as well: what changes the whole window looks like the chosen tab.
        const QRect place = find<QComboBox>("tabDropDown")->geometry();
        const auto hasLine = [&] {
            const QImage picture = header->grab().toImage();
            for (int y = place.bottom() + 1; y < header->height() - 1; ++y) {
                if (picture.pixelColor(place.center().x(), y) == m_theme->colors().accent)
                    return picture.pixelColor(place.right() + 20, y) != m_theme->colors().accent;
            }
            return false;
        };
        QTRY_VERIFY(hasLine());
    }

    void aLowWindowScrollsInsteadOfSqueezingTheView_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isScrolling");
        QTest::newRow("small, 100 %") << QSize(800, 560) << 100 << false;
        QTest::newRow("small, 200 %") << QSize(800, 560) << 200 << false;
        QTest::newRow("small, 300 %") << QSize(800, 560) << 300 << true;
        QTest::newRow("laptop, 200 %") << QSize(1024, 640) << 200 << false;
        QTest::newRow("laptop, 300 %") << QSize(1024, 640) << 300 << true;
        QTest::newRow("large, 300 %") << QSize(1920, 1080) << 300 << false;
    }

    void aLowWindowScrollsInsteadOfSqueezingTheView()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, isScrolling);
        open(size);
        const auto *room = m_window->findChild<WindowRoom *>();
        QVERIFY(!room->isScrolling());
        m_theme->setTextPercent(percent);
        QTRY_COMPARE(room->isScrolling(), isScrolling);
        QVERIFY(page()->height() >= m_theme->px(100));
        QCOMPARE(room->widget()->height() > room->height(), isScrolling);
        // Whatever the keys reach is in sight, and stays at its size.
        int seen = 0;
        page()->line->setFocus();
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            const QWidget *focused = QApplication::focusWidget();
            QVERIFY2(focused->visibleRegion().boundingRect() == focused->rect(), qPrintable(focused->objectName()));
            ++seen;
        } while (QApplication::focusWidget() != page()->line && seen < 50);
        QVERIFY(seen > 5 && seen < 50);
        press(Qt::Key_2, Qt::ControlModifier);
        QTRY_COMPARE(page()->line->visibleRegion().boundingRect(), page()->line->rect());
        press(Qt::Key_0, Qt::ControlModifier);
        QTRY_VERIFY(!room->isScrolling());
        QCOMPARE(room->widget()->size(), m_window->size());
    }

    void aMessageScrollsIntoSight()
    {
        open(QSize(800, 560));
        m_theme->setTextPercent(300);
        const auto *room = m_window->findChild<WindowRoom *>();
        QTRY_VERIFY(room->isScrolling());
        room->verticalScrollBar()->setValue(room->verticalScrollBar()->maximum());
        Q_EMIT page()->doneTold(QStringLiteral("Saved as a.csv"));
        const auto *text = find<QLabel>("messageText");
        QTRY_COMPARE(text->visibleRegion().boundingRect(), text->rect());
    }

    void whatCanBePressedIsNamedAndLargeEnough()
    {
        open(QSize(1500, 800));
        const auto widgets = m_window->findChildren<QWidget *>();
        int seen = 0;
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->isWindow())
                continue;
            ++seen;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            QVERIFY2(widget->width() >= 24 && widget->height() >= 24, qPrintable(widget->objectName()));
        }
        QVERIFY(seen >= 7);
    }

    void everyActionIsInTheMenuOrHasAKey()
    {
        open();
        press(Qt::Key_F10);
        auto *menu = find<QMenu>("mainMenu");
        QTRY_VERIFY(menu->isVisible());
        QStringList keys;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            keys += action->shortcut().toString(QKeySequence::PortableText);
        for (const QString &key : {QStringLiteral("F1"), QStringLiteral("Ctrl+E"), QStringLiteral("Ctrl+P"),
                                   QStringLiteral("F11"), QStringLiteral("Ctrl+0"), QStringLiteral("Ctrl+Shift+Del")})
            QVERIFY2(keys.contains(key), qPrintable(keys.join(u' ')));
        menu->close();
    }

    void theNoteIsShortWhereThereIsLittleRoom()
    {
        open(QSize(1024, 640));
        auto *status = m_window->findChild<StatusLine *>();
        status->setNote(QStringLiteral("Not yet looked at by anybody at all · sources up to 2026"),
                        QStringLiteral("Not yet looked at"));
        auto *note = find<QLabel>("statusNote");
        QCOMPARE(note->text(), QStringLiteral("Not yet looked at by anybody at all · sources up to 2026"));
        QVERIFY(note->toolTip().isEmpty());
        m_theme->setTextPercent(200);
        QTRY_COMPARE(note->text(), QStringLiteral("Not yet looked at"));
        QCOMPARE(note->toolTip(), note->accessibleName());
        QVERIFY(note->accessibleName().endsWith(QStringLiteral("2026")));
        QVERIFY(note->heightForWidth(note->width()) < 2 * note->fontMetrics().lineSpacing());
        QVERIFY(find<QToolButton>("textSmaller")->isVisible() && find<QToolButton>("textLarger")->isVisible());
    }
};

HANDRAIL_TEST_MAIN(QApplication, WindowFrameTest)
#include "tst_windowframe.moc"
