// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/jobstep.h"

#include <deque>
#include <optional>

namespace gantry {

/// The steps a job has planned and the lines it has handed out that are not yet acknowledged. Pure.
class JobPlan final
{
public:
    /// A line under way, with what is needed once it is acknowledged.
    struct Flight
    {
        quint64 id = 0; ///< given by handOut()
        JobStep::Kind kind = JobStep::Kind::Line;
        bool waitsForHeater = false;
        std::optional<HeaterId> awaitedHeater = {};
        qint64 endOffset = 0; ///< of a FileLine
        quint64 lineNumber = 0;
        JobCommands::ProgressReport report;
    };

    [[nodiscard]] bool hasSteps() const { return !m_steps.empty(); }
    [[nodiscard]] bool hasFlights() const { return !m_flights.empty(); }
    /// Nothing planned and nothing under way.
    [[nodiscard]] bool isDone() const { return !hasSteps() && !hasFlights(); }
    /// The next step may be taken now.
    [[nodiscard]] bool isReady() const
    {
        return hasSteps() && (!hasFlights() || !m_steps.front().waitsForAll());
    }
    [[nodiscard]] const JobStep &front() const { return m_steps.front(); }
    [[nodiscard]] const std::deque<JobStep> &steps() const { return m_steps; }
    /// A line under way is acknowledged only when a heater has reached its target.
    [[nodiscard]] bool waitsForHeater() const;
    /// The heater the first such line waits for, if it is a certain one.
    [[nodiscard]] std::optional<HeaterId> awaitedHeater() const;

    void append(const JobSteps &steps);
    /// In front of everything planned, in the given order.
    void prepend(const JobSteps &steps);
    [[nodiscard]] JobStep take();
    /// Takes out the Script step of this name, if it is the next one.
    bool dropScript(const QString &name);
    /// Forgets what is planned; lines under way stay so.
    void clearSteps() { m_steps.clear(); }
    void clear();

    /// A line goes to the printer; its id.
    quint64 handOut(Flight flight);
    /// The first line under way, if it is covered by an acknowledge of this id.
    [[nodiscard]] std::optional<Flight> takeAcknowledged(quint64 id);

private:
    std::deque<JobStep> m_steps;
    std::deque<Flight> m_flights;
    quint64 m_nextId = 1; // never again the same, so that a late acknowledge finds nothing
};

} // namespace gantry
