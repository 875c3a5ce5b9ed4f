// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/heater.h"

#include <QByteArray>
#include <QMap>

namespace gantry {

/// Degrees added to every target a file sets, by heater.
using TemperatureOffsetMap = QMap<HeaterId, double>;

/// The largest offset there may be, degrees C, either way.
inline constexpr double MaxTemperatureOffset = 50;

/// Shifts the targets in the lines of a file (M104, M109, M140, M190, M141, M191). What is off stays off. Pure.
class TemperatureOffsets final
{
public:
    void set(const TemperatureOffsetMap &offsets) { m_offsets = offsets; }
    void clear() { m_offsets.clear(); }
    [[nodiscard]] const TemperatureOffsetMap &offsets() const { return m_offsets; }

    /// The line with its last S or R value shifted; unchanged if it sets no target, or is not written as slicers do
    /// (upper case, words apart). @param tool the active one, where the line names none
    [[nodiscard]] QByteArray applied(const QByteArray &line, int tool) const;

private:
    TemperatureOffsetMap m_offsets;
};

} // namespace gantry
