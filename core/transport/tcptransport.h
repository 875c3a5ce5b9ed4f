// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/transport.h"

#include <memory>

class QTcpSocket;

namespace gantry {

/// A printer behind a network address ("host:port" or "tcp://host:port"): bridges, ESP3D, ser2net.
class TcpTransport final : public Transport
{
    Q_OBJECT

public:
    explicit TcpTransport(QObject *parent = nullptr);
    ~TcpTransport() override;

    /// True for "tcp://host:port" and "host:port" (a bracketed IPv6 address too); no device path or COM port is.
    [[nodiscard]] static bool isAddress(QStringView port);

    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    void open(const ConnectionSettings &settings) override;
    void close() override;
    void write(const QByteArray &bytes) override;

private:
    std::unique_ptr<QTcpSocket> m_socket;
};

} // namespace gantry
