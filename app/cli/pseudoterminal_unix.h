// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/deviceopenwatch.h"
#include "cli/printerchannel.h"

#include <QByteArray>
#include <QTimer>

#include <memory>

class QSocketNotifier;

namespace gantry {

/// A pseudo-terminal: a serial device without hardware, on Unix. The master end is held here, the other end has a
/// path that any program opens like a port. It stays when that program closes it.
class PseudoTerminal final : public PrinterChannel
{
    Q_OBJECT

public:
    /// linkPath: a symbolic link to the device is kept there while this object lives; empty = none.
    explicit PseudoTerminal(QString linkPath, QObject *parent = nullptr);
    ~PseudoTerminal() override;

    [[nodiscard]] Result<QString> listen() override;
    void write(const QByteArray &bytes) override;
    void unplug() override;

private:
    [[nodiscard]] Result<void> openMaster();
    [[nodiscard]] Result<void> makeRaw();
    [[nodiscard]] Result<void> makeLink();
    void removeLink();
    void handleOpened();
    void handleClosed();
    void lookForHost();
    [[nodiscard]] bool isHungUp() const;
    void beginHost();
    void hangUp();
    void readAvailable();
    void writePending();

    QString m_linkPath;
    QString m_devicePath;
    int m_master = -1;
    bool m_hostPresent = false;
    QByteArray m_pending;
    std::unique_ptr<QSocketNotifier> m_readNotifier;
    std::unique_ptr<QSocketNotifier> m_writeNotifier;
    DeviceOpenWatch m_openWatch{this};
    bool m_watched = false; ///< else m_hostTimer looks whether somebody has opened the device
    int m_openCount = 0;
    QTimer m_hostTimer{this};
};

} // namespace gantry
