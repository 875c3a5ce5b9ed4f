// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/protocoloptions.h"
#include "types/timepoint.h"

#include <optional>

namespace gantry {

/// When the printer is to be asked for its temperatures: regularly where it does not report them by itself, when
/// its own reports cease, and now and then during a print, since the answer proves which lines were taken. Pure.
class PollSchedule final
{
public:
    struct Situation
    {
        bool blocked = false; ///< no room, or a command that may take minutes is under way
        bool printing = false;
    };

    explicit PollSchedule(const ProtocolOptions &options);

    /// The first question is due at once.
    void start(TimePoint now);
    void stop() { m_running = false; }
    void setAutoReport(bool on) { m_autoReport = on; }
    [[nodiscard]] bool autoReport() const { return m_autoReport; }
    /// Something is being heated: ask more often.
    void setAnyTarget(bool any) { m_anyTarget = any; }
    /// A raw file is being written to the printer's card; everything sent would end up in it.
    void setStreaming(bool on) { m_streaming = on; }
    [[nodiscard]] bool isStreaming() const { return m_streaming; }

    void temperatureReported(TimePoint now) { m_lastReport = now; }
    void lineAcknowledged() { ++m_unproven; }
    /// Acknowledges come that are for no line: prove more often which lines were taken. Until start().
    void doubtCount() { m_doubtful = true; }
    /// The answer to M105 itself came: all lines before it were taken.
    void answered(TimePoint now);

    /// When to ask; nothing while no question may be asked.
    [[nodiscard]] std::optional<TimePoint> due(const Situation &situation) const;
    /// True if it is time to ask; the next question is then put off.
    [[nodiscard]] bool takeDue(const Situation &situation, TimePoint now);

private:
    [[nodiscard]] Duration interval(bool printing) const;

    static constexpr Duration ProofInterval = 30s;
    static constexpr int DoubtfulProofLines = 10;

    int m_proofLines;
    Duration m_interval;
    Duration m_intervalTarget;
    Duration m_autoReportSilence;

    bool m_running = false;
    bool m_autoReport = false;
    bool m_anyTarget = false;
    bool m_streaming = false;
    bool m_doubtful = false;
    int m_unproven = 0; // lines since the last proof
    TimePoint m_lastReport{};
    TimePoint m_lastAsked{};
    TimePoint m_lastProof{};
};

} // namespace gantry
