// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/deferredtransport.h"

#include <QTimer>

#include <chrono>
#include <memory>

class QTcpSocket;

namespace gantry {

/// A printer behind a network address ("host:port" or "tcp://host:port"): bridges, ESP3D, ser2net.
class TcpTransport final : public DeferredTransport
{
    Q_OBJECT

public:
    explicit TcpTransport(QObject *parent = nullptr);
    ~TcpTransport() override;

    /// True for "tcp://host:port" and "host:port" (a bracketed IPv6 address too); no device path or COM port is.
    [[nodiscard]] static bool isAddress(QStringView port);

    [[nodiscard]] qint64 bytesToWrite() const override;
    /// How long the host may take to answer; 5 s unless told.
    void setConnectTimeout(std::chrono::milliseconds timeout);

protected:
    void openDevice(const ConnectionSettings &settings) override;
    void deviceAnnounced() override;
    void closeDevice() override;
    void writeDevice(const QByteArray &bytes) override;

private:
    void handleConnected();
    void handleFailure(bool isRefused);
    void readAvailable();

    QString m_name; // as the user named it
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer m_connectTimer{this};
    bool m_connected = false;
};

} // namespace gantry
