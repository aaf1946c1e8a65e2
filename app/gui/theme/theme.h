// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/colortokens.h"

#include <QFont>
#include <QObject>

class QWidget;

namespace Handrail {

/// Colours, type and sizes on screen, at the reader's text size. One object, handed to every view.
///
/// Sizes are given in pixels at 100 % and come back at the present text size. Applies itself to the
/// application's palette, font and style sheet; views that paint themselves follow changed().
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

    explicit Theme(QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    int textPercent() const { return m_textPercent; }
    void setTextPercent(int percent); ///< kept within smallestPercent and largestPercent

    const ColorTokens &colors() const;
    QFont font(Type type) const;
    int px(int at100) const; ///< a length that grows with the text: line lengths, icons, paddings of text

    /// Loads the bundled fonts. Call once, after the application object exists.
    static void loadFonts();
    static QStringList families(); ///< the bundled families, Latin first

    /// Sets palette, font and style sheet of the application now and on every change.
    void applyToApplication();

Q_SIGNALS:
    void changed();

private:
    void refresh();

    Scheme m_scheme = Scheme::System;
    int m_textPercent = 100;
    bool m_applied = false;
};

} // namespace Handrail
