// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "types/heater.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace gantry {

QString HeaterId::key() const
{
    switch (kind) {
    case Kind::Tool:
        return u"tool%1"_s.arg(index);
    case Kind::Bed:
        return u"bed"_s;
    case Kind::Chamber:
        return u"chamber"_s;
    case Kind::Sensor:
        return sensor;
    }
    return {};
}

std::optional<HeaterId> HeaterId::fromKey(QStringView key)
{
    if (key == "bed"_L1)
        return bed();
    if (key == "chamber"_L1)
        return chamber();
    if (!key.startsWith("tool"_L1))
        return std::nullopt;

    const QStringView digits = key.sliced(4);
    // toInt() alone would take signs and blanks.
    const bool plain = !digits.isEmpty() && digits.size() <= 3
                       && std::all_of(digits.begin(), digits.end(),
                                      [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!plain)
        return std::nullopt;
    return tool(digits.toInt());
}

bool operator<(const HeaterId &a, const HeaterId &b)
{
    return std::tie(a.kind, a.index, a.sensor) < std::tie(b.kind, b.index, b.sensor);
}

} // namespace gantry
