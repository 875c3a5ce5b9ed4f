// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printersetup.h"

#include "profile/printerprofilejson.h"
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

HostRules hostRules(const PrinterProfile &profile, const ScriptSet &scripts)
{
    HostRules rules;
    rules.extruderCount = profile.extruderCount;
    rules.sharedNozzle = profile.sharedNozzle;
    rules.hasHeatedBed = profile.heatedBed;
    rules.hasHeatedChamber = profile.heatedChamber;
    rules.scripts = scripts;
    rules.profileContext = PrinterProfileJson::toJson(profile).toVariantMap();
    return rules;
}

} // namespace gantry::PrinterSetup
