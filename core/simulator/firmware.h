// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/commandqueue.h"
#include "simulator/emergencyparser.h"
#include "simulator/machine.h"
#include "simulator/serialinput.h"

#include <functional>

namespace gantry {

/// The main loop of the firmware: reads lines into the queue, carries them out one after the other, waits where
/// they take time, and says that it is busy. Pure; everything happens in receive() and advance().
class Firmware final
{
    Q_DISABLE_COPY_MOVE(Firmware)

public:
    enum class State {
        Off,     ///< not powered yet
        Booting, ///< deaf
        Running,
        Halted, ///< kill() was called: deaf
        Gone,   ///< the cable is pulled
    };
    using ExecutedCallback = std::function<void(const QByteArray &command)>;

    explicit Firmware(const VirtualPrinterOptions &options);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Machine &machine() { return m_machine; }
    [[nodiscard]] std::optional<TimePoint> nextEvent() const;

    void setExecutedCallback(ExecutedCallback callback)
    {
        m_executedCallback = std::move(callback);
    }
    void powerOn(TimePoint now);
    void receive(QByteArrayView bytes, TimePoint now);
    [[nodiscard]] QByteArray advance(TimePoint now);

    // Faults, at once
    void thermalRunaway();
    void disappear();
    void setSilent() { m_machine.output.setSilent(true); }
    [[nodiscard]] WireFaults &faults() { return m_faults; }

private:
    // Time
    void runTo(TimePoint now);
    void step(TimePoint now);
    [[nodiscard]] std::optional<TimePoint> nextStep() const;
    [[nodiscard]] std::optional<TimePoint> waitEvent() const;
    void finishBoot();
    void report();
    void report(AutoReport &report, const std::function<QByteArray()> &text);
    void keepAlive();

    // Input
    void arrive(QByteArrayView bytes);
    void watch(QByteArrayView bytes);
    void act(EmergencyParser::Event event);
    void actEarly(QByteArrayView line);

    // Main loop
    void loop();
    [[nodiscard]] bool readSerial();
    [[nodiscard]] bool readSdCard();
    [[nodiscard]] bool runCommand();
    [[nodiscard]] Outcome dispatch(MachineCommand &command);
    [[nodiscard]] Outcome saveToSdCard(const MachineCommand &command);
    void beginWait(const Outcome &outcome);
    [[nodiscard]] bool isWaiting();
    void finish(const Outcome &outcome);
    void acknowledge(const MachineCommand &command);
    void requestResend();
    void executed(const QByteArray &command);
    void applyFaults();
    void emergencyStop();
    void halt(const QByteArrayList &lastWords);

    WireFaults m_faults;
    Machine m_machine;
    SerialInput m_input;
    EmergencyParser m_emergency;
    CommandQueue m_queue;
    ExecutedCallback m_executedCallback;

    State m_state = State::Off;
    TimePoint m_bootEnds;
    std::optional<TimePoint> m_cardFound;
    bool m_commandRuns = false; ///< the front of the queue is being carried out
    Outcome m_wait;             ///< what it waits for
    TimePoint m_nextBusy;
    TimePoint m_nextHeatReport;
    TimePoint m_nextHeatLook;
    TimePoint m_lastCommand;
    qint64 m_executedCount = 0;
};

} // namespace gantry
