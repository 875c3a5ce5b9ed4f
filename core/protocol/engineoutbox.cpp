// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/engineoutbox.h"

#include <iterator>

namespace gantry {

EngineOutputs EngineOutbox::take()
{
    EngineOutputs outputs;
    outputs.reserve(1 + m_requests.size() + m_facts.size());
    if (!m_bytes.isEmpty())
        outputs.emplace_back(output::Write{std::exchange(m_bytes, {})});
    std::move(m_requests.begin(), m_requests.end(), std::back_inserter(outputs));
    std::move(m_facts.begin(), m_facts.end(), std::back_inserter(outputs));
    m_requests.clear();
    m_facts.clear();
    return outputs;
}

QList<QByteArray> EngineOutbox::recentLines() const
{
    QList<QByteArray> lines;
    for (std::size_t i = 0; i < m_recent.size(); ++i) {
        const RecentLine &line = m_recent.at(i);
        lines.append((line.sent ? "Send: " : "Recv: ") + line.text);
    }
    return lines;
}

} // namespace gantry
