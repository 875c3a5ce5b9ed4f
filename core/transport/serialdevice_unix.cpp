// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialdevice.h"

#include <QFile>
#include <QSerialPort>

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

namespace gantry {

namespace {

QString systemText(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

QString groupName(gid_t id)
{
    std::array<char, 4096> buffer{};
    group entry{};
    group *found = nullptr;
    if (::getgrgid_r(id, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return QString::fromLocal8Bit(found->gr_name);
}

bool isMemberOnPaper(gid_t id)
{
    std::array<char, 4096> buffer{};
    group entry{};
    group *found = nullptr;
    if (::getgrgid_r(id, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return false;
    const passwd *user = ::getpwuid(::getuid());
    if (!user)
        return false;
    for (char **member = found->gr_mem; *member; ++member) {
        if (std::strcmp(*member, user->pw_name) == 0)
            return true;
    }
    return false;
}

bool isMemberInFact(gid_t id)
{
    const int count = ::getgroups(0, nullptr);
    std::vector<gid_t> groups(size_t(std::max(count, 0)));
    if (count > 0 && ::getgroups(count, groups.data()) < 0)
        return false;
    return ::getegid() == id || std::find(groups.begin(), groups.end(), id) != groups.end();
}

void addGroup(SerialPortFacts &facts, const struct stat &node)
{
    constexpr mode_t GroupAccess = S_IRGRP | S_IWGRP;
    // Nobody is to be advised to join the group of the administrator.
    if ((node.st_mode & GroupAccess) != GroupAccess || node.st_gid == 0
        || isMemberInFact(node.st_gid))
        return;
    facts.group = groupName(node.st_gid);
    facts.isGroupJoined = isMemberOnPaper(node.st_gid);
}

void addErrno(SerialPortFacts &facts, int error)
{
    facts.systemText = systemText(error);
    switch (error) {
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO: // a name whose device is not there
        facts.node = SerialPortFacts::Node::Missing;
        break;
    case EACCES:
    case EPERM:
    case EROFS:
        facts.isAllowed = false;
        break;
    case EBUSY:
        facts.isInUse = true;
        break;
    default:
        break;
    }
}

// Claimed by TIOCEXCL, which the kernel holds against everybody but the administrator.
bool isClaimed([[maybe_unused]] int descriptor)
{
#ifdef TIOCGEXCL
    int exclusive = 0;
    return ::ioctl(descriptor, TIOCGEXCL, &exclusive) == 0 && exclusive != 0;
#else
    return false;
#endif
}

int openDevice(const QByteArray &path)
{
    return ::open(path.constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
}

// HUPCL makes the driver drop DTR when the port closes, and the board reset when it is opened the next time.
void setHangUpOnClose(int descriptor, bool enable)
{
    termios attributes{};
    if (::tcgetattr(descriptor, &attributes) != 0)
        return;
    const tcflag_t before = attributes.c_cflag;
    if (enable)
        attributes.c_cflag |= tcflag_t(HUPCL);
    else
        attributes.c_cflag &= ~tcflag_t(HUPCL);
    if (attributes.c_cflag != before)
        ::tcsetattr(descriptor, TCSANOW, &attributes);
}

} // namespace

SerialPortProbe::SerialPortProbe(const QString &devicePath,
                                 ConnectionSettings::ModemLines modemLines)
{
    m_facts.port = devicePath;
    const QByteArray path = QFile::encodeName(devicePath);
    struct stat node
    {};
    if (::stat(path.constData(), &node) != 0) {
        addErrno(m_facts, errno);
        return;
    }
    if (!S_ISCHR(node.st_mode)) {
        m_facts.node = SerialPortFacts::Node::NoSerialPort;
        return;
    }
    m_descriptor = openDevice(path);
    if (m_descriptor >= 0 && isClaimed(m_descriptor)) {
        // The administrator got in all the same, but two programs would steal bytes from each other. A claim may
        // outlive its program, though.
        release();
        m_facts.owner = findPortOwner(devicePath);
        m_facts.isInUse = m_facts.owner.has_value();
        if (m_facts.isInUse)
            return;
        m_descriptor = openDevice(path);
    }
    if (m_descriptor < 0) {
        addErrno(m_facts, errno);
        if (!m_facts.isAllowed)
            addGroup(m_facts, node);
        if (m_facts.isInUse)
            m_facts.owner = findPortOwner(devicePath);
        return;
    }
    if (!::isatty(m_descriptor)) {
        m_facts.node = SerialPortFacts::Node::NoSerialPort;
        m_facts.systemText = systemText(errno);
        release();
        return;
    }
    setHangUpOnClose(m_descriptor, modemLines != ConnectionSettings::ModemLines::Keep);
    m_usable = true;
}

SerialPortProbe::~SerialPortProbe()
{
    release();
}

void SerialPortProbe::release()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

SerialPortFacts lookAtPort(const QString &devicePath)
{
    SerialPortFacts facts;
    facts.port = devicePath;
    const QByteArray path = QFile::encodeName(devicePath);
    struct stat node
    {};
    if (::stat(path.constData(), &node) != 0) {
        addErrno(facts, errno);
        return facts;
    }
    if (!S_ISCHR(node.st_mode)) {
        facts.node = SerialPortFacts::Node::NoSerialPort;
        return facts;
    }
    if (::access(path.constData(), R_OK | W_OK) != 0) {
        addErrno(facts, errno);
        addGroup(facts, node);
    }
    facts.owner = findPortOwner(devicePath);
    facts.isInUse = facts.owner.has_value();
    return facts;
}

void addOpenError(SerialPortFacts &facts, const QSerialPort &port)
{
    facts.systemText = port.errorString();
    // The device itself could be opened, so what is left is the lock file that another program holds.
    facts.isInUse = port.error() == QSerialPort::PermissionError;
    if (port.error() == QSerialPort::DeviceNotFoundError)
        facts.node = SerialPortFacts::Node::Missing;
    if (facts.isInUse)
        facts.owner = findPortOwner(facts.port);
}

void applyModemLines(QSerialPort &port, ConnectionSettings::ModemLines modemLines)
{
    // Opening has raised both lines, nothing can prevent that here. Where they are to be kept, they stay as they are:
    // dropping them now would be the edge that resets the board at the next connection.
    if (modemLines == ConnectionSettings::ModemLines::Keep)
        return;
    port.setDataTerminalReady(true);
    port.setRequestToSend(true);
}

bool lockSerialDevice(const QSerialPort &port)
{
    return ::flock(port.handle(), LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK;
}

std::optional<qint64> writeToDriver(const QSerialPort &port, QByteArrayView bytes)
{
    ssize_t written = 0;
    do {
        written = ::write(port.handle(), bytes.data(), size_t(bytes.size()));
    } while (written < 0 && errno == EINTR);
    return std::max<qint64>(written, 0);
}

qint64 driverBytesToWrite(const QSerialPort &port)
{
    int count = 0;
    return ::ioctl(port.handle(), TIOCOUTQ, &count) == 0 ? count : 0;
}

bool isSerialDeviceGone(const QSerialPort &port)
{
    pollfd state{port.handle(), POLLIN, 0};
    return ::poll(&state, 1, 0) > 0 && (state.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

} // namespace gantry
