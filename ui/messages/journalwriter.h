// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/jobstate.h"
#include "types/linkstate.h"

#include <QObject>

namespace gantry {

class MessageBar;
class MessageJournal;
class Printer;
struct Message;

/// Writes into the journal what a person would want to know who comes back after hours: everything the message bar was
/// told, and the turns of link and job. GUI thread.
class JournalWriter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JournalWriter)

public:
    /// All must outlive this object.
    JournalWriter(Printer &printer, const MessageBar &bar, MessageJournal &journal);

private:
    void follow();
    void followLink(LinkState before, const LinkStatus &now);
    void followJob(JobState before, const JobStatus &now);
    void handlePrompt();
    void handleMessage(const Message &message);
    void note(const QString &text);

    Printer &m_printer;
    MessageJournal &m_journal;
    LinkState m_link = LinkState::Disconnected;
    JobState m_job = JobState::Idle;
};

} // namespace gantry
