// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/tcpprinterchannel.h"

#include "base/logging.h"

namespace gantry {

namespace {

constexpr qint64 LargestPending = 1 << 20;
constexpr int PatienceMs = 500;

void discard(QTcpSocket *socket)
{
    if (!socket)
        return;
    socket->disconnect();
    socket->abort();
    socket->deleteLater();
}

} // namespace

TcpPrinterChannel::TcpPrinterChannel(quint16 port, QObject *parent)
    : PrinterChannel(parent)
    , m_port(port)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(PatienceMs);
    connect(&m_server, &QTcpServer::newConnection, this, &TcpPrinterChannel::acceptHosts);
    connect(&m_patience, &QTimer::timeout, this, &TcpPrinterChannel::refuseWaiting);
}

TcpPrinterChannel::~TcpPrinterChannel()
{
    // They would still report that they are disconnected while the server deletes them.
    discard(m_host);
    discard(m_waiting);
}

Result<QString> TcpPrinterChannel::listen()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port)) {
        return failure(
            ErrorCode::PortFailed,
            tr("The network port %1 cannot be used: %2.").arg(m_port).arg(m_server.errorString()));
    }
    return QStringLiteral("tcp://127.0.0.1:%1").arg(m_server.serverPort());
}

void TcpPrinterChannel::acceptHosts()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        if (!m_host) {
            takeHost(socket);
        } else if (!m_waiting) {
            m_waiting = socket;
            m_patience.start();
        } else {
            discard(socket);
        }
    }
}

void TcpPrinterChannel::takeHost(QTcpSocket *socket)
{
    m_host = socket;
    // Answers are short and each one is waited for.
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &TcpPrinterChannel::readAvailable);
    connect(socket, &QTcpSocket::disconnected, this, &TcpPrinterChannel::dropHost);
    emit hostConnected();
    readAvailable();
}

void TcpPrinterChannel::refuseWaiting()
{
    discard(m_waiting);
    m_waiting.clear();
}

void TcpPrinterChannel::dropHost()
{
    if (!m_host)
        return;
    m_host->deleteLater();
    m_host.clear();
    emit hostDisconnected();
    QTcpSocket *next = m_waiting;
    m_waiting.clear();
    m_patience.stop();
    if (next && next->state() == QAbstractSocket::ConnectedState)
        takeHost(next);
    else
        discard(next);
}

void TcpPrinterChannel::readAvailable()
{
    if (!m_host)
        return;
    const QByteArray bytes = m_host->readAll();
    if (!bytes.isEmpty())
        emit bytesReceived(bytes);
}

void TcpPrinterChannel::write(const QByteArray &bytes)
{
    if (!m_host)
        return;
    if (m_host->bytesToWrite() + bytes.size() > LargestPending) {
        qCWarning(lcSimulator) << "the host does not read:" << bytes.size() << "bytes dropped";
        return;
    }
    m_host->write(bytes);
}

void TcpPrinterChannel::unplug()
{
    m_server.close();
    refuseWaiting();
    if (m_host)
        m_host->abort(); // reported by its signal
}

} // namespace gantry
