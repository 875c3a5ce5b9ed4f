// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printersetup.h"

#include "printer/connectionoptions.h"
#include "profile/printerprofilejson.h"
#include "transport/tcptransport.h"

#include <QCoreApplication>

#include <algorithm>

namespace gantry::PrinterSetup {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::PrinterSetup)
};

bool hasRate(const QString &port)
{
    return port != ConnectionSettings::VirtualPort && !TcpTransport::isAddress(port);
}

// What was decided for this connection counts before what the profile says for all.
ConnectionSettings::ModemLines modemLines(ConnectionSettings::ModemLines wanted,
                                          PrinterProfile::ResetOnConnect reset)
{
    using ModemLines = ConnectionSettings::ModemLines;
    const bool keeps = reset == PrinterProfile::ResetOnConnect::No;
    return wanted == ModemLines::Default && keeps ? ModemLines::Keep : wanted;
}

QStringList portsToTry(const QString &wanted, const QList<SerialPortInfo> &ports)
{
    if (!wanted.isEmpty())
        return {wanted};
    QStringList names;
    for (const SerialPortInfo &port : ports) {
        if (port.isLikely())
            names.append(port.port);
    }
    return names;
}

QList<int> ratesToTry(int wanted, qsizetype portCount, const ConnectionPreferences &preferences)
{
    if (wanted > 0)
        return {wanted};
    QList<int> rates = offeredBaudRates(preferences);
    if (portCount == 1)
        return rates;
    // Each rate costs seconds at each port.
    const QList<int> rare = commonBaudRates().mid(2);
    rates.removeIf([&](int rate) {
        return rare.contains(rate) && rate != preferences.baudRate
               && !preferences.additionalBaudRates.contains(rate);
    });
    return rates;
}

ProtocolOptions::ErrorPolicy toPolicy(ProtocolPreferences::ErrorHandling handling)
{
    switch (handling) {
    case ProtocolPreferences::ErrorHandling::Cancel:
        return ProtocolOptions::ErrorPolicy::Cancel;
    case ProtocolPreferences::ErrorHandling::Ignore:
        return ProtocolOptions::ErrorPolicy::Ignore;
    case ProtocolPreferences::ErrorHandling::Disconnect:
        break;
    }
    return ProtocolOptions::ErrorPolicy::Disconnect;
}

ProtocolOptions::Numbering toNumbering(ProtocolPreferences::Checksums checksums)
{
    switch (checksums) {
    case ProtocolPreferences::Checksums::Never:
        return ProtocolOptions::Numbering::Never;
    case ProtocolPreferences::Checksums::WhilePrinting:
        return ProtocolOptions::Numbering::WhilePrinting;
    case ProtocolPreferences::Checksums::Always:
        break;
    }
    return ProtocolOptions::Numbering::Always;
}

PauseTrigger::Type toType(PauseTriggerPreference::Effect effect)
{
    switch (effect) {
    case PauseTriggerPreference::Effect::Resume:
        return PauseTrigger::Type::Disable;
    case PauseTriggerPreference::Effect::Toggle:
        return PauseTrigger::Type::Toggle;
    case PauseTriggerPreference::Effect::Pause:
        break;
    }
    return PauseTrigger::Type::Enable;
}

/// What the profile knows of the firmware's buffer counts before the settings, which are for all printers.
void applyBuffers(const PrinterProfile &profile, ProtocolOptions &options)
{
    constexpr int SmallestBuffer = 63; // no firmware has less
    constexpr int ManyLines = 32;      // as many as fit
    if (profile.receiveBuffer > 0) {
        options.linesInFlight = ManyLines;
        options.bytesInFlight = profile.receiveBuffer;
    } else if (options.linesInFlight <= 1) {
        options.bytesInFlight = std::min(options.bytesInFlight, SmallestBuffer);
    }
    options.followAdvancedOk = profile.followAdvancedOk;
    options.compactLines = profile.compactLines;
}

QList<QByteArray> toWords(const QStringList &words)
{
    QList<QByteArray> list;
    for (const QString &word : words)
        list.append(word.toLatin1());
    return list;
}

} // namespace

bool isResetUndecided(const ConnectionSettings &wanted, const PrinterProfile &profile)
{
    return profile.resetOnConnect == PrinterProfile::ResetOnConnect::Ask
           && wanted.modemLines == ConnectionSettings::ModemLines::Default
           && hasRate(wanted.port.trimmed());
}

Result<QList<ConnectionSettings>> candidates(const ConnectionSettings &wanted,
                                             const PrinterProfile &profile,
                                             const QList<SerialPortInfo> &ports,
                                             const ConnectionPreferences &preferences)
{
    if (isResetUndecided(wanted, profile))
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("The printer profile asks whether connecting may restart the "
                                "printer, and nobody has said so."));
    ConnectionSettings each = wanted;
    each.modemLines = modemLines(wanted.modemLines, profile.resetOnConnect);
    each.resetsOnBlockedStop = profile.resetOnBlockedStop;
    each.lowLatency = profile.lowLatency;
    const QStringList names = portsToTry(wanted.port.trimmed(), ports);
    if (names.isEmpty())
        return failure(ErrorCode::PortMissing,
                       Text::tr("There is no USB serial device. Check the cable and that the "
                                "printer is switched on, or choose a port."));
    const QList<int> rates = ratesToTry(wanted.baudRate, names.size(), preferences);
    QList<ConnectionSettings> all;
    for (const QString &name : names) {
        const QList<int> own = hasRate(name) ? rates : QList<int>{wanted.baudRate};
        for (const int rate : own) {
            each.port = name;
            each.baudRate = rate;
            all.append(each);
        }
    }
    if (all.isEmpty())
        return failure(ErrorCode::InvalidArgument,
                       Text::tr("All speeds are on the list of those that are never used. Choose a "
                                "speed, or take one off the list in the settings."));
    return all;
}

ProtocolOptions protocolOptions(const PrinterProfile &profile,
                                const ProtocolPreferences &preferences)
{
    using std::chrono::milliseconds;
    ProtocolOptions options;
    options.extruderCount = profile.sharedNozzle ? 1 : profile.extruderCount;
    options.hasHeatedBed = profile.heatedBed;
    options.hasHeatedChamber = profile.heatedChamber;

    options.errorPolicy = toPolicy(preferences.errorHandling);
    options.sendM112OnError = preferences.sendM112OnError;
    options.numbering = toNumbering(preferences.checksums);
    options.linesInFlight = preferences.linesInFlight;
    options.bytesInFlight = preferences.bytesInFlight;
    options.maxConsecutiveResends = preferences.maxConsecutiveResends;
    options.helloCommand = preferences.helloCommand.toLatin1();
    options.longRunningCommands = toWords(preferences.longRunningCommands);

    options.sdSupport = preferences.sdSupport;
    options.sdAlwaysAvailable = preferences.sdAlwaysAvailable;
    options.triggerOkForM29 = preferences.sdAcknowledgesM29;

    options.communication = milliseconds(preferences.communicationTimeout);
    options.communicationBusy = milliseconds(preferences.communicationTimeoutBusy);
    options.detectionFirst = milliseconds(preferences.detectionTimeoutFirst);
    options.detectionNext = milliseconds(preferences.detectionTimeoutNext);
    options.helloAttempts = preferences.detectionAttempts;
    options.maxTimeoutsIdle = preferences.maxTimeoutsIdle;
    options.maxTimeoutsPrinting = preferences.maxTimeoutsPrinting;
    options.maxTimeoutsLongRunning = preferences.maxTimeoutsLongRunning;

    options.pollTemperature = milliseconds(preferences.temperatureInterval);
    options.pollTemperatureTargetSet = milliseconds(preferences.temperatureIntervalTargetSet);
    options.pollCard = milliseconds(preferences.cardInterval);
    options.autoReportInterval = milliseconds(preferences.temperatureReportInterval);
    options.autoReportCardInterval = milliseconds(preferences.cardReportInterval);
    options.autoReportPositionInterval = milliseconds(preferences.positionReportInterval);

    applyBuffers(profile, options);
    return options;
}

HostRules hostRules(const PrinterProfile &profile, const ScriptSet &scripts,
                    const ProtocolPreferences &preferences)
{
    HostRules rules;
    rules.extruderCount = profile.extruderCount;
    rules.sharedNozzle = profile.sharedNozzle;
    rules.hasHeatedBed = profile.heatedBed;
    rules.hasHeatedChamber = profile.heatedChamber;
    rules.minExtrusionTemperature = profile.minExtrusionTemperature;
    rules.scripts = scripts;
    rules.profileContext = PrinterProfileJson::toJson(profile).toVariantMap();

    rules.sanityCheckTools = preferences.sanityCheckTools;
    rules.blockedCommands = toWords(preferences.blockedCommands);
    rules.ignoredCommands = toWords(preferences.ignoredCommands);
    rules.pausingCommands = toWords(preferences.pausingCommands);
    rules.logPositionOnPause = preferences.logPositionOnPause;
    rules.logPositionOnCancel = preferences.logPositionOnCancel;
    rules.abortHeatupOnCancel = preferences.abortHeatupOnCancel;
    rules.continueByItself = preferences.continueByItself;
    rules.trustM73 = preferences.trustM73;
    rules.sdCancelCommand = preferences.sdCancelCommand.toLatin1();
    rules.sdLowerCase = preferences.sdLowerCase;
    rules.sdDetectsDisplayStarts = preferences.sdDetectsDisplayStarts;
    rules.sdMaxNotPrinting = preferences.sdMaxNotPrinting;
    rules.sdRelativePath = preferences.sdRelativePath;
    for (const FeedbackPreference &entry : preferences.feedback)
        rules.feedback.append({entry.name, entry.regex, entry.templates});
    for (const PauseTriggerPreference &entry : preferences.pauseTriggers)
        rules.pauseTriggers.append({entry.regex, toType(entry.effect)});
    return rules;
}

PrinterProfile editedInUse(const PrinterProfile &inUse, const PrinterProfile &edited)
{
    PrinterProfile now = edited;
    now.heatedBed = inUse.heatedBed;
    now.heatedChamber = inUse.heatedChamber;
    now.extruderCount = inUse.extruderCount;
    now.extruderOffsets = inUse.extruderOffsets;
    now.sharedNozzle = inUse.sharedNozzle;
    now.resetOnConnect = inUse.resetOnConnect;
    now.resetOnBlockedStop = inUse.resetOnBlockedStop;
    now.lowLatency = inUse.lowLatency;
    now.receiveBuffer = inUse.receiveBuffer;
    now.followAdvancedOk = inUse.followAdvancedOk;
    now.compactLines = inUse.compactLines;
    return now;
}

} // namespace gantry::PrinterSetup
