// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The published interface of the printer: what it answers when it is asked how things stand.

#include "printer/printer.h"
#include "printer/printerdata.h"

#include <QDateTime>

#include <algorithm>

namespace gantry {

namespace {

// Lines of the conversation a new callback is told of.
constexpr std::size_t InitialLogLines = 300;

} // namespace

StateFacts Printer::stateFacts() const
{
    const JobStatus &job = state().job;
    return {.link = state().link.state,
            .wasOpened = m_wasOpened,
            .foundNothing = m_foundNothing,
            .detection = m_awaitsPorts                    ? Detection::Port
                         : isLinkOpen(state().link.state) ? m_detection
                                                          : Detection::None,
            .job = job.state,
            .origin = job.origin,
            .isTransfer = job.isTransfer,
            .sdReady = m_sdCard.isReady()};
}

StateFlags Printer::flags() const
{
    return PrinterStates::flagsOf(stateFacts());
}

QString Printer::stateId() const
{
    return PrinterStates::idString(PrinterStates::idOf(stateFacts()));
}

QString Printer::stateString() const
{
    return PrinterStates::text(stateFacts());
}

CurrentData Printer::currentData() const
{
    const PrinterState &now = state();
    CurrentData data;
    data.state = {stateString(), flags(), m_error.error};
    data.job = currentJob();
    data.progress = PrinterData::progressOf(now.job);
    data.currentZ = now.position.z;
    data.offsets = offsetsByName();
    data.resends = ResendData::of(now.statistics.linesResent,
                                  now.statistics.linesSent + now.statistics.linesResent);
    if (now.isReady())
        data.currentTool = now.activeTool;
    return data;
}

InitialData Printer::initialData() const
{
    InitialData data;
    data.current = currentData();
    data.temps = temperatureHistory();
    const RingBuffer<WireLine> &lines = m_terminal.lines();
    const std::size_t first = lines.size() - std::min(lines.size(), InitialLogLines);
    for (std::size_t i = first; i < lines.size(); ++i)
        data.logs.append(CallbackDispatcher::logText(lines.at(i)));
    return data;
}

JobData Printer::currentJob() const
{
    return PrinterData::jobOf(state().job, m_selected);
}

TemperatureData Printer::currentTemperatures() const
{
    return PrinterData::temperaturesOf(state(), offsetsByName());
}

QList<TemperatureRecord> Printer::temperatureHistory() const
{
    return PrinterData::historyOf(m_temperatures.history(), QDateTime::currentMSecsSinceEpoch());
}

bool Printer::isOperational() const
{
    return flags().operational;
}

bool Printer::isPrinting() const
{
    return flags().printing;
}

bool Printer::isPausing() const
{
    return flags().pausing;
}

bool Printer::isPaused() const
{
    return flags().paused;
}

bool Printer::isResuming() const
{
    return flags().resuming;
}

bool Printer::isFinishing() const
{
    return flags().finishing;
}

bool Printer::isCancelling() const
{
    return flags().cancelling;
}

bool Printer::isClosedOrError() const
{
    return flags().closedOrError;
}

bool Printer::isError() const
{
    return flags().error;
}

bool Printer::isReady() const
{
    return flags().ready;
}

bool Printer::isSdReady() const
{
    return flags().sdReady;
}

FirmwareInfo Printer::firmwareInfo() const
{
    return state().firmware;
}

ErrorReport Printer::errorInfo() const
{
    return m_error;
}

} // namespace gantry
