// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/source.h"

#include <QFrame>

namespace Handrail {

class Theme;

/// A small panel that says where a fact comes from: who, when, how sure, and an address to copy.
/// Closes with Escape, its button or a click elsewhere; the focus goes back to where it was.
class SourcePanel : public QFrame
{
    Q_OBJECT

public:
    /// Deletes itself when closed.
    SourcePanel(const Source &source, int number, Theme &theme, QWidget *parent);

    /// Under the widget that named the source, inside its screen.
    void popUpUnder(QWidget *anchor);

    static QString confidenceText(Confidence confidence); ///< one plain sentence

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Handrail
