// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/wirefaults.h"

namespace gantry {

namespace {

/// A line without an end is passed on in pieces of this size.
constexpr qsizetype LongestPartial = 4096;
constexpr quint32 OtherDirection = 0x9e3779b9U;

} // namespace

WireFaults::WireFaults(const VirtualPrinterOptions::Faults &faults)
    : m_rates(faults)
    , m_toPrinter(faults.seed)
    , m_toHost(faults.seed ^ OtherDirection)
{}

bool WireFaults::touchesPrinter() const
{
    return m_rates.corruptToPrinter > 0 || m_rates.loseToPrinter > 0
           || m_rates.duplicateToPrinter > 0 || !m_partial.isEmpty();
}

QByteArray WireFaults::toPrinter(QByteArrayView bytes)
{
    QByteArray arrived;
    arrived.reserve(m_partial.size() + bytes.size());
    while (!bytes.isEmpty()) {
        const qsizetype end = bytes.indexOf('\n') + 1;
        const qsizetype taken = end > 0 ? end : bytes.size();
        m_partial.append(bytes.first(taken));
        bytes = bytes.sliced(taken);
        if (end > 0 || m_partial.size() >= LongestPartial)
            damage(std::exchange(m_partial, {}), &arrived);
    }
    return arrived;
}

void WireFaults::damage(QByteArray line, QByteArray *arrived)
{
    if (happens(m_toPrinter, m_rates.loseToPrinter))
        return;
    const bool twice = happens(m_toPrinter, m_rates.duplicateToPrinter);
    const QByteArray second = twice ? line : QByteArray();
    if (happens(m_toPrinter, m_rates.corruptToPrinter))
        corrupt(m_toPrinter, line);
    arrived->append(line).append(second);
}

bool WireFaults::touchesHost() const
{
    return m_rates.corruptToHost > 0 || m_rates.loseToHost > 0 || m_rates.loseAcknowledge > 0
           || m_rates.duplicateAcknowledge > 0 || m_rates.delayToHost > 0;
}

QByteArray WireFaults::toHost(const QByteArray &line, Duration *delay)
{
    const bool acknowledge = line.startsWith("ok");
    QByteArray arrived = line;
    const bool lost = happens(m_toHost, m_rates.loseToHost);
    const bool lostAcknowledge = acknowledge && happens(m_toHost, m_rates.loseAcknowledge);
    if (lost || lostAcknowledge)
        return {};
    if (acknowledge && happens(m_toHost, m_rates.duplicateAcknowledge))
        arrived += line;
    if (happens(m_toHost, m_rates.corruptToHost))
        corrupt(m_toHost, arrived);
    if (happens(m_toHost, m_rates.delayToHost))
        *delay = std::chrono::milliseconds(m_rates.delayMs);
    return arrived;
}

bool WireFaults::happens(Random &random, double probability)
{
    // Not std::uniform_real_distribution: its numbers differ between standard libraries.
    constexpr double Range = 4294967296.0;
    return probability > 0 && static_cast<quint32>(random()) / Range < probability;
}

void WireFaults::corrupt(Random &random, QByteArray &line)
{
    const auto at = static_cast<qsizetype>(random() % static_cast<quint32>(line.size()));
    const auto bit = random() % 8;
    line[at] = static_cast<char>(static_cast<quint8>(line.at(at)) ^ (1U << bit));
}

} // namespace gantry
