// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/virtualprinter.h"
#include "transport/deferredtransport.h"

#include <QTimer>

namespace gantry {

/// The virtual printer behind the Transport interface: the port "Virtual printer". Comm thread.
/// Opening resets the board, as DTR does, unless the settings ask to keep the modem lines low; what the printer
/// wrote while nobody had it open is lost.
class SimulatedTransport final : public DeferredTransport
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SimulatedTransport)

public:
    explicit SimulatedTransport(VirtualPrinterOptions options, QObject *parent = nullptr);

    [[nodiscard]] qint64 bytesToWrite() const override { return 0; }

    [[nodiscard]] VirtualPrinter &printer() { return m_printer; }
    /// To be called after printer() was told something (a fault) from outside: its answer may be due.
    void wake();

protected:
    void openDevice(const ConnectionSettings &settings) override;
    void deviceAnnounced() override { wake(); }
    void closeDevice() override { m_timer.stop(); }
    void writeDevice(const QByteArray &bytes) override;

private:
    void advance();

    VirtualPrinter m_printer;
    QTimer m_timer{this};
    bool m_powered = false;
};

} // namespace gantry
