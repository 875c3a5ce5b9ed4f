// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/linesource.h"
#include "gcode/modalstate.h"
#include "protocol/ackledger.h"
#include "protocol/engineoutbox.h"
#include "protocol/lineclassifier.h"
#include "protocol/linenumberer.h"
#include "protocol/linkmeter.h"
#include "protocol/protocoloptions.h"
#include "protocol/resendbuffer.h"
#include "protocol/resendpolicy.h"
#include "protocol/response.h"
#include "protocol/returncheck.h"
#include "protocol/sendqueue.h"
#include "protocol/sendwindow.h"
#include "protocol/stallwatch.h"

#include <optional>
#include <vector>

namespace gantry {

/// Told by the LineSender what became of each line.
class LineSenderListener
{
public:
    virtual ~LineSenderListener() = default;
    /// For the first time; resends are not told.
    virtual void lineSent(const OutgoingLine &line) = 0;
    /// The printer has taken the line; in the order they were sent, each once.
    virtual void lineAcknowledged(const OutgoingLine &line, TimePoint now) = 0;
    virtual void ticketFinished(quint64 ticket, bool completed) = 0;
    /// The job source has nothing more.
    virtual void jobEnded() = 0;
};

/// Carries lines to the printer in order and each exactly once, whatever the wire does to them or to the answers:
/// numbers them, keeps them until they are acknowledged, sends them again when asked, and asks itself when an
/// acknowledge is overdue. Pure.
///
/// What it relies on: a numbered line is only carried out if its number follows the last one and its checksum is
/// right. So lines may be sent twice without harm, a question with the next number finds out what was taken, and
/// counting acknowledges only governs the pace.
class LineSender final
{
public:
    /// How the sending stands after something happened.
    enum class Outcome {
        Fine,
        PrinterSilent,
        PrinterRestarted, ///< it counts lines from the beginning: it was reset unseen
        ResendMissing,
        ResendLoop,
    };

    LineSender(const ProtocolOptions &options, EngineOutbox &outbox, LinkMeter &meter,
               LineSenderListener &listener);

    // Queries
    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] bool isJobActive() const;
    /// A new line could go out now: nothing is being sent again, and the window has room.
    [[nodiscard]] bool hasRoom() const;
    /// A command that may take minutes waits for its acknowledge.
    [[nodiscard]] bool isBlocked() const { return m_ledger.holdsLongRunning(); }
    /// Since the last line of any kind.
    [[nodiscard]] Duration silence(TimePoint now) const { return m_stall.silence(now); }
    [[nodiscard]] std::optional<TimePoint> deadline() const;
    /// The number last asked for again, for the error message.
    [[nodiscard]] qint64 requestedLine() const { return m_requested; }

    /// A question for temperatures is on its way.
    [[nodiscard]] bool awaitsTemperature() const { return m_ledger.holdsTemperatureQuery(); }
    /// Acknowledges came that were for no line: how many lines are on their way is in doubt.
    [[nodiscard]] bool isCountDoubtful() const { return m_window.isCountDoubtful(); }

    /// Adds what is on its way now.
    void describe(LinkStatistics &figures) const;

    // What shall be sent
    void submit(const Submission &submission, TimePoint now);
    void setJobSource(LineSource *source);
    [[nodiscard]] LineSource *jobSource() const { return m_source; }
    void setNumbering(ProtocolOptions::Numbering numbering) { m_numbering = numbering; }
    /// M108, M410 and answers to prompts need not wait.
    void setEmergencyParser(bool available) { m_emergencyParser = available; }
    /// Answers to prompts need not wait, even without an emergency parser.
    void setPromptSupport(bool available) { m_promptSupport = available; }
    /// The firmware acknowledges a G4 at once and reads nothing until it is over.
    void setBlocksWhileDwelling(bool blocks) { m_blocksWhileDwelling = blocks; }
    /// The printer prints from its card: it is not given up sooner than during a job from here.
    /// The oldest line that is not acknowledged is this command.
    [[nodiscard]] bool awaits(char letter, int code) const
    {
        return !m_ledger.isEmpty() && m_ledger.front().command.is(letter, code);
    }
    void setCardPrinting(bool printing);
    /// A raw file is being written to the printer's card: no questions.
    void setStreaming(bool on) { m_streaming = on; }
    void setNumberNamesLine(bool names) { m_ledger.setNumberNamesLine(names); }
    /// False for a firmware that waits for heat with M116 only: M109 and M190 become M104 or M140 and M116.
    void setHeatsWithM109(bool heats) { m_heatsWithM109 = heats; }
    void setQueuesLines(bool queues) { m_window.setQueuesLines(queues); }
    void setChecksOrder(bool checks) { m_window.setChecksOrder(checks); }
    /// Sends what can be sent.
    void pump(TimePoint now);

    // What the printer says
    void positionReported(const Position &position) { m_modes.setPosition(position); }
    void lineReceived(TimePoint now) { m_stall.lineReceived(now); }
    /// @param temperature it carries a temperature report  @param bare nothing else stands in the line
    [[nodiscard]] Outcome acknowledge(const Acknowledge &ack, bool temperature, bool bare,
                                      TimePoint now);
    [[nodiscard]] Outcome resendRequested(qint64 line, TimePoint now);
    /// An error about checksum or number; a request to resend should follow, but may be lost.
    void transmissionError(QByteArrayView text, TimePoint now);
    /// A line sent ahead was dropped (Repetier); its ok means nothing.
    void lineSkipped(TimePoint now);
    /// An ok may still come that is for nothing sent here (a second greeting's): wait for it a moment.
    void expectStrayAcknowledge(TimePoint now) { lineSkipped(now); }
    void busy(TimePoint now) { m_stall.busy(now); }
    /// The firmware will say so while it works: silence means a lost line.
    void expectBusyMessages() { m_stall.expectBusyMessages(); }
    /// The firmware says it has nothing to do.
    void idleReported(TimePoint now);
    /// Something came that may have been an acknowledge.
    void damagedAcknowledge();
    /// The user, or a firmware that does not answer the line, takes it as acknowledged.
    void forceAcknowledge(TimePoint now);
    [[nodiscard]] Outcome tick(TimePoint now);

    // When the link breaks under a job (linesenderreturn.cpp)
    /// Numbers will tell afterwards what became of the lines on their way.
    [[nodiscard]] bool canBeContinued() const;
    [[nodiscard]] qint64 lastAcknowledged() const { return m_acknowledged; }
    [[nodiscard]] int linesInFlight() const;
    [[nodiscard]] ReturnCheck::Left standing() const;
    /// Drops what was not begun, except the job; everything else stays for continueAfter().
    void suspend();
    /// The printer has taken all lines up to this number and none behind it: the rest goes out again, by its old
    /// numbers, so that the firmware itself takes each once.
    void continueAfter(qint64 taken, TimePoint now);

    /// Forgets all lines, numbers and what was learned; tickets are finished as not completed.
    void reset();
    /// A line past every queue, numbered, not waited for: for the emergency stop.
    [[nodiscard]] QByteArray emergencyLine(QByteArrayView text) { return m_numberer.assign(text); }

private:
    /// An answer that is still to come and that is for no line: the ok after a refused one.
    enum class Owed { Nothing, AfterResend, AfterError };

    [[nodiscard]] StallWatch::Situation situation() const;
    [[nodiscard]] bool mayAskEarly() const;
    [[nodiscard]] Duration resendPatience() const;
    [[nodiscard]] bool isNumbered(const OutgoingLine &line) const;
    [[nodiscard]] bool fetch(OutgoingLine &line);
    [[nodiscard]] bool pull(OutgoingLine &line);
    void splitHeating(OutgoingLine &line);
    void sendNew(OutgoingLine line, TimePoint now);
    [[nodiscard]] bool sendAgain(TimePoint now);
    void transmit(OutgoingLine line, bool resend, TimePoint now);
    void beginDwell(TimePoint until);
    void resetNumbers(qint64 number);
    void probe(TimePoint now);
    /// @param measured by an answer of its own
    void acknowledgeFront(TimePoint now, bool measured = false);
    void finish(const OutgoingLine &line, TimePoint now);
    void report(const OutgoingLine &line, TimePoint now);
    void closeTicket(quint64 ticket, bool completed);
    [[nodiscard]] Outcome settle(TimePoint now);
    [[nodiscard]] Outcome apply(ResendPolicy::Verdict verdict, qint64 line, TimePoint now);
    [[nodiscard]] Outcome resendReset();
    void acknowledgeBefore(qint64 number, TimePoint now);
    void sendOutOfBand(const Submission &submission, TimePoint now);
    [[nodiscard]] bool isEmergency(const Submission &submission) const;

    EngineOutbox &m_outbox;
    LinkMeter &m_meter;
    LineSenderListener &m_listener;
    const Duration m_resendWithoutOk;
    const int m_maxResends;
    const bool m_compact;

    LineClassifier m_classifier;
    LineNumberer m_numberer;
    ResendBuffer m_buffer;
    ResendPolicy m_policy;
    SendQueue m_queue;
    ModalState m_modes; // after all lines that left
    SendWindow m_window;
    AckLedger m_ledger;
    StallWatch m_stall;

    ProtocolOptions::Numbering m_numbering;
    bool m_emergencyParser = false;
    bool m_promptSupport = false;
    bool m_heatsWithM109 = true;
    bool m_blocksWhileDwelling = false;
    bool m_cardPrinting = false;
    std::optional<TimePoint> m_dwellUntil; // nothing is sent before
    bool m_streaming = false;

    LineSource *m_source = nullptr;
    bool m_sourceEnded = false;
    quint64 m_openJobLines = 0;
    std::optional<OutgoingLine> m_held;     // taken, but it has to wait for the lines before it
    std::optional<OutgoingLine> m_followUp; // the second half of a line that was taken
    std::vector<quint64> m_openTickets;

    qint64 m_cursor = 1;       // next number to send again; the numberer's next if there is none
    qint64 m_acknowledged = 0; // highest number acknowledged
    qint64 m_requested = 0;    // last resend request
    Owed m_owed = Owed::Nothing;
    TimePoint m_owedUntil{};
    std::optional<qint64> m_implied; // what an error says would be asked for
    TimePoint m_waitingSince{};      // the last acknowledge, or the first line after a rest
    int m_surplus = 0; // plain acknowledges that were for no line, since the last that was
    bool m_probeWanted = false;
    std::optional<TimePoint> m_verifyAt;      // an ignored request has to prove an echo by then
    std::optional<OutgoingLine> m_resetAgain; // an M110 to be sent again
    int m_resetAttempts = 0;
};

} // namespace gantry
