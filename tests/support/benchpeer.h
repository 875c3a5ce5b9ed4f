// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>

#include <fcntl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

namespace gantry::test {

/// A printer that only says "ok", or tells that it has places for lines ("ok N12 P15 B3"), in a process of its own behind a
/// pseudo-terminal (Unix): what is measured against it is the host alone. Construct it before the first thread starts.
class BenchPeer final
{
    Q_DISABLE_COPY_MOVE(BenchPeer)

public:
    /// @param places for lines that it tells of; 0: it tells nothing
    /// @param linesPerSecond that it answers at most; 0: as many as come
    explicit BenchPeer(int places = 0, int linesPerSecond = 0)
        : m_places(places)
        , m_interval(linesPerSecond > 0 ? std::chrono::microseconds(1'000'000 / linesPerSecond)
                                        : std::chrono::microseconds(0))
    {
        const int master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
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
            serve(master);
            ::_exit(0);
        }
        ::close(master);
    }
    ~BenchPeer()
    {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
        ::close(m_keepOpen);
    }

    [[nodiscard]] QString devicePath() const { return QString::fromLocal8Bit(m_path.c_str()); }

private:
    void answer(const std::string &line, std::string &out) const
    {
        if (line.find("M115") != std::string::npos)
            out += "FIRMWARE_NAME:Bench 1.0 EXTRUDER_COUNT:1\n";
        if (line.find("M105") != std::string::npos)
            out += "ok T:21.0 /0.0 B:20.0 /0.0\n";
        else if (m_places > 0 && line[0] == 'N')
            out += "ok " + line.substr(0, line.find(' ')) + " P15 B" + std::to_string(m_places - 1)
                   + '\n';
        else
            out += "ok\n";
    }

    /// Late by no fault of its own it catches up, but not for longer than this.
    void rest(std::chrono::steady_clock::time_point &next) const
    {
        using namespace std::chrono_literals;
        if (m_interval == 0us)
            return;
        next = std::max(next, std::chrono::steady_clock::now() - 100ms) + m_interval;
        std::this_thread::sleep_until(next);
    }

    void serve(int master) const
    {
        auto next = std::chrono::steady_clock::now();
        char buffer[65536];
        std::string line;
        for (;;) {
            const ssize_t count = ::read(master, buffer, sizeof buffer);
            if (count <= 0)
                return;
            std::string out;
            for (ssize_t i = 0; i < count; ++i) {
                if (buffer[i] != '\n') {
                    line += buffer[i];
                    continue;
                }
                rest(next);
                answer(line, out);
                line.clear();
            }
            for (std::size_t at = 0; at < out.size();) {
                const ssize_t written = ::write(master, out.data() + at, out.size() - at);
                if (written <= 0)
                    return;
                at += std::size_t(written);
            }
        }
    }

    const int m_places;
    const std::chrono::microseconds m_interval;
    std::string m_path;
    int m_keepOpen = -1;
    pid_t m_process = -1;
};

} // namespace gantry::test
