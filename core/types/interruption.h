// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/heater.h"

#include <QList>

namespace gantry {

/// A heater that has not what it had when the link broke. Degrees Celsius.
struct CooledHeater
{
    HeaterId heater;
    double target = 0;    ///< as it was
    double targetNow = 0; ///< as the firmware says now; 0 = off
    double actual = 0;    ///< now

    friend bool operator==(const CooledHeater &, const CooledHeater &) = default;
};

/// A job whose link broke: how far it was, and whether the printer is there again. Plain value.
struct Interruption
{
    enum class Phase {
        Gone,    ///< the printer is not there
        Asking,  ///< it is there again and is asked where it stands
        Back,    ///< it did not restart; the job can go on
        Heating, ///< it will go on as soon as the heaters have what they had
    };

    Phase phase = Phase::Gone;
    qint64 lastLine = 0; ///< number on the wire of the last line the printer is known to have taken
    int linesInFlight = 0;      ///< sent after it; what became of them is known once it is Back
    QList<CooledHeater> cooled; ///< from Back on
    qint64 sinceMs = 0;         ///< since the link broke

    /// Firmware switches idle motors off, Marlin after two minutes by default: then an axis may have sunk or been pushed,
    /// and the firmware does not know.
    static constexpr qint64 MotorsHeldMs = 90'000;
    [[nodiscard]] bool motorsMayBeOff() const { return sinceMs >= MotorsHeldMs; }
    /// There is nothing a person has to be asked.
    [[nodiscard]] bool isPlain() const
    {
        return phase == Phase::Back && cooled.isEmpty() && !motorsMayBeOff();
    }

    friend bool operator==(const Interruption &, const Interruption &) = default;
};

} // namespace gantry
