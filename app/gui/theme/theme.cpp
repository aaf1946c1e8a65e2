// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/theme/theme.h"

#include "gui/theme/handrailstyle.h"
#include "report/fonts.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>

namespace Handrail {

namespace {

struct Step
{
    int pixels;
    bool bold;
};

Step stepOf(Theme::Type type)
{
    switch (type) {
    case Theme::Type::Caption:
        return {13, false};
    case Theme::Type::Body:
        return {16, false};
    case Theme::Type::Lead:
        return {20, false};
    case Theme::Type::HeadingThree:
        return {20, true};
    case Theme::Type::HeadingTwo:
        return {26, true};
    case Theme::Type::HeadingOne:
        return {34, true};
    case Theme::Type::Display:
        return {44, true};
    }
    return {16, false};
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    // Before Qt 6.5 the system's palette is all there is to ask, and it hides behind the one that Handrail has set.
    const QPalette own = QGuiApplication::palette();
    if (own.resolveMask() != 0)
        QGuiApplication::setPalette(QPalette());
    const bool isDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    if (own.resolveMask() != 0)
        QGuiApplication::setPalette(own);
    return isDark;
}

QColor mixed(const QColor &a, const QColor &b, qreal shareOfA)
{
    const auto part = [shareOfA](int x, int y) { return qRound(x * shareOfA + y * (1 - shareOfA)); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

QPalette paletteFor(const ColorTokens &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.surface);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.raised);
    palette.setColor(QPalette::AlternateBase, c.sunken);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::Button, c.raised);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.surface);
    palette.setColor(QPalette::Light, c.raised);
    palette.setColor(QPalette::Midlight, c.hairline);
    palette.setColor(QPalette::Mid, c.hairline);
    palette.setColor(QPalette::Dark, c.line);
    palette.setColor(QPalette::Shadow, c.line);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.surface);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.raised);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::PlaceholderText, c.muted);

    const QColor faint = mixed(c.text, c.surface, 0.55);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.hairline);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, faint);
    return palette;
}

} // namespace

Theme::Theme(QObject *parent)
    : Theme(&systemIsDark, parent)
{}

Theme::Theme(SystemProbe isSystemDark, QObject *parent)
    : QObject(parent)
    , m_probeSystem(std::move(isSystemDark))
    , m_isSystemDark(m_probeSystem())
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::askSystem);
#endif
}

void Theme::followSystem(QWidget *window)
{
    window->installEventFilter(this);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Later: the system's palette is still being changed.
    if (event->type() == QEvent::ThemeChange)
        QMetaObject::invokeMethod(this, &Theme::askSystem, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::askSystem()
{
    const bool isDark = m_probeSystem();
    if (isDark == m_isSystemDark)
        return;
    m_isSystemDark = isDark;
    if (m_scheme == Scheme::System)
        refresh();
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    refresh();
}

void Theme::setTextPercent(int percent)
{
    percent = std::clamp(percent, smallestPercent, largestPercent);
    if (m_textPercent == percent)
        return;
    m_textPercent = percent;
    refresh();
}

void Theme::setLessMovement(bool isLess)
{
    if (m_lessMovement == isLess)
        return;
    m_lessMovement = isLess;
    Q_EMIT changed(); // nothing looks different: no refresh
}

bool Theme::allowsMovement() const
{
    // What the system wishes is asked of the style below our own, which lets no control move.
    const QStyle *system = m_style ? m_style->baseStyle() : QApplication::style();
    return !m_lessMovement && system->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

const ColorTokens &Theme::colors() const
{
    switch (m_scheme) {
    case Scheme::Light:
        return lightTokens();
    case Scheme::Dark:
        return darkTokens();
    case Scheme::HighContrast:
        return highContrastTokens();
    case Scheme::System:
        break;
    }
    return m_isSystemDark ? darkTokens() : lightTokens();
}

QFont Theme::font(Type type) const
{
    const Step step = stepOf(type);
    QFont font(families());
    font.setPixelSize(px(step.pixels));
    font.setBold(step.bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::px(int at100) const
{
    return qRound(at100 * m_textPercent / 100.0);
}

QString Theme::schemeName() const
{
    switch (m_scheme) {
    case Scheme::Light:
        return QStringLiteral("light");
    case Scheme::Dark:
        return QStringLiteral("dark");
    case Scheme::HighContrast:
        return QStringLiteral("high-contrast");
    case Scheme::System:
        break;
    }
    return QStringLiteral("system");
}

Theme::Scheme Theme::schemeFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Scheme::Light;
    if (name == QLatin1String("dark"))
        return Scheme::Dark;
    if (name == QLatin1String("high-contrast"))
        return Scheme::HighContrast;
    return Scheme::System;
}

void Theme::keepFont(QWidget *widget, Type type)
{
    widget->setFont(font(type));
    connect(this, &Theme::changed, widget, [this, widget, type] { widget->setFont(font(type)); });
}

void Theme::loadFonts()
{
    loadBundledFonts();
}

QStringList Theme::families()
{
    return bundledFamilies();
}

void Theme::applyToApplication()
{
    if (!m_style) {
        m_style = new HandrailStyle;
        m_style->setLook(colors(), m_textPercent);
        QApplication::setStyle(m_style); // takes ownership
    }
    applyLook();
}

void Theme::refresh()
{
    if (m_style)
        applyLook();
    Q_EMIT changed();
    // A drop-down forgets how high it was only on this event; with smaller type it would stay as high as before.
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (qobject_cast<QComboBox *>(widget)) {
            QEvent event(QEvent::StyleChange);
            QCoreApplication::sendEvent(widget, &event);
            widget->updateGeometry();
        }
    }
}

void Theme::applyLook()
{
    m_style->setLook(colors(), m_textPercent);
    QApplication::setPalette(paletteFor(colors()));
    if (QApplication::font() != font(Type::Body)) {
        QApplication::setFont(font(Type::Body));
        QApplication::setFont(font(Type::Lead), "QTabBar");
        // Qt posts the change; measure nothing with the old font until then.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::ApplicationFontChange);
    }
}

} // namespace Handrail
