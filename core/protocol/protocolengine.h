// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeblock.h"
#include "gcode/linesource.h"
#include "protocol/cardpoll.h"
#include "protocol/engineoutput.h"
#include "protocol/protocoloptions.h"
#include "types/timepoint.h"

#include <QByteArrayView>

#include <memory>
#include <optional>

namespace gantry {

/// The conversation with one printer as a pure value machine: it is handed bytes, blocks and the time and
/// returns what should be done and what happened. No QObject, clock, file or thread. It owns the link state.
/// All functions are called from one thread; none blocks.
class ProtocolEngine final
{
public:
    explicit ProtocolEngine(ProtocolOptions options = {});
    ~ProtocolEngine();

    // Queries
    [[nodiscard]] const LinkStatus &linkStatus() const;
    [[nodiscard]] LinkStatistics statistics(TimePoint now) const;
    /// When tick() is wanted; nothing while there is nothing to wait for.
    [[nodiscard]] std::optional<TimePoint> deadline() const;
    /// True while every line handed out was acknowledged and no lane holds anything.
    [[nodiscard]] bool isIdle() const;
    /// The firmware reports its position by itself every few seconds (M154), so an unasked report may be old.
    [[nodiscard]] bool reportsPosition() const;

    // The port
    /// Starts a connection; candidates are tried in this order until a printer answers (at least one).
    [[nodiscard]] EngineOutputs connectTo(const QList<ConnectionSettings> &candidates,
                                          TimePoint now);
    [[nodiscard]] EngineOutputs linkUp(TimePoint now); ///< the port is open
    [[nodiscard]] EngineOutputs openFailed(const Error &error,
                                           TimePoint now); ///< it could not be opened
    [[nodiscard]] EngineOutputs linkLost(const Error &error, TimePoint now); ///< it went away
    [[nodiscard]] EngineOutputs disconnect(TimePoint now); ///< the user wants it closed
    [[nodiscard]] EngineOutputs receive(QByteArrayView bytes, TimePoint now);
    [[nodiscard]] EngineOutputs tick(TimePoint now);

    // A job whose link broke (ProtocolOptions::suspendsJobs)
    /// From JobSuspended until it goes on, or is given up.
    [[nodiscard]] bool jobWaits() const;
    /// The printer seems to be there again: opens its port and asks where it stands. The port must not be reset by it.
    [[nodiscard]] EngineOutputs reattach(const ConnectionSettings &settings, TimePoint now);
    /// Goes on where the printer stands, once it is Back; heats up before what has cooled down.
    [[nodiscard]] EngineOutputs continueJob(TimePoint now);
    /// The job is over for its owner, who knows. A printer that is Back is ready for other lines then, any other link
    /// stays as it is.
    [[nodiscard]] EngineOutputs releaseJob(TimePoint now);

    // Lines
    [[nodiscard]] EngineOutputs submit(const Submission &submission, TimePoint now);
    /// The source is pulled while set and not at its End; nullptr takes it away (lines already sent stay). The
    /// engine lets go of it by itself when the link closes, breaks or is reset (JobInterrupted, if it had more).
    void setJobSource(LineSource *source);
    /// Whether the printer is asked about its card, and how an error is taken: while it prints from the card, no error
    /// makes it halt. Holds until it is set again, also over connections.
    void setCardWatch(CardWatch watch);
    /// Sends what can be sent; called after the job source has something new.
    [[nodiscard]] EngineOutputs pump(TimePoint now);
    /// Behaves as if "ok" had been received (the user's way out of a stuck conversation).
    [[nodiscard]] EngineOutputs fakeAcknowledge(TimePoint now);
    /// Past every queue: M112 raw and numbered, heaters off, then the link closes with EmergencyStopped.
    [[nodiscard]] EngineOutputs emergencyStop(TimePoint now);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gantry
