// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comm/cardfeed.h"
#include "gcode/gcodetext.h"
#include "job/filelinereader.h"
#include "job/printhost.h"
#include "protocol/protocolengine.h"
#include "simulator/virtualprinter.h"

#include <QByteArrayList>

#include <algorithm>
#include <functional>

namespace gantry::test {

/// A file in memory for the job runner; can fail after some lines.
class MemoryFile final : public FileLineReader
{
public:
    explicit MemoryFile(QByteArrayList lines = {})
        : m_lines(std::move(lines))
    {}

    [[nodiscard]] Pull peek() const override
    {
        if (m_at == failsAt)
            return Pull::Failed;
        return m_at < m_lines.size() ? Pull::Line : Pull::End;
    }
    Pull next(FileLine &line) override
    {
        const Pull pull = peek();
        if (pull != Pull::Line)
            return pull;
        line.text = m_lines.at(m_at++);
        m_offset += line.text.size() + 1;
        line.endOffset = m_offset;
        line.number = quint64(m_at);
        return pull;
    }
    [[nodiscard]] const Error &error() const override { return m_error; }
    [[nodiscard]] qint64 size() const override { return m_lines.join('\n').size() + 1; }
    [[nodiscard]] QDateTime modified() const override { return {}; }
    void retry() override {}

    qsizetype failsAt = -1; ///< line before which the disk is gone

private:
    QByteArrayList m_lines;
    qsizetype m_at = 0;
    qint64 m_offset = 0;
    Error m_error{ErrorCode::FileUnreadable, QStringLiteral("The file is gone."), {}};
};

/// Host, engine and virtual printer in virtual time: what a comm thread does, without thread, port and clock.
class CardBench final
{
public:
    explicit CardBench(const VirtualPrinterOptions &printerOptions = {},
                       const ProtocolOptions &options = {})
        : printer(printerOptions)
        , engine(options)
    {
        printer.setExecutedCallback([this](const QByteArray &line) { executed.append(line); });
        setRules({});
    }

    /// With a line for each script of a print.
    void setRules(HostRules rules)
    {
        rules.scripts.insert(ScriptSet::BeforePrintStarted, QStringLiteral("M117 START"));
        rules.scripts.insert(ScriptSet::AfterPrintPaused, QStringLiteral("M117 PAUSED"));
        rules.scripts.insert(ScriptSet::BeforePrintResumed, QStringLiteral("M117 RESUMED"));
        rules.scripts.insert(ScriptSet::AfterPrintCancelled, QStringLiteral("M117 CANCELLED"));
        rules.scripts.insert(ScriptSet::AfterPrintDone, QStringLiteral("M117 DONE"));
        host.setRules(rules);
    }

    /// Connects and waits until the card is listed.
    bool connect()
    {
        printer.powerOn(now);
        take(engine.connectTo({{QStringLiteral("virtual"), 115200, {}}}, now));
        take(engine.linkUp(now));
        const bool ready = runUntil(
            [this] {
                return engine.linkStatus().state == LinkState::Ready && !card().files.isEmpty()
                       && engine.isIdle();
            },
            30s);
        run(2s);
        clear();
        return ready;
    }

    [[nodiscard]] const SdCardStatus &card() { return host.desk().card().status(); }
    [[nodiscard]] JobStatus job() const { return host.job().status(); }
    [[nodiscard]] JobState state() const { return host.job().state(); }

    void start(const JobRequest &request, FileLineReader *reader = nullptr)
    {
        host.startJob(request, reader, now);
        engine.setJobSource(&host.job());
        settle();
    }
    /// A print from the card.
    void print(const QString &name, qint64 position = 0)
    {
        JobRequest request;
        request.filePath = name;
        request.origin = FileOrigin::SdCard;
        request.startPosition = position;
        start(request);
    }
    void copy(const QString &wantedName, FileLineReader &reader)
    {
        JobRequest request;
        request.filePath = QStringLiteral("/home/me/c.gcode");
        request.wantedName = wantedName;
        request.isTransfer = true;
        start(request, &reader);
    }
    /// An intent of the user, followed by all that comes at once.
    void intend(const std::function<void()> &intent)
    {
        intent();
        settle();
    }
    void send(const QByteArray &line)
    {
        host.submit({{{line}}, SendOrigin::Manual, 0}, now);
        settle();
    }
    /// As somebody at the printer does.
    void operate(const QByteArray &action)
    {
        printer.operateCard(action, now);
        settle();
    }

    /// From now on the wire is poor.
    [[nodiscard]] bool disturb(const VirtualPrinterOptions::Faults &faults)
    {
        const auto rate = [](const char *name, double value) {
            return QByteArray(name) + '=' + QByteArray::number(100 * value) + "%,";
        };
        return printer.triggerFault(rate("corrupt", faults.corruptToPrinter)
                                        + rate("lose", faults.loseToPrinter)
                                        + rate("lose-ok", faults.loseAcknowledge)
                                        + "seed=" + QByteArray::number(faults.seed),
                                    now);
    }

    bool runUntil(const std::function<bool()> &done, Duration limit)
    {
        const TimePoint end = now + limit;
        while (!done()) {
            const std::optional<TimePoint> next = nextEvent();
            if (!next || *next > end)
                return false;
            step(std::max(now, *next));
        }
        return true;
    }
    bool runUntil(JobState wanted, Duration limit = 10min)
    {
        return runUntil([&] { return state() == wanted; }, limit);
    }
    void run(Duration time)
    {
        const TimePoint end = now + time;
        (void) runUntil([] { return false; }, time);
        step(end);
    }

    void clear()
    {
        sent.clear();
        raw.clear();
        executed.clear();
        states.clear();
        report = {};
    }

    VirtualPrinter printer;
    ProtocolEngine engine;
    PrintHost host;
    TimePoint now{1000s};
    QByteArrayList
        sent; ///< lines on the wire, without numbers and without questions for temperatures
    QByteArrayList raw;      ///< the same with numbers and checksums
    QByteArrayList received; ///< by the host
    QByteArrayList executed; ///< by the printer
    QList<JobState> states;  ///< each once it is left or the moment is over
    HostReport report;

private:
    [[nodiscard]] std::optional<TimePoint> nextEvent() const
    {
        std::optional<TimePoint> next = engine.deadline();
        const std::optional<TimePoint> event = printer.nextEvent();
        return event && (!next || *event < *next) ? event : next;
    }

    void step(TimePoint time)
    {
        now = time;
        host.job().advanceTo(now);
        const QByteArray bytes = printer.advance(now);
        if (!bytes.isEmpty())
            take(engine.receive(bytes, now));
        const std::optional<TimePoint> due = engine.deadline();
        if (due && *due <= now)
            take(engine.tick(now));
    }

    void take(const EngineOutputs &outputs)
    {
        for (const EngineOutput &output : outputs) {
            if (const auto *write = std::get_if<output::Write>(&output))
                printer.receive(write->bytes, now);
        }
        for (const EngineOutput &output : outputs)
            tell(output);
        settle();
    }

    void tell(const EngineOutput &output)
    {
        if (const auto *line = std::get_if<output::LineSent>(&output))
            noteSent(line->text);
        else if (const auto *answer = std::get_if<output::LineReceived>(&output))
            received.append(answer->text);
        else if (CardFeed::tell(host, output, now))
            return;
        else if (const auto *ack = std::get_if<output::JobLineAcknowledged>(&output))
            host.job().handleAcknowledged(ack->id, now);
        else if (const auto *position = std::get_if<output::PositionReported>(&output))
            host.handlePosition(position->position, position->extruders);
        else if (const auto *action = std::get_if<output::ActionRequested>(&output))
            host.handleAction(action->name, now);
        else if (const auto *broken = std::get_if<output::JobInterrupted>(&output))
            host.job().handleInterrupted(broken->error, now);
    }

    void settle()
    {
        noteState();
        while (std::optional<HostWish> wish = host.takeWish(now)) {
            noteState();
            if (const auto *submit = std::get_if<hostwish::Submit>(&*wish)) {
                take(engine.submit(submit->submission, now));
            } else if (const auto *start = std::get_if<hostwish::StartJob>(&*wish)) {
                host.startJob(start->request, nullptr, now);
                engine.setJobSource(&host.job());
            } else if (std::holds_alternative<hostwish::EmergencyStop>(*wish)) {
                take(engine.emergencyStop(now));
            } else {
                take(engine.pump(now));
            }
        }
        noteState();
        if (!host.job().isActive())
            engine.setJobSource(nullptr);
        engine.setCardWatch(CardFeed::watch(host.card().activity()));
        const HostReport more = host.desk().takeReport();
        report.notices += more.notices;
        report.notes += more.notes;
        report.suppressed += more.suppressed;
        report.errors += more.errors;
    }

    void noteState()
    {
        if (states.isEmpty() || states.constLast() != state())
            states.append(state());
    }

    void noteSent(const QByteArray &wire)
    {
        QByteArray text = wire;
        if (text.startsWith('N') && text.contains('*')) {
            text = text.mid(text.indexOf(' ') + 1);
            text = text.left(text.lastIndexOf('*'));
        }
        if (text == "M105")
            return;
        raw.append(wire);
        sent.append(text);
    }
};

} // namespace gantry::test
