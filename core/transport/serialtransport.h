// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/deferredtransport.h"

#include <functional>
#include <memory>

class QSerialPort;

namespace gantry {

/// A serial device through QSerialPort, any rate, 8N1, no flow control. Tells apart: missing, busy (and by whom
/// where the system says), not permitted (and which group helps), vanished, failed. Claims the device exclusively.
class SerialTransport final : public DeferredTransport
{
    Q_OBJECT

public:
    /// Raises or drops the DTR line of an open port; false if it has none.
    using DtrSwitch = std::function<bool(QSerialPort &port, bool on)>;

    /// @param dtr in place of the port's own line, for tests: a pseudo-terminal has none
    explicit SerialTransport(QObject *parent = nullptr, DtrSwitch dtr = {});
    ~SerialTransport() override;

    /// Includes what the driver has taken and not yet sent, where it says.
    [[nodiscard]] qint64 bytesToWrite() const override;
    void discardOutput() override;
    [[nodiscard]] bool pulseReset() override;

protected:
    void openDevice(const ConnectionSettings &settings) override;
    void deviceAnnounced() override;
    void closeDevice() override;
    void writeDevice(const QByteArray &bytes) override;

private:
    [[nodiscard]] Error openPort(const ConnectionSettings &settings);
    [[nodiscard]] Error setBaudRate(int baudRate);
    void askForLowLatency();
    void connectPort();
    void readAvailable();
    void handleWritten(qint64 count);
    void handleError();

    DtrSwitch m_dtr;
    QString m_name; // as the user named it
    std::unique_ptr<QSerialPort> m_port;
    qint64 m_unreportedBytes = 0;
    bool m_flushing = false;
    int m_passingErrors = 0; // in a row, without a byte in between
};

} // namespace gantry
