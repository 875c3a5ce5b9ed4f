// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/seriallatency.h"

#include <QFile>
#include <QFileInfo>
#include <QSerialPort>

#include <linux/serial.h>
#include <sys/ioctl.h>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

int systemControl(int descriptor, unsigned long request, void *argument)
{
    return ::ioctl(descriptor, request, argument);
}

QString lastError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

QString requestLowLatency(const QSerialPort &port, const DeviceControl &given)
{
    const DeviceControl control = given ? given : DeviceControl(&systemControl);
    const int descriptor = port.handle();
    constexpr int LowLatency = int(ASYNC_LOW_LATENCY);
    serial_struct state{};
    if (control(descriptor, TIOCGSERIAL, &state) != 0)
        return u"the port does not say how it is set: %1"_s.arg(lastError());
    if ((state.flags & LowLatency) != 0)
        return {};
    state.flags |= LowLatency;
    if (control(descriptor, TIOCSSERIAL, &state) != 0)
        return u"the port refuses it: %1"_s.arg(lastError());
    // Some drivers accept everything and change nothing.
    serial_struct after{};
    if (control(descriptor, TIOCGSERIAL, &after) != 0 || (after.flags & LowLatency) == 0)
        return u"the driver has no such mode"_s;
    return {};
}

std::optional<LatencyTimer> findLatencyTimer(const QString &devicePath, const QString &systemFolder)
{
    // "/dev/serial/by-id/..." is a link to the device.
    const QString canonical = QFileInfo(devicePath).canonicalFilePath();
    const QString name = (canonical.isEmpty() ? devicePath : canonical).section(u'/', -1);
    if (name.isEmpty())
        return std::nullopt;
    QFile file(systemFolder + "/class/tty/"_L1 + name + "/device/latency_timer"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    bool isNumber = false;
    const int milliseconds = file.read(16).trimmed().toInt(&isNumber);
    if (!isNumber || milliseconds <= 0)
        return std::nullopt;
    return LatencyTimer{milliseconds, file.fileName()};
}

} // namespace gantry
