// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

namespace gantry {

/// Every colour of the window, once for light and once for dark. Plain value; texts reach WCAG AA (4.5:1) on the
/// surfaces they stand on, edges of inputs and marks 3:1 (checked by tst_themecolors).
struct ThemeColors
{
    bool dark = false;

    QColor window;       ///< behind the cards
    QColor surface;      ///< cards, inputs, lists
    QColor raised;       ///< buttons, tab bar, table heads
    QColor raisedHover;  ///< a raised surface under the pointer
    QColor raisedActive; ///< a raised surface pressed
    QColor line;         ///< decorative: card edges, separators, grid lines
    QColor edge;         ///< edges of inputs: 3:1 on surface and window
    QColor text;
    QColor textMuted;    ///< labels, units, hints: still 4.5:1
    QColor textDisabled; ///< what cannot act now; exempt from the contrast rule, yet readable
    QColor accent;       ///< fills: progress, checked boxes, focus ring; 3:1 on surface
    QColor accentText;   ///< links and selected words; 4.5:1 on surface, window and accentTint
    QColor accentTint;   ///< selected rows and segments
    QColor onAccent;     ///< text on accent
    QColor stop;         ///< emergency stop; red means Stop and errors, nothing else
    QColor stopHover;
    QColor onStop;    ///< text on stop and stopHover
    QColor good;      ///< state marks, 3:1 on surface and window; always beside a word
    QColor attention; ///< waiting, paused, warnings
    QColor error;     ///< words and marks of failures, 4.5:1 on surface, window and errorTint
    QColor errorTint; ///< background of the message bar, error
    QColor warnTint;  ///< background of the message bar, warning
    QColor infoTint;  ///< background of the message bar, notice
    QColor curves[6]; ///< chart curves: told apart by colour-blind people, 3:1 on surface

    [[nodiscard]] static const ThemeColors &light();
    [[nodiscard]] static const ThemeColors &darkTheme();
    /// The set that a palette made by palette() belongs to.
    [[nodiscard]] static const ThemeColors &of(const QPalette &palette);
    [[nodiscard]] static const ThemeColors &of(const QWidget *widget);

    /// The palette of the application. BrightText is the colour for words of failures, PlaceholderText for muted ones.
    [[nodiscard]] QPalette palette() const;
};

/// WCAG 2 contrast ratio of two opaque colours, 1..21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);

} // namespace gantry
