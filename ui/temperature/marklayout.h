// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <optional>
#include <vector>

namespace gantry {

/// Finds the places of the labels beside the lines of events. Pure functions.
namespace MarkLayout {

struct Mark
{
    double x = 0;     ///< of its line
    double width = 0; ///< of its words
};

struct Room
{
    QRectF plot;       ///< labels stay within
    double height = 0; ///< of a label
    double gap = 0;    ///< between a label and a line or the next label
    int rows = 1;      ///< labels may stand below one another
};

/// A place for each mark, from the top row to the last, at the right of its line or else at the left: first where no other
/// line runs through it, then anywhere that is free. Nothing for a mark that fits nowhere.
[[nodiscard]] std::vector<std::optional<QRectF>> place(const std::vector<Mark> &marks,
                                                       const Room &room);

} // namespace MarkLayout

} // namespace gantry
