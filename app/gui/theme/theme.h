// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/colortokens.h"

#include <QFont>
#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace Handrail {

class HandrailStyle;

/// Colours, type and sizes on screen, at the reader's text size. One object, handed to every view.
///
/// Sizes are given in pixels at 100 % and come back at the present text size. Applies itself to the
/// application's style, palette and font; views that paint themselves follow changed().
///
/// What a widget may ask of the style:
///  - QPushButton, property `kind`: "primary" (filled, the one main action of a view), "danger" (get help now,
///    fills on hover and focus), "quiet" (no outline); without it, outlined. `align`: "start" for lists of answers.
///  - QFrame, property `card`: true for a raised ground with a hairline and corners of 8; `well`: the sunken one.
/// The focus ring is drawn for every widget that has the focus, 5 px around it: leave at least that much space.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark, HighContrast };
    Q_ENUM(Scheme)

    /// Steps of type, in pixels at 100 %: 13, 16, 20, 20 bold, 26 bold, 34 bold, 44 bold.
    enum class Type { Caption, Body, Lead, HeadingThree, HeadingTwo, HeadingOne, Display };

    static constexpr int smallestPercent = 80;
    static constexpr int largestPercent = 300;

    /// Whether the desktop is dark at present.
    using SystemProbe = std::function<bool()>;

    explicit Theme(QObject *parent = nullptr);
    /// With another way to ask the system, for tests.
    explicit Theme(SystemProbe isSystemDark, QObject *parent = nullptr);
    /// Follows the system's change between light and dark, which reaches a program through its windows.
    void followSystem(QWidget *window);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent); ///< kept within smallestPercent and largestPercent
    bool lessMovement() const { return m_lessMovement; }
    void setLessMovement(bool isLess);
    /// Whether a picture may move: the one question before every animation. No, where the reader wants less movement
    /// or the system wishes none; then show how it stands at the end. Ask anew at each start, and on changed().
    bool allowsMovement() const;

    const ColorTokens &colors() const;
    QFont font(Type type) const;
    int px(int at100) const;    ///< a length that grows with the text: line lengths, icons, paddings of text
    QString schemeName() const; ///< as Settings keeps it: "system", "light", "dark", "high-contrast"
    static Scheme schemeFromName(const QString &name);

    /// Gives the widget a step of type now and on every change, as long as both live.
    void keepFont(QWidget *widget, Type type);

    /// Loads the bundled fonts. Call once, after the application object exists.
    static void loadFonts();
    static QStringList families(); ///< the bundled families, Latin first

    /// Sets style, palette and font of the application now and on every change.
    void applyToApplication();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void applyLook();
    void askSystem();

    QPointer<HandrailStyle> m_style;
    SystemProbe m_probeSystem;
    bool m_isSystemDark = false;
    Scheme m_scheme = Scheme::System;
    int m_textPercent = 100;
    bool m_lessMovement = false;
};

} // namespace Handrail
