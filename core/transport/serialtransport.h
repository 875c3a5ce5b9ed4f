// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/transport.h"

#include <memory>

class QSerialPort;

namespace gantry {

/// A serial device through QSerialPort, any rate, 8N1, no flow control. Tells apart: missing, busy (and by whom
/// where the system says), not permitted (and which group helps), vanished, failed.
class SerialTransport final : public Transport
{
    Q_OBJECT

public:
    explicit SerialTransport(QObject *parent = nullptr);
    ~SerialTransport() override;

    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    void open(const ConnectionSettings &settings) override;
    void close() override;
    void write(const QByteArray &bytes) override;

private:
    std::unique_ptr<QSerialPort> m_port;
};

} // namespace gantry
