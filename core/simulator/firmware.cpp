// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/firmware.h"

#include "simulator/machinecommands.h"

#include <algorithm>

namespace gantry {

namespace {

using For = Outcome::For;
using Source = MachineCommand::Source;

constexpr double CardSeconds = 0.5; ///< until the SD card is found
constexpr Duration HeatReportInterval = 1s;
constexpr Duration IdleInterval = 1s;
/// However fast the machine runs, the temperature is not looked at more often than this.
constexpr Duration ShortestHeatLook = 1ms;

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
{}

void Firmware::powerOn(TimePoint now)
{
    const VirtualPrinterOptions &options = m_machine.options;
    m_machine.now = std::max(m_machine.now, now);
    if (m_state == State::Off)
        m_machine.heat.restart(now);
    m_machine.heat.allOff();
    m_machine.heatWait.cancel();
    m_machine.motion.restart();
    m_machine.sd.restart();
    m_machine.sdMounted = options.sdCard;
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
    m_machine.output.setSilent(false);
    m_input.reset();
    m_emergency.reset();
    m_faults.reset();
    m_queue.clear();
    m_commandRuns = false;
    m_cardFound.reset();
    m_state = State::Booting;
    m_bootEnds = now + m_machine.time.wall(options.bootSeconds);
    if (m_bootEnds <= now)
        finishBoot();
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
    if (m_commandRuns) {
        earlier(next, waitEvent());
        if (m_machine.options.busyProtocol && m_machine.busyInterval > Duration::zero())
            earlier(next, m_nextBusy);
    } else if (m_machine.options.sendsWait) {
        earlier(next, m_lastCommand + IdleInterval);
    }
    return next;
}

std::optional<TimePoint> Firmware::waitEvent() const
{
    switch (m_wait.waitFor) {
    case For::PlannerRoom:
    case For::Moves:
        return m_machine.motion.planner().nextEvent();
    case For::Time:
        return m_wait.until;
    case For::Heat:
        return std::min(m_nextHeatLook, m_nextHeatReport);
    case For::User:
        return m_wait.until == TimePoint::max() ? std::nullopt : std::optional(m_wait.until);
    case For::Nothing:
        break;
    }
    return std::nullopt;
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
    keepAlive();
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

void Firmware::keepAlive()
{
    const TimePoint now = m_machine.now;
    if (!m_commandRuns) {
        if (m_machine.options.sendsWait && now >= m_lastCommand + IdleInterval) {
            m_lastCommand = now;
            m_machine.print("wait");
        }
        return;
    }
    if (m_wait.waitFor == For::Heat) {
        if (now >= m_nextHeatLook)
            m_nextHeatLook = now + std::max(m_machine.heatWait.step(), ShortestHeatLook);
        if (now >= m_nextHeatReport && m_machine.heatWait.isWaiting(now)) {
            m_machine.print(' ' + m_machine.heat.report(m_machine.tool) + ' '
                            + m_machine.heatWait.remaining(now));
        }
        if (now >= m_nextHeatReport)
            m_nextHeatReport = now + HeatReportInterval;
    }
    const bool speaks = m_machine.options.busyProtocol && m_machine.busyInterval > Duration::zero();
    if (speaks && now >= m_nextBusy && isWaiting()) {
        m_nextBusy = now + m_machine.busyInterval;
        m_machine.print(m_machine.waitsForUser ? "echo:busy: paused for user"
                                               : "echo:busy: processing");
    }
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
            requestResend();
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

void Firmware::requestResend()
{
    m_machine.print("Resend: " + QByteArray::number(m_input.lastNumber() + 1));
    m_machine.print("ok");
}

// --- main loop

void Firmware::loop()
{
    bool progress = true;
    while (progress && m_state == State::Running) {
        progress = readSerial();
        progress |= m_state == State::Running && readSdCard();
        progress |= m_state == State::Running && runCommand();
    }
}

bool Firmware::runCommand()
{
    if (m_queue.isEmpty())
        return false;
    MachineCommand &command = m_queue.front();
    if (!m_commandRuns) {
        command.parse();
        m_commandRuns = true;
        m_nextBusy = m_machine.now + m_machine.busyInterval;
    } else if (isWaiting()) {
        return false;
    } else {
        ++command.phase;
    }
    m_wait = {};
    const bool saves = m_machine.sd.isSaving() && command.source() == Source::Host;
    const Outcome outcome = saves ? saveToSdCard(command) : dispatch(command);
    if (m_state != State::Running)
        return false;
    if (outcome.kind == Outcome::Kind::Wait)
        beginWait(outcome);
    else
        finish(outcome);
    return true;
}

Outcome Firmware::dispatch(MachineCommand &command)
{
    if (command.letter() == 0)
        return Outcome::unknown();
    if (command.is('M', 112)) {
        emergencyStop();
        return Outcome::done();
    }
    if (command.is('M', 999)) {
        m_input.flush();
        requestResend();
        return Outcome::answered();
    }
    Outcome outcome = runMotionCommand(m_machine, command);
    if (outcome.kind != Outcome::Kind::Unknown || command.letter() != 'M')
        return outcome;
    for (const auto run : {runHeatCommand, runSdCommand, runHostCommand}) {
        outcome = run(m_machine, command);
        if (outcome.kind != Outcome::Kind::Unknown)
            break;
    }
    if (const auto number = std::exchange(m_machine.newLineNumber, std::nullopt))
        m_input.setLastNumber(*number);
    if (std::exchange(m_machine.sdAborted, false))
        m_queue.drop(Source::SdCard);
    return outcome;
}

Outcome Firmware::saveToSdCard(const MachineCommand &command)
{
    if (command.is('M', 29)) {
        m_machine.sd.closeSaved();
        m_machine.print("Done saving file.");
    } else if (!m_machine.sd.append(command.text())) {
        m_machine.print("Error:error writing to file");
    }
    return Outcome::done();
}

void Firmware::beginWait(const Outcome &outcome)
{
    m_wait = outcome;
    if (outcome.waitFor != For::Heat)
        return;
    const TimePoint now = m_machine.now;
    m_machine.print(' ' + m_machine.heat.report(m_machine.tool) + ' '
                    + m_machine.heatWait.remaining(now));
    m_nextHeatReport = now + HeatReportInterval;
    m_nextHeatLook = now + std::max(m_machine.heatWait.step(), ShortestHeatLook);
}

bool Firmware::isWaiting()
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

void Firmware::finish(const Outcome &outcome)
{
    const MachineCommand &command = m_queue.front();
    if (outcome.kind == Outcome::Kind::Unknown)
        m_machine.print("echo:Unknown command: \"" + command.text().toByteArray() + '"');
    const bool reported = command.letter() != 0 && command.source() != Source::Firmware
                          && !(m_machine.sd.isSaving() && !command.is('M', 28));
    if (reported && m_executedCallback)
        m_executedCallback(command.text().toByteArray());
    if (outcome.kind != Outcome::Kind::Answered && command.source() == Source::Host)
        acknowledge(command);
    m_queue.pop();
    m_commandRuns = false;
    m_wait = {};
    ++m_executedCount;
    applyFaults();
}

void Firmware::acknowledge(const MachineCommand &command)
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

void Firmware::executed(const QByteArray &command)
{
    if (m_executedCallback)
        m_executedCallback(command);
}

// --- what ends it

void Firmware::applyFaults()
{
    const VirtualPrinterOptions::Faults &faults = m_faults.rates();
    if (m_executedCount == faults.silenceAfter)
        setSilent();
    if (m_executedCount == faults.killAfter)
        thermalRunaway();
    if (m_executedCount == faults.resetAfter)
        powerOn(m_machine.now);
    if (m_executedCount == faults.disappearAfter)
        disappear();
}

void Firmware::emergencyStop()
{
    executed("M112");
    halt({"echo:M112 Shutdown"});
}

void Firmware::thermalRunaway()
{
    halt({"Error:Thermal Runaway, system stopped! Heater_ID: 0"});
}

void Firmware::halt(const QByteArrayList &lastWords)
{
    for (const QByteArray &line : lastWords)
        m_machine.print(line);
    m_machine.print("Error:Printer halted. kill() called!");
    m_machine.print("//action:poweroff");
    m_machine.heat.allOff();
    m_machine.heatWait.cancel();
    m_machine.motion.quickStop(m_machine.now);
    m_machine.fanSpeed = 0;
    m_queue.clear();
    m_input.reset();
    m_commandRuns = false;
    m_state = State::Halted;
}

void Firmware::disappear()
{
    m_machine.output.clear();
    m_machine.heat.allOff();
    m_machine.motion.quickStop(m_machine.now);
    m_queue.clear();
    m_input.reset();
    m_commandRuns = false;
    m_state = State::Gone;
}

} // namespace gantry
