// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/printhost.h"
#include "protocol/protocolengine.h"

#include <memory>
#include <optional>

namespace gantry {

/// Engine and host put together: intents, bytes and the time go in, requests and facts of the engine come out, in the
/// order they arose and with everything the host made of them. The host's own facts are in host().desk(). Pure; the
/// CommWorker carries.
class Conversation final
{
public:
    explicit Conversation(std::unique_ptr<ProgressEstimator> estimator = {});

    [[nodiscard]] PrintHost &host() { return m_host; }
    [[nodiscard]] const LinkStatus &linkStatus() const { return m_engine->linkStatus(); }
    [[nodiscard]] LinkStatistics statistics(TimePoint now) const
    {
        return m_engine->statistics(now);
    }
    [[nodiscard]] bool isIdle() const { return m_engine->isIdle(); }
    [[nodiscard]] bool isDisconnecting() const { return m_host.isDisconnecting(); }
    /// When tick() is wanted; nothing while there is nothing to wait for.
    [[nodiscard]] std::optional<TimePoint> deadline() const;

    // The port
    /// Closes what is open at once.
    [[nodiscard]] EngineOutputs connectTo(const QList<ConnectionSettings> &candidates,
                                          const ProtocolOptions &options, TimePoint now);
    /// Closes the link once the script for this was carried out, but at most so much later; asked again, at once.
    [[nodiscard]] EngineOutputs disconnect(Duration patience, TimePoint now);
    [[nodiscard]] EngineOutputs linkUp(TimePoint now);
    [[nodiscard]] EngineOutputs openFailed(const Error &error, TimePoint now);
    [[nodiscard]] EngineOutputs linkLost(const Error &error, TimePoint now);
    /// The printer a job waits for seems to be there again.
    [[nodiscard]] EngineOutputs reattach(const ConnectionSettings &settings, TimePoint now);
    [[nodiscard]] EngineOutputs receive(QByteArrayView bytes, TimePoint now);
    [[nodiscard]] EngineOutputs tick(TimePoint now);

    // Lines
    [[nodiscard]] EngineOutputs submit(const Submission &submission, TimePoint now);
    [[nodiscard]] EngineOutputs fakeAcknowledge(TimePoint now);
    [[nodiscard]] EngineOutputs emergencyStop(TimePoint now);

    // Jobs
    /// What has to be ready before startJob(); an error says why a job cannot start now.
    [[nodiscard]] Error whyNotStart() const;
    /// The reader must live until the job is over or the next one starts; null if the printer reads the file.
    [[nodiscard]] EngineOutputs startJob(const JobRequest &request, FileLineReader *reader,
                                         TimePoint now);

    /// Carries on after the host was told something.
    [[nodiscard]] EngineOutputs settle(TimePoint now) { return settle({}, now); }

private:
    [[nodiscard]] EngineOutputs settle(EngineOutputs outputs, TimePoint now);
    [[nodiscard]] EngineOutputs carryOut(const HostWish &wish, TimePoint now);
    void tell(EngineOutputs &outputs, TimePoint now);
    void interruptUnlinkedJob(TimePoint now);
    [[nodiscard]] EngineOutputs releaseEndedJob(TimePoint now);

    std::unique_ptr<ProtocolEngine> m_engine;
    PrintHost m_host;
    bool m_sourceSet = false;
};

} // namespace gantry
