// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/portsession.h"

#include <chrono>
#include <utility>

namespace gantry {

namespace {

constexpr qint64 BacklogStep = 64 * 1024; // looking costs a system call
constexpr auto FlushInterval = std::chrono::milliseconds(10);

} // namespace

PortSession::PortSession(TransportFactory factory, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
{
    m_flushTimer.setInterval(FlushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &PortSession::lookWhetherFlushed);
}

PortSession::~PortSession() = default;

void PortSession::open(const ConnectionSettings &settings)
{
    close();
    m_resetsOnBlockedStop = settings.resetsOnBlockedStop;
    m_transport = m_factory(settings);
    connect(m_transport.get(), &Transport::opened, this, &PortSession::handleOpened);
    connect(m_transport.get(), &Transport::bytesReceived, this, &PortSession::handleBytes);
    connect(m_transport.get(), &Transport::failed, this, &PortSession::handleFailed);
    connect(m_transport.get(), &Transport::noted, this, &PortSession::noted);
    m_transport->open(settings);
}

void PortSession::write(const QByteArray &bytes)
{
    if (!m_transport)
        return;
    m_transport->write(bytes);
    m_writtenUnchecked += bytes.size();
    if (m_writtenUnchecked < BacklogStep)
        return;
    m_writtenUnchecked = 0;
    m_backlogged = m_transport->bytesToWrite() > MaxBacklog;
}

bool PortSession::takeBacklogged()
{
    return std::exchange(m_backlogged, false);
}

void PortSession::makeWayForStop()
{
    if (!m_transport || !m_isOpen || m_transport->bytesToWrite() == 0)
        return;
    m_transport->discardOutput();
    m_transport->write(QByteArrayLiteral("\n")); // ends a line that was cut
}

void PortSession::closeWhenFlushed(OutputDrain::Patience patience)
{
    if (!m_transport || m_drain)
        return;
    const qint64 pending = m_transport->bytesToWrite();
    if (!m_isOpen || pending == 0) {
        close();
        return;
    }
    m_drain.emplace(patience, pending, std::chrono::steady_clock::now());
    m_flushTimer.start();
}

void PortSession::lookWhetherFlushed()
{
    // What the device's own queue holds counts too, and nobody signals when that is empty.
    switch (m_drain->next(m_transport->bytesToWrite(), std::chrono::steady_clock::now())) {
    case OutputDrain::Step::Wait:
        break;
    case OutputDrain::Step::Pulse:
        restartBoard();
        break;
    case OutputDrain::Step::Close:
        close();
        break;
    }
}

void PortSession::restartBoard()
{
    const bool done = m_resetsOnBlockedStop && m_transport->pulseReset();
    emit noted(done ? QByteArrayLiteral("The port took no M112: DTR was dropped and raised, which "
                                        "restarts the board.")
                    : QByteArrayLiteral("The port took no M112, and the board was not restarted."));
    emit stopNotTaken(done);
}

void PortSession::close()
{
    m_flushTimer.stop();
    m_drain.reset();
    m_isOpen = m_backlogged = false;
    m_writtenUnchecked = 0;
    if (m_transport) {
        m_transport->disconnect(this);
        m_transport->close();
        m_transport.release()->deleteLater(); // one of its signals may be what brought us here
    }
    emit closed();
}

void PortSession::handleOpened()
{
    m_isOpen = true;
    if (!m_drain)
        emit opened();
}

void PortSession::handleBytes(const QByteArray &bytes)
{
    if (!m_drain)
        emit bytesReceived(bytes);
}

void PortSession::handleFailed(const Error &error)
{
    const bool wasOpen = m_isOpen;
    const bool wasClosing = m_drain.has_value();
    close();
    if (wasClosing)
        return;
    if (wasOpen)
        emit lost(error);
    else
        emit openFailed(error);
}

} // namespace gantry
