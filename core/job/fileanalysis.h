// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "gcode/gcodeanalysis.h"
#include "job/slicernotes.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace gantry {

/// What a look at every line of a G-code file tells. Plain value.
struct FileAnalysis
{
    GcodeAnalysis moves;
    QList<SlicerNotes::Filament> filament; ///< by tool; none if nothing is extruded
    QByteArray thumbnail; ///< PNG or JPEG as the slicer put it in; unchecked; empty = none

    friend bool operator==(const FileAnalysis &, const FileAnalysis &) = default;
};

/// How a file is to be analysed.
struct AnalysisOptions
{
    double feed = 0;         ///< mm/min before the file's first F; 0 = unknown
    QList<double> diameters; ///< of the filament, mm, by tool; empty = unknown
};

/// Told how much is done, 0..1; says whether to go on.
using AnalysisProgress = std::function<bool(double done)>;

/// Reads a file from its beginning to its end, in pieces, with bounded memory. Nothing if the progress said to stop.
/// Errors: those of reading a file (FileMissing, FileUnreadable, FileChanged) and FileNotText. Any thread; may block
/// for as long as the disk likes.
[[nodiscard]] Result<std::optional<FileAnalysis>> analyzeGcodeFile(
    const QString &path, const AnalysisOptions &options, const AnalysisProgress &progress);

/// What is known of a file: as its slicer says, and where it says nothing, as its moves say.
[[nodiscard]] SlicerNotes completed(const SlicerNotes &notes, const FileAnalysis &analysis);

} // namespace gantry
