// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comm/conversation.h"
#include "simulator/virtualprinter.h"
#include "support/fakereader.h"

#include <QList>

#include <algorithm>
#include <functional>
#include <memory>
#include <utility>

namespace gantry::test {

/// Lines of the conversation nobody asked for: greetings and questions of the engine.
inline bool isOwnQuestion(const QByteArray &line)
{
    static const QList<QByteArray> own
        = {"M105", "M115", "M155", "M113", "M154", "M27", "M20", "M21", "M876", "M110"};
    return own.contains(GcodeText::commandWord(line));
}

/// A whole host (engine, job, rules) and the virtual printer in virtual time, without a thread, a timer or a disk.
class HostBench final
{
public:
    explicit HostBench(const VirtualPrinterOptions &machine = fast(), HostRules hostRules = {})
        : rules(std::move(hostRules))
        , printer(machine)
    {
        printer.setExecutedCallback([this](const QByteArray &line) { executed.append(line); });
    }

    static VirtualPrinterOptions fast()
    {
        VirtualPrinterOptions machine;
        machine.speed = 0;
        return machine;
    }

    /// Up to an idle link.
    bool connectPrinter()
    {
        talk.host().setRules(rules);
        take(talk.connectTo({{QStringLiteral("bench"), 115200, {}}}, options, now));
        return runUntil([this] {
            return talk.linkStatus().state == LinkState::Ready && talk.isIdle()
                   && executedWord("M115");
        });
    }

    /// @param allowed lines of the file until its disk stalls; -1 = all
    void start(const QList<QByteArray> &file, qsizetype allowed = -1, qint64 position = 0)
    {
        reader = std::make_unique<FakeReader>(file);
        reader->allowed = allowed;
        JobRequest request;
        request.filePath = QStringLiteral("/part.gcode");
        request.startPosition = position;
        sent.clear();
        take(talk.startJob(request, reader.get(), now));
    }

    void allow(qsizetype lines)
    {
        reader->allowed = lines;
        tell([this](PrintHost &host) { host.job().handleReaderChanged(now); });
    }
    void tell(const std::function<void(PrintHost &)> &intent)
    {
        intent(talk.host());
        take(talk.settle(now));
    }
    void pause()
    {
        tell([this](PrintHost &host) { host.job().pause(now); });
    }
    void resume()
    {
        tell([this](PrintHost &host) { host.job().resume(now); });
    }
    void cancel()
    {
        tell([this](PrintHost &host) { host.job().cancel(now); });
    }
    void submit(const QList<QByteArray> &lines, quint64 ticket = 0)
    {
        take(talk.submit({{lines}, SendOrigin::Manual, ticket}, now));
    }
    void stop() { take(talk.emergencyStop(now)); }
    void disconnect() { take(talk.disconnect(std::chrono::seconds(1), now)); }
    /// The cable is pulled.
    void pull()
    {
        open = false;
        (void) printer.advance(now); // nobody hears it
        take(
            talk.linkLost({ErrorCode::PortVanished, QStringLiteral("The cable is out."), {}}, now));
    }
    /// It is plugged in again, and whoever looks for the printer has found it.
    void plugIn()
    {
        (void) printer.advance(now);
        take(talk.reattach({QStringLiteral("bench"), 115200, ConnectionSettings::ModemLines::Keep},
                           now));
    }
    /// The printer says something of its own accord.
    void hear(const QByteArray &line) { take(talk.receive(line + '\n', now)); }

    [[nodiscard]] JobState job() { return talk.host().job().state(); }
    [[nodiscard]] JobStatus status() { return talk.host().job().status(); }
    HostReport report() { return talk.host().desk().takeReport(); }
    QList<QByteArray> takeSent() { return std::exchange(sent, {}); }

    bool step(TimePoint limit)
    {
        std::optional<TimePoint> next = talk.deadline();
        const std::optional<TimePoint> event = printer.nextEvent();
        if (event && (!next || *event < *next))
            next = event;
        if (!next || *next > limit)
            return false;
        now = std::max(now, *next);
        const QByteArray bytes = printer.advance(now);
        if (!bytes.isEmpty() && open)
            take(talk.receive(bytes, now));
        const std::optional<TimePoint> due = talk.deadline();
        if (due && *due <= now)
            take(talk.tick(now));
        return true;
    }
    bool runUntil(const std::function<bool()> &done, Duration limit = std::chrono::minutes(10))
    {
        const TimePoint end = now + limit;
        while (!done()) {
            if (!step(end))
                return done();
        }
        return true;
    }
    bool runTo(JobState state)
    {
        return runUntil([this, state] { return job() == state; });
    }
    /// Lets time pass.
    void run(Duration time)
    {
        const TimePoint end = now + time;
        while (step(end)) {
        }
        now = end;
    }
    /// Until everything sent is acknowledged.
    bool settle()
    {
        return runUntil([this] { return talk.isIdle(); });
    }

    [[nodiscard]] bool executedWord(const QByteArray &word) const
    {
        return std::any_of(executed.begin(), executed.end(), [&word](const QByteArray &line) {
            return GcodeText::commandWord(line) == word;
        });
    }

    HostRules rules;
    ProtocolOptions options;
    VirtualPrinter printer;
    std::unique_ptr<FakeReader> reader; // outlives the conversation that pulls from it
    Conversation talk;
    TimePoint now{std::chrono::seconds(1000)};
    QList<QByteArray>
        sent; ///< in order, without numbers, the engine's own questions and repetitions
    /// One line on the wire, without its number.
    struct Timed
    {
        TimePoint at;
        QByteArray text;
    };
    QList<Timed> wire; ///< in order, with the engine's own questions, without repetitions
    QList<QByteArray> executed;
    QList<quint64> tickets;
    QList<ErrorReport> errors;
    QList<FirmwareNotice> notices;
    QList<JobState> states; ///< each change
    bool open = false;
    bool resetsWhenOpened = true; ///< as most boards do

private:
    void take(const EngineOutputs &outputs)
    {
        bool opening = false;
        for (const EngineOutput &output : outputs) {
            if (const auto *write = std::get_if<output::Write>(&output)) {
                if (open)
                    printer.receive(write->bytes, now);
            } else if (const auto *line = std::get_if<output::LineSent>(&output)) {
                const QByteArray text = GcodeText::withoutNumber(line->text).toByteArray();
                const bool own = line->origin == SendOrigin::Poll
                                 || (line->origin == SendOrigin::Protocol && isOwnQuestion(text));
                if (!line->resend && !own)
                    sent.append(text);
                if (!line->resend)
                    wire.append({now, text});
            } else if (const auto *finished = std::get_if<output::TicketFinished>(&output)) {
                tickets.append(finished->ticket);
            } else if (const auto *error = std::get_if<output::ErrorReported>(&output)) {
                errors.append(error->report);
            } else if (const auto *notice = std::get_if<output::NoticeReceived>(&output)) {
                notices.append(notice->notice);
            } else if (std::holds_alternative<output::OpenPort>(output)) {
                opening = true;
            } else if (std::holds_alternative<output::ClosePort>(output)
                       || std::holds_alternative<output::FlushAndClosePort>(output)) {
                open = false;
            }
        }
        tickets += talk.host().takeFinishedTickets();
        if (states.isEmpty() || states.constLast() != job())
            states.append(job());
        if (!opening)
            return;
        open = true;
        if (resetsWhenOpened)
            printer.powerOn(now);
        take(talk.linkUp(now));
    }
};

} // namespace gantry::test
