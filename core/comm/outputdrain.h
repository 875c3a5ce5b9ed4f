// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/timepoint.h"

#include <QtGlobal>

namespace gantry {

/// Follows what was written last until it has left, and says when the port may be closed. An emergency stop that does not
/// leave ends with a pulse of DTR. Pure.
class OutputDrain final
{
public:
    enum class Step {
        Wait,
        Pulse, ///< restart the board; asked for once
        Close,
    };

    /// What is done with bytes that do not leave.
    enum class Patience {
        Ordinary, ///< given up after GiveUpTime
        Stop,     ///< an emergency stop: Pulse as soon as nothing has left for BlockedTime
    };

    /// From the last byte that left to the conclusion that the port is blocked: far more than a driver takes for a line.
    static constexpr Duration BlockedTime = std::chrono::milliseconds(250);
    static constexpr Duration GiveUpTime = std::chrono::seconds(1);
    /// From the pulse to closing, so that it is over by then.
    static constexpr Duration PulseTime = std::chrono::milliseconds(200);

    OutputDrain(Patience patience, qint64 pending, TimePoint now);

    /// @param pending bytes that have not left yet
    [[nodiscard]] Step next(qint64 pending, TimePoint now);
    [[nodiscard]] bool isStop() const { return m_patience == Patience::Stop; }

private:
    [[nodiscard]] bool isBlocked(TimePoint now) const;

    Patience m_patience;
    qint64 m_pending;
    TimePoint m_began;
    TimePoint m_lastProgress;
    TimePoint m_pulseEnds;
    bool m_pulsed = false;
};

} // namespace gantry
