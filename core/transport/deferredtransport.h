// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/transport.h"

#include <functional>

namespace gantry {

/// What every channel to a device shares: the states of Transport's contract, and signals that come from the event
/// loop only. A channel supplies the four device functions and reports what happens with the deviceX() functions,
/// which it may call at any time, from within the device functions too. Comm thread.
class DeferredTransport : public Transport
{
    Q_OBJECT

public:
    explicit DeferredTransport(QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const final { return m_state == State::Open; }
    /// Closes first what is still open.
    void open(const ConnectionSettings &settings) final;
    void close() final;
    void write(const QByteArray &bytes) final;

protected:
    /// Starts to open the device; answered by deviceOpened() or deviceFailed(), now or later.
    virtual void openDevice(const ConnectionSettings &settings) = 0;
    /// opened() was emitted: what the device received in the meantime may be delivered.
    virtual void deviceAnnounced() = 0;
    /// Gives the device up, whatever its state. Reports nothing.
    virtual void closeDevice() = 0;
    /// Called while open, with at least one byte.
    virtual void writeDevice(const QByteArray &bytes) = 0;

    void deviceOpened();
    /// Before opened(): the open() failed. After it: the device is closed from the event loop, then failed() and
    /// closed() are emitted, in this order. Everything after the first call is ignored.
    void deviceFailed(const Error &error);
    void deviceWrote(qint64 count);
    /// While opening: noted() follows opened().
    void deviceNoted(const QByteArray &text);

private:
    enum class State { Closed, Opening, Open, Failing };

    void postUnlessStale(std::function<void()> function);
    void announceOpened();
    void announceFailed(const Error &error);
    void announceWritten();

    State m_state = State::Closed;
    quint64 m_generation = 0; // what was posted before the last open() or close() is stale
    qint64 m_unreportedBytes = 0;
    bool m_insideWrite = false;
    bool m_reportPosted = false;
};

} // namespace gantry
