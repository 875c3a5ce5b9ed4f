// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/printerstate.h"
#include "types/timepoint.h"
#include "types/wireline.h"

#include <QByteArray>
#include <QList>

#include <deque>
#include <map>
#include <optional>

namespace gantry {

/// The rule for heaters that stay on while nothing happens: after the idle time a countdown begins, and at its end they
/// are to be switched off. A paused print is only warned about: a bed switched off lets go of the part. What becomes of the
/// nozzle then is decided where the print is (PausedNozzles). Pure.
class IdleHeaterRule final
{
public:
    static constexpr Duration CountdownTime = 60s;

    enum class Phase {
        Quiet,     ///< nothing is hot, a job runs, or the rule is off
        Waiting,   ///< the heaters are on and nothing happens
        Countdown, ///< they are switched off when it ends
        Paused,    ///< the idle time of a paused print is over; nothing will be switched off
    };
    enum class Event { None, PhaseChanged, CoolDown };

    /// How long nothing may happen; nothing = the rule is off. A countdown in progress ends.
    void setIdleTime(std::optional<Duration> time, TimePoint now);
    [[nodiscard]] std::optional<Duration> idleTime() const { return m_idleTime; }

    [[nodiscard]] Phase phase() const { return m_phase; }
    /// What is left of a countdown, never negative; 0 in other phases.
    [[nodiscard]] Duration remaining(TimePoint now) const;

    /// What is known of the printer. Another target or another state of the job counts as something that happens.
    [[nodiscard]] Event update(const PrinterState &state, TimePoint now);
    /// What was said on the wire. Commands of people and scripts count, and whatever the firmware says of its own work (a
    /// print started at the printer); regular reports do not.
    [[nodiscard]] Event handleLines(const QList<WireLine> &lines, TimePoint now);
    [[nodiscard]] Event snooze(TimePoint now); ///< the idle time begins anew
    [[nodiscard]] Event tick(TimePoint now);

private:
    [[nodiscard]] Event restart(TimePoint now);
    [[nodiscard]] Event enter(Phase phase);
    [[nodiscard]] bool isActivity(const WireLine &line);
    [[nodiscard]] bool isNews(const QByteArray &text);
    [[nodiscard]] bool watches() const;

    std::optional<Duration> m_idleTime;
    Phase m_phase = Phase::Quiet;
    TimePoint m_since{};   // nothing has happened since
    TimePoint m_coolsAt{}; // in the countdown
    bool m_ready = false;
    JobState m_job = JobState::Idle;
    std::map<HeaterId, double> m_targets; // those that are on
    std::deque<QByteArray> m_said;        // the last different lines of the firmware
};

} // namespace gantry
