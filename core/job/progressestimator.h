// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/jobrequest.h"
#include "job/totaltimetracker.h"
#include "types/jobstate.h"

#include <optional>

namespace gantry {

/// Guesses how long a job still takes. Replaceable: the runner knows this interface only.
class ProgressEstimator
{
public:
    struct Sample
    {
        double progress = 0; ///< 0..1
        double elapsed = 0;  ///< seconds of printing, without pauses
        double cleaned = 0;  ///< elapsed without heat-up waits
    };

    struct Estimate
    {
        double seconds = 0;
        TimeLeftOrigin origin = TimeLeftOrigin::Unknown;
        /// How far off it may well be, in seconds either way: as a rule of thumb, by what it was made of.
        [[nodiscard]] double spread() const;
    };

    virtual ~ProgressEstimator() = default;
    /// A job begins.
    /// @param expected what is known of its total time beforehand
    /// @param window samples a total is averaged over
    virtual void begin(const std::optional<ExpectedTime> &expected, int window) = 0;
    /// Called about twice a second while the job prints.
    virtual void add(const Sample &sample) = 0;
    /// What is left at this sample; nothing if no guess is better than none.
    [[nodiscard]] virtual std::optional<Estimate> remaining(const Sample &sample) const = 0;
};

/// The estimate from the share of bytes printed, once it has calmed down, mixed with a total known beforehand
/// (an analysis of the file, past prints) where there is one. Pure.
class ByteProgressEstimator final : public ProgressEstimator
{
public:
    void begin(const std::optional<ExpectedTime> &expected, int window) override;
    void add(const Sample &sample) override;
    [[nodiscard]] std::optional<Estimate> remaining(const Sample &sample) const override;

private:
    [[nodiscard]] std::optional<Estimate> total(double progress) const;

    std::optional<ExpectedTime> m_expected;
    TotalTimeTracker m_tracker;
};

} // namespace gantry
