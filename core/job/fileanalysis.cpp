// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/fileanalysis.h"

#include "gcode/gcodeanalyzer.h"
#include "job/filereadstate.h"
#include "job/thumbnailreader.h"

#include <numbers>

namespace gantry {

namespace {

constexpr double CubicMmPerCubicCm = 1000;

QList<SlicerNotes::Filament> filamentOf(const QList<double> &lengths,
                                        const QList<double> &diameters)
{
    QList<SlicerNotes::Filament> all;
    for (qsizetype tool = 0; tool < lengths.size(); ++tool) {
        SlicerNotes::Filament filament{lengths.at(tool), {}};
        if (!diameters.isEmpty()) {
            const double radius = diameters.at(qMin(tool, diameters.size() - 1)) / 2;
            filament.volume
                = filament.length * std::numbers::pi * radius * radius / CubicMmPerCubicCm;
        }
        all.append(filament);
    }
    return all;
}

void addLines(const GcodeLineScanner::Chunk &chunk, GcodeAnalyzer &analyzer,
              ThumbnailReader &thumbnails)
{
    const QByteArrayView text(chunk.text);
    for (const GcodeLineScanner::Line &line : chunk.lines) {
        const QByteArrayView command = text.sliced(qsizetype(line.begin), qsizetype(line.length));
        if (command.startsWith(';'))
            thumbnails.addComment(command);
        analyzer.add(command, line.endOffset);
    }
}

} // namespace

Result<std::optional<FileAnalysis>> analyzeGcodeFile(const QString &path,
                                                     const AnalysisOptions &options,
                                                     const AnalysisProgress &progress)
{
    FileReadState file(path);
    file.keepComments();
    GcodeAnalyzer analyzer(options.feed);
    ThumbnailReader thumbnails;
    bool atEnd = false;
    while (!atEnd) {
        const FileReadResult piece = file.readNext();
        for (const Error &error : {piece.fileError, piece.contentError}) {
            if (error.isError())
                return failure(error);
        }
        addLines(piece.chunk, analyzer, thumbnails);
        atEnd = piece.atEnd;
        const double done = piece.size > 0 ? double(piece.offset) / double(piece.size) : 1;
        if (!progress(done))
            return std::optional<FileAnalysis>();
    }
    FileAnalysis analysis{analyzer.result(), {}, thumbnails.picture()};
    if (!analysis.moves.isEmpty())
        analysis.filament = filamentOf(analysis.moves.filament, options.diameters);
    return std::optional(analysis);
}

SlicerNotes completed(const SlicerNotes &notes, const FileAnalysis &analysis)
{
    SlicerNotes result = notes;
    if (!result.printTime && !analysis.moves.isEmpty())
        result.printTime = analysis.moves.printTime;
    if (result.filament.isEmpty())
        result.filament = analysis.filament;
    return result;
}

} // namespace gantry
