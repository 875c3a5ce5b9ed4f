// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/heatercontroller.h"

#include "control/machineneeds.h"
#include "control/printermirror.h"
#include "gcode/gcodebuilder.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace gantry {

HeaterController::HeaterController(const PrinterMirror &mirror, QObject *parent)
    : QObject(parent)
    , m_mirror(mirror)
{}

double HeaterController::limit(const HeaterId &heater) const
{
    const PrinterProfile &profile = m_mirror.profile();
    switch (heater.kind) {
    case HeaterId::Kind::Tool:
        return profile.maxToolTemperature;
    case HeaterId::Kind::Bed:
        return profile.maxBedTemperature;
    case HeaterId::Kind::Chamber:
        return profile.maxChamberTemperature;
    case HeaterId::Kind::Sensor:
        break;
    }
    return 0;
}

void HeaterController::setTarget(const HeaterId &heater, double celsius)
{
    set({{heater, celsius}});
}

void HeaterController::apply(const TemperaturePreset &preset)
{
    QList<Target> targets;
    const QList<HeaterId> all = heaters();
    for (const HeaterId &heater : all) {
        const bool tool = heater.kind == HeaterId::Kind::Tool;
        const bool bed = heater.kind == HeaterId::Kind::Bed;
        targets.append({heater, tool ? preset.tool : bed ? preset.bed : preset.chamber});
    }
    set(targets);
}

void HeaterController::coolDown()
{
    if (coolingRisk(m_mirror.state(), m_mirror.profile()) == CoolingRisk::None)
        switchAllOff();
    else
        emit coolDownQuestioned();
}

void HeaterController::switchAllOff()
{
    switchOff(heaters());
}

void HeaterController::switchNozzlesOff()
{
    switchOff(nozzles());
}

void HeaterController::switchOff(const QList<HeaterId> &heaters)
{
    QList<Target> targets;
    for (const HeaterId &heater : heaters)
        targets.append({heater, 0});
    set(targets);
}

void HeaterController::set(const QList<Target> &targets)
{
    const Permission &permission = m_mirror.availability().setTemperature;
    if (!permission.allowed()) {
        emit refused({ErrorCode::NotAvailable, permission.reason, {}});
        return;
    }
    GcodeBlock block;
    for (const Target &target : targets) {
        const Error refusal = refusalOf(target);
        if (refusal.isError()) {
            emit refused(refusal);
            return;
        }
        block.lines += GcodeBuilder::setTarget(target.heater, target.celsius,
                                               m_mirror.profile().namesTools())
                           .lines;
    }
    emit submitRequested({block, SendOrigin::Manual, 0});
}

Error HeaterController::refusalOf(const Target &target) const
{
    if (!heaters().contains(target.heater))
        return {ErrorCode::InvalidArgument,
                tr("The printer profile has no heater \"%1\".").arg(target.heater.key()),
                {}};
    if (!std::isfinite(target.celsius) || target.celsius < 0)
        return {ErrorCode::InvalidArgument, tr("A temperature must be 0 °C or more."), {}};
    const double most = limit(target.heater);
    if (target.celsius <= most)
        return {};
    return {ErrorCode::InvalidArgument,
            tr("%1 °C is above the limit of this heater (%2 °C). The limit stands in the printer "
               "profile.")
                .arg(QString::number(target.celsius), QString::number(most)),
            {}};
}

QList<HeaterId> HeaterController::nozzles() const
{
    const PrinterProfile &profile = m_mirror.profile();
    QList<HeaterId> ids;
    const int tools = profile.sharedNozzle ? 1 : profile.extruderCount;
    for (int tool = 0; tool < tools; ++tool)
        ids.append(HeaterId::tool(tool));
    return ids;
}

QList<HeaterId> HeaterController::heaters() const
{
    const PrinterProfile &profile = m_mirror.profile();
    QList<HeaterId> ids = nozzles();
    if (profile.heatedBed)
        ids.append(HeaterId::bed());
    if (profile.heatedChamber)
        ids.append(HeaterId::chamber());
    return ids;
}

} // namespace gantry
