// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/firmware.h"

#include "simulator/machinecommands.h"

#include <algorithm>

namespace gantry {

namespace {

using Source = MachineCommand::Source;

constexpr double CardSeconds = 0.5; ///< until the SD card is found
constexpr Duration IdleInterval = 1s;

void earlier(std::optional<TimePoint> &first, const std::optional<TimePoint> &other)
{
    if (other && (!first || *other < *first))
        first = other;
}

} // namespace

Firmware::Firmware(const VirtualPrinterOptions &options)
    : m_faults(options.faults)
    , m_machine(options, &m_faults)
    , m_input(options.receiveBuffer)
    , m_queue(options.commandQueue)
    , m_processor(m_machine, m_input, m_queue)
{}

void Firmware::powerOn(TimePoint now)
{
    m_machine.now = std::max(m_machine.now, now);
    if (m_state == State::Off)
        m_machine.heat.restart(now);
    restartMachine();
    m_machine.output.setSilent(false);
    m_input.reset();
    m_emergency.reset();
    m_faults.reset();
    m_queue.clear();
    m_menu.clear();
    m_processor.reset();
    m_cardFound.reset();
    m_state = State::Booting;
    m_bootEnds = m_machine.now + m_machine.time.wall(m_machine.options.bootSeconds);
    if (m_bootEnds <= m_machine.now)
        finishBoot();
}

void Firmware::restartMachine()
{
    m_machine.heat.allOff();
    m_machine.heatWait.cancel();
    m_machine.motion.restart();
    m_machine.sd.restart();
    m_machine.sdMounted = m_machine.options.sdCard;
    m_machine.sdAborted = false;
    m_machine.settings = MachineSettings();
    m_machine.motion.takeSettings(m_machine.settings);
    m_machine.tool = 0;
    m_machine.fanSpeed = 0;
    m_machine.coldExtrusion = Machine::MinimumExtrusion;
    m_machine.waitsForUser = false;
    m_machine.busyInterval = Machine::DefaultBusyInterval;
    m_machine.temperatureReport = m_machine.positionReport = m_machine.sdReport = {};
    m_machine.newLineNumber.reset();
}

void Firmware::finishBoot()
{
    m_state = State::Running;
    m_lastCommand = m_machine.now;
    for (const QByteArray &line : bootBanner(m_machine.options))
        m_machine.print(line);
    if (m_machine.options.sdCard)
        m_cardFound = m_machine.now + m_machine.time.wall(CardSeconds);
}

// --- time

QByteArray Firmware::advance(TimePoint now)
{
    runTo(now);
    return m_machine.output.take(m_machine.now);
}

std::optional<TimePoint> Firmware::nextEvent() const
{
    std::optional<TimePoint> next = nextStep();
    earlier(next, m_machine.output.nextEvent(m_machine.now));
    return next;
}

std::optional<TimePoint> Firmware::restingSince() const
{
    const Planner &planner = m_machine.motion.planner();
    if (m_processor.isBusy() || !planner.isIdle())
        return std::nullopt;
    return planner.idleSince();
}

void Firmware::runTo(TimePoint now)
{
    for (auto next = nextStep(); next && *next <= now; next = nextStep())
        step(*next);
    step(now);
}

std::optional<TimePoint> Firmware::nextStep() const
{
    if (m_state == State::Booting)
        return m_bootEnds;
    if (m_state != State::Running)
        return std::nullopt;
    std::optional<TimePoint> next = m_cardFound;
    for (const AutoReport *report :
         {&m_machine.temperatureReport, &m_machine.positionReport, &m_machine.sdReport}) {
        if (report->isOn())
            earlier(next, report->next);
    }
    if (m_processor.isBusy())
        earlier(next, m_processor.nextEvent());
    else if (m_machine.options.sendsWait)
        earlier(next, m_lastCommand + IdleInterval);
    return next;
}

void Firmware::step(TimePoint now)
{
    m_machine.now = std::max(m_machine.now, now);
    m_machine.heat.advanceTo(m_machine.now, m_machine.fanSpeed);
    if (m_state == State::Booting && m_machine.now >= m_bootEnds)
        finishBoot();
    if (m_state != State::Running)
        return;
    m_machine.motion.planner().advanceTo(m_machine.now);
    if (m_cardFound && m_machine.now >= *m_cardFound) {
        m_cardFound.reset();
        m_machine.print("echo:SD card ok");
    }
    report();
    sayWait();
    m_processor.keepAlive();
    loop();
}

void Firmware::report()
{
    report(m_machine.temperatureReport,
           [this] { return ' ' + m_machine.heat.report(m_machine.tool); });
    report(m_machine.positionReport, [this] { return m_machine.motion.report(m_machine.now); });
    report(m_machine.sdReport, [this] { return sdStatus(m_machine.sd); });
}

void Firmware::report(AutoReport &report, const std::function<QByteArray()> &text)
{
    if (!report.isOn() || m_machine.now < report.next)
        return;
    report.next = m_machine.now + report.interval;
    m_machine.print(text());
}

void Firmware::sayWait()
{
    if (m_processor.isBusy() || !m_machine.options.sendsWait
        || m_machine.now < m_lastCommand + IdleInterval) {
        return;
    }
    m_lastCommand = m_machine.now;
    m_machine.print("wait");
}

// --- input

void Firmware::receive(QByteArrayView bytes, TimePoint now)
{
    runTo(now);
    if (m_state != State::Running)
        return;
    if (m_faults.touchesPrinter()) {
        const QByteArray arrived = m_faults.toPrinter(bytes);
        arrive(arrived);
    } else {
        arrive(bytes);
    }
}

void Firmware::arrive(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_state == State::Running) {
        qsizetype taken = m_input.push(bytes);
        if (taken == 0) {
            // Full: these bytes are lost, but the emergency parser sits in front of the buffer.
            const qsizetype end = bytes.indexOf('\n') + 1;
            taken = end > 0 ? end : bytes.size();
            m_overrun += taken;
        }
        watch(bytes.first(taken));
        bytes = bytes.sliced(taken);
    }
}

void Firmware::watch(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_state == State::Running) {
        if (m_machine.options.emergencyParser)
            act(m_emergency.feed(&bytes));
        else
            bytes = {};
        loop();
    }
}

void Firmware::act(EmergencyParser::Event event)
{
    switch (event) {
    case EmergencyParser::Event::None:
        break;
    case EmergencyParser::Event::Continue:
        m_machine.heatWait.cancel();
        m_machine.waitsForUser = false;
        break;
    case EmergencyParser::Event::Kill:
        emergencyStop();
        break;
    case EmergencyParser::Event::QuickStop:
        m_machine.motion.quickStop(m_machine.now);
        break;
    case EmergencyParser::Event::Response:
        m_machine.waitsForUser = false;
        break;
    }
}

void Firmware::actEarly(QByteArrayView line)
{
    QByteArray text = line.toByteArray();
    text.append('\n');
    QByteArrayView rest(text);
    EmergencyParser parser;
    const EmergencyParser::Event event = parser.feed(&rest);
    if (event != EmergencyParser::Event::Response)
        act(event);
}

bool Firmware::readSerial()
{
    bool progress = false;
    while (m_state == State::Running && !m_queue.isFull()) {
        const SerialInput::Event event = m_input.next(m_machine.sd.isSaving());
        if (event.kind == SerialInput::Kind::Nothing)
            break;
        progress = true;
        if (event.kind == SerialInput::Kind::Error) {
            m_machine.print("Error:" + event.text.toByteArray()
                            + QByteArray::number(m_input.lastNumber()));
            m_processor.requestResend();
            continue;
        }
        if (!m_machine.options.emergencyParser)
            actEarly(event.text);
        if (m_state != State::Running)
            break;
        m_lastCommand = m_machine.now;
        m_queue.push(event.text, Source::Host);
    }
    return progress;
}

bool Firmware::readSdCard()
{
    bool progress = false;
    while (m_machine.sd.isPrinting() && !m_queue.isFull()) {
        progress = true;
        if (const auto line = m_machine.sd.readLine()) {
            m_queue.push(*line, Source::SdCard);
        } else {
            m_machine.sd.deselect();
            m_queue.push("M1001", Source::Firmware);
        }
    }
    return progress;
}

bool Firmware::readMenu()
{
    bool progress = false;
    while (!m_menu.isEmpty() && !m_queue.isFull()) {
        progress = true;
        m_queue.push(m_menu.takeFirst(), Source::Firmware);
    }
    return progress;
}

void Firmware::carryOut(const QByteArrayList &commands, TimePoint now)
{
    runTo(now);
    if (m_state != State::Running)
        return;
    m_menu += commands;
    loop();
}

void Firmware::loop()
{
    bool progress = true;
    while (progress && m_state == State::Running) {
        progress = readMenu();
        progress |= readSerial();
        progress |= m_state == State::Running && readSdCard();
        progress |= m_state == State::Running && runCommand();
    }
}

bool Firmware::runCommand()
{
    const qint64 executed = m_processor.executedCount();
    const bool progress = m_processor.run();
    if (m_processor.isStopped())
        emergencyStop();
    else if (m_processor.executedCount() != executed)
        applyFaults();
    return progress;
}

// --- what ends it

void Firmware::applyFaults()
{
    const VirtualPrinterOptions::Faults &faults = m_faults.rates();
    const qint64 executed = m_processor.executedCount();
    if (executed == faults.silenceAfter)
        setSilent();
    if (executed == faults.killAfter)
        thermalRunaway();
    if (executed == faults.resetAfter)
        powerOn(m_machine.now);
    if (executed == faults.disappearAfter)
        disappear();
}

void Firmware::emergencyStop()
{
    m_processor.reportExecuted("M112");
    halt("echo:M112 Shutdown");
}

void Firmware::thermalRunaway()
{
    halt("Error:Thermal Runaway, system stopped! Heater_ID: 0");
}

void Firmware::halt(const QByteArray &firstWords)
{
    m_machine.print(firstWords);
    m_machine.print("Error:Printer halted. kill() called!");
    m_machine.print("//action:poweroff");
    m_machine.heat.allOff();
    m_machine.heatWait.cancel();
    m_machine.motion.quickStop(m_machine.now);
    m_machine.fanSpeed = 0;
    m_queue.clear();
    m_input.reset();
    m_processor.reset();
    m_state = State::Halted;
}

void Firmware::disappear()
{
    m_machine.output.clear();
    m_machine.heat.allOff();
    m_machine.motion.quickStop(m_machine.now);
    m_queue.clear();
    m_input.reset();
    m_processor.reset();
    m_state = State::Gone;
}

} // namespace gantry
