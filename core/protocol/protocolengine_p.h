// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/engineoutbox.h"
#include "protocol/firmwareidentity.h"
#include "protocol/firmwaretraits.h"
#include "protocol/handshake.h"
#include "protocol/lineassembler.h"
#include "protocol/linesender.h"
#include "protocol/linkmachine.h"
#include "protocol/linkmeter.h"
#include "protocol/pollschedule.h"
#include "protocol/protocolengine.h"
#include "protocol/responseparser.h"

namespace gantry {

/// The parts of the engine and the decisions that concern more than one of them.
struct ProtocolEngine::Private final : LineSenderListener
{
    explicit Private(ProtocolOptions engineOptions);

    // The life of the link (enginelink.cpp)
    void changeLink(LinkEvent event, const Error &error = {});
    void follow(Handshake::Step step, TimePoint now);
    void sayHello(TimePoint now);
    void becomeReady(TimePoint now);
    /// Drops everything under way; a job is told why.
    void drop(const Error &reason);
    void fail(const Error &error, bool tellPrinterToHalt, TimePoint now);
    void stopMachine(TimePoint now);
    void printerRestarted(TimePoint now);
    /// Acts on how the sending stands; false if the link was closed.
    bool check(LineSender::Outcome outcome, TimePoint now);
    void pollAndPump(TimePoint now);
    [[nodiscard]] PollSchedule::Situation pollSituation() const;
    void submitOwn(const QByteArray &line, TimePoint now);

    // What the printer says (engineresponses.cpp)
    void handleLine(const QByteArray &line, TimePoint now);
    void handleGreeting(const Response &response, const QByteArray &line, TimePoint now);
    void handleResponse(const Response &response, const QByteArray &line, TimePoint now);
    void handleIdentity(const FirmwareInfo &firmware, TimePoint now);
    /// Deferred decisions, once all received lines were looked at; false if the link was closed.
    bool decide(TimePoint now);

    void handle(const response::Other &body, const QByteArray &line, TimePoint now);
    void handle(const response::TemperatureReport &body, const QByteArray &line, TimePoint now);
    void handle(const response::PositionReport &body, const QByteArray &line, TimePoint now);
    void handle(const response::ResendRequest &body, const QByteArray &line, TimePoint now);
    void handle(const response::Busy &body, const QByteArray &line, TimePoint now);
    void handle(const response::Wait &body, const QByteArray &line, TimePoint now);
    void handle(const response::Start &body, const QByteArray &line, TimePoint now);
    void handle(const response::Skip &body, const QByteArray &line, TimePoint now);
    void handle(const response::ActionCommand &body, const QByteArray &line, TimePoint now);
    void handle(const response::FirmwareError &body, const QByteArray &line, TimePoint now);
    void handle(const response::UnknownCommand &body, const QByteArray &line, TimePoint now);
    void handle(const response::InvalidTool &body, const QByteArray &line, TimePoint now);
    void handle(const response::SdMessage &body, const QByteArray &line, TimePoint now);
    template<typename Body>
    void handle(const Body &, const QByteArray &, TimePoint)
    {} // only shown
    /// Has the firmware report every few seconds that it is busy (M113), once.
    void askForBusyMessages(TimePoint now);
    void notice(FirmwareNotice::Kind kind, const QByteArray &text);
    /// Within a file list: passes the entry on. @return false if the line is none
    [[nodiscard]] bool takeFileListEntry(const Response &response, const QByteArray &line);

    // LineSenderListener
    void lineSent(const OutgoingLine &line) override;
    void lineAcknowledged(const OutgoingLine &line, TimePoint now) override;
    void ticketFinished(quint64 ticket, bool completed) override;
    void jobEnded() override;

    /// An error that may be a damaged request to resend: it waits for the next lines.
    struct DoubtfulError
    {
        QByteArray text;
        TimePoint until;
    };

    const ProtocolOptions options;
    EngineOutbox outbox;
    LinkMeter meter;
    LinkMachine link;
    LinkStatus status;
    Handshake handshake;
    LineAssembler assembler;
    ResponseParser parser;
    FirmwareIdentity identity;
    FirmwareTraits traits;
    LineSender sender;
    PollSchedule polls;

    int currentTool = 0;
    std::optional<int> waitTool; // an M109 T<n> under way reports tool n
    bool pausedForUser = false;
    bool inFileList = false; // between the begin and the end of a list of the card's files
    bool autoReportWanted = false;
    bool busyIntervalSet = false;
    bool busyIntervalRefused = false;
    std::optional<DoubtfulError> doubtful;
    std::optional<QByteArray> fatal;
    bool disconnectWanted = false;
};

} // namespace gantry
