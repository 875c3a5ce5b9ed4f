// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/virtualprinter.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <deque>
#include <new>
#include <string>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace gantry::test {

/// The virtual printer at the end of a real UART behind USB, in a process of its own behind a pseudo-terminal (Unix): each
/// byte takes its ten bits of the rate, and what is sent arrives a millisecond later, in both directions. Construct it
/// before the first thread starts.
class WirePeer final
{
    Q_DISABLE_COPY_MOVE(WirePeer)

public:
    struct Counters
    {
        std::atomic<qint64> executed{0};
        std::atomic<qint64> overrunBytes{0};
    };

    WirePeer(int baudRate, const VirtualPrinterOptions &options)
    {
        void *shared = ::mmap(nullptr, sizeof(Counters), PROT_READ | PROT_WRITE,
                              MAP_SHARED | MAP_ANONYMOUS, -1, 0);
        if (shared == MAP_FAILED)
            qFatal("no shared memory: errno %d", errno);
        m_counters = new (shared) Counters;
        const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
        if (master < 0 || ::grantpt(master) != 0 || ::unlockpt(master) != 0)
            qFatal("no pseudo-terminal can be made: errno %d", errno);
        char name[256];
        if (::ptsname_r(master, name, sizeof name) != 0)
            qFatal("the pseudo-terminal has no name: errno %d", errno);
        m_path = name;
        // Kept open, so that the peer sees no hang-up between two measurements.
        m_keepOpen = ::open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
        termios attributes{};
        ::tcgetattr(m_keepOpen, &attributes);
        ::cfmakeraw(&attributes);
        ::tcsetattr(m_keepOpen, TCSANOW, &attributes);
        m_process = ::fork();
        if (m_process == 0) {
            Wire(master, baudRate, options, *m_counters).serve();
            ::_exit(0);
        }
        ::close(master);
    }
    ~WirePeer()
    {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        ::close(m_keepOpen);
        ::munmap(m_counters, sizeof(Counters));
    }

    [[nodiscard]] QString devicePath() const { return QString::fromLocal8Bit(m_path.c_str()); }
    [[nodiscard]] const Counters &counters() const { return *m_counters; }

private:
    class Wire
    {
    public:
        Wire(int master, int baudRate, const VirtualPrinterOptions &options, Counters &counters)
            : m_master(master)
            , m_byteTime(std::chrono::nanoseconds(10'000'000'000LL / baudRate))
            , m_printer(options)
            , m_counters(counters)
        {
            m_printer.setExecutedCallback([this](const QByteArray &) { ++m_counters.executed; });
        }

        void serve()
        {
            m_printer.powerOn(now());
            for (;;) {
                take();
                const TimePoint time = now();
                while (!m_toPrinter.empty() && m_toPrinter.front().due <= time) {
                    const Byte byte = m_toPrinter.front();
                    m_toPrinter.pop_front();
                    m_printer.receive(QByteArrayView(&byte.value, 1), byte.due);
                    answer(m_printer.advance(byte.due), byte.due);
                }
                answer(m_printer.advance(time), time);
                m_counters.overrunBytes = m_printer.overrunBytes();
                give(time);
                sleep();
            }
        }

    private:
        struct Byte
        {
            TimePoint due;
            char value;
        };
        static constexpr Duration Latency = std::chrono::milliseconds(1);

        static TimePoint now()
        {
            return TimePoint(std::chrono::duration_cast<Duration>(
                std::chrono::steady_clock::now().time_since_epoch()));
        }

        void take()
        {
            char buffer[4096];
            const ssize_t count = ::read(m_master, buffer, sizeof buffer);
            const TimePoint arrival = now() + Latency;
            for (ssize_t i = 0; i < count; ++i) {
                m_lastIn = std::max(m_lastIn, arrival) + m_byteTime;
                m_toPrinter.push_back({m_lastIn, buffer[i]});
            }
        }

        void answer(const QByteArray &bytes, TimePoint time)
        {
            for (const char byte : bytes) {
                m_lastOut = std::max(m_lastOut, time) + m_byteTime;
                m_toHost.push_back({m_lastOut + Latency, byte});
            }
        }

        void give(TimePoint time)
        {
            std::string out;
            while (!m_toHost.empty() && m_toHost.front().due <= time) {
                out += m_toHost.front().value;
                m_toHost.pop_front();
            }
            if (!out.empty() && ::write(m_master, out.data(), out.size()) < 0)
                ::_exit(1);
        }

        void sleep() const
        {
            TimePoint next = now() + std::chrono::milliseconds(100);
            if (!m_toPrinter.empty())
                next = std::min(next, m_toPrinter.front().due);
            if (!m_toHost.empty())
                next = std::min(next, m_toHost.front().due);
            const auto span = std::chrono::duration_cast<std::chrono::nanoseconds>(
                std::max<Duration>(next - now(), Duration::zero()));
            const timespec timeout{0, static_cast<long>(span.count())};
            pollfd descriptor{m_master, POLLIN, 0};
            ::ppoll(&descriptor, 1, &timeout, nullptr);
        }

        int m_master;
        Duration m_byteTime;
        VirtualPrinter m_printer;
        Counters &m_counters;
        std::deque<Byte> m_toPrinter;
        std::deque<Byte> m_toHost;
        TimePoint m_lastIn{};
        TimePoint m_lastOut{};
    };

    std::string m_path;
    int m_keepOpen = -1;
    pid_t m_process = -1;
    Counters *m_counters = nullptr;
};

} // namespace gantry::test
