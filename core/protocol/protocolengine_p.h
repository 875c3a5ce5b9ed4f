// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/autoreports.h"
#include "protocol/cardpoll.h"
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
    void closeBroken(const Error &error, bool printerWasTold);
    void stopMachine(TimePoint now);
    void printerRestarted(TimePoint now);
    /// Acts on how the sending stands; false if the link was closed.
    bool check(LineSender::Outcome outcome, TimePoint now);
    void pollAndPump(TimePoint now);
    [[nodiscard]] PollSchedule::Situation pollSituation() const;
    [[nodiscard]] CardPoll::Situation cardSituation() const;
    void submitOwn(const QByteArray &line, TimePoint now);

    // The return of a printer whose job waits (enginereturn.cpp)
    /// The port vanished; a job waits for it if that can lead to anything.
    void lose(const Error &error);
    /// Once more, while a job waits.
    void loseAgain(const Error &error);
    void tellReturn(Interruption::Phase phase);
    void followReturn(ReturnCheck::Step step, TimePoint now);
    void handleReturning(const Response &response, const QByteArray &line, TimePoint now);
    void tickReturn(TimePoint now);
    [[nodiscard]] std::optional<TimePoint> returnDeadline() const;
    void askReturning(const QByteArray &wire, TimePoint now);
    /// It is known where the printer stands, and how warm it is.
    void takeReturn(TimePoint now);
    void followHeaters(TimePoint now);
    void reheat(TimePoint now);
    void goOn(TimePoint now);
    /// The job cannot go on; the printer is greeted as any other.
    void abandonReturn(const Error &error, TimePoint now);
    void stopWaiting();
    /// The emergency stop while the port is closed.
    void stopUnheard();

    // Errors and what they lead to (engineerrors.cpp)
    /// A firmware that has halted or an error that ends the link: its sentence, its report, the end.
    void fail(const Error &error, TimePoint now);
    void report(ErrorReport::Reason reason, ErrorReport::Consequence consequence,
                const QString &text);
    [[nodiscard]] bool isPrinting() const;
    /// Whether an error makes the printer stop as well.
    [[nodiscard]] bool haltsOnError() const;
    void firmwareHalted(const response::FirmwareError &error, TimePoint now);
    void addRestOfHalt(const QByteArray &line, TimePoint now);
    /// Closes the link if the firmware has halted and only its last words were awaited.
    void finishHalt();
    /// An error in earnest; false if the link was closed.
    bool actOnError(const QByteArray &text, bool answered, TimePoint now);
    /// Deferred decisions, once all received lines were looked at; false if nothing may be sent.
    bool decide(TimePoint now);
    [[nodiscard]] std::optional<TimePoint> decisionDue() const;

    // What the printer says (engineresponses.cpp)
    void handleLine(const QByteArray &line, TimePoint now);
    void handleGreeting(const Response &response, const QByteArray &line, TimePoint now);
    void handleResponse(const Response &response, const QByteArray &line, TimePoint now);
    void handleIdentity(const FirmwareInfo &firmware, TimePoint now);
    void applyTraits();

    void handle(const response::Other &body, const QByteArray &line, TimePoint now);
    void handle(const response::TemperatureReport &body, const QByteArray &line, TimePoint now);
    void handle(const response::TargetReport &body, const QByteArray &line, TimePoint now);
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
    void reportTemperatures();
    /// Takes the card for present, once.
    void assumeCard();
    /// Has the firmware report every few seconds that it is busy (M113), once.
    void askForBusyMessages(TimePoint now);
    void notice(FirmwareNotice::Kind kind, const QByteArray &text);
    /// Within a file list: passes the entry on. @return false if the line is none
    [[nodiscard]] bool takeFileListEntry(const Response &response, const QByteArray &line);

    // LineSenderListener
    void lineSent(const OutgoingLine &line) override;
    void lineAcknowledged(const OutgoingLine &line, TimePoint now) override;
    /// A line of a file that is written to the card.
    [[nodiscard]] bool isData(const OutgoingLine &line) const;
    void ticketFinished(quint64 ticket, bool completed) override;
    void jobEnded() override;

    /// An error that may be a damaged request to resend: it waits for the next lines.
    struct DoubtfulError
    {
        QByteArray text;
        TimePoint until;
        bool answered = false; // the line it is about was acknowledged
    };
    /// The firmware has halted, which it says in several lines. The machine was stopped at the first of them.
    struct Halt
    {
        QByteArray text;
        QList<QByteArray> logs; // up to the first line, what was sent since is of no interest
        TimePoint until;        // no more lines are waited for
        bool told = false;      // M112 was sent
    };
    static constexpr Duration RestOfHalt = 250ms;

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
    CardPoll cardPoll;
    AutoReports autoReports;

    int currentTool = 0;
    std::optional<int> waitTool; // an M109 T<n> under way reports tool n
    bool pausedForUser = false;
    bool inFileList = false; // between the begin and the end of a list of the card's files
    bool promptsAnnounced = false;
    bool cardSeen = false; // while it was greeted
    bool cardAssumed = false;
    bool busyIntervalSet = false;
    bool busyIntervalRefused = false;
    std::optional<TimePoint> fileSavedUntil; // by then M29 has to be acknowledged
    std::optional<DoubtfulError> doubtful;
    std::optional<Halt> halt;
    bool disconnectWanted = false;
    QList<HeaterReading> readings; // of the last report

    // While a job waits
    Interruption interruption;
    std::optional<ReturnCheck> returning; // the printer is there again
    QList<HeaterReading> readingsBefore;
    std::optional<TimePoint> askHeatersAt;   // M105, without a number
    std::optional<TimePoint> heatersAskedAt; // not answered yet
};

} // namespace gantry
