// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "comm/outputdrain.h"
#include "transport/transport.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace gantry {

/// The port of a connection from opening to closing, one after the other: notices a device that takes nothing any more,
/// lets an emergency stop pass what has not left, and closes only when the last bytes are gone. Says nothing of what comes
/// in while it closes. Comm thread; all signals come from it.
class PortSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PortSession)

public:
    explicit PortSession(TransportFactory factory, QObject *parent = nullptr);
    ~PortSession() override;

    /// Closes what was open before. Answered by opened() or openFailed().
    void open(const ConnectionSettings &settings);
    /// Does nothing without a port.
    void write(const QByteArray &bytes);
    /// What has not left yet is of no use any more, and M112 must not wait behind it.
    void makeWayForStop();
    /// Ends in closed(), within OutputDrain's times.
    void closeWhenFlushed(OutputDrain::Patience patience);
    /// At once, with whatever has not left.
    void close();

    [[nodiscard]] bool isClosing() const { return m_drain.has_value(); }
    /// More than MaxBacklog bytes wait to be taken; true once.
    [[nodiscard]] bool takeBacklogged();

    static constexpr qint64 MaxBacklog = 2 * 1024 * 1024;

signals:
    void opened();
    void openFailed(const Error &error);
    void lost(const Error &error); ///< was open; is closed now
    void bytesReceived(const QByteArray &bytes);
    void noted(const QByteArray &text);     ///< for the log
    void stopNotTaken(bool boardRestarted); ///< the port took no M112
    void closed();                          ///< also where nothing was open

private:
    void lookWhetherFlushed();
    void restartBoard();
    void handleOpened();
    void handleBytes(const QByteArray &bytes);
    void handleFailed(const Error &error);

    TransportFactory m_factory;
    std::unique_ptr<Transport> m_transport;
    QTimer m_flushTimer{this};
    std::optional<OutputDrain> m_drain; // waits for the last bytes to leave
    qint64 m_writtenUnchecked = 0;      // bytes since the backlog was looked at
    bool m_isOpen = false;              // the transport said so
    bool m_resetsOnBlockedStop = false; // the printer's owner allows it
    bool m_backlogged = false;          // the device takes nothing any more
};

} // namespace gantry
