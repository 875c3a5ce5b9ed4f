// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/heater.h"
#include "types/timepoint.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMap>

#include <map>
#include <optional>

namespace gantry {

/// The nozzles during a pause: when they are to cool down, and what heats them again before the print goes on, whoever
/// or whatever has switched them off: the time of the settings, a person, a script, the firmware's own time-out. Pure; it
/// is told every line that is sent, on the comm thread.
class PausedNozzles final
{
public:
    /// What the profile says of them.
    struct Machine
    {
        int extruderCount = 1;
        bool sharedNozzle = false;
        double leastTemperature = 0; ///< degrees C that are needed to extrude; 0 = any
    };
    void setMachine(const Machine &machine) { m_machine = machine; }

    // Facts
    /// @param command a line that was sent, without number and checksum
    void handleSent(QByteArrayView command, int activeTool, TimePoint now);
    /// A target nobody here has set was set at the printer: its time begins anew, as with one that was sent.
    void handleTemperatures(const QList<HeaterReading> &readings, TimePoint now);

    /// A pause begins: what is hot now is what the print wants. One that begins before the last one was over changes only
    /// what has been heated since.
    void beginPause(TimePoint now);
    /// The print goes on, or is over.
    void endPause();

    /// When a nozzle has been hot for so long that it is to cool down; nothing if none is.
    [[nodiscard]] std::optional<TimePoint> coolsAt(Duration patience) const;
    /// What switches the hot ones off; coolsAt() is put off, until the printer has got it.
    [[nodiscard]] QList<QByteArray> cool(TimePoint now);
    /// What heats them again, and waits for it: those that cooled down, and those nobody knows to be hot yet.
    [[nodiscard]] QList<QByteArray> reheat() const;
    /// The nozzles that are too cold to go on, with what they had; degrees Celsius.
    [[nodiscard]] QMap<HeaterId, double> cooled() const;

private:
    struct Nozzle
    {
        double target = 0;     // as sent last, or as reported
        int mayBeOlder = 0;    // so many reports may be older than the line that was sent last
        double wanted = 0;     // by the print that is paused
        bool doubtful = false; // it was touched during the pause and not waited for since
    };

    [[nodiscard]] bool isOurs(int tool) const;
    [[nodiscard]] bool isHot(double target) const;
    void setTarget(Nozzle &nozzle, double target, bool waited);
    [[nodiscard]] QByteArray command(const QByteArray &word, int tool, double target) const;

    Machine m_machine;
    std::map<int, Nozzle> m_nozzles; // by tool
    bool m_paused = false;
    TimePoint m_touched; // valid while paused: when they were last set
};

} // namespace gantry
