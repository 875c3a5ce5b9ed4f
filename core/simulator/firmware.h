// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/commandprocessor.h"
#include "simulator/emergencyparser.h"

#include <QByteArrayList>

namespace gantry {

/// The main loop of the firmware: reads lines into the queue, has them carried out, reports by itself, starts and
/// halts. Pure; everything happens in receive() and advance().
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
    explicit Firmware(const VirtualPrinterOptions &options);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Machine &machine() { return m_machine; }
    [[nodiscard]] std::optional<TimePoint> nextEvent() const;
    /// Bytes that came while the receive buffer was full, since it was switched on for the first time.
    [[nodiscard]] qint64 overrunBytes() const { return m_overrun; }
    [[nodiscard]] std::optional<TimePoint> restingSince() const;

    void setExecutedCallback(CommandProcessor::ExecutedCallback callback)
    {
        m_processor.setExecutedCallback(std::move(callback));
    }
    void powerOn(TimePoint now);
    void receive(QByteArrayView bytes, TimePoint now);
    [[nodiscard]] QByteArray advance(TimePoint now);

    /// Commands of the firmware's own menu: carried out when there is room, not acknowledged.
    void carryOut(const QByteArrayList &commands, TimePoint now);

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
    void finishBoot();
    void restartMachine();
    void report();
    void report(AutoReport &report, const std::function<QByteArray()> &text);
    void sayWait();

    // Input
    void arrive(QByteArrayView bytes);
    void watch(QByteArrayView bytes);
    void act(EmergencyParser::Event event);
    void actEarly(QByteArrayView line);
    void loop();
    [[nodiscard]] bool readSerial();
    [[nodiscard]] bool readSdCard();
    [[nodiscard]] bool readMenu();
    [[nodiscard]] bool runCommand();

    // The end
    void applyFaults();
    void emergencyStop();
    void halt(const QByteArray &firstWords);

    WireFaults m_faults;
    Machine m_machine;
    SerialInput m_input;
    EmergencyParser m_emergency;
    CommandQueue m_queue;
    QByteArrayList m_menu; ///< chosen at the display, not yet in the queue
    CommandProcessor m_processor;

    State m_state = State::Off;
    TimePoint m_bootEnds;
    std::optional<TimePoint> m_cardFound;
    qint64 m_overrun = 0;
    TimePoint m_lastCommand; ///< or the last "wait"
};

} // namespace gantry
