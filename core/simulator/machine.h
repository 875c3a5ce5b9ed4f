// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/heatwait.h"
#include "simulator/machinesettings.h"
#include "simulator/motionmodel.h"
#include "simulator/sdcardmodel.h"
#include "simulator/serialoutput.h"
#include "simulator/thermalmodel.h"

#include <optional>

namespace gantry {

/// Something that is reported by itself every few seconds (M155 S, M154 S, M27 S).
struct AutoReport
{
    Duration interval{}; ///< zero = off
    TimePoint next;

    void set(int seconds, TimePoint now)
    {
        constexpr int LongestSeconds = 60;
        interval = std::chrono::seconds(qBound(0, seconds, LongestSeconds));
        next = now + interval;
    }
    [[nodiscard]] bool isOn() const { return interval > Duration::zero(); }
};

/// What the command handlers work on: the parts of the machine and the firmware's variables.
struct Machine
{
    static constexpr double MinimumExtrusion = 170; ///< degrees C
    static constexpr Duration DefaultBusyInterval = std::chrono::seconds(2);

    Machine(const VirtualPrinterOptions &o, WireFaults *faults)
        : options(o)
        , time(o.speed)
        , output(faults)
        , heat(o)
        , heatWait(time)
        , motion(o, time)
        , sd(o.cardCapacity)
    {}

    void print(QByteArrayView line) { output.print(line, now); }
    /// "//action:..." lines go out only where the firmware was built with host prompts, which need the
    /// emergency parser.
    void action(const QByteArray &text)
    {
        if (options.emergencyParser)
            print("//action:" + text);
    }
    void notify(const QByteArray &text) { action("notification " + text); }
    void prompt(const QByteArray &title, const QByteArray &button)
    {
        action("prompt_end");
        action("prompt_begin " + title);
        action("prompt_button " + button);
        action("prompt_show");
    }

    VirtualPrinterOptions options;
    MachineTime time;
    TimePoint now;
    SerialOutput output;
    ThermalModel heat;
    HeatWait heatWait;
    MotionModel motion;
    MachineSettings settings;
    SdCardModel sd;
    bool sdMounted = true;
    int tool = 0;
    int fanSpeed = 0;
    double coldExtrusion
        = MinimumExtrusion; ///< below this temperature filament is not moved (M302)
    bool waitsForUser = false;
    Duration busyInterval = DefaultBusyInterval; ///< M113
    AutoReport temperatureReport;
    AutoReport positionReport;
    AutoReport sdReport;
    std::optional<int> newLineNumber; ///< an M110 N asks for this
    bool sdAborted = false;           ///< lines read ahead from the card are to be dropped
};

/// What became of a command for now.
struct Outcome
{
    enum class Kind {
        Done,     ///< "ok" is due
        Answered, ///< the answer contained the ok already
        Unknown,
        Wait, ///< not finished: to be called again when the wait is over
    };
    enum class For { Nothing, PlannerRoom, Moves, Time, Heat, User };

    Kind kind = Kind::Done;
    For waitFor = For::Nothing;
    TimePoint until;

    [[nodiscard]] static Outcome done() { return {}; }
    [[nodiscard]] static Outcome answered() { return {Kind::Answered, For::Nothing, {}}; }
    [[nodiscard]] static Outcome unknown() { return {Kind::Unknown, For::Nothing, {}}; }
    [[nodiscard]] static Outcome wait(For what, TimePoint until = {})
    {
        return {Kind::Wait, what, until};
    }
};

} // namespace gantry
