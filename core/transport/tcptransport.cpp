// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/tcptransport.h"

#include "base/logging.h"
#include "transport/portaddress.h"

#include <QNetworkProxy>
#include <QTcpSocket>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace gantry {

TcpTransport::TcpTransport(QObject *parent)
    : DeferredTransport(parent)
{
    m_connectTimer.setSingleShot(true);
    m_connectTimer.setInterval(5s);
    connect(&m_connectTimer, &QTimer::timeout, this, [this] { handleFailure(false); });
}

TcpTransport::~TcpTransport()
{
    if (m_socket)
        m_socket->disconnect(this);
}

bool TcpTransport::isAddress(QStringView port)
{
    return isNetworkAddress(port);
}

qint64 TcpTransport::bytesToWrite() const
{
    return isOpen() && m_socket ? m_socket->bytesToWrite() : 0;
}

void TcpTransport::setConnectTimeout(std::chrono::milliseconds timeout)
{
    m_connectTimer.setInterval(timeout);
}

void TcpTransport::openDevice(const ConnectionSettings &settings)
{
    m_name = settings.port.trimmed();
    if (m_name.startsWith("tcp://"_L1, Qt::CaseInsensitive))
        m_name.remove(0, 6);
    m_connected = false;
    const std::optional<NetworkAddress> address = parseNetworkAddress(settings.port);
    if (!address) {
        deviceFailed({ErrorCode::InvalidArgument,
                      tr("%1 is not a network address. Write it as host:port, for example "
                         "192.168.1.20:23.")
                          .arg(m_name),
                      {}});
        return;
    }
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy); // a printer is in this house
    connect(m_socket.get(), &QTcpSocket::connected, this, &TcpTransport::handleConnected);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &TcpTransport::readAvailable);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &TcpTransport::deviceWrote);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] {
        handleFailure(m_socket->error() == QAbstractSocket::ConnectionRefusedError);
    });
    m_connectTimer.start();
    m_socket->connectToHost(address->host, address->port);
}

void TcpTransport::handleConnected()
{
    m_connectTimer.stop();
    m_connected = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    qCInfo(lcTransport).noquote() << "connected to" << m_name;
    deviceOpened();
}

void TcpTransport::deviceAnnounced()
{
    readAvailable();
}

void TcpTransport::closeDevice()
{
    m_connectTimer.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    m_socket->abort();
    m_socket.release()->deleteLater(); // this may have been called from one of its own signals
}

void TcpTransport::writeDevice(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush(); // at once, not with the next turn of the event loop
}

void TcpTransport::readAvailable()
{
    if (!m_socket || !isOpen())
        return; // it stays in the socket's buffer until opened() was emitted
    const QByteArray bytes = m_socket->readAll();
    if (!bytes.isEmpty())
        emit bytesReceived(bytes);
}

void TcpTransport::handleFailure(bool isRefused)
{
    m_connectTimer.stop();
    const QString text = m_socket->errorString();
    if (m_connected) {
        deviceFailed({ErrorCode::PortVanished,
                      tr("The connection to %1 was lost. Check the network and the printer's power "
                         "supply.")
                          .arg(m_name),
                      text});
    } else if (isRefused) {
        deviceFailed({ErrorCode::ConnectionRefused,
                      tr("%1 refuses the connection. Check the port number, and whether another "
                         "program is connected to the printer.")
                          .arg(m_name),
                      text});
    } else {
        deviceFailed({ErrorCode::HostUnreachable,
                      tr("Nothing answers at %1. Check the address, and whether the printer is "
                         "switched on.")
                          .arg(m_name),
                      text});
    }
}

} // namespace gantry
