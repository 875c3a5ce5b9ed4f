// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault/faultywire.h"
#include "gcode/linesource.h"
#include "protocol/protocolengine.h"

#include <cstdio>
#include <functional>
#include <utility>

namespace gantry::test {

/// A job whose every line is made of its index, so that a lost and a doubled one can be told apart without keeping it.
class NumberedJob final : public LineSource
{
public:
    NumberedJob(qint64 lines, bool slow)
        : count(lines)
        , m_slow(slow)
    {}

    [[nodiscard]] QByteArray line(qint64 index) const
    {
        if (m_slow && index % 1000 == 500)
            return index < 1000 ? "G28" : index < 2000 ? "M109 S60" : "G4 S50";
        return "G1 X" + QByteArray::number(double(index % 2000) / 10, 'f', 1) + " Y"
               + QByteArray::number(double(index / 2000 % 10000) / 50, 'f', 2) + " F6000";
    }

    Pull next(SourceLine &line) override
    {
        if (m_at == count)
            return Pull::End;
        line.text = this->line(m_at++);
        line.id = static_cast<quint64>(m_at);
        return Pull::Line;
    }

    const qint64 count;

private:
    const bool m_slow;
    qint64 m_at = 0;
};

/// One whole job through an engine over a bad wire, in virtual time.
class FaultRun final
{
public:
    FaultRun(ProtocolOptions options, FaultyWire &wire, NumberedJob &job)
        : engine(std::move(options))
        , m_wire(wire)
        , m_job(job)
    {
        m_wire.printer.setExecutedCallback(
            [this](const QByteArray &command) { executed(command); });
    }

    void connect()
    {
        QList<ConnectionSettings> candidates;
        for (const int rate : baudRates)
            candidates.append({QStringLiteral("peer"), rate, {}});
        take(engine.connectTo(candidates, now));
    }

    /// @return whether everything was acknowledged
    bool print(Duration limit)
    {
        connect();
        m_happened = now;
        const TimePoint latest = now + limit;
        bool started = false;
        while (now < latest) {
            if (!started && engine.linkStatus().state == LinkState::Ready) {
                started = true;
                engine.setJobSource(&m_job);
                take(engine.pump(now));
            }
            const bool finished = acknowledged == m_job.count && engine.isIdle();
            if (engine.linkStatus().state == LinkState::Failed && !ended.isError())
                end(engine.linkStatus().error);
            if (finished || ended.isError() || !step()) {
                (void) m_wire.advance(now + Long); // what was taken is carried out
                return finished;
            }
        }
        return false;
    }

    void take(const EngineOutputs &outputs)
    {
        for (const EngineOutput &output : outputs) {
            if (trace)
                note(output);
            if (const auto *sent = std::get_if<output::LineSent>(&output)) {
                if (!m_started && sent->origin == SendOrigin::Job)
                    m_lastAcknowledge = m_worked = now;
                m_started = m_started || sent->origin == SendOrigin::Job;
            } else if (const auto *write = std::get_if<output::Write>(&output)) {
                m_wire.receive(write->bytes, now);
            } else if (const auto *open = std::get_if<output::OpenPort>(&output)) {
                m_wantsPort = open->settings;
            } else if (const auto *ack = std::get_if<output::JobLineAcknowledged>(&output)) {
                outOfOrder += ack->id == static_cast<quint64>(++acknowledged) ? 0 : 1;
                m_acknowledgedNow = true;
            } else if (const auto *back = std::get_if<output::ReturnChanged>(&output)) {
                m_goOn = back->interruption.isPlain();
            } else if (const auto *stop = std::get_if<output::JobInterrupted>(&output)) {
                m_acknowledgedNow = true;
                end(stop->error);
            }
        }
    }

    ProtocolEngine engine;
    QList<int> baudRates{115200}; ///< tried in turn
    TimePoint now{std::chrono::seconds(1000)};
    qint64 done = 0; ///< commands of the job carried out
    qint64 lost = 0;
    qint64 doubled = 0;
    qint64 acknowledged = 0;
    qint64 outOfOrder = 0;
    /// Stretches of more than a second in which the printer stood still and nothing kept the host from going on.
    qint64 stalls = 0;
    Duration longestRest{0}; ///< of these, however short
    /// Other stretches of more than a second without an acknowledge: the printer worked, was dead or restarted, the wire
    /// kept its answers back, or the host was asleep.
    qint64 silences = 0;
    Error ended;            ///< why the job could not go on
    Duration endedAfter{0}; ///< the event, or the beginning
    bool trace = false;     ///< each stall is shown with the conversation that led to it
    qint64 eventAt = -1;    ///< once so many commands were carried out, onEvent is called, once
    std::function<void(FaultRun &, FaultyWire &)> onEvent;
    std::function<void(FaultRun &, FaultyWire &)> onBroken; ///< the wire broke; has to end that
    std::function<void(qint64)> onProgress; ///< after each step, the lines acknowledged

private:
    static constexpr Duration Long = std::chrono::seconds(1);

    bool step()
    {
        if (const auto settings = std::exchange(m_wantsPort, std::nullopt))
            openPort(*settings);
        if (m_wire.isBroken && onBroken) {
            m_happened = now;
            onBroken(*this, m_wire);
        }
        if (std::exchange(m_goOn, false))
            take(engine.continueJob(now));
        if (eventAt >= 0 && done >= eventAt) {
            eventAt = -1;
            const TimePoint before = m_happened = now;
            onEvent(*this, m_wire);
            if (now > before) // the host was asleep
                m_excused = now;
        }
        std::optional<TimePoint> next = engine.deadline();
        const std::optional<TimePoint> event = m_wire.nextEvent();
        if (event && (!next || *event < *next))
            next = event;
        if (!next)
            return false;
        now = std::max(now, *next);
        const QByteArray bytes = m_wire.advance(now);
        watchPassingTime();
        if (!bytes.isEmpty())
            take(engine.receive(bytes, now));
        const std::optional<TimePoint> due = engine.deadline();
        if (due && *due <= now)
            take(engine.tick(now));
        watchWork();
        if (onProgress)
            onProgress(acknowledged);
        return true;
    }

    void end(const Error &error)
    {
        ended = error;
        endedAfter = now - m_happened;
    }

    void openPort(const ConnectionSettings &settings)
    {
        m_wire.hostRate = settings.baudRate;
        if (!m_started) // what DTR does
            m_wire.printer.powerOn(now);
        take(engine.linkUp(now));
    }

    /// Looks at the printer after time has passed, before it is sent anything.
    void watchPassingTime()
    {
        const std::optional<TimePoint> resting = m_wire.printer.restingSince();
        if (std::exchange(m_executedNow, false)) {
            if (!m_working)
                endRest();
            m_worked = now;
        } else {
            m_worked = std::max(m_worked, resting.value_or(now));
        }
    }

    void watchWork()
    {
        m_working = !m_wire.printer.restingSince();
        const bool atWork = std::exchange(m_executedNow, false) || m_working;
        if (m_started && (atWork || (acknowledged == m_job.count && !m_allDone))) {
            endRest();
            m_worked = now;
        }
        m_allDone = acknowledged == m_job.count;
        if (std::exchange(m_acknowledgedNow, false))
            countSilence();
    }

    /// The printer works on the job again, or has no more to do.
    void endRest()
    {
        const TimePoint since = std::max({m_worked, m_excused, m_wire.heldUntil, m_wire.muteUntil});
        if (!m_started || m_allDone)
            return;
        longestRest = std::max(longestRest, now - since);
        if (now - since <= Long)
            return;
        ++stalls;
        m_stalledAt = now;
        for (const QByteArray &line : std::as_const(m_recent))
            std::fprintf(stderr, "%s\n", line.constData());
        if (trace) {
            std::fprintf(stderr, "-- stood still for %.3f s\n",
                         std::chrono::duration<double>(now - since).count());
        }
    }

    void note(const EngineOutput &output)
    {
        constexpr qsizetype Kept = 24;
        QByteArray text;
        if (const auto *sent = std::get_if<output::LineSent>(&output))
            text = "> " + sent->text;
        else if (const auto *line = std::get_if<output::LineReceived>(&output))
            text = "< " + line->text;
        else if (const auto *remark = std::get_if<output::Note>(&output))
            text = "# " + remark->text;
        else
            return;
        const double at = std::chrono::duration<double>(now.time_since_epoch()).count();
        m_recent.append(QByteArray::number(at, 'f', 3) + ' ' + text);
        if (m_recent.size() > Kept)
            m_recent.removeFirst();
    }

    void countSilence()
    {
        if (now - m_lastAcknowledge > Long && m_stalledAt <= m_lastAcknowledge)
            ++silences;
        m_lastAcknowledge = now;
    }

    void executed(const QByteArray &raw)
    {
        // Two lines joined by a damaged newline pass the checksum once in 256 times; the firmware stops at the first
        // asterisk then.
        const QByteArray command = raw.left(raw.indexOf('*') < 0 ? raw.size() : raw.indexOf('*'));
        if (!command.startsWith('G') && !command.startsWith("M109"))
            return;
        m_executedNow = true;
        if (command == m_job.line(done)) {
            ++done;
            return;
        }
        for (qint64 back = 1; back <= std::min<qint64>(done, 300); ++back) {
            if (command == m_job.line(done - back)) {
                ++doubled;
                return;
            }
        }
        ++lost;
        for (qint64 ahead = 1; ahead <= 300; ++ahead) {
            if (command == m_job.line(done + ahead)) {
                lost += ahead - 1;
                done += ahead + 1;
                return;
            }
        }
    }

    FaultyWire &m_wire;
    NumberedJob &m_job;
    TimePoint m_happened{}; // what ends the job
    TimePoint m_lastAcknowledge{};
    TimePoint m_worked{};  // the printer worked on the job last
    TimePoint m_excused{}; // the host could not do anything before
    TimePoint m_stalledAt{};
    std::optional<ConnectionSettings> m_wantsPort;
    QList<QByteArray> m_recent; // of the conversation, if it is traced
    bool m_started = false;     // the first line of the job was sent
    bool m_working = false;     // when it was looked at last
    bool m_executedNow = false; // since then
    bool m_acknowledgedNow = false;
    bool m_goOn = false; // the printer is back at its job
    bool m_allDone = false;
};

} // namespace gantry::test
