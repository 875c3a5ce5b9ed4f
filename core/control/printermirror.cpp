// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/printermirror.h"

#include "gcode/gcodetext.h"

#include <cmath>
#include <utility>

namespace gantry {

namespace {

// A firmware that makes up sensor names must not fill the memory.
constexpr std::size_t MaxHeaters = 32;
// Some firmware keeps targets as whole degrees.
constexpr double TargetTolerance = 1.0;

bool homesZ(QByteArrayView command)
{
    if (!GcodeText::command(command).is('G', 28))
        return false;
    return GcodeText::hasParameter(command, 'Z')
           || (!GcodeText::hasParameter(command, 'X') && !GcodeText::hasParameter(command, 'Y'));
}

} // namespace

PrinterMirror::PrinterMirror(QObject *parent)
    : QObject(parent)
{
    provideHeaters();
    m_published = m_state;
    m_availability = availabilityFor(m_state, m_profile);
}

void PrinterMirror::setProfile(const PrinterProfile &profile)
{
    if (profile == m_profile)
        return;
    m_profile = profile;
    // Rows of the former profile without a reading mean nothing any more.
    std::erase_if(m_state.heaters, [](const auto &entry) { return !entry.second.reading; });
    provideHeaters();
    const PrinterAspects permissions = updatePermissions();
    emit profileChanged();
    update(permissions);
}

void PrinterMirror::handleLink(const LinkStatus &status)
{
    const LinkStatus before = std::exchange(m_state.link, status);
    // Closed by a person, the next printer may be another one; a link that broke leaves the print where it is, and so does
    // an attempt that was called off.
    if (status.state == LinkState::Disconnected && before.state == LinkState::Ready)
        m_state.printOnBed = false;
    if (endsConversation(before, status)) {
        forgetMachine();
    } else if (isLinkOpen(status.state) && !isLinkOpen(before.state) && !status.jobWaits
               && !before.jobWaits) {
        forgetMachine();
        m_state.statistics = {};
    }
    update();
}

void PrinterMirror::handleReset()
{
    m_wasReset = true;
    m_modes.reset();
    for (auto &entry : m_state.heaters)
        entry.second.requested.reset();
    m_state.pausedForUser = false;
    takeModes();
    update();
}

// What a printer reported last may be delivered together with the end of its link, and then after it.
bool PrinterMirror::isLate() const
{
    return !isLinkOpen(m_state.link.state);
}

void PrinterMirror::handleFirmware(const FirmwareInfo &info)
{
    if (isLate())
        return;
    m_state.firmware = info;
    update();
}

void PrinterMirror::handleTemperatures(const QList<TemperaturePoint> &points)
{
    if (isLate())
        return;
    for (const TemperaturePoint &point : points) {
        for (const HeaterReading &reading : point.readings) {
            if (m_state.heaters.size() >= MaxHeaters && !m_state.heaters.contains(reading.heater))
                continue;
            PrinterState::Heater &heater = m_state.heaters[reading.heater];
            // A report without a target says nothing about it.
            const auto formerTarget = heater.reading ? heater.reading->target : std::nullopt;
            heater.reading = reading;
            if (!reading.target)
                heater.reading->target = formerTarget;
            const bool confirmed
                = heater.requested && reading.target
                  && std::abs(*reading.target - *heater.requested) < TargetTolerance;
            if (confirmed)
                heater.requested.reset();
        }
    }
    update();
}

void PrinterMirror::handlePosition(const Position &position)
{
    if (isLate())
        return;
    m_reportedPosition = position;
    m_modes.setPosition(position);
    takeModes();
    update();
}

void PrinterMirror::handleJob(const JobStatus &status)
{
    const bool wasActive = isJobActive(m_state.job.state);
    const bool isActive = isJobActive(status.state);
    if (wasActive != isActive && !m_state.job.isTransfer && !status.isTransfer)
        m_state.printOnBed = wasActive;
    m_state.job = status;
    update();
}

void PrinterMirror::handleUnfinishedPrint()
{
    m_state.printOnBed = true;
    update();
}

void PrinterMirror::handleFile(const QString &path)
{
    if (path != m_state.job.filePath) {
        m_state.job = JobStatus{};
        m_state.job.filePath = path;
    }
    update();
}

void PrinterMirror::handleOpening(const QString &name)
{
    m_state.openingFile = name;
    update();
}

void PrinterMirror::handleNotices(const QList<FirmwareNotice> &notices)
{
    for (const FirmwareNotice &notice : notices) {
        if (notice.kind == FirmwareNotice::Kind::PausedForUser)
            m_state.pausedForUser = true;
    }
    update();
}

void PrinterMirror::handleStatistics(const LinkStatistics &statistics)
{
    m_state.statistics = statistics;
    update();
}

void PrinterMirror::handleLines(const QList<WireLine> &lines, qsizetype leftOut)
{
    // A print that waits for its printer goes on from what was sent last.
    if (isLate() && !m_state.link.jobWaits) {
        m_reportedPosition.reset();
        m_wasReset = false;
        return;
    }
    // What was in those lines is not known: better no position than a wrong one.
    if (leftOut > 0)
        m_modes.reset();
    for (const WireLine &line : lines) {
        // The first transmission counted; the machine carries out only one of them.
        if (line.direction == WireLine::Direction::Received)
            followReceivedLine(line);
        else if (line.direction == WireLine::Direction::Sent && line.kind != WireLine::Kind::Resend)
            followSentLine(line);
    }
    m_reportedPosition.reset();
    m_wasReset = false;
    takeModes();
    update();
}

void PrinterMirror::handleSubmitted(const Submission &submission)
{
    for (const QByteArray &line : submission.block.lines)
        takeTargetFrom(line);
    update();
}

void PrinterMirror::followSentLine(const WireLine &line)
{
    const QByteArrayView command = GcodeText::withoutNumber(line.text);
    m_modes.apply(command);
    // Lines of a short print may be told after its end.
    if (line.origin != SendOrigin::Job && homesZ(command) && !isJobActive(m_state.job.state))
        m_state.printOnBed = false;
    takeTargetFrom(command);
}

void PrinterMirror::followReceivedLine(const WireLine &line)
{
    if (line.kind == WireLine::Kind::Position && m_reportedPosition) {
        // Of several the last one stands, since it is the newest that was reported.
        m_modes.setPosition(*m_reportedPosition);
    } else if (line.kind == WireLine::Kind::Busy) {
        if (line.text.contains("paused for user"))
            m_state.pausedForUser = true;
    } else if (m_wasReset && line.text.contains("start")) {
        m_modes.reset();
    } else if (line.text.startsWith("ok")) {
        m_state.pausedForUser = false;
    }
}

void PrinterMirror::takeTargetFrom(QByteArrayView line)
{
    // What is written behind an emergency stop, or meant for a link that ended, is answered by nobody.
    if (!isLinkOpen(m_state.link.state))
        return;
    const GcodeText::Command command = GcodeText::command(line);
    if (command.letter != 'M')
        return;
    HeaterId heater;
    switch (command.code) {
    case 104:
    case 109: {
        const int active = m_profile.sharedNozzle ? 0 : m_modes.activeTool();
        const auto tool = GcodeText::parameter(line, 'T');
        heater
            = HeaterId::tool(tool && *tool >= 0 && *tool < 100 ? static_cast<int>(*tool) : active);
        break;
    }
    case 140:
    case 190:
        heater = HeaterId::bed();
        break;
    case 141:
    case 191:
        heater = HeaterId::chamber();
        break;
    default:
        return;
    }
    auto target = GcodeText::parameter(line, 'S');
    if (!target)
        target = GcodeText::parameter(line, 'R');
    // Only what has a row: a target nobody can report would stay pending for ever.
    const auto row = m_state.heaters.find(heater);
    if (!target || row == m_state.heaters.end())
        return;
    const auto &reading = row->second.reading;
    const bool confirmed
        = reading && reading->target && std::abs(*reading->target - *target) < TargetTolerance;
    row->second.requested = confirmed ? std::nullopt : target;
}

void PrinterMirror::takeModes()
{
    m_state.position = m_modes.position();
    const Axes homed = m_modes.homedAxes();
    m_state.homedAxes = QSet<Axis>(homed.begin(), homed.end());
    m_state.activeTool = m_modes.activeTool();
    m_state.fanPercent = m_modes.fanPercent();
    m_state.feedRatePercent = m_modes.feedRatePercent();
    m_state.flowRatePercent = m_modes.flowRatePercent();
}

void PrinterMirror::forgetMachine()
{
    m_modes.reset();
    takeModes();
    m_state.heaters.clear();
    provideHeaters();
    m_state.firmware = {};
    m_state.pausedForUser = false;
}

void PrinterMirror::provideHeaters()
{
    const int tools = m_profile.sharedNozzle ? 1 : m_profile.extruderCount;
    for (int tool = 0; tool < tools; ++tool)
        m_state.heaters.try_emplace(HeaterId::tool(tool));
    if (m_profile.heatedBed)
        m_state.heaters.try_emplace(HeaterId::bed());
    if (m_profile.heatedChamber)
        m_state.heaters.try_emplace(HeaterId::chamber());
}

void PrinterMirror::update(PrinterAspects changed)
{
    changed |= changedAspects(m_published, m_state);
    if (!changed)
        return;
    m_published = m_state;
    // Nothing is allowed or forbidden because a print has come further.
    constexpr PrinterAspects figures
        = PrinterAspect::Progress | PrinterAspect::Position | PrinterAspect::Statistics;
    if (changed & ~figures)
        changed |= updatePermissions();
    emit stateChanged(changed);
}

PrinterAspects PrinterMirror::updatePermissions()
{
    const Availability now = availabilityFor(m_state, m_profile);
    if (now == m_availability)
        return {};
    m_availability = now;
    return PrinterAspect::Permissions;
}

} // namespace gantry
