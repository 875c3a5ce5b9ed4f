// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/arcpath.h"
#include "gcode/gcodeanalysis.h"
#include "gcode/modalstate.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace gantry {

class GcodeWordReader;

/// Follows the moves of a whole file, line by line, and adds up what they come to. Takes any line: what is no number,
/// or beyond what a machine could do, is left out. Memory grows with the layers and the tools only, both bounded. Pure.
///
/// The time is that of the documented analysis: the longer of path and filament over the feed rate, dwells and firmware
/// retractions, no acceleration. Unlike it, G20 counts for the filament and the feed rate too, as in firmware; words
/// need no spaces between them; arcs by radius are exact; and M218 is left out, since it moves the carriage, not the tip.
class GcodeAnalyzer final
{
public:
    static constexpr double UnknownFeed = 2000; ///< mm/min, where the profile says nothing
    static constexpr int MaxTools = 99;

    /// @param feed mm/min before the file's first F
    explicit GcodeAnalyzer(double feed = UnknownFeed,
                           ModalState::G90 g90 = ModalState::G90::SwitchesExtruder);

    /// The next line: a command without line number and checksum, or a comment of its own ("; ...").
    /// @param endOffset bytes of the file up to and including its line break
    void add(QByteArrayView line, qint64 endOffset);
    [[nodiscard]] GcodeAnalysis result() const;

private:
    struct Place
    {
        double x = 0, y = 0, z = 0;
    };
    /// The words of a move that carry a number.
    struct Move
    {
        std::optional<double> x, y, z, e, f, i, j, r, p;
    };
    /// What was pushed through a tool.
    struct Feeding
    {
        double net = 0;
        double most = 0;
    };
    struct FirmwareRetraction
    {
        double length = 0, feed = 0, extra = 0, recoverFeed = 0;
    };

    void applyG(int code, int decimals, GcodeWordReader &words);
    void applyM(int code, GcodeWordReader &words);
    void selectTool(int tool);
    [[nodiscard]] Move readMove(GcodeWordReader &words) const;
    void move(int code, const Move &move);
    [[nodiscard]] double extrusionOf(const Move &move);
    [[nodiscard]] Place targetOf(const Move &move) const;
    [[nodiscard]] std::optional<ArcPath> arcOf(int code, const Move &move, const Place &to) const;
    void includePath(const Place &to, const std::optional<ArcPath> &arc, bool printing);
    void feedFilament(double length);
    void dwell(GcodeWordReader &words);
    void takeRetraction(GcodeWordReader &words, bool recover);
    void readRetraction(GcodeWordReader &words, bool recover);
    void home(GcodeWordReader &words);
    void setOrigin(int decimals, const Move &move);
    void duplicate(GcodeWordReader &words);
    void take(double minutes) { m_minutes += minutes; }

    ModalState m_modes;
    Place m_at;     // of the machine
    Place m_origin; // what G92 has added to it
    double m_e = 0;
    double m_feed;
    double m_minutes = 0;
    std::size_t m_tool = 0;
    bool m_duplicates = false; // a second tool prints the same
    std::vector<Feeding> m_tools;
    FirmwareRetraction m_retraction;
    LayerFinder m_layers;
    qint64 m_lineBegin = 0;
    GcodeAnalysis m_sum;
};

} // namespace gantry
