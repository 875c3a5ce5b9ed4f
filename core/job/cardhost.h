// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodeblock.h"
#include "job/hostdesk.h"
#include "job/jobrequest.h"
#include "job/jobrunner.h"
#include "sdcard/cardprogress.h"
#include "types/sdmessage.h"

#include <deque>
#include <optional>

namespace gantry {

/// The host's dealings with the printer's card: asks what is on it, has files selected and deleted, and tells the job
/// how far the printer has read its file. Also notices what is done at the printer itself. Pure; lives on the comm
/// thread.
class CardHost final
{
public:
    /// What the printer does with the card, as far as it has to be asked how far it is.
    enum class Activity { None, Selected, Printing };

    CardHost(HostDesk &desk, JobRunner &job)
        : m_desk(desk)
        , m_job(job)
    {}

    [[nodiscard]] Activity activity() const;

    // Intents; what the present state does not allow does nothing
    void initialise(const CommandTags &tags = {});
    void release(const CommandTags &tags = {});
    void refresh(const CommandTags &tags = {});
    void remove(const QString &name, const CommandTags &tags = {});
    /// The outcome is told by the job's status, or as an error: SdCardMissing, SdFileMissing.
    void select(const QString &name, const CommandTags &tags = {});
    /// No file of the card is meant any more.
    void unselect(TimePoint now);
    // Around JobRunner::start()
    void handleStarting(const JobRequest &request);
    void handleStarted(TimePoint now);

    // Facts
    void handleLink(bool ready);
    void handleReset(); ///< the firmware has restarted
    /// The firmware has said what it can do, or something else in its place. @param habits without the user's own wishes
    void handleIdentity(const CardTracker::Habits &habits);
    void handleUnidentified();
    void handleMessage(const SdMessage &message, TimePoint now);
    /// The printer says that a card was put in or out: "sd_inserted", "sd_ejected", "sd_updated".
    void handleAction(const QByteArray &name);
    /// True if the ticket is one of ours.
    [[nodiscard]] bool handleTicket(quint64 ticket, TimePoint now);

    // For the owner, after all facts of a moment were told
    /// The next lines to send; nothing when there are none.
    [[nodiscard]] std::optional<Submission> takeSubmission();
    /// True once after a print was begun at the printer.
    [[nodiscard]] std::optional<JobRequest> takeStart();
    /// True once after another file was selected, or none.
    [[nodiscard]] bool takeSelectionChanged();

private:
    struct File
    {
        QString name;
        qint64 size = 0;
    };

    void handleOpened(const SdMessage &message);
    void handleSelected(TimePoint now);
    void handleOpenFailed(const SdMessage &message, TimePoint now);
    void handleProgress(const SdMessage &message, TimePoint now);
    void tell(CardProgress::Verdict verdict, TimePoint now);
    void watchPaused(qint64 position, TimePoint now);
    void refuseSelection();
    [[nodiscard]] bool isCardJob() const;
    [[nodiscard]] QString nameFor(const QByteArray &opened) const;

    HostDesk &m_desk;
    JobRunner &m_job;
    CardProgress m_progress;
    std::deque<Submission> m_submissions;
    CommandTags m_questionTags;     // of the next question about the card
    std::optional<File> m_selected; // as the printer has said
    std::optional<File> m_opened;   // announced, not selected yet
    QString m_wanted;               // asked for, not answered yet
    std::optional<JobRequest> m_start;
    bool m_linkReady = false;
    bool m_removing = false;     // a list follows anyhow
    bool m_transferring = false; // a list follows when it is over
    int m_growths = 0; // how often in a row the position grew while it was thought to rest
    bool m_positionKnown = false;
    bool m_selectionChanged = false;
};

} // namespace gantry
