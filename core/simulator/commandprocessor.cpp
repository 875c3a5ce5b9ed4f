// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/commandprocessor.h"

#include "simulator/machinecommands.h"

#include <algorithm>

namespace gantry {

namespace {

using For = Outcome::For;
using Source = MachineCommand::Source;

constexpr Duration HeatReportInterval = 1s;
/// However fast the machine runs, the temperature is not looked at more often than this.
constexpr Duration ShortestHeatLook = 1ms;

} // namespace

std::optional<TimePoint> CommandProcessor::nextEvent() const
{
    if (!m_busy)
        return std::nullopt;
    std::optional<TimePoint> next;
    switch (m_wait.waitFor) {
    case For::PlannerRoom:
    case For::Moves:
        next = m_machine.motion.planner().nextEvent();
        break;
    case For::Time:
        next = m_wait.until;
        break;
    case For::Heat:
        next = std::min(m_nextHeatLook, m_nextHeatReport);
        break;
    case For::User:
        if (m_wait.until != TimePoint::max())
            next = m_wait.until;
        break;
    case For::Nothing:
        break;
    }
    if (saysBusy() && (!next || m_nextBusy < *next))
        next = m_nextBusy;
    return next;
}

bool CommandProcessor::run()
{
    if (m_queue.isEmpty())
        return false;
    MachineCommand &command = m_queue.front();
    if (!m_busy) {
        command.parse();
        m_busy = true;
        m_nextBusy = m_machine.now + m_machine.busyInterval;
    } else if (isWaiting()) {
        return false;
    } else {
        ++command.phase;
    }
    m_wait = {};
    const bool saves = m_machine.sd.isSaving() && command.source() == Source::Host;
    const Outcome outcome = saves ? saveToSdCard(command) : dispatch(command);
    if (outcome.kind == Outcome::Kind::Wait)
        beginWait(outcome);
    else if (!m_stopped)
        finish(outcome);
    return true;
}

Outcome CommandProcessor::dispatch(MachineCommand &command)
{
    if (command.letter() == 0)
        return Outcome::unknown();
    if (command.is('M', 112)) {
        m_stopped = true;
        return Outcome::answered();
    }
    if (command.is('M', 999)) {
        m_input.flush();
        requestResend();
        return Outcome::answered();
    }
    const Outcome outcome = runMachineCommand(command);
    if (const auto number = std::exchange(m_machine.newLineNumber, std::nullopt))
        m_input.setLastNumber(*number);
    if (std::exchange(m_machine.sdAborted, false))
        m_queue.drop(Source::SdCard);
    return outcome;
}

Outcome CommandProcessor::runMachineCommand(MachineCommand &command)
{
    Outcome outcome = runMotionCommand(m_machine, command);
    if (command.letter() != 'M')
        return outcome;
    for (const auto run : {runHeatCommand, runSdCommand, runHostCommand}) {
        if (outcome.kind != Outcome::Kind::Unknown)
            break;
        outcome = run(m_machine, command);
    }
    return outcome;
}

Outcome CommandProcessor::saveToSdCard(const MachineCommand &command)
{
    if (command.is('M', 29)) {
        m_machine.sd.closeSaved();
        m_machine.print("Done saving file.");
        if (!m_machine.options.acknowledgesM29)
            return Outcome::answered();
    } else if (!m_machine.sd.append(command.text())) {
        m_machine.print("Error:error writing to file");
    }
    return Outcome::done();
}

void CommandProcessor::beginWait(const Outcome &outcome)
{
    m_wait = outcome;
    if (outcome.waitFor != For::Heat)
        return;
    reportHeat();
    m_nextHeatReport = m_machine.now + HeatReportInterval;
    m_nextHeatLook = m_machine.now + std::max(m_machine.heatWait.step(), ShortestHeatLook);
}

bool CommandProcessor::isWaiting()
{
    switch (m_wait.waitFor) {
    case For::PlannerRoom:
        return m_machine.motion.planner().isFull();
    case For::Moves:
        return !m_machine.motion.planner().isIdle();
    case For::Time:
        return m_machine.now < m_wait.until;
    case For::Heat:
        return m_machine.heatWait.isWaiting(m_machine.now);
    case For::User:
        if (m_machine.now >= m_wait.until)
            m_machine.waitsForUser = false;
        return m_machine.waitsForUser;
    case For::Nothing:
        break;
    }
    return false;
}

bool CommandProcessor::saysBusy() const
{
    return m_machine.options.busyProtocol && m_machine.busyInterval > Duration::zero();
}

void CommandProcessor::keepAlive()
{
    if (!m_busy || !isWaiting())
        return;
    const TimePoint now = m_machine.now;
    if (m_wait.waitFor == For::Heat) {
        if (now >= m_nextHeatLook)
            m_nextHeatLook = now + std::max(m_machine.heatWait.step(), ShortestHeatLook);
        if (now >= m_nextHeatReport) {
            m_nextHeatReport = now + HeatReportInterval;
            reportHeat();
        }
    }
    if (saysBusy() && now >= m_nextBusy) {
        m_nextBusy = now + m_machine.busyInterval;
        m_machine.print(m_machine.waitsForUser ? "echo:busy: paused for user"
                                               : "echo:busy: processing");
    }
}

void CommandProcessor::reportHeat()
{
    m_machine.print(' ' + m_machine.heat.report(m_machine.tool) + ' '
                    + m_machine.heatWait.remaining(m_machine.now));
}

void CommandProcessor::finish(const Outcome &outcome)
{
    const MachineCommand &command = m_queue.front();
    if (outcome.kind == Outcome::Kind::Unknown)
        m_machine.print("echo:Unknown command: \"" + command.text().toByteArray() + '"');
    const bool written = m_machine.sd.isSaving() && !command.is('M', 28);
    if (m_callback && command.letter() != 0 && command.source() != Source::Firmware && !written)
        m_callback(command.text().toByteArray());
    if (outcome.kind != Outcome::Kind::Answered && command.source() == Source::Host)
        acknowledge(command);
    m_queue.pop();
    m_busy = false;
    m_wait = {};
    ++m_executedCount;
}

void CommandProcessor::acknowledge(const MachineCommand &command)
{
    if (!m_machine.options.advancedOk) {
        m_machine.print("ok");
        return;
    }
    QByteArray line("ok");
    if (!command.lineNumber().isEmpty())
        line.append(' ').append(command.lineNumber());
    line.append(" P").append(QByteArray::number(m_machine.motion.planner().freeBlocks()));
    line.append(" B").append(QByteArray::number(m_queue.freePlaces()));
    m_machine.print(line);
}

void CommandProcessor::requestResend()
{
    m_machine.print("Resend: " + QByteArray::number(m_input.lastNumber() + 1));
    m_machine.print("ok");
}

void CommandProcessor::reportExecuted(const QByteArray &command)
{
    if (m_callback)
        m_callback(command);
}

void CommandProcessor::reset()
{
    m_busy = false;
    m_stopped = false;
    m_wait = {};
}

} // namespace gantry
