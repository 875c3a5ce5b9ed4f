// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/pausednozzles.h"

#include "gcode/gcodebuilder.h"
#include "gcode/gcodetext.h"

#include <cmath>

namespace gantry {

namespace {

// Some firmware keeps targets as whole degrees.
constexpr double SameTarget = 1.0;
// What is asked every second or two, and may wait in a queue.
constexpr int OlderReports = 3;

bool isSame(double a, double b)
{
    return std::abs(a - b) < SameTarget;
}

} // namespace

/// A damaged line may name any.
bool PausedNozzles::isOurs(int tool) const
{
    return tool >= 0 && tool < (m_machine.sharedNozzle ? 1 : m_machine.extruderCount);
}

bool PausedNozzles::isHot(double target) const
{
    return target > 0 && target >= m_machine.leastTemperature;
}

void PausedNozzles::handleSent(QByteArrayView command, int activeTool, TimePoint now)
{
    // Most lines are moves.
    if (command.isEmpty() || (command[0] != 'M' && command[0] != 'm'))
        return;
    const GcodeText::Command code = GcodeText::command(command);
    const bool waits = code.is('M', 109);
    if (!waits && !code.is('M', 104))
        return;
    auto target = GcodeText::parameter(command, 'S');
    if (!target)
        target = GcodeText::parameter(command, 'R');
    const auto named = GcodeText::parameter(command, 'T');
    if (!target || (named && !(*named >= 0 && *named < 100)))
        return;
    const int tool = m_machine.sharedNozzle ? 0 : named ? static_cast<int>(*named) : activeTool;
    if (!isOurs(tool))
        return;
    Nozzle &nozzle = m_nozzles[tool];
    setTarget(nozzle, *target, waits);
    nozzle.mayBeOlder = OlderReports;
    m_touched = now;
}

void PausedNozzles::handleTemperatures(const QList<HeaterReading> &readings, TimePoint now)
{
    for (const HeaterReading &reading : readings) {
        if (reading.heater.kind != HeaterId::Kind::Tool || !reading.target
            || !isOurs(reading.heater.index))
            continue;
        Nozzle &nozzle = m_nozzles[reading.heater.index];
        if (isSame(*reading.target, nozzle.target)) {
            nozzle.mayBeOlder = 0;
        } else if (nozzle.mayBeOlder > 0) {
            --nozzle.mayBeOlder;
        } else {
            setTarget(nozzle, *reading.target, false);
            m_touched = now;
        }
    }
}

void PausedNozzles::setTarget(Nozzle &nozzle, double target, bool waited)
{
    nozzle.target = target;
    if (!m_paused)
        return;
    nozzle.doubtful = !(waited && isHot(target));
    if (isHot(target))
        nozzle.wanted = target; // other filament
}

void PausedNozzles::beginPause(TimePoint now)
{
    for (auto &[tool, nozzle] : m_nozzles) {
        if (!m_paused || isHot(nozzle.target))
            nozzle.wanted = isHot(nozzle.target) ? nozzle.target : 0;
        nozzle.doubtful = m_paused && nozzle.doubtful;
    }
    m_paused = true;
    m_touched = now;
}

void PausedNozzles::endPause()
{
    m_paused = false;
    for (auto &entry : m_nozzles) {
        entry.second.wanted = 0;
        entry.second.doubtful = false;
    }
}

std::optional<TimePoint> PausedNozzles::coolsAt(Duration patience) const
{
    for (const auto &entry : m_nozzles) {
        if (m_paused && isHot(entry.second.target))
            return m_touched + patience;
    }
    return std::nullopt;
}

QList<QByteArray> PausedNozzles::cool(TimePoint now)
{
    m_touched = now;
    QList<QByteArray> lines;
    for (auto &[tool, nozzle] : m_nozzles) {
        if (!isHot(nozzle.target))
            continue;
        lines.append(command("M104", tool, 0));
    }
    return lines;
}

QList<QByteArray> PausedNozzles::reheat() const
{
    QList<QByteArray> first;
    QList<QByteArray> waiting;
    for (const auto &[tool, nozzle] : m_nozzles) {
        if (nozzle.wanted <= 0 || (isHot(nozzle.target) && !nozzle.doubtful))
            continue;
        const double target = isHot(nozzle.target) ? nozzle.target : nozzle.wanted;
        first.append(command("M104", tool, target));
        waiting.append(command("M109", tool, target));
    }
    // All at the same time, then one after the other.
    return waiting.size() > 1 ? first + waiting : waiting;
}

QMap<HeaterId, double> PausedNozzles::cooled() const
{
    QMap<HeaterId, double> heaters;
    for (const auto &[tool, nozzle] : m_nozzles) {
        if (m_paused && nozzle.wanted > 0 && !isHot(nozzle.target))
            heaters.insert(HeaterId::tool(tool), nozzle.wanted);
    }
    return heaters;
}

QByteArray PausedNozzles::command(const QByteArray &word, int tool, double target) const
{
    const bool namesTool = m_machine.extruderCount > 1 && !m_machine.sharedNozzle;
    return word + (namesTool ? " T" + QByteArray::number(tool) : QByteArray()) + " S"
           + GcodeBuilder::number(target);
}

} // namespace gantry
