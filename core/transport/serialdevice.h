// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/serialporterror.h"
#include "types/connectionsettings.h"

#include <QByteArrayView>

#include <optional>

class QSerialPort;

namespace gantry {

// What QSerialPort does not say or do, per operating system. The port is an open one.

/// Looks at a port before QSerialPort opens it. On Unix it keeps the device open meanwhile, so that the modem lines
/// rise once, and QSerialPort takes over (and restores when it closes) what ModemLines asks of the driver.
class SerialPortProbe final
{
    Q_DISABLE_COPY_MOVE(SerialPortProbe)

public:
    SerialPortProbe(const QString &devicePath, ConnectionSettings::ModemLines modemLines);
    ~SerialPortProbe();

    [[nodiscard]] const SerialPortFacts &facts() const { return m_facts; }
    /// Nothing speaks against opening it.
    [[nodiscard]] bool isUsable() const { return m_usable; }
    void release(); ///< closes the device

private:
    SerialPortFacts m_facts;
    int m_descriptor = -1;
    bool m_usable = false;
};

/// What can be said of a port without opening it, which would reset the board: whether it is there, who may use it, who
/// has it open. Takes some milliseconds: for failures only.
[[nodiscard]] SerialPortFacts lookAtPort(const QString &devicePath);

/// What QSerialPort::open() said, in facts.
void addOpenError(SerialPortFacts &facts, const QSerialPort &port);

/// Raises or leaves the modem lines of an open port. Devices without such lines are none the worse.
void applyModemLines(QSerialPort &port, ConnectionSettings::ModemLines modemLines);

/// Claims the device against programs that look at locks; false if somebody else has.
[[nodiscard]] bool lockSerialDevice(const QSerialPort &port);

/// The rate the driver really uses, where it says.
[[nodiscard]] std::optional<int> effectiveBaudRate(const QSerialPort &port);

/// Hands bytes to the driver without QSerialPort, whose own queue has to be empty. How many it took, 0 if it is full or
/// broken (QSerialPort finds out which); nothing where the system has no such way.
[[nodiscard]] std::optional<qint64> writeToDriver(const QSerialPort &port, QByteArrayView bytes);

/// Bytes the driver has taken and not yet sent, where it says; else 0.
[[nodiscard]] qint64 driverBytesToWrite(const QSerialPort &port);

/// After an error: whether the device behind it is gone.
[[nodiscard]] bool isSerialDeviceGone(const QSerialPort &port);

} // namespace gantry
