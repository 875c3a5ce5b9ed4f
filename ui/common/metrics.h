// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gantry {

/// Lengths of the window follow the font: one em is the height of the widget's text line, one grid step half of it
/// (8 px where the font is 16 px high). Rounded to whole pixels, at least 1.
[[nodiscard]] int em(const QWidget *widget, double count = 1);
[[nodiscard]] int grid(const QWidget *widget, double steps = 1);
/// The height of fields, buttons and whatever stands in a row with them, for lines of this height. Just what QFormLayout
/// gives the label beside a field, so that the words of both stand on one line.
[[nodiscard]] constexpr int controlHeight(int lineHeight)
{
    return lineHeight * 7 / 4;
}
[[nodiscard]] int controlHeight(const QWidget *widget);
/// What the dots and accents of capitals reach above the height that some fonts give for a line; a label whose words begin
/// with one needs it as a margin.
[[nodiscard]] int accentRoom(const QWidget *widget);

} // namespace gantry
