// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/hostreport.h"
#include "types/errorreport.h"
#include "types/firmwareinfo.h"
#include "types/firmwarenotice.h"
#include "types/heater.h"
#include "types/jobstate.h"
#include "types/linkstate.h"
#include "types/linkstatistics.h"
#include "types/position.h"
#include "types/sdfile.h"
#include "types/wireline.h"

#include <QList>
#include <QMutex>

#include <functional>
#include <optional>

namespace gantry {

/// Everything that came up since the listener looked last. Plain value.
struct FactBatch
{
    QList<LinkStatus> links; ///< one for each change of the state, with its newest details
    bool printerWasReset = false;
    std::optional<FirmwareInfo> firmware;
    QList<TemperaturePoint> temperatures;
    std::optional<Position> position;
    QList<quint64> tickets; ///< never left out
    QList<JobStatus> jobs;  ///< one for each change of the state, with its newest figures
    QList<FirmwareNotice> notices;
    QList<ErrorReport> errors;
    QList<SuppressedCommand> suppressed;
    QList<RefusedTool> refusedTools;
    QList<RegisteredMessage> messages;
    QList<ScriptEvent> scripts;
    QList<Error> failures; ///< of intents that could not be carried out
    std::optional<SdCardStatus> card;
    bool startWanted = false; ///< the printer asks for the selected file to be printed
    QList<WireLine> lines;
    qsizetype linesLeftOut = 0; ///< older than the first of lines
    std::optional<LinkStatistics> statistics;
};

/// The border between the comm thread and the listener's: facts are collected in bounded memory, and one wake-up of each
/// urgency is asked for until they are taken, however long that takes. Holds the only lock of the program.
class FactOutbox final
{
    Q_DISABLE_COPY_MOVE(FactOutbox)

public:
    /// How soon what was added should be taken.
    enum class Urgency {
        Leisurely, ///< lines and figures, of which a print brings hundreds a second
        Soon,      ///< what somebody waits for
        Now,       ///< before the lines are more than can be shown within a frame
    };

    // What a listener that stalls may find; the oldest are left out first.
    static constexpr qsizetype MaxLines = 20'000;
    static constexpr qsizetype ManyLines = MaxLines / 4; ///< wanted now
    static constexpr qsizetype MaxLineBytes = 4 * 1024 * 1024;
    static constexpr qsizetype MaxTemperatures = 10'000;
    static constexpr qsizetype MaxNotices = 1'000;
    static constexpr qsizetype MaxStates = 100;

    /// @param wake called on the comm thread when there is something to take(); must only post
    explicit FactOutbox(std::function<void(Urgency)> wake);

    /// Adds facts; holds the lock while it lives, so it should live for a moment only. Comm thread.
    class Writer final
    {
        Q_DISABLE_COPY_MOVE(Writer)

    public:
        explicit Writer(FactOutbox &outbox);
        ~Writer();

        void addLink(const LinkStatus &status);
        void addReset();
        void addFirmware(const FirmwareInfo &info);
        void addTemperatures(TemperaturePoint point);
        void addPosition(const Position &position);
        void addTicket(quint64 ticket);
        void addJob(const JobStatus &status);
        void addNotice(FirmwareNotice notice);
        void addError(ErrorReport report);
        /// All of it but what becomes notices and lines.
        void addHostReport(const HostReport &report);
        void addCard(const SdCardStatus &status);
        void addLine(WireLine line);
        void addStatistics(const LinkStatistics &statistics);

    private:
        FactOutbox &m_outbox;
        QMutexLocker<QMutex> m_locker;
        FactBatch &m_batch;
        bool m_added = false;        ///< a fact that is wanted soon
        bool m_addedFigures = false; ///< one that is not
    };

    /// Takes everything; the next fact asks for a wake-up again. Listener's thread.
    [[nodiscard]] FactBatch take();
    /// No wake-up is asked for any more once this returned.
    void close();

private:
    QMutex m_mutex;
    std::function<void(Urgency)> m_wake;
    FactBatch m_batch;
    qsizetype m_lineBytes = 0;
    std::optional<Urgency> m_pending; ///< the wake-up that was asked for
};

} // namespace gantry
