// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <optional>

namespace gantry {

/// Watches guesses of a job's total time until they no longer drift. Pure.
class TotalTimeTracker final
{
public:
    /// @param window samples that are averaged, at least 1
    /// @param countdown calm samples in a row until the result is trusted
    /// @param threshold seconds the average may move per sample to count as calm
    explicit TotalTimeTracker(int window = 250, int countdown = 250, double threshold = 60);

    void add(double totalSeconds);
    [[nodiscard]] bool isStable() const { return m_calmSamples >= m_countdown; }
    /// Mean of the newest guesses, seconds; nothing until they are stable.
    [[nodiscard]] std::optional<double> total() const;

private:
    [[nodiscard]] double averageChange() const;

    int m_window;
    int m_countdown;
    double m_threshold;
    std::deque<double> m_totals;
    std::deque<double> m_changes;
    double m_sum = 0;
    int m_count = 0;
    int m_calmSamples = -1;
};

} // namespace gantry
