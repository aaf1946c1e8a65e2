// SPDX-FileCopyrightText: 2026 The Handrail authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Handrail {

class TextLabel;

/// Teaches the accessibility bridge what our text widgets are: headings, paragraphs, list items with links,
/// lists and pictures. Safe to call any number of times.
void installTextAccessibility();

/// Tells a screen reader that a link of the label is the current one.
void announceLink(TextLabel *label, int index);

} // namespace Handrail
