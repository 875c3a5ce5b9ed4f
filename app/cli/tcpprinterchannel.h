// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/printerchannel.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace gantry {

/// A port of this computer's own network that a program connects to; one program at a time. Another one is given
/// a moment, since the first may be about to leave, and is then refused.
class TcpPrinterChannel final : public PrinterChannel
{
    Q_OBJECT

public:
    /// port 0 = any free one.
    explicit TcpPrinterChannel(quint16 port, QObject *parent = nullptr);
    ~TcpPrinterChannel() override;

    [[nodiscard]] Result<QString> listen() override;
    void write(const QByteArray &bytes) override;
    void unplug() override;

private:
    void acceptHosts();
    void takeHost(QTcpSocket *socket);
    void refuseWaiting();
    void dropHost();
    void readAvailable();

    quint16 m_port;
    QTcpServer m_server{this};
    QPointer<QTcpSocket> m_host;
    QPointer<QTcpSocket> m_waiting;
    QTimer m_patience{this};
};

} // namespace gantry
