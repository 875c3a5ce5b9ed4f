// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/commandrecorder.h"
#include "cli/printerchannel.h"
#include "simulator/virtualprinter.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace gantry {

/// Runs the virtual printer in real time behind a channel. Main thread.
class VirtualPrinterServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(VirtualPrinterServer)

public:
    /// recorder may be null. resetOnOpen: the board restarts when a host opens the channel, as DTR makes it do.
    VirtualPrinterServer(const VirtualPrinterOptions &options,
                         std::unique_ptr<PrinterChannel> channel,
                         std::unique_ptr<CommandRecorder> recorder, bool resetOnOpen,
                         QObject *parent = nullptr);

    /// The cable is pulled once, after so many commands, and plugged in again; the printer stays on meanwhile.
    struct CablePull
    {
        int afterCommands = 0; ///< 0 = never
        std::chrono::milliseconds duration{5000};
        std::function<std::unique_ptr<PrinterChannel>()> channel; ///< the one after it
    };
    void setCablePull(const CablePull &pull) { m_pull = pull; }

    /// Starts everything and returns what the other program opens.
    [[nodiscard]] Result<QString> start();
    /// Writes out what was recorded; call it at the end.
    [[nodiscard]] Result<void> finish();

signals:
    void unplugged(); ///< the fault "disappear" happened: the channel is gone
    void failed(const gantry::Error &error);

private:
    void handleHost();
    void handleBytes(const QByteArray &bytes);
    void handleExecuted(const QByteArray &command);
    void advance();
    void useChannel(std::unique_ptr<PrinterChannel> channel);
    void pullCable();
    void plugIn();
    void flushRecord();

    VirtualPrinter m_printer;
    std::unique_ptr<PrinterChannel> m_channel;
    std::unique_ptr<CommandRecorder> m_recorder;
    bool m_resetOnOpen;
    bool m_unplugged = false;
    CablePull m_pull;
    int m_executed = 0; // commands, until the cable is pulled
    bool m_pullDue = false;
    QTimer m_timer{this};
    QTimer m_plugTimer{this}; // while the cable is out
    QTimer m_flushTimer{this};
};

} // namespace gantry
