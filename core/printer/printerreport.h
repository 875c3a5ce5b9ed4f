// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer/callbackdispatcher.h"
#include "printer/printerdata.h"
#include "printer/printerevents.h"
#include "types/suppressedcommand.h"

#include <QObject>

#include <functional>

namespace gantry {

/// Tells others what goes on with a printer, as events and through callbacks. It is handed the facts after the mirror has
/// taken them, and asks for the state as it is then. GUI thread.
class PrinterReport final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrinterReport)

public:
    /// How it asks for the state.
    struct Sources
    {
        std::function<StateFacts()> stateFacts;
        CallbackDispatcher::Sources data;
    };

    explicit PrinterReport(Sources sources, QObject *parent = nullptr);

    [[nodiscard]] CallbackDispatcher &callbacks() { return m_callbacks; }

    // Intents
    void handleConnecting(const ConnectionSettings &wanted);
    void handleDisconnecting();

    // Facts
    void handleLink(const LinkStatus &status);
    void handleJob(const JobStatus &status);
    void handleReset();
    void handleFirmware(const FirmwareInfo &info);
    void handleTemperatures(const QList<TemperaturePoint> &points);
    void handlePosition(const Position &position);
    void handleLines(const QList<WireLine> &lines, qsizetype leftOut);
    void handleError(const ErrorReport &report);
    void handleSuppressed(const QList<SuppressedCommand> &commands);
    void handleInvalidTool(std::optional<int> tool, int fallback);
    void handleRegistered(const QList<RegisteredMessage> &messages);
    void handleScript(const QString &name, bool running, const QVariantMap &event);
    void handleSdCard();
    void handleProfile(PrinterEvents::ProfileChange change, const QString &id);
    /// Something else of the current data has changed.
    void handleChange();

signals:
    void happened(const gantry::PrinterEvent &event);

private:
    void tell(const PrinterEvents::List &events);

    Sources m_sources;
    PrinterEvents m_events;
    TemperatureCompleter m_temperatures;
    CallbackDispatcher m_callbacks;
};

} // namespace gantry
