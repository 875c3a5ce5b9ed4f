// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault/faultywire.h"
#include "gcode/linesource.h"
#include "protocol/protocolengine.h"

#include <functional>

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
        m_wire.printer.powerOn(now);
        take(engine.connectTo({{QStringLiteral("peer"), 115200, {}}}, now));
        take(engine.linkUp(now));
    }

    /// @return whether everything was acknowledged
    bool print(Duration limit)
    {
        connect();
        const TimePoint end = now + limit;
        bool started = false;
        while (now < end) {
            if (!started && engine.linkStatus().state == LinkState::Ready) {
                started = true;
                m_lastAcknowledge = now;
                engine.setJobSource(&m_job);
                take(engine.pump(now));
            }
            const bool finished = acknowledged == m_job.count && engine.isIdle();
            if (finished || ended.isError() || engine.linkStatus().state == LinkState::Failed
                || !step())
                return finished;
        }
        return false;
    }

    void take(const EngineOutputs &outputs)
    {
        for (const EngineOutput &output : outputs) {
            if (const auto *write = std::get_if<output::Write>(&output)) {
                m_wire.receive(write->bytes, now);
            } else if (const auto *ack = std::get_if<output::JobLineAcknowledged>(&output)) {
                outOfOrder += ack->id == static_cast<quint64>(++acknowledged) ? 0 : 1;
                stalls += now - m_lastAcknowledge > std::chrono::seconds(1) ? 1 : 0;
                m_lastAcknowledge = now;
            } else if (const auto *stop = std::get_if<output::JobInterrupted>(&output)) {
                ended = stop->error;
            }
        }
    }

    ProtocolEngine engine;
    TimePoint now{std::chrono::seconds(1000)};
    qint64 done = 0; ///< commands of the job carried out
    qint64 lost = 0;
    qint64 doubled = 0;
    qint64 acknowledged = 0;
    qint64 outOfOrder = 0;
    qint64 stalls = 0;   ///< acknowledges that came more than a second after the one before
    Error ended;         ///< why the job could not go on
    qint64 eventAt = -1; ///< once so many commands were carried out, onEvent is called, once
    std::function<void(FaultRun &, FaultyWire &)> onEvent;
    std::function<void(qint64)> onProgress; ///< after each step, the lines acknowledged

private:
    bool step()
    {
        if (eventAt >= 0 && done >= eventAt) {
            eventAt = -1;
            onEvent(*this, m_wire);
        }
        std::optional<TimePoint> next = engine.deadline();
        const std::optional<TimePoint> event = m_wire.nextEvent();
        if (event && (!next || *event < *next))
            next = event;
        if (!next)
            return false;
        now = std::max(now, *next);
        const QByteArray bytes = m_wire.advance(now);
        if (!bytes.isEmpty())
            take(engine.receive(bytes, now));
        const std::optional<TimePoint> due = engine.deadline();
        if (due && *due <= now)
            take(engine.tick(now));
        if (onProgress)
            onProgress(acknowledged);
        return true;
    }

    void executed(const QByteArray &raw)
    {
        // Two lines joined by a damaged newline pass the checksum once in 256 times; the firmware stops at the first
        // asterisk then.
        const QByteArray command = raw.left(raw.indexOf('*') < 0 ? raw.size() : raw.indexOf('*'));
        if (!command.startsWith('G') && !command.startsWith("M109"))
            return;
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
    TimePoint m_lastAcknowledge{};
};

} // namespace gantry::test
