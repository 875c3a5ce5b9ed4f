// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/pseudoterminal_unix.h"

#include "base/logging.h"

#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace gantry {

using namespace std::chrono_literals;

namespace {

/// While nobody has the device open the system reports a hang-up without pause; a notifier would spin on it. Where
/// opening cannot be watched, it is looked for.
constexpr auto HostLookInterval = 20ms;
constexpr qsizetype LargestUnread = 1 << 20;

Failure systemFailure(const QString &message)
{
    return failure(ErrorCode::PortFailed, message.arg(qt_error_string(errno)),
                   QStringLiteral("errno %1").arg(errno));
}

} // namespace

PseudoTerminal::PseudoTerminal(QString linkPath, QObject *parent)
    : PrinterChannel(parent)
    , m_linkPath(std::move(linkPath))
{
    m_hostTimer.setInterval(HostLookInterval);
    connect(&m_hostTimer, &QTimer::timeout, this, &PseudoTerminal::lookForHost);
    connect(&m_openWatch, &DeviceOpenWatch::opened, this, &PseudoTerminal::handleOpened);
    connect(&m_openWatch, &DeviceOpenWatch::closed, this, &PseudoTerminal::handleClosed);
}

PseudoTerminal::~PseudoTerminal()
{
    unplug();
}

Result<QString> PseudoTerminal::listen()
{
    if (const auto opened = openMaster(); !opened)
        return failure(opened.error());
    if (const auto raw = makeRaw(); !raw)
        return failure(raw.error());
    if (const auto linked = makeLink(); !linked)
        return failure(linked.error());
    m_readNotifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Read);
    m_writeNotifier = std::make_unique<QSocketNotifier>(m_master, QSocketNotifier::Write);
    m_readNotifier->setEnabled(false);
    m_writeNotifier->setEnabled(false);
    connect(m_readNotifier.get(), &QSocketNotifier::activated, this,
            &PseudoTerminal::readAvailable);
    connect(m_writeNotifier.get(), &QSocketNotifier::activated, this,
            &PseudoTerminal::writePending);
    m_watched = m_openWatch.start(m_devicePath);
    if (!m_watched)
        m_hostTimer.start();
    return m_devicePath;
}

Result<void> PseudoTerminal::openMaster()
{
    m_master = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
        return systemFailure(tr("No pseudo-terminal can be made: %1."));
    ::fcntl(m_master, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_master, F_SETFL, ::fcntl(m_master, F_GETFL) | O_NONBLOCK);
    // ptsname() is not thread-safe, and ptsname_r() does not exist everywhere; there is one thread here.
    const char *name = ::ptsname(m_master);
    if (!name)
        return systemFailure(tr("The pseudo-terminal has no name: %1."));
    m_devicePath = QFile::decodeName(name);
    return {};
}

Result<void> PseudoTerminal::makeRaw()
{
    // Opened and closed once, so that from the start "hung up" means "nobody has it open".
    const int device = ::open(QFile::encodeName(m_devicePath).constData(), O_RDWR | O_NOCTTY);
    termios attributes = {};
    if (device < 0 || ::tcgetattr(device, &attributes) != 0)
        return systemFailure(tr("The pseudo-terminal cannot be set up: %1."));
    ::cfmakeraw(&attributes);
    const bool done = ::tcsetattr(device, TCSANOW, &attributes) == 0;
    const int savedErrno = errno;
    ::close(device);
    errno = savedErrno;
    return done ? Result<void>() : systemFailure(tr("The pseudo-terminal cannot be set up: %1."));
}

Result<void> PseudoTerminal::makeLink()
{
    if (m_linkPath.isEmpty())
        return {};
    const QFileInfo info(m_linkPath);
    // A link is left behind by a program that was killed. Anything else is somebody's file.
    if (info.isSymLink()) {
        QFile::remove(m_linkPath);
    } else if (info.exists()) {
        const QString path = std::exchange(m_linkPath, {});
        return failure(ErrorCode::FileNotWritable,
                       tr("%1 exists already and is no link. Choose another path.").arg(path));
    }
    if (!QFile::link(m_devicePath, m_linkPath)) {
        const QString path = std::exchange(m_linkPath, {});
        return failure(ErrorCode::FileNotWritable,
                       tr("The link %1 cannot be made. Check that its folder exists and may be "
                          "written to.")
                           .arg(path));
    }
    return {};
}

void PseudoTerminal::removeLink()
{
    // Somebody else may have taken the path over.
    if (!m_linkPath.isEmpty() && QFile::symLinkTarget(m_linkPath) == m_devicePath)
        QFile::remove(m_linkPath);
    m_linkPath.clear();
}

void PseudoTerminal::unplug()
{
    if (m_master < 0)
        return;
    m_hostTimer.stop();
    m_readNotifier.reset();
    m_writeNotifier.reset();
    m_pending.clear();
    removeLink();
    ::close(m_master);
    m_master = -1;
    m_hostPresent = false;
}

void PseudoTerminal::handleOpened()
{
    if (m_master < 0 || ++m_openCount > 1)
        return; // a second program: the lines are up already
    if (m_hostPresent)
        hangUp(); // closed and opened again before the hang-up was seen
    beginHost();
}

void PseudoTerminal::handleClosed()
{
    if (m_master < 0 || --m_openCount > 0)
        return;
    // What the host wrote last is still to be read; but if the device is open again already, what is there may
    // belong to the next one, and the event of its opening comes next.
    if (isHungUp())
        readAvailable();
}

void PseudoTerminal::lookForHost()
{
    if (isHungUp())
        return;
    m_hostTimer.stop();
    beginHost();
}

bool PseudoTerminal::isHungUp() const
{
    pollfd state = {m_master, POLLIN, 0};
    return ::poll(&state, 1, 0) < 0 || (state.revents & POLLHUP) != 0;
}

void PseudoTerminal::beginHost()
{
    m_hostPresent = true;
    m_readNotifier->setEnabled(true);
    emit hostConnected();
}

void PseudoTerminal::hangUp()
{
    m_readNotifier->setEnabled(false);
    m_writeNotifier->setEnabled(false);
    m_pending.clear();
    m_hostPresent = false;
    if (!m_watched)
        m_hostTimer.start();
    emit hostDisconnected();
}

void PseudoTerminal::readAvailable()
{
    std::array<char, 16384> buffer;
    while (m_master >= 0 && m_hostPresent) {
        const ssize_t count = ::read(m_master, buffer.data(), buffer.size());
        if (count > 0) {
            emit bytesReceived(QByteArray(buffer.data(), count));
            if (static_cast<size_t>(count) < buffer.size())
                return; // the notifier tells when there is more
        } else if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) {
            return;
        } else {
            hangUp();
        }
    }
}

void PseudoTerminal::write(const QByteArray &bytes)
{
    if (!m_hostPresent || bytes.isEmpty())
        return;
    if (m_pending.size() + bytes.size() > LargestUnread) {
        qCWarning(lcSimulator) << "the host does not read:" << bytes.size() << "bytes dropped";
        return;
    }
    m_pending.append(bytes);
    writePending();
}

void PseudoTerminal::writePending()
{
    while (!m_pending.isEmpty()) {
        const ssize_t count
            = ::write(m_master, m_pending.constData(), static_cast<size_t>(m_pending.size()));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break; // full, or hung up: the read side notices that
        m_pending.remove(0, count);
    }
    m_writeNotifier->setEnabled(!m_pending.isEmpty());
}

} // namespace gantry
