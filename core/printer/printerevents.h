// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer/printerevent.h"
#include "printer/printerstates.h"
#include "printer/sentcommandevents.h"
#include "types/connectionsettings.h"
#include "types/errorreport.h"
#include "types/firmwareinfo.h"
#include "types/jobstate.h"
#include "types/linkstate.h"
#include "types/position.h"
#include "types/registeredmessage.h"
#include "types/wireline.h"

#include <QList>

#include <optional>

namespace gantry {

/// Makes the documented events of the facts about a printer, each once. Pure: it is handed the facts in the order in which they
/// came, and returns what follows from each.
class PrinterEvents final
{
public:
    using List = QList<PrinterEvent>;
    enum class ProfileChange { Added, Modified, Deleted };
    enum class Severity { Info, Warning };

    /// Connecting.
    [[nodiscard]] List connecting(const ConnectionSettings &wanted);
    /// Disconnecting; and Disconnected at once if nothing is connected.
    [[nodiscard]] List disconnecting();
    /// Connected, Disconnected.
    [[nodiscard]] List handleLink(const LinkStatus &status);
    /// PrinterStateChanged; on the way to "closed with error" because of an error, ERROR comes first.
    [[nodiscard]] List handleState(const StateFacts &facts);
    /// FileSelected, FileDeselected. @param path empty = none is selected any more
    [[nodiscard]] List handleFile(const QString &path, FileOrigin origin, qint64 size);
    /// PrintStarted ... PrintFailed, Transfer..., ChartMarked. @param msecsSinceEpoch now, for the marks
    [[nodiscard]] List handleJob(const JobStatus &status, qint64 msecsSinceEpoch);
    /// What follows from sent lines: SentCommandEvents.
    [[nodiscard]] List handleLines(const QList<WireLine> &lines, qsizetype leftOut)
    {
        return m_sent.handleLines(lines, leftOut);
    }
    /// PositionUpdate.
    [[nodiscard]] List handlePosition(const Position &position);
    /// PrinterReset.
    [[nodiscard]] List handleReset();
    /// FirmwareData, once for each answer to M115.
    [[nodiscard]] List handleFirmware(const FirmwareInfo &info);
    /// Error.
    [[nodiscard]] static List handleError(const ErrorReport &report);
    /// CommandSuppressed.
    [[nodiscard]] static List handleSuppressed(const QByteArray &command, const QString &message,
                                               Severity severity);
    /// InvalidToolReported. @param tool absent = the firmware did not say which
    [[nodiscard]] static List handleInvalidTool(std::optional<int> tool, int fallback);
    /// RegisteredMessageReceived.
    [[nodiscard]] static List handleRegistered(const RegisteredMessage &message);
    /// GcodeScript<Name>Running or GcodeScript<Name>Finished. @param payload the context's "event"
    [[nodiscard]] static List handleScript(const QString &name, bool running,
                                           const QVariant &payload = {});
    /// UpdatedFiles: the card or its list changed.
    [[nodiscard]] static List handleSdFiles();
    /// PrinterProfileAdded, ...Modified, ...Deleted.
    [[nodiscard]] static List handleProfile(ProfileChange change, const QString &id);

private:
    [[nodiscard]] static List handleTransfer(const JobStatus &status);
    static void handleJobState(const JobStatus &status, JobState before, List &events);

    SentCommandEvents m_sent;
    FirmwareInfo m_firmware;
    JobState m_job = JobState::Idle;
    LinkState m_link = LinkState::Disconnected;
    bool m_jobWaits = false;
    StateId m_state = StateId::Offline;
    QString m_stateText = QStringLiteral("Offline");
    QString m_filePath;
    FileOrigin m_fileOrigin = FileOrigin::Local;
    qint64 m_fileSize = 0;
};

} // namespace gantry
