// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

namespace gantry {

/// What a program that wants to print can open to reach the virtual printer. Main thread; never blocks.
class PrinterChannel : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrinterChannel)

public:
    using QObject::QObject;

    /// Makes the channel and returns what the other program opens: a device path or "tcp://127.0.0.1:port".
    [[nodiscard]] virtual Result<QString> listen() = 0;
    /// Writes to whoever has the channel open; nobody hears it otherwise. A reader that does not read loses what
    /// is beyond a bounded buffer.
    virtual void write(const QByteArray &bytes) = 0;
    /// Takes the channel away, as pulling the cable does.
    virtual void unplug() = 0;

signals:
    void hostConnected();
    void hostDisconnected();
    void bytesReceived(const QByteArray &bytes);
};

} // namespace gantry
