// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/deferredtransport.h"

#include "base/logging.h"

#include <QMetaMethod>

#include <utility>

namespace gantry {

DeferredTransport::DeferredTransport(QObject *parent)
    : Transport(parent)
{}

void DeferredTransport::open(const ConnectionSettings &settings)
{
    close();
    m_state = State::Opening;
    openDevice(settings);
}

void DeferredTransport::close()
{
    const State before = std::exchange(m_state, State::Closed);
    if (before == State::Closed)
        return;
    ++m_generation;
    m_unreportedBytes = 0;
    m_reportPosted = false;
    closeDevice();
    // An open() that nobody has heard of yet is abandoned silently. A pending failure is no longer of interest,
    // but opened() was emitted before it and wants its closed().
    if (before == State::Open || before == State::Failing)
        QMetaObject::invokeMethod(this, &Transport::closed, Qt::QueuedConnection);
}

void DeferredTransport::write(const QByteArray &bytes)
{
    if (m_state != State::Open || bytes.isEmpty())
        return;
    m_insideWrite = true;
    writeDevice(bytes);
    m_insideWrite = false;
}

void DeferredTransport::deviceOpened()
{
    postUnlessStale([this] { announceOpened(); });
}

void DeferredTransport::deviceFailed(const Error &error)
{
    if (m_state == State::Closed || m_state == State::Failing)
        return;
    qCWarning(lcTransport).noquote() << "port failed:" << int(error.code) << error.detail;
    if (m_state == State::Open)
        m_state = State::Failing; // ignores writes from here on
    postUnlessStale([this, error] { announceFailed(error); });
}

void DeferredTransport::deviceWrote(qint64 count)
{
    // Posting a report for every line is not cheap, and it need not be heard.
    static const QMetaMethod report = QMetaMethod::fromSignal(&Transport::bytesWritten);
    if (!isSignalConnected(report))
        return;
    m_unreportedBytes += count;
    if (!m_insideWrite) {
        announceWritten();
    } else if (!m_reportPosted) {
        m_reportPosted = true;
        postUnlessStale([this] { announceWritten(); });
    }
}

void DeferredTransport::deviceNoted(const QByteArray &text)
{
    postUnlessStale([this, text] { emit noted(text); });
}

void DeferredTransport::postUnlessStale(std::function<void()> function)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation = m_generation, call = std::move(function)] {
            if (generation == m_generation)
                call();
        },
        Qt::QueuedConnection);
}

void DeferredTransport::announceOpened()
{
    if (m_state != State::Opening)
        return;
    m_state = State::Open;
    const quint64 generation = m_generation;
    emit opened();
    if (generation == m_generation)
        deviceAnnounced();
}

void DeferredTransport::announceFailed(const Error &error)
{
    const State before = std::exchange(m_state, State::Closed);
    if (before == State::Closed)
        return;
    ++m_generation;
    m_unreportedBytes = 0;
    m_reportPosted = false;
    closeDevice();
    emit failed(error);
    if (before != State::Opening)
        emit closed();
}

void DeferredTransport::announceWritten()
{
    m_reportPosted = false;
    if (const qint64 count = std::exchange(m_unreportedBytes, 0); count > 0)
        emit bytesWritten(count);
}

} // namespace gantry
