// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/heater.h"

#include <QList>

namespace gantry {

/// In which order the names of the curves stand below one another: the hottest on top. Two that are as good as equal keep
/// the order they had, so that names do not jump with every reading. Pure.
class LineEndOrder final
{
public:
    struct End
    {
        HeaterId heater;
        double celsius = 0;
    };

    /// The heaters from the top to the bottom. @param tolerance up to this difference in degrees nothing changes places
    [[nodiscard]] QList<HeaterId> sorted(const QList<End> &ends, double tolerance);

private:
    QList<HeaterId> m_before;
};

} // namespace gantry
