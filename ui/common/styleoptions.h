// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QStyleOption;
class QWidget;

/// What GantryStyle reads out of the option or the widget it is handed. Functions without state.
namespace gantry::StyleOptions {

/// So many half heights of the font, in pixels, at least 1.
[[nodiscard]] int steps(const QStyleOption *option, const QWidget *widget, double count);
/// The height of fields and buttons for the font in use.
[[nodiscard]] int controlHeight(const QStyleOption *option, const QWidget *widget);
/// A line edit that is a part of a spin box or a combo box.
[[nodiscard]] bool isInsideInput(const QWidget *widget);
/// A tool button that opens a menu as a whole.
[[nodiscard]] bool hasMenuChevron(const QStyleOption *option);

} // namespace gantry::StyleOptions
