// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextDocument>
#include <QWidget>

namespace Handrail {

/// One numbered step of the overdose page: a list item to a screen reader, type of any size on screen.
class OverdoseStep : public QWidget
{
    Q_OBJECT

public:
    OverdoseStep(int number, int count, const QString &markdown, QWidget *parent = nullptr);

    void setPixelSize(int pixelSize);
    /// How high the step is at that width and size of type, without changing it.
    int heightFor(int width, int pixelSize) const;

    /// Tells Qt's accessibility that steps are list items. Called once, by the page.
    static void installAccessibility();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void lay(QTextDocument &text, int width, int pixelSize) const;
    int numberWidth(int pixelSize) const;

    int m_number;
    QString m_html;
    int m_pixelSize = 24;
};

} // namespace Handrail
