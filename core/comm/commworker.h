// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comm/conversation.h"
#include "comm/factoutbox.h"
#include "comm/portsession.h"
#include "job/filelinesource.h"
#include "job/jobrequest.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace gantry {

/// The comm thread's end of a connection: carries bytes and calls between transport and conversation, and facts to the
/// outbox. Performs all writes before it reports anything. Decides nothing itself. Comm thread.
class CommWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommWorker)

public:
    CommWorker(TransportFactory factory, std::shared_ptr<FactOutbox> outbox);
    ~CommWorker() override;

    // Intents
    void open(const QList<ConnectionSettings> &candidates, const ProtocolOptions &options);
    /// Looks whether the printer a job waits for is at this port again.
    void reattach(const ConnectionSettings &settings);
    void close();
    void setRules(const HostRules &rules);
    void submit(const Submission &submission);
    void fakeAcknowledge();
    void emergencyStop();
    void runScript(const QString &name, const QVariantMap &context, quint64 ticket,
                   const CommandTags &tags);
    void startJob(const JobRequest &request);
    void tagNextJobIntent(const CommandTags &tags);
    void pauseJob();
    void resumeJob(const GcodeBlock &wayBack);
    void cancelJob();
    void holdJob();
    void releaseJob();
    void setOffsets(const TemperatureOffsetMap &offsets);
    void useCard(const std::function<void(CardHost &card, TimePoint now)> &intent);
    /// Closes the link; shutDownFinished() follows within about a second, whatever the device does.
    void shutDown();

signals:
    void shutDownFinished();

private:
    [[nodiscard]] TimePoint now();
    void run(const EngineOutputs &outputs);
    void performRequests(const EngineOutputs &outputs);
    void reportFacts(const EngineOutputs &outputs);
    void reportHostFacts();
    void reportProgress(TimePoint now);
    void cutOff();
    void armTimer();
    void handleTimer();

    void connectPort();
    void addNote(const QByteArray &text);
    void reportBlockedStop(bool boardRestarted);
    void handleFileChanged();
    void releaseFile();

    std::shared_ptr<FactOutbox> m_outbox;
    Conversation m_conversation;
    std::unique_ptr<FileLineSource> m_file;
    PortSession m_port;
    QTimer m_timer{this};
    std::optional<TimePoint> m_armedFor;
    TimePoint m_nextReport;
    TimePoint m_lastReport;
    JobStatus m_reportedJob;
    bool m_progressChanged = false;
    bool m_shuttingDown = false;
};

} // namespace gantry
