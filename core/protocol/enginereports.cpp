// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the engine that deals with what the printer reports of itself: who it is, temperatures, positions, card.

#include "protocol/linkerrors.h"
#include "protocol/protocolengine_p.h"
#include "protocol/temperatureparser.h"

#include <algorithm>

namespace gantry {

using namespace Qt::StringLiterals;

namespace {

/// What a target announced by itself is of; nothing for a name no heater has.
std::optional<HeaterId> heaterOf(const QByteArray &sensor)
{
    if (sensor == "B")
        return HeaterId::bed();
    return HeaterId::fromKey(u"tool"_s + QString::fromLatin1(sensor.mid(1)));
}

} // namespace

void ProtocolEngine::Private::handleIdentity(const FirmwareInfo &firmware, TimePoint now)
{
    outbox.fact(output::FirmwareIdentified{firmware});
    traits = traitsOf(detectFirmware(firmware.name.toUtf8()));
    if (!traits.supported) {
        fail(LinkErrors::unsupportedFirmware(status.settings, traits.displayName), now);
        return;
    }
    applyTraits();
    sender.setEmergencyParser(firmware.can(u"EMERGENCY_PARSER"_s));
    sender.setPromptSupport(firmware.can(u"PROMPT_SUPPORT"_s));
    if (traits.takesBusyInterval || firmware.can(u"BUSY_PROTOCOL"_s))
        askForBusyMessages(now);
    const QList<QByteArray> commands = autoReports.newlyAnnounced(firmware);
    for (const QByteArray &command : commands)
        submitOwn(command, now);
    if (firmware.can(u"PROMPT_SUPPORT"_s) && !std::exchange(promptsAnnounced, true))
        submitOwn(QByteArrayLiteral("M876 P1"), now);
}

void ProtocolEngine::Private::applyTraits()
{
    switch (traits.numbers) {
    case FirmwareTraits::Numbers::AsConfigured:
        sender.setNumbering(options.numbering);
        break;
    case FirmwareTraits::Numbers::Always:
        sender.setNumbering(ProtocolOptions::Numbering::Always);
        break;
    case FirmwareTraits::Numbers::Never:
        sender.setNumbering(ProtocolOptions::Numbering::Never);
        break;
    }
    // With one line in flight the last number received is that line's.
    sender.setNumberNamesLine(!traits.acksCarryLastLineNumber || options.linesInFlight <= 1);
    sender.setChecksOrder(traits.checksLineOrder);
    sender.setQueuesLines(traits.queuesLines);
    sender.setHeatsWithM109(traits.heatsWithM109);
    sender.setBlocksWhileDwelling(traits.blocksWhileDwelling);
    cardPoll.setNoticesDisplay(traits.detectsDisplayStartedPrints);
    if (traits.sdAlwaysAvailable)
        assumeCard();
}

void ProtocolEngine::Private::assumeCard()
{
    if (!options.sdSupport || std::exchange(cardAssumed, true))
        return;
    outbox.fact(output::SdMessageReported{{response::SdMessage::Kind::CardInserted, {}, 0, 0}});
}

void ProtocolEngine::Private::handle(const response::TemperatureReport &body, const QByteArray &,
                                     TimePoint now)
{
    polls.temperatureReported(now);
    const bool chamber
        = options.hasHeatedChamber || identity.info().can(QStringLiteral("CHAMBER_TEMPERATURE"));
    const QList<HeaterReading> reported
        = toReadings(body.words, waitTool.value_or(currentTool), options.extruderCount, chamber,
                     traits.fullHeaterPower);
    if (reported.isEmpty())
        return;
    readings = reported;
    reportTemperatures();
}

void ProtocolEngine::Private::reportTemperatures()
{
    constexpr double Warm = 25; // degrees; a target below is as good as none
    const bool anyTarget
        = std::any_of(readings.cbegin(), readings.cend(),
                      [](const HeaterReading &r) { return r.target.value_or(0) > Warm; });
    // Who prints from the card is asked no more often than who prints from here.
    polls.setAnyTarget(anyTarget && cardPoll.watch() != CardWatch::Printing);
    outbox.fact(output::TemperaturesReported{readings});
}

void ProtocolEngine::Private::handle(const response::TargetReport &body, const QByteArray &,
                                     TimePoint)
{
    if (!traits.reportsTargets)
        return;
    const std::optional<HeaterId> heater = heaterOf(body.sensor);
    const auto reading
        = std::find_if(readings.begin(), readings.end(),
                       [&heater](const HeaterReading &r) { return heater && r.heater == *heater; });
    if (reading == readings.end())
        return; // the next report brings the target together with the first temperature
    reading->target = body.target;
    reportTemperatures();
}

void ProtocolEngine::Private::handle(const response::PositionReport &body, const QByteArray &,
                                     TimePoint)
{
    sender.positionReported(body.position);
    outbox.fact(output::PositionReported{body.position, body.extruders});
}

void ProtocolEngine::Private::handle(const response::SdMessage &body, const QByteArray &,
                                     TimePoint now)
{
    using Kind = response::SdMessage::Kind;
    if (body.kind == Kind::FileListBegin || body.kind == Kind::FileListEnd)
        inFileList = body.kind == Kind::FileListBegin;
    else if (body.kind == Kind::CardInserted || body.kind == Kind::CardRemoved)
        cardSeen = body.kind == Kind::CardInserted;
    else if (body.kind == Kind::SavingDone && options.triggerOkForM29 && sender.awaits('M', 29))
        fileSavedUntil = now + options.resendWithoutOk;
    outbox.fact(output::SdMessageReported{body});
}

bool ProtocolEngine::Private::takeFileListEntry(const Response &response, const QByteArray &line)
{
    if (response.acknowledge) { // the end of the list was damaged on the way
        inFileList = false;
        outbox.fact(output::SdMessageReported{{response::SdMessage::Kind::FileListEnd, {}, 0, 0}});
        return false;
    }
    // A file may be called "invalid extruder.gcode".
    if (!std::holds_alternative<response::Other>(response.body)
        && !std::holds_alternative<response::InvalidTool>(response.body))
        return false;
    outbox.fact(output::SdEntryReported{line});
    return true;
}

} // namespace gantry
