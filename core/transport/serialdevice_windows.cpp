// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialdevice.h"

#include <QSerialPort>

#include <windows.h>

namespace gantry {

// Windows opens a port for one program only and says why it does not: there is nothing to look at beforehand.
SerialPortProbe::SerialPortProbe(const QString &devicePath, ConnectionSettings::ModemLines)
    : m_usable(true)
{
    m_facts.port = devicePath;
}

SerialPortProbe::~SerialPortProbe() = default;

void SerialPortProbe::release() {}

// Ports have no owners and no groups here.
SerialPortFacts lookAtPort(const QString &devicePath)
{
    SerialPortFacts facts;
    facts.port = devicePath;
    return facts;
}

void addOpenError(SerialPortFacts &facts, const QSerialPort &port)
{
    facts.systemText = port.errorString();
    // "Access denied" is what a second opener gets; ports have no owners here.
    facts.isInUse = port.error() == QSerialPort::PermissionError;
    if (port.error() == QSerialPort::DeviceNotFoundError)
        facts.node = SerialPortFacts::Node::Missing;
}

void applyModemLines(QSerialPort &port, ConnectionSettings::ModemLines modemLines)
{
    const bool raise = modemLines != ConnectionSettings::ModemLines::Keep;
    port.setDataTerminalReady(raise);
    port.setRequestToSend(raise);
}

bool lockSerialDevice(const QSerialPort &)
{
    return true;
}

std::optional<int> effectiveBaudRate(const QSerialPort &port)
{
    DCB state{};
    state.DCBlength = sizeof(state);
    if (!::GetCommState(port.handle(), &state))
        return std::nullopt;
    return int(state.BaudRate);
}

std::optional<qint64> writeToDriver(const QSerialPort &, QByteArrayView)
{
    return std::
        nullopt; // the port was opened for overlapped writes, which QSerialPort keeps track of
}

qint64 driverBytesToWrite(const QSerialPort &port)
{
    DWORD errors = 0;
    COMSTAT state{};
    return ::ClearCommError(port.handle(), &errors, &state) ? qint64(state.cbOutQue) : 0;
}

bool isSerialDeviceGone(const QSerialPort &port)
{
    DWORD status = 0;
    return !::GetCommModemStatus(port.handle(), &status);
}

} // namespace gantry
