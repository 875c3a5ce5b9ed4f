// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printerreport.h"

#include <QDateTime>

#include <utility>

namespace gantry {

PrinterReport::PrinterReport(Sources sources, QObject *parent)
    : QObject(parent)
    , m_sources(std::move(sources))
    , m_callbacks(m_sources.data)
{}

void PrinterReport::handleConnecting(const ConnectionSettings &wanted)
{
    tell(m_events.connecting(wanted));
    handleChange();
}

void PrinterReport::handleDisconnecting()
{
    tell(m_events.disconnecting());
    handleChange();
}

void PrinterReport::handleLink(const LinkStatus &status)
{
    if (!isLinkOpen(status.state))
        m_temperatures.clear();
    tell(m_events.handleLink(status));
    handleChange();
}

void PrinterReport::handleJob(const JobStatus &status)
{
    // What is copied to the card is not selected.
    if (!status.isTransfer)
        tell(m_events.handleFile(status.filePath, status.origin, status.fileSize));
    tell(m_events.handleJob(status, QDateTime::currentMSecsSinceEpoch()));
    handleChange();
}

void PrinterReport::handleReset()
{
    tell(m_events.handleReset());
}

void PrinterReport::handleFirmware(const FirmwareInfo &info)
{
    tell(m_events.handleFirmware(info));
}

void PrinterReport::handleTemperatures(const QList<TemperaturePoint> &points)
{
    QList<TemperatureRecord> records;
    records.reserve(points.size());
    for (const TemperaturePoint &point : points)
        records.append(m_temperatures.complete(point));
    m_callbacks.addTemperatures(records);
    handleChange();
}

void PrinterReport::handlePosition(const Position &position)
{
    tell(m_events.handlePosition(position));
    handleChange();
}

void PrinterReport::handleLines(const QList<WireLine> &lines, qsizetype leftOut)
{
    m_callbacks.addLines(lines);
    tell(m_events.handleLines(lines, leftOut));
    handleChange();
}

void PrinterReport::handleError(const ErrorReport &report)
{
    tell(PrinterEvents::handleError(report));
    handleChange();
}

void PrinterReport::handleSuppressed(const QList<SuppressedCommand> &commands)
{
    using Severity = PrinterEvents::Severity;
    for (const SuppressedCommand &command : commands) {
        const bool warns = command.severity == SuppressedCommand::Severity::Warning;
        tell(PrinterEvents::handleSuppressed(command.command, command.message,
                                             warns ? Severity::Warning : Severity::Info));
    }
}

void PrinterReport::handleInvalidTool(std::optional<int> tool, int fallback)
{
    tell(PrinterEvents::handleInvalidTool(tool, fallback));
}

void PrinterReport::handleRegistered(const QList<RegisteredMessage> &messages)
{
    for (const RegisteredMessage &message : messages)
        tell(PrinterEvents::handleRegistered(message));
    m_callbacks.addRegisteredMessages(messages);
}

void PrinterReport::handleScript(const QString &name, bool running, const QVariantMap &event)
{
    tell(PrinterEvents::handleScript(name, running, event));
}

void PrinterReport::handleSdCard()
{
    tell(PrinterEvents::handleSdFiles());
    handleChange();
}

void PrinterReport::handleProfile(PrinterEvents::ProfileChange change, const QString &id)
{
    tell(PrinterEvents::handleProfile(change, id));
}

void PrinterReport::handleChange()
{
    tell(m_events.handleState(m_sources.stateFacts()));
    m_callbacks.markChanged();
}

void PrinterReport::tell(const PrinterEvents::List &events)
{
    for (const PrinterEvent &event : events)
        emit happened(event);
}

} // namespace gantry
