// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer/currentdata.h"

#include <QString>

namespace gantry {

/// Whoever wants to be told what goes on with a printer (PrinterCallback of the published interface). Register it with
/// PrinterInterface::registerCallback(). Every method is called on the GUI thread, one at a time, with data of the callee's
/// own; none must be implemented. What one throws is logged and ends there, and one that takes long is logged by its
/// name: both harm neither the print nor the other callbacks.
class PrinterCallback
{
public:
    virtual ~PrinterCallback() = default;

    /// What the log calls it.
    [[nodiscard]] virtual QString callbackName() const { return QStringLiteral("a callback"); }

    /// on_printer_add_log: one line of the conversation, at once. "Send: N3 M105*36", "Recv: ok".
    virtual void onPrinterAddLog(const QString &data) { Q_UNUSED(data) }
    /// on_printer_add_message: one line of the firmware that is no mere acknowledge, at once.
    virtual void onPrinterAddMessage(const QString &data) { Q_UNUSED(data) }
    /// on_printer_add_temperature: one report of all heaters, at once.
    virtual void onPrinterAddTemperature(const TemperatureRecord &data) { Q_UNUSED(data) }
    /// on_printer_received_registered_message: a received line matched a registered expression.
    /// @param name of the template, @param output the text made of it
    virtual void onPrinterReceivedRegisteredMessage(const QString &name, const QString &output)
    {
        Q_UNUSED(name)
        Q_UNUSED(output)
    }
    /// on_printer_send_current_data: something changed; at most twice a second.
    virtual void onPrinterSendCurrentData(const CurrentData &data) { Q_UNUSED(data) }
    /// on_printer_send_initial_data: everything there is to begin with, once, when it was asked for.
    virtual void onPrinterSendInitialData(const InitialData &data) { Q_UNUSED(data) }
};

} // namespace gantry
