// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ringbuffer.h"
#include "protocol/engineoutput.h"

namespace gantry {

/// Collects what one call of the engine gives out and puts it in order: one write, other requests, facts. Keeps the
/// end of the conversation for the report of an error.
class EngineOutbox final
{
public:
    void write(QByteArrayView line)
    {
        m_bytes.append(line);
        m_bytes.append('\n');
    }
    void request(EngineOutput output) { m_requests.push_back(std::move(output)); }
    void fact(EngineOutput output) { m_facts.push_back(std::move(output)); }
    void note(QByteArray text) { fact(output::Note{std::move(text)}); }
    void lineSent(const QByteArray &wire, SendOrigin origin, bool resend,
                  const CommandTags &tags = {})
    {
        m_recent.append({wire, true});
        m_facts.emplace_back(output::LineSent{wire, origin, resend, tags});
    }
    void lineReceived(const QByteArray &line, WireLine::Kind kind)
    {
        m_recent.append({line, false});
        m_facts.emplace_back(output::LineReceived{line, kind});
    }

    /// The last lines both ways, oldest first: "Send: N5 G28*18", "Recv: ok".
    [[nodiscard]] QList<QByteArray> recentLines() const;
    void forgetRecentLines() { m_recent.clear(); }

    /// Forgets bytes not yet handed out.
    void discardWrites() { m_bytes.clear(); }
    [[nodiscard]] qsizetype pendingBytes() const { return m_bytes.size(); }
    /// Hands out everything collected since the last call.
    [[nodiscard]] EngineOutputs take();

private:
    struct RecentLine
    {
        QByteArray text;
        bool sent = false;
    };
    static constexpr std::size_t RecentLines = 20;

    RingBuffer<RecentLine> m_recent{RecentLines};
    QByteArray m_bytes;
    EngineOutputs m_requests;
    EngineOutputs m_facts;
};

} // namespace gantry
