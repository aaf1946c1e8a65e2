// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/content/source.h"
#include "gui/widgets/popuppanel.h"

namespace Handrail {

class Theme;

/// A small panel that says where a fact comes from: who, when, how sure, and an address to copy.
/// Closes with Escape, its button or a click elsewhere; the focus goes back to where it was.
class SourcePanel : public PopupPanel
{
    Q_OBJECT

public:
    /// Deletes itself when closed.
    SourcePanel(const Source &source, int number, Theme &theme, QWidget *parent);

    /// Under the widget that named the source, inside its screen.
    void popUpUnder(QWidget *anchor);

    static QString confidenceText(Confidence confidence); ///< one plain sentence
};

} // namespace Handrail
