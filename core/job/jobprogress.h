// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/jobclock.h"
#include "job/jobcommands.h"
#include "job/progressestimator.h"
#include "types/timepoint.h"

#include <memory>
#include <optional>

namespace gantry {

/// How far a job is and how long it still takes: by the share of bytes, or as the file itself says. Pure.
class JobProgress final
{
public:
    explicit JobProgress(std::unique_ptr<ProgressEstimator> estimator);

    [[nodiscard]] JobClock &clock() { return m_clock; }
    [[nodiscard]] const JobClock &clock() const { return m_clock; }

    void start(const std::optional<ExpectedTime> &expected, int window, TimePoint now);
    /// While the job prints; feeds the estimator about twice a second. @param share of the bytes printed, 0..1
    void advanceTo(TimePoint now, double share);
    /// The printer has taken over a line that says how far the print is.
    void handleReport(const JobCommands::ProgressReport &report, TimePoint now);

    [[nodiscard]] double completion(double share) const { return m_reported.value_or(share); }
    [[nodiscard]] std::optional<ProgressEstimator::Estimate> remaining(double share,
                                                                       TimePoint now) const;

private:
    [[nodiscard]] ProgressEstimator::Sample sample(double share, TimePoint now) const;

    std::unique_ptr<ProgressEstimator> m_estimator;
    JobClock m_clock;
    TimePoint m_nextSample;
    std::optional<double> m_reported;
    std::optional<double> m_reportedLeft; // seconds, at m_reportedAt of the time without heating
    Duration m_reportedAt{0};
};

} // namespace gantry
