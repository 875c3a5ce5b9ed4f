// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/heater.h"

#include <QList>

#include <map>
#include <optional>
#include <vector>

namespace gantry {

/// All temperatures of a connection in bounded memory: full resolution for the newest points, averaged ones before
/// that, so that days fit and a chart draws few points. Pure.
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

    void append(const TemperaturePoint &point);
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
        std::vector<Sample> samples; // oldest first; older ones are merged pairwise when it is full
        qint64 spacingMs = 0;        // least distance of the merged part
    };
    std::map<HeaterId, Series> m_series;
};

} // namespace gantry
