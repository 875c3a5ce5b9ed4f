// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

#include <optional>

namespace gantry {

/// What a slicer wrote into the comments of a file about the print as a whole. Plain value.
struct SlicerNotes
{
    struct Filament
    {
        double length = 0;            ///< mm
        std::optional<double> volume; ///< cubic centimetres

        friend bool operator==(const Filament &, const Filament &) = default;
    };

    std::optional<double> printTime; ///< seconds
    QList<Filament> filament;        ///< by tool; empty = unknown
    QList<double> diameters = {};    ///< of the filament, mm, by tool; empty = unknown

    friend bool operator==(const SlicerNotes &, const SlicerNotes &) = default;
};

/// Looks for such comments in the beginning and the end of a file, which is where slicers write them: Cura, PrusaSlicer and
/// its kin, Simplify3D, ideaMaker. What the beginning says counts more. Lines that are cut off by the piece are harmless.
/// Pure, any thread.
[[nodiscard]] SlicerNotes slicerNotes(QByteArrayView head, QByteArrayView tail);

/// "1d 2h 3m 4s", "1 hours 23 minutes", "1607": seconds; nothing for anything else.
[[nodiscard]] std::optional<double> parsePrintTime(QByteArrayView text);

} // namespace gantry
