// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/theme.h"
#include "support/testcase.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <cmath>

using namespace Handrail;

namespace {

qreal luminance(const QColor &color)
{
    const auto part = [](qreal value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal la = luminance(a);
    const qreal lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

/// Colours that can be read, type that comes from the program itself, and a focus that is always seen.
class TestTheme : public Test::TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void textReachesItsContrast_data();
    void textReachesItsContrast();
    void fontsAreTheBundledOnes();
    void sizesFollowTheTextSize();
    void theTextSizeIsKeptWithinItsRange();
    void schemesHaveNames();
    void theApplicationFollows();
    void keptFontsFollow();
    void buttonsAreHighEnough();
    void theFocusIsRinged_data();
    void theFocusIsRinged();
    void theRingStaysInsideTheWindow();
    void wordsGetABarInsteadOfARing();
    void theChosenOfSeveralIsFilled_data();
    void theChosenOfSeveralIsFilled();
    void aDropDownGetsLowerWithSmallerType();
    void theSystemIsFollowedWhileRunning();
};

void TestTheme::textReachesItsContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<qreal>("least");

    const QList<std::pair<QByteArray, ColorTokens>> themes{
        {"light", lightTokens()}, {"dark", darkTokens()}, {"high contrast", highContrastTokens()}};
    for (const auto &[name, c] : themes) {
        const qreal text = c.isHighContrast ? 7 : 4.5;
        const QList<std::pair<QByteArray, QColor>> grounds{
            {"surface", c.surface}, {"raised", c.raised}, {"sunken", c.sunken}};
        const QList<std::pair<QByteArray, QColor>> inks{
            {"text", c.text},           {"muted", c.muted},     {"accent", c.accent}, {"dependence", c.dependence},
            {"addiction", c.addiction}, {"caution", c.caution}, {"danger", c.danger}, {"ok", c.ok}};
        const auto row = [&](const QByteArray &what, const QColor &ink, const QColor &ground, qreal least) {
            QTest::newRow((name + ": " + what).constData()) << ink << ground << least;
        };
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[inkName, ink] : inks)
                row(inkName + " on " + groundName, ink, ground, text);
            row("line on " + groundName, c.line, ground, 3);
        }
        const QList<std::tuple<QByteArray, QColor, QColor>> tints{{"dependence", c.dependence, c.dependenceTint},
                                                                  {"addiction", c.addiction, c.addictionTint},
                                                                  {"caution", c.caution, c.cautionTint},
                                                                  {"danger", c.danger, c.dangerTint},
                                                                  {"ok", c.ok, c.okTint},
                                                                  {"accent", c.accent, c.accentTint}};
        for (const auto &[tintName, ink, tint] : tints) {
            row(tintName + " on its tint", ink, tint, text);
            row("text on the tint of " + tintName, c.text, tint, text);
            row("muted on the tint of " + tintName, c.muted, tint, text);
            row("accent on the tint of " + tintName, c.accent, tint, text);
        }
        row("surface on accent", c.surface, c.accent, text);
        row("surface on danger", c.surface, c.danger, text);
        row("surface on text", c.surface, c.text, text);
    }
}

void TestTheme::textReachesItsContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(qreal, least);
    const qreal found = contrast(ink, ground);
    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2: %3 to 1").arg(ink.name(), ground.name()).arg(found)));
}

void TestTheme::fontsAreTheBundledOnes()
{
    Theme::loadFonts();
    const Theme theme;
    QCOMPARE(QFontInfo(theme.font(Theme::Type::Body)).family(), QStringLiteral("Atkinson Hyperlegible Next"));
    QVERIFY(QFontInfo(theme.font(Theme::Type::HeadingOne)).bold());
    for (const QString &family : Theme::families())
        QCOMPARE(QFontInfo(QFont(family)).family(), family);
}

void TestTheme::sizesFollowTheTextSize()
{
    Theme theme;
    QCOMPARE(theme.font(Theme::Type::Body).pixelSize(), 16);
    QCOMPARE(theme.font(Theme::Type::Display).pixelSize(), 44);
    theme.setTextPercent(150);
    QCOMPARE(theme.font(Theme::Type::Body).pixelSize(), 24);
    QCOMPARE(theme.px(10), 15);
}

void TestTheme::theTextSizeIsKeptWithinItsRange()
{
    Theme theme;
    const QSignalSpy changes(&theme, &Theme::changed);
    theme.setTextPercent(1000);
    QCOMPARE(theme.textPercent(), Theme::largestPercent);
    theme.setTextPercent(1);
    QCOMPARE(theme.textPercent(), Theme::smallestPercent);
    theme.setTextPercent(1);
    QCOMPARE(changes.count(), 2);
}

void TestTheme::schemesHaveNames()
{
    Theme theme;
    QCOMPARE(theme.schemeName(), QStringLiteral("system"));
    for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark, Theme::Scheme::HighContrast}) {
        theme.setScheme(scheme);
        QCOMPARE(Theme::schemeFromName(theme.schemeName()), scheme);
    }
    QCOMPARE(Theme::schemeFromName(QStringLiteral("no such thing")), Theme::Scheme::System);
}

void TestTheme::theApplicationFollows()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    theme.applyToApplication();
    QCOMPARE(QApplication::palette().color(QPalette::Window), lightTokens().surface);
    QCOMPARE(QApplication::font().pixelSize(), 16);
    theme.setScheme(Theme::Scheme::Dark);
    theme.setTextPercent(200);
    QCOMPARE(QApplication::palette().color(QPalette::Window), darkTokens().surface);
    QCOMPARE(QApplication::font().pixelSize(), 32);
}

void TestTheme::keptFontsFollow()
{
    Theme theme;
    QLabel label;
    theme.keepFont(&label, Theme::Type::HeadingTwo);
    QCOMPARE(label.font().pixelSize(), 26);
    theme.setTextPercent(200);
    QCOMPARE(label.font().pixelSize(), 52);
}

void TestTheme::buttonsAreHighEnough()
{
    Theme theme;
    theme.applyToApplication();
    const QPushButton button(QStringLiteral("Save as PDF…"));
    const QComboBox combo;
    const QLineEdit line;
    for (const int percent : {80, 100, 200, 300}) {
        theme.setTextPercent(percent);
        QVERIFY(button.sizeHint().height() >= 36);
        QVERIFY(combo.sizeHint().height() >= 36);
        QVERIFY(line.sizeHint().height() >= 36);
        QVERIFY(button.sizeHint().height() >= button.fontMetrics().height() + 2 * std::min(theme.px(8), 12));
    }
}

void TestTheme::theFocusIsRinged_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"button", "box", "line", "combo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTheme::theFocusIsRinged()
{
    QFETCH(QString, name);
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    theme.applyToApplication();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    const QList<std::pair<QWidget *, QString>> widgets{
        {new QPushButton(QStringLiteral("Button")), QStringLiteral("button")},
        {new QCheckBox(QStringLiteral("Box")), QStringLiteral("box")},
        {new QLineEdit, QStringLiteral("line")},
        {new QComboBox, QStringLiteral("combo")}};
    for (const auto &[widget, widgetName] : widgets) {
        widget->setObjectName(widgetName);
        layout->addWidget(widget);
    }
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));

    auto *target = window.findChild<QWidget *>(name);
    QVERIFY(target);
    target->setFocus(Qt::TabFocusReason);
    const QImage picture = window.grab().toImage();
    // Half way down, going out from the start edge: two pixels of ground, then three of the ring.
    const int y = target->geometry().center().y();
    const int x = target->geometry().left();
    QCOMPARE(picture.pixelColor(x - 1, y), lightTokens().surface);
    QCOMPARE(picture.pixelColor(x - 4, y), lightTokens().accent);
    QCOMPARE(picture.pixelColor(x - 7, y), lightTokens().surface);
}

void TestTheme::theRingStaysInsideTheWindow()
{
    Theme theme;
    theme.applyToApplication();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *button = new QPushButton(QStringLiteral("Button"));
    layout->addWidget(button);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    const auto *ring = window.findChild<QWidget *>(QStringLiteral("focusRing"));
    QVERIFY(ring && ring->isVisible());
    QCOMPARE(ring->geometry(), window.rect());
    button->hide();
    QVERIFY(!ring->isVisible());
}

/// A ring around words that can only be read makes them look like a field to fill in.
void TestTheme::wordsGetABarInsteadOfARing()
{
    Theme theme;
    theme.setScheme(Theme::Scheme::Light);
    theme.applyToApplication();
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget window;
        window.setLayoutDirection(direction);
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(20, 20, 20, 20);
        auto *label = new QLabel(QStringLiteral("Words to read"));
        label->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(label);
        window.resize(300, 100);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        label->setFocus(Qt::TabFocusReason);
        const QImage picture = window.grab().toImage();
        const QRect rect = label->geometry();
        const bool isMirrored = direction == Qt::RightToLeft;
        const int y = rect.center().y();
        QCOMPARE(picture.pixelColor(isMirrored ? rect.right() + 4 : rect.left() - 4, y), lightTokens().accent);
        QCOMPARE(picture.pixelColor(isMirrored ? rect.left() - 4 : rect.right() + 4, y), lightTokens().surface);
        QCOMPARE(picture.pixelColor(rect.center().x(), rect.top() - 4), lightTokens().surface);
    }
}

void TestTheme::theChosenOfSeveralIsFilled_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::newRow("light") << Theme::Scheme::Light;
    QTest::newRow("dark") << Theme::Scheme::Dark;
    QTest::newRow("high contrast") << Theme::Scheme::HighContrast;
}

/// Which of several views is chosen must be plain in every theme, without telling hues apart.
void TestTheme::theChosenOfSeveralIsFilled()
{
    QFETCH(Theme::Scheme, scheme);
    Theme theme;
    theme.setScheme(scheme);
    theme.applyToApplication();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    QButtonGroup group;
    QList<QPushButton *> buttons;
    for (const char *name : {"One", "Two"}) {
        buttons.append(new QPushButton(QLatin1String(name)));
        buttons.last()->setCheckable(true);
        group.addButton(buttons.last());
        layout->addWidget(buttons.last());
    }
    buttons.first()->setChecked(true);
    window.show();
    const QImage picture = window.grab().toImage();
    const auto ground = [&](const QPushButton *button) {
        return picture.pixelColor(button->geometry().topLeft() + QPoint(8, 8));
    };
    QVERIFY(contrast(ground(buttons.at(0)), ground(buttons.at(1))) >= 4.5);
    QVERIFY(contrast(theme.colors().accent, theme.colors().surface) >= 4.5); // the words on it
}

void TestTheme::aDropDownGetsLowerWithSmallerType()
{
    Theme theme;
    theme.applyToApplication();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto *combo = new QComboBox;
    combo->addItem(QStringLiteral("Choice"));
    theme.keepFont(combo, Theme::Type::Lead);
    layout->addWidget(combo);
    layout->addStretch(1);
    window.resize(400, 400);
    window.show();
    QTRY_VERIFY(combo->height() > 0);
    const int before = combo->height();
    theme.setTextPercent(200);
    QTRY_VERIFY(combo->height() > before);
    theme.setTextPercent(100);
    QTRY_COMPARE(combo->height(), before);
}

void TestTheme::theSystemIsFollowedWhileRunning()
{
    bool isDark = false;
    Theme theme([&isDark] { return isDark; });
    theme.applyToApplication();
    QWidget window;
    theme.followSystem(&window);
    QSignalSpy changed(&theme, &Theme::changed);
    QCOMPARE(theme.colors().surface, lightTokens().surface);

    const auto tell = [&window] {
        QEvent event(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &event);
        QCoreApplication::processEvents();
    };
    isDark = true;
    tell();
    QCOMPARE(theme.colors().surface, darkTokens().surface);
    QCOMPARE(QGuiApplication::palette().color(QPalette::Window), darkTokens().surface);
    QCOMPARE(changed.count(), 1);
    tell(); // something else of the desktop
    QCOMPARE(changed.count(), 1);

    theme.setScheme(Theme::Scheme::Light); // one's own choice stays
    isDark = false;
    tell();
    QCOMPARE(changed.count(), 2);
    theme.setScheme(Theme::Scheme::System);
    QCOMPARE(theme.colors().surface, lightTokens().surface);
}

HANDRAIL_TEST_MAIN(QApplication, TestTheme)
#include "tst_theme.moc"
