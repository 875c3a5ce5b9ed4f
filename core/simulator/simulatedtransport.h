// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/virtualprinter.h"
#include "transport/transport.h"

#include <QTimer>

namespace gantry {

/// The virtual printer behind the Transport interface: the port "Virtual printer". Comm thread.
class SimulatedTransport final : public Transport
{
    Q_OBJECT

public:
    explicit SimulatedTransport(VirtualPrinterOptions options, QObject *parent = nullptr);

    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    void open(const ConnectionSettings &settings) override;
    void close() override;
    void write(const QByteArray &bytes) override;

    [[nodiscard]] VirtualPrinter &printer() { return m_printer; }

private:
    void advance();

    VirtualPrinter m_printer;
    QTimer m_timer{this};
    bool m_open = false;
};

} // namespace gantry
