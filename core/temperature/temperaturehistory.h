// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/heater.h"

#include <QList>

#include <map>
#include <optional>
#include <vector>

namespace gantry {

/// All temperatures of a connection in bounded memory: every sample of the newest two hours (at one a second), before
/// that only the lowest and the highest of each stretch, which grows as time goes on. Days fit. Pure.
class TemperatureHistory final
{
public:
    struct Sample
    {
        qint64 msecsSinceEpoch = 0;
        double actual = 0;
        double target = 0; ///< NaN where the firmware reported none

        friend bool operator==(const Sample &, const Sample &) = default;
    };

    /// Samples kept as they came, per heater.
    static constexpr std::size_t FullResolution = 7200;
    /// Thinned samples kept before those, per heater.
    static constexpr std::size_t ThinnedCapacity = 8192;
    /// A firmware that makes up names must not fill the memory.
    static constexpr std::size_t MaxHeaters = 32;

    /// Takes one report; a value that is not finite is left out. Returns by how many ms everything kept was moved
    /// back, because the clock was set back: 0 as a rule.
    qint64 append(const TemperaturePoint &point);
    void clear();

    [[nodiscard]] QList<HeaterId> heaters() const;
    [[nodiscard]] bool isEmpty() const { return m_series.empty(); }
    /// Time of the oldest and the newest sample; nothing while empty.
    [[nodiscard]] std::optional<std::pair<qint64, qint64>> range() const;
    /// The samples between two times, thinned to about maxPoints in a way that keeps peaks; oldest first.
    [[nodiscard]] std::vector<Sample> samples(const HeaterId &heater, qint64 from, qint64 to,
                                              std::size_t maxPoints) const;

private:
    struct Series
    {
        std::vector<Sample> thinned; // oldest first, all before the recent ones
        std::vector<Sample> recent;

        void append(const Sample &sample);
    };

    void shift(qint64 msecs);

    std::map<HeaterId, Series> m_series;
};

} // namespace gantry
