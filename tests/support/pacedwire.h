// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/virtualprinter.h"

#include <QByteArray>

#include <algorithm>
#include <deque>
#include <functional>
#include <optional>

namespace gantry::test {

/// The virtual printer at the end of a real UART behind USB, in virtual time: each byte takes its ten bits of the rate, and
/// what is sent arrives a millisecond later, in both directions. For EngineRun; not thread-safe.
class PacedWire final
{
public:
    PacedWire(int baudRate, const VirtualPrinterOptions &options)
        : printer(options)
        , m_byteTime(std::chrono::nanoseconds(10'000'000'000LL / baudRate))
    {}

    void setExecutedCallback(std::function<void(const QByteArray &)> callback)
    {
        printer.setExecutedCallback(std::move(callback));
    }

    void powerOn(TimePoint now) { printer.powerOn(now); }

    void receive(QByteArrayView bytes, TimePoint now)
    {
        for (const char byte : bytes) {
            m_lastIn = std::max(m_lastIn, now + Latency) + m_byteTime;
            m_toPrinter.push_back({m_lastIn, byte});
        }
    }

    [[nodiscard]] QByteArray advance(TimePoint now)
    {
        while (!m_toPrinter.empty() && m_toPrinter.front().due <= now) {
            const Byte byte = m_toPrinter.front();
            m_toPrinter.pop_front();
            printer.receive(QByteArrayView(&byte.value, 1), byte.due);
            answer(printer.advance(byte.due), byte.due);
        }
        answer(printer.advance(now), now);
        QByteArray bytes;
        while (!m_toHost.empty() && m_toHost.front().due <= now) {
            bytes += m_toHost.front().value;
            m_toHost.pop_front();
        }
        return bytes;
    }

    [[nodiscard]] std::optional<TimePoint> nextEvent() const
    {
        std::optional<TimePoint> next = printer.nextEvent();
        for (const auto *queue : {&m_toPrinter, &m_toHost}) {
            // Nothing happens before a line is complete.
            const auto end = std::find_if(queue->begin(), queue->end(),
                                          [](const Byte &byte) { return byte.value == '\n'; });
            if (end != queue->end())
                next = next ? std::min(*next, end->due) : end->due;
        }
        return next;
    }

    VirtualPrinter printer;

private:
    struct Byte
    {
        TimePoint due;
        char value;
    };
    static constexpr Duration Latency = std::chrono::milliseconds(1);

    void answer(const QByteArray &bytes, TimePoint time)
    {
        for (const char byte : bytes) {
            m_lastOut = std::max(m_lastOut, time) + m_byteTime;
            m_toHost.push_back({m_lastOut + Latency, byte});
        }
    }

    Duration m_byteTime;
    std::deque<Byte> m_toPrinter;
    std::deque<Byte> m_toHost;
    TimePoint m_lastIn{};
    TimePoint m_lastOut{};
};

} // namespace gantry::test
