// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/engineoutput.h"

namespace gantry {

/// Collects what one call of the engine gives out and puts it in order: one write, other requests, facts.
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

    /// Forgets bytes not yet handed out.
    void discardWrites() { m_bytes.clear(); }
    [[nodiscard]] qsizetype pendingBytes() const { return m_bytes.size(); }
    /// Hands out everything collected since the last call.
    [[nodiscard]] EngineOutputs take();

private:
    QByteArray m_bytes;
    EngineOutputs m_requests;
    EngineOutputs m_facts;
};

} // namespace gantry
