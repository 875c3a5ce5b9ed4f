// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <array>
#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace gantry::test {

/// A real serial device without hardware (Unix): a pseudo-terminal. The program under test opens devicePath(); the test is
/// the printer and reads and writes at the other end. unplug() is what pulling the cable is. No thread, no event loop.
class PseudoTerminal final
{
    Q_DISABLE_COPY_MOVE(PseudoTerminal)

public:
    PseudoTerminal()
    {
        m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            qFatal("no pseudo-terminal can be made: errno %d", errno);
        std::array<char, 256> name{};
        if (::ptsname_r(m_master, name.data(), name.size()) != 0)
            qFatal("the pseudo-terminal has no name: errno %d", errno);
        m_path = QFile::decodeName(name.data());
        termios attributes{};
        ::tcgetattr(m_master, &attributes);
        ::cfmakeraw(
            &attributes); // nothing is echoed before the program under test has set its own mode
        ::tcsetattr(m_master, TCSANOW, &attributes);
        ::fcntl(m_master, F_SETFL, ::fcntl(m_master, F_GETFL) | O_NONBLOCK);
    }
    ~PseudoTerminal() { unplug(); }

    /// What the program under test opens: "/dev/pts/7".
    [[nodiscard]] const QString &devicePath() const { return m_path; }
    /// The printer's end, non-blocking; for a thread or a QSocketNotifier.
    [[nodiscard]] int descriptor() const { return m_master; }

    /// What the program has written since the last call; does not wait.
    [[nodiscard]] QByteArray read()
    {
        QByteArray all;
        std::array<char, 65536> buffer;
        for (;;) {
            const ssize_t count = ::read(m_master, buffer.data(), buffer.size());
            if (count <= 0)
                return all;
            all.append(buffer.data(), qsizetype(count));
        }
    }

    /// Writes what fits; returns how much that was.
    qsizetype write(const QByteArray &bytes)
    {
        const ssize_t count = ::write(m_master, bytes.constData(), size_t(bytes.size()));
        return count < 0 ? 0 : qsizetype(count);
    }

    /// The device disappears.
    void unplug()
    {
        if (m_master >= 0)
            ::close(m_master);
        m_master = -1;
    }

private:
    int m_master = -1;
    QString m_path;
};

} // namespace gantry::test
