// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printersetup.h"

#include "transport/tcptransport.h"

namespace gantry::PrinterSetup {

namespace {

bool hasRate(const QString &port)
{
    return port != ConnectionSettings::VirtualPort && !TcpTransport::isAddress(port);
}

QStringList portsToTry(const QString &wanted, const QList<SerialPortInfo> &ports)
{
    if (!wanted.isEmpty())
        return {wanted};
    QStringList names;
    for (const SerialPortInfo &port : ports) {
        if (port.isUsb())
            names.append(port.port);
    }
    return names;
}

QList<int> ratesToTry(const ConnectionSettings &wanted, qsizetype portCount)
{
    if (wanted.baudRate > 0 || !hasRate(wanted.port))
        return {wanted.baudRate};
    return portCount == 1 ? commonBaudRates() : QList<int>{115200, 250000};
}

} // namespace

QList<ConnectionSettings> candidates(const ConnectionSettings &wanted,
                                     const PrinterProfile &profile,
                                     const QList<SerialPortInfo> &ports)
{
    const auto modemLines
        = profile.resetOnConnect ? wanted.modemLines : ConnectionSettings::ModemLines::Keep;
    const QStringList names = portsToTry(wanted.port.trimmed(), ports);
    const QList<int> rates = ratesToTry(wanted, names.size());
    QList<ConnectionSettings> all;
    for (const QString &name : names) {
        for (const int rate : rates)
            all.append({.port = name, .baudRate = rate, .modemLines = modemLines});
    }
    return all;
}

ProtocolOptions protocolOptions(const PrinterProfile &profile)
{
    ProtocolOptions options;
    options.extruderCount = profile.sharedNozzle ? 1 : profile.extruderCount;
    options.hasHeatedBed = profile.heatedBed;
    options.hasHeatedChamber = profile.heatedChamber;
    return options;
}

JobScripts defaultScripts(const PrinterProfile &profile)
{
    JobScripts scripts;
    QList<QByteArray> &off = scripts.afterPrintCancelled;
    off.append(QByteArrayLiteral("M84"));
    const int tools = profile.sharedNozzle ? 1 : profile.extruderCount;
    for (int tool = 0; tool < tools; ++tool)
        off.append("M104 T" + QByteArray::number(tool) + " S0");
    if (profile.heatedBed)
        off.append(QByteArrayLiteral("M140 S0"));
    if (profile.heatedChamber)
        off.append(QByteArrayLiteral("M141 S0"));
    off.append(QByteArrayLiteral("M106 S0"));
    return scripts;
}

} // namespace gantry::PrinterSetup
