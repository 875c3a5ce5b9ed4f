// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/timepoint.h"

#include <optional>

namespace gantry {

/// Printing time of one job: without pauses, and also without waits for heaters. Pure: it is told the time.
class JobClock final
{
public:
    void start(TimePoint now);
    void pause(TimePoint now);
    void resume(TimePoint now);
    void stop(TimePoint now); ///< the job is over
    void heatupStarted(TimePoint now);
    void heatupEnded(TimePoint now);

    /// Without pauses; a pause that is still going on does not count either.
    [[nodiscard]] Duration elapsed(TimePoint now) const;
    /// elapsed() without heat-up waits.
    [[nodiscard]] Duration cleaned(TimePoint now) const;

private:
    [[nodiscard]] Duration heating(TimePoint now) const;

    std::optional<TimePoint> m_start;
    std::optional<TimePoint> m_pausedSince;
    std::optional<TimePoint> m_heatingSince;
    std::optional<TimePoint> m_end;
    Duration m_paused{0};
    Duration m_heating{0};
};

} // namespace gantry
