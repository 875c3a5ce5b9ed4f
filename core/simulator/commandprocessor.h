// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/commandqueue.h"
#include "simulator/machine.h"
#include "simulator/serialinput.h"

#include <functional>

namespace gantry {

/// Carries out the commands of the queue one after the other: begins one, waits where it takes time and says that
/// it is busy, answers, takes the next. Pure; works at the time the Machine has.
class CommandProcessor final
{
    Q_DISABLE_COPY_MOVE(CommandProcessor)

public:
    using ExecutedCallback = std::function<void(const QByteArray &command)>;

    CommandProcessor(Machine &machine, SerialInput &input, CommandQueue &queue)
        : m_machine(machine)
        , m_input(input)
        , m_queue(queue)
    {}

    /// A command is being carried out.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// When the wait of the command may be over, or something is to be said meanwhile.
    [[nodiscard]] std::optional<TimePoint> nextEvent() const;
    [[nodiscard]] qint64 executedCount() const { return m_executedCount; }
    /// An M112 was reached: the printer has to halt.
    [[nodiscard]] bool isStopped() const { return m_stopped; }

    void setExecutedCallback(ExecutedCallback callback) { m_callback = std::move(callback); }
    /// One step of one command; false if there is nothing to do at this time.
    [[nodiscard]] bool run();
    /// Busy messages and the temperatures of a heater that is waited for.
    void keepAlive();
    /// Forgets the command that is being carried out.
    void reset();
    void reportExecuted(const QByteArray &command);
    void requestResend();

private:
    [[nodiscard]] Outcome dispatch(MachineCommand &command);
    [[nodiscard]] Outcome runMachineCommand(MachineCommand &command);
    [[nodiscard]] Outcome saveToSdCard(const MachineCommand &command);
    void beginWait(const Outcome &outcome);
    [[nodiscard]] bool isWaiting();
    void reportHeat();
    void finish(const Outcome &outcome);
    void acknowledge(const MachineCommand &command);
    [[nodiscard]] bool saysBusy() const;

    Machine &m_machine;
    SerialInput &m_input;
    CommandQueue &m_queue;
    ExecutedCallback m_callback;
    bool m_busy = false; ///< the front of the queue is being carried out
    bool m_stopped = false;
    Outcome m_wait; ///< what it waits for
    TimePoint m_nextBusy;
    TimePoint m_nextHeatReport;
    TimePoint m_nextHeatLook;
    qint64 m_executedCount = 0;
};

} // namespace gantry
