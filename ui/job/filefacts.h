// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

struct GcodeAnalysis;
struct PrinterProfile;
struct SlicerNotes;

/// What is known of a file, in words for people; empty where nothing is.
namespace FileFacts {

/// "1 h 24 min"
[[nodiscard]] QString time(const SlicerNotes &notes);
/// "4.52 m · 11.3 cm³", a line for each tool that is used if the profile has several.
[[nodiscard]] QString filament(const SlicerNotes &notes, const PrinterProfile &profile);
/// "100, up to 20.0 mm"
[[nodiscard]] QString layers(const GcodeAnalysis &analysis);
/// "28 × 28 × 0.4 mm": the box around what is printed.
[[nodiscard]] QString size(const GcodeAnalysis &analysis);
/// A sentence for each direction in which the printer does not reach all of the print.
[[nodiscard]] QString misfit(const GcodeAnalysis &analysis, const PrinterProfile &profile);

} // namespace FileFacts

} // namespace gantry
