// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/virtualprinter.h"
#include "transport/transport.h"

#include <QTimer>

namespace gantry {

/// The virtual printer behind the Transport interface: the port "Virtual printer". Comm thread.
/// Opening resets the board, as DTR does, unless the settings ask to keep the modem lines low; what the printer
/// wrote while nobody had it open is lost.
class SimulatedTransport final : public Transport
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulatedTransport)

public:
    explicit SimulatedTransport(VirtualPrinterOptions options, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const override { return m_open; }
    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }
    void open(const ConnectionSettings &settings) override;
    void close() override;
    void write(const QByteArray &bytes) override;

    [[nodiscard]] VirtualPrinter &printer() { return m_printer; }
    /// Arms the timer anew: to be called after printer() was told something (a fault) from outside.
    void wake();

private:
    void advance();
    void vanish();

    VirtualPrinter m_printer;
    QTimer m_timer{this};
    bool m_open = false;
    bool m_powered = false;
    qint64 m_written = 0; ///< not reported by bytesWritten() yet
};

} // namespace gantry
