// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/heaternames.h"

#include "profile/printerprofile.h"

#include <QCoreApplication>

namespace gantry {

QList<HeaterId> heatersOf(const PrinterProfile &profile)
{
    QList<HeaterId> heaters;
    const int tools = profile.sharedNozzle ? 1 : profile.extruderCount;
    for (int tool = 0; tool < tools; ++tool)
        heaters << HeaterId::tool(tool);
    if (profile.heatedBed)
        heaters << HeaterId::bed();
    if (profile.heatedChamber)
        heaters << HeaterId::chamber();
    return heaters;
}

QString heaterName(const HeaterId &heater, const PrinterProfile &profile)
{
    switch (heater.kind) {
    case HeaterId::Kind::Tool:
        if (heater.index == 0 && !profile.namesTools())
            return QCoreApplication::translate("gantry::Heaters", "Nozzle");
        return QCoreApplication::translate("gantry::Heaters", "Tool %1").arg(heater.index);
    case HeaterId::Kind::Bed:
        return QCoreApplication::translate("gantry::Heaters", "Bed");
    case HeaterId::Kind::Chamber:
        return QCoreApplication::translate("gantry::Heaters", "Chamber");
    case HeaterId::Kind::Sensor:
        break;
    }
    return heater.sensor;
}

Icon heaterIcon(const HeaterId &heater)
{
    switch (heater.kind) {
    case HeaterId::Kind::Tool:
        return Icon::Nozzle;
    case HeaterId::Kind::Bed:
        return Icon::Bed;
    case HeaterId::Kind::Chamber:
        return Icon::Chamber;
    case HeaterId::Kind::Sensor:
        break;
    }
    return Icon::Thermometer;
}

QColor heaterColor(const HeaterId &heater, const ThemeColors &colors)
{
    switch (heater.kind) {
    case HeaterId::Kind::Tool:
        return heater.index == 0 ? colors.curves[0] : colors.curves[3 + (heater.index - 1) % 2];
    case HeaterId::Kind::Bed:
        return colors.curves[1];
    case HeaterId::Kind::Chamber:
        return colors.curves[2];
    case HeaterId::Kind::Sensor:
        break;
    }
    return colors.curves[5];
}

} // namespace gantry
