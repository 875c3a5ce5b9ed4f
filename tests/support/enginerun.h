// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodetext.h"
#include "protocol/protocolengine.h"
#include "support/engineconversation.h"

#include <QFile>

#include <algorithm>

namespace gantry::test {

/// The lines of a G-code file as they are to be printed: without comments and empty lines.
inline QList<QByteArray> printableLines(const QString &path)
{
    QFile file(path);
    QList<QByteArray> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd()) {
        const QByteArray raw = file.readLine();
        const QByteArray line = GcodeText::stripComment(raw).toByteArray();
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

/// Lets an engine print a list of lines on a peer (a firmware model with receive(), advance() and nextEvent()), in
/// virtual time, until everything is acknowledged, the link is closed or the time is up.
template<typename Peer>
class EngineRun final
{
public:
    EngineRun(ProtocolOptions options, Peer &peer)
        : engine(std::move(options))
        , m_peer(peer)
    {
        m_peer.setExecutedCallback([this](const QByteArray &command) { executed.append(command); });
    }

    /// @return false if the time ran out
    bool print(const QList<QByteArray> &lines, Duration limit)
    {
        ListSource source(lines);
        m_peer.powerOn(now);
        take(engine.connectTo({{QStringLiteral("peer"), 115200, {}}}, now));
        take(engine.linkUp(now));
        const TimePoint end = now + limit;
        bool started = false;
        while (now < end) {
            if (!started && engine.linkStatus().state == LinkState::Ready) {
                started = true;
                startedAt = now;
                engine.setJobSource(&source);
                take(engine.pump(now));
            }
            const bool done = started && acknowledged.size() == lines.size() && engine.isIdle();
            if (done || engine.linkStatus().state == LinkState::Failed || !step())
                return done;
        }
        return false;
    }

    ProtocolEngine engine;
    TimePoint now{1000s};
    TimePoint startedAt{};
    TimePoint firstAcknowledgedAt{};
    TimePoint lastAcknowledgedAt{};
    QList<QByteArray> executed;
    QList<quint64> acknowledged;
    QList<QByteArray> log; ///< the conversation, for the message of a failed test
    QList<QByteArray> remarks;
    qint64 steps = 0;
    int mostAhead = 0; ///< most lines on their way at once

private:
    bool step()
    {
        ++steps;
        std::optional<TimePoint> next = engine.deadline();
        const std::optional<TimePoint> event = m_peer.nextEvent();
        if (event && (!next || *event < *next))
            next = event;
        if (!next)
            return false;
        now = std::max(now, *next);
        mostAhead = std::max(mostAhead, engine.statistics(now).linesInFlight);
        const QByteArray bytes = m_peer.advance(now);
        if (!bytes.isEmpty())
            take(engine.receive(bytes, now));
        const std::optional<TimePoint> due = engine.deadline();
        if (due && *due <= now)
            take(engine.tick(now));
        return true;
    }

    void note(char direction, const QByteArray &text)
    {
        constexpr qsizetype Kept = 60;
        if (text.startsWith(" T:"))
            return;
        if (log.size() >= Kept)
            log.removeFirst();
        log.append(QByteArray::number(std::chrono::duration<double>(now.time_since_epoch()).count(),
                                      'f', 3)
                   + ' ' + direction + ' ' + text);
    }

    void take(const EngineOutputs &outputs)
    {
        for (const EngineOutput &output : outputs) {
            if (const auto *write = std::get_if<output::Write>(&output)) {
                note('>', write->bytes.trimmed());
                m_peer.receive(write->bytes, now);
            } else if (const auto *line = std::get_if<output::LineReceived>(&output)) {
                note('<', line->text);
            } else if (const auto *remark = std::get_if<output::Note>(&output)) {
                note('#', remark->text);
                remarks.append(log.last());
            } else if (const auto *ack = std::get_if<output::JobLineAcknowledged>(&output)) {
                acknowledged.append(ack->id);
                lastAcknowledgedAt = now;
                if (acknowledged.size() == 1)
                    firstAcknowledgedAt = now;
            } else if (const auto *changed = std::get_if<output::LinkChanged>(&output)) {
                note('=', changed->status.error.message.toUtf8() + " / "
                              + changed->status.error.detail.toUtf8());
            }
        }
    }

    Peer &m_peer;
};

} // namespace gantry::test
