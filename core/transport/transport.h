// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "types/connectionsettings.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>

namespace gantry {

/// A channel of bytes to one printer. Dumb: it opens, closes, writes, and says what came and why it failed.
/// Lives on the comm thread; the device behind it is created inside open(), hence on that thread.
/// Signals: opened() or failed() once for each open(); closed() once for each opened(); no signal is emitted from
/// within open(), write() or close() themselves (they arrive from the event loop). An open() that is abandoned by close()
/// before either arrived stays silent. A failure of an open transport is failed(), then closed().
class Transport : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Transport)

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isOpen() const = 0;
    /// Bytes accepted by write() that have not left yet, as far as the system tells: a driver may hold some back.
    [[nodiscard]] virtual qint64 bytesToWrite() const = 0;

    virtual void open(const ConnectionSettings &settings) = 0;
    /// Closes at once; what has not left yet may be dropped.
    virtual void close() = 0;
    /// Never blocks. Bytes are kept in order; a closed transport ignores them.
    virtual void write(const QByteArray &bytes) = 0;
    /// Forgets what has not left yet, as far as the system lets it. A line may be cut by it.
    virtual void discardOutput() {}
    /// Drops DTR and raises it again a moment later, which restarts most boards. False if there is no such line.
    [[nodiscard]] virtual bool pulseReset() { return false; }

signals:
    void opened();
    void closed();
    void bytesReceived(const QByteArray &bytes);
    void bytesWritten(qint64 count);
    /// A remark for the terminal log (English).
    void noted(const QByteArray &text);
    /// Once per cause. After opened() the transport has already closed itself when this arrives.
    void failed(const gantry::Error &error);
};

/// Makes the transport for a port; called on the comm thread.
using TransportFactory
    = std::function<std::unique_ptr<Transport>(const ConnectionSettings &settings)>;

} // namespace gantry
