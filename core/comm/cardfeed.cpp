// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "comm/cardfeed.h"

#include "protocol/firmwaretraits.h"

namespace gantry::CardFeed {

namespace {

CardTracker::Habits habitsOf(const FirmwareInfo &info)
{
    const FirmwareTraits &traits = traitsOf(detectFirmware(info.name.toUtf8()));
    CardTracker::Habits habits;
    habits.lowerCase = traits.sdNamesAreLowerCase;
    habits.relativePaths = !traits.sdPathsBeginWithSlash;
    habits.extendedList = info.can(QStringLiteral("EXTENDED_M20"));
    habits.writesLongNames = info.can(QStringLiteral("LFN_WRITE"));
    return habits;
}

} // namespace

bool tell(PrintHost &host, const EngineOutput &output, TimePoint now)
{
    CardHost &card = host.card();
    if (const auto *message = std::get_if<output::SdMessageReported>(&output)) {
        card.handleMessage(message->message, now);
        return true;
    }
    if (const auto *entry = std::get_if<output::SdEntryReported>(&output)) {
        host.desk().card().handleEntry(entry->line);
        return true;
    }
    if (const auto *finished = std::get_if<output::TicketFinished>(&output))
        return card.handleTicket(finished->ticket, now);
    if (const auto *link = std::get_if<output::LinkChanged>(&output)) {
        // While the firmware is greeted, it may say that it has found its card.
        if (link->status.state == LinkState::Ready)
            card.handleLink(true);
        else if (link->status.state != LinkState::Handshaking)
            card.handleLink(false);
    } else if (const auto *firmware = std::get_if<output::FirmwareIdentified>(&output)) {
        card.handleIdentity(habitsOf(firmware->info));
    } else if (std::holds_alternative<output::TemperaturesReported>(output)) {
        card.handleUnidentified(); // what is asked after M115 is answered, and that was not
    } else if (std::holds_alternative<output::PrinterWasReset>(output)) {
        card.handleReset();
    } else if (const auto *action = std::get_if<output::ActionRequested>(&output)) {
        card.handleAction(action->name);
    }
    return false;
}

CardWatch watch(CardHost::Activity activity)
{
    switch (activity) {
    case CardHost::Activity::None:
        return CardWatch::Off;
    case CardHost::Activity::Selected:
        return CardWatch::Idle;
    case CardHost::Activity::Printing:
        return CardWatch::Printing;
    }
    return CardWatch::Off;
}

} // namespace gantry::CardFeed
