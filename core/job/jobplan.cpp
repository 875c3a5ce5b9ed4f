// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobplan.h"

#include <algorithm>
#include <utility>

namespace gantry {

bool JobPlan::waitsForHeater() const
{
    return std::any_of(m_flights.begin(), m_flights.end(),
                       [](const Flight &flight) { return flight.waitsForHeater; });
}

std::optional<HeaterId> JobPlan::awaitedHeater() const
{
    const auto first = std::find_if(m_flights.begin(), m_flights.end(),
                                    [](const Flight &flight) { return flight.waitsForHeater; });
    return first == m_flights.end() ? std::nullopt : first->awaitedHeater;
}

void JobPlan::append(const JobSteps &steps)
{
    m_steps.insert(m_steps.end(), steps.begin(), steps.end());
}

void JobPlan::prepend(const JobSteps &steps)
{
    m_steps.insert(m_steps.begin(), steps.begin(), steps.end());
}

JobStep JobPlan::take()
{
    JobStep step = std::move(m_steps.front());
    m_steps.pop_front();
    return step;
}

bool JobPlan::dropScript(const QString &name)
{
    if (!hasSteps() || front().kind != JobStep::Kind::Script || front().script != name)
        return false;
    m_steps.pop_front();
    return true;
}

void JobPlan::clear()
{
    m_steps.clear();
    m_flights.clear();
}

quint64 JobPlan::handOut(Flight flight)
{
    flight.id = m_nextId++;
    m_flights.push_back(flight);
    return flight.id;
}

std::optional<JobPlan::Flight> JobPlan::takeAcknowledged(quint64 id)
{
    if (m_flights.empty() || m_flights.front().id > id)
        return std::nullopt;
    const Flight flight = m_flights.front();
    m_flights.pop_front();
    return flight;
}

} // namespace gantry
