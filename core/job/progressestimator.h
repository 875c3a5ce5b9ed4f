// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/totaltimetracker.h"

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

    virtual ~ProgressEstimator() = default;
    virtual void reset() = 0;
    /// Called about twice a second while the job prints.
    virtual void add(const Sample &sample) = 0;
    /// Seconds left at this sample; nothing if no guess is better than none.
    [[nodiscard]] virtual std::optional<double> remaining(const Sample &sample) const = 0;
};

/// The estimate from the share of bytes printed, once it has calmed down, mixed with a total known beforehand
/// (an analysis of the file, past prints) where there is one. Pure.
class ByteProgressEstimator final : public ProgressEstimator
{
public:
    /// @param knownTotal seconds the whole job should take, if anything is known of it
    explicit ByteProgressEstimator(std::optional<double> knownTotal = {})
        : m_knownTotal(knownTotal)
    {}

    void reset() override { m_tracker = TotalTimeTracker(); }
    void add(const Sample &sample) override;
    [[nodiscard]] std::optional<double> remaining(const Sample &sample) const override;

private:
    [[nodiscard]] std::optional<double> total(double progress) const;

    std::optional<double> m_knownTotal;
    TotalTimeTracker m_tracker;
};

} // namespace gantry
