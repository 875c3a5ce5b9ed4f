// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/ackledger.h"

#include <algorithm>

namespace gantry {

qsizetype AckLedger::bytes() const
{
    qsizetype sum = 0;
    for (const OutgoingLine &line : m_lines)
        sum += line.wire.size() + 1;
    return sum;
}

bool AckLedger::holdsOnlyProbes() const
{
    return !m_lines.empty()
           && std::all_of(m_lines.begin(), m_lines.end(),
                          [](const OutgoingLine &line) { return line.probe; });
}

bool AckLedger::holdsProbe() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const OutgoingLine &line) { return line.probe; });
}

bool AckLedger::holdsLongRunning() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const OutgoingLine &line) { return line.longRunning; });
}

bool AckLedger::holdsTemperatureQuery() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [](const OutgoingLine &line) { return line.temperatureQuery; });
}

std::optional<qint64> AckLedger::lowestNumber() const
{
    for (const OutgoingLine &line : m_lines) {
        if (line.isNumbered())
            return line.number;
    }
    return std::nullopt;
}

std::optional<qint64> AckLedger::highestNumber() const
{
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        if (line->isNumbered())
            return line->number;
    }
    return std::nullopt;
}

std::size_t AckLedger::match(const Evidence &evidence) const
{
    if (m_lines.empty())
        return 0;
    const OutgoingLine &oldest = m_lines.front();
    if (evidence.number && oldest.isNumbered() && !oldest.numberReset) {
        if (*evidence.number < oldest.number)
            return 0; // the acknowledge of an older line, doubled
        for (std::size_t i = 0; m_numberNamesLine && i < m_lines.size(); ++i) {
            if (m_lines[i].number == *evidence.number)
                return i + 1;
        }
    }
    if (evidence.temperature) {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].temperatureQuery)
                return i + 1; // lines are carried out in order, so those before it were too
        }
        return 0;
    }
    if (oldest.temperatureQuery && m_temperatureOnAck && evidence.bare)
        return 0;
    return 1;
}

OutgoingLine AckLedger::takeFront()
{
    OutgoingLine line = std::move(m_lines.front());
    m_lines.pop_front();
    return line;
}

void AckLedger::removeFrom(qint64 number)
{
    std::erase_if(m_lines, [number](const OutgoingLine &line) {
        return line.isNumbered() && line.number >= number;
    });
}

void AckLedger::reset()
{
    *this = {};
}

} // namespace gantry
