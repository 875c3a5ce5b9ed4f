// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeblock.h"
#include "job/hostrules.h"
#include "job/jobrequest.h"
#include "job/temperatureoffsets.h"
#include "protocol/protocoloptions.h"
#include "transport/transport.h"
#include "types/errorreport.h"
#include "types/firmwareinfo.h"
#include "types/firmwarenotice.h"
#include "types/heater.h"
#include "types/jobstate.h"
#include "types/linkstate.h"
#include "types/linkstatistics.h"
#include "types/position.h"
#include "types/refusedtool.h"
#include "types/registeredmessage.h"
#include "types/scriptevent.h"
#include "types/sdfile.h"
#include "types/suppressedcommand.h"
#include "types/wireline.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <memory>

namespace gantry {

class CommWorker;
class FactOutbox;
struct FactBatch;

/// The face of one printer's link on the GUI thread: intents go down by queued calls, facts come up in batches
/// as these signals. Owns the comm thread; the destructor closes the link and waits for the thread.
class PrinterConnection final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrinterConnection)

public:
    explicit PrinterConnection(TransportFactory factory, QObject *parent = nullptr);
    ~PrinterConnection() override;

    // Intents: none blocks, none returns anything.
    /// Closes what is open and connects anew; the candidates are tried in order.
    void open(const QList<ConnectionSettings> &candidates, const ProtocolOptions &options);
    /// The printer an interrupted job waits for seems to be at this port again; nothing happens if none waits. Opening must
    /// not reset it.
    void reattach(const ConnectionSettings &settings);
    /// Once the script for this was carried out (at most 10 s); asked again, at once.
    void close();
    /// What the host does with commands besides sending them, from now on.
    void setRules(const HostRules &rules);
    void submit(const Submission &submission);
    void fakeAcknowledge();
    void emergencyStop();
    void startJob(const JobRequest &request);
    /// What the lines around the file carry from the next of these on: start, pause, resume or cancel.
    void tagNextJobIntent(const CommandTags &tags);
    void pauseJob();
    /// @see JobRunner::resume()
    void resumeJob(const GcodeBlock &wayBack = {});
    void cancelJob();
    /// Keeps back what the job wants to send, until each hold is released or the link closes.
    void holdJob();
    void releaseJob();
    /// Degrees added to the targets a file sets, from the next line on; forgotten when the link closes.
    void setOffsets(const gantry::TemperatureOffsetMap &offsets);
    /// Sends a script by its name; the context adds to what every script is told. Refused if there is none.
    void runScript(const QString &name, const QVariantMap &context = {}, quint64 ticket = 0,
                   const CommandTags &tags = {});
    // The printer's card
    void initialiseCard(const CommandTags &tags = {});
    void releaseCard(const CommandTags &tags = {});
    void refreshCard(const CommandTags &tags = {});
    void removeCardFile(const QString &name, const CommandTags &tags = {});
    /// The outcome is told by jobChanged(), or by intentsFailed().
    void selectCardFile(const QString &name, const CommandTags &tags = {});
    void unselectCardFile();

signals:
    // Facts. Within one batch they are emitted in this order.
    void linkChanged(const gantry::LinkStatus &status);
    void printerWasReset();
    void firmwareIdentified(const gantry::FirmwareInfo &info);
    void temperaturesReported(const QList<gantry::TemperaturePoint> &points);
    void positionReported(const gantry::Position &position);
    void ticketsFinished(const QList<quint64> &tickets);
    void jobChanged(const gantry::JobStatus &status);
    void noticesReceived(const QList<gantry::FirmwareNotice> &notices);
    /// Errors as the published interface reports them, each cause once.
    void errorReported(const gantry::ErrorReport &report);
    /// Commands that were not sent to the printer.
    void commandsSuppressed(const QList<gantry::SuppressedCommand> &commands);
    void toolRefused(const gantry::RefusedTool &tool);
    void messagesRegistered(const QList<gantry::RegisteredMessage> &messages);
    void scriptsChanged(const QList<gantry::ScriptEvent> &events);
    void startRequested(); ///< by the printer: print the selected file
    /// What was asked for and could not be done.
    void intentsFailed(const QList<gantry::Error> &errors);
    void sdCardChanged(const gantry::SdCardStatus &status);
    /// leftOut: lines dropped because the listener was too slow; they come before the given ones.
    void linesLogged(const QList<gantry::WireLine> &lines, qsizetype leftOut);
    void statisticsChanged(const gantry::LinkStatistics &statistics);

private:
    template<typename Call>
    void post(Call call);
    template<typename Intent>
    void useCard(Intent intent);
    void handleWake(int intervalMs);
    void deliver();
    void deliverHostFacts(const FactBatch &batch);

    QThread *m_thread; // ours; left behind if a driver never returns
    std::shared_ptr<FactOutbox> m_outbox;
    CommWorker *m_worker; // lives on m_thread, deleted when it finishes
    QTimer m_deliveryTimer{this};
    QElapsedTimer m_sinceDelivery;
};

} // namespace gantry
