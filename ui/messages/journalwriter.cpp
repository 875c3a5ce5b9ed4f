// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/journalwriter.h"

#include "common/messagebar.h"
#include "common/statetext.h"
#include "messages/messagejournal.h"
#include "printer/printer.h"

namespace gantry {

JournalWriter::JournalWriter(Printer &printer, const MessageBar &bar, MessageJournal &journal)
    : m_printer(printer)
    , m_journal(journal)
{
    connect(&bar, &MessageBar::posted, this, &JournalWriter::handleMessage);
    connect(&printer.mirror(), &PrinterMirror::stateChanged, this, &JournalWriter::follow);
    connect(&printer.prompts(), &PromptController::promptChanged, this,
            &JournalWriter::handlePrompt);
}

void JournalWriter::follow()
{
    const PrinterState &state = m_printer.state();
    followLink(std::exchange(m_link, state.link.state), state.link);
    followJob(std::exchange(m_job, state.job.state), state.job);
}

void JournalWriter::followLink(LinkState before, const LinkStatus &now)
{
    if (now.state == before)
        return;
    if (now.state == LinkState::Ready)
        note(tr("Connected."));
    else if (now.state == LinkState::Disconnected && before == LinkState::Ready)
        note(tr("Disconnected."));
}

void JournalWriter::followJob(JobState before, const JobStatus &now)
{
    if (now.state == before)
        return;
    const QString file = m_printer.job().fileName();
    if (isContinuation(before, now.state)) {
        note(tr("Print of %1 goes on.").arg(file));
        return;
    }
    switch (now.state) {
    case JobState::Starting:
        note(now.isTransfer ? tr("Copying %1 to the card.").arg(file)
                            : tr("Print of %1 started.").arg(file));
        break;
    case JobState::Paused:
        note(tr("Print of %1 paused.").arg(file));
        break;
    case JobState::Resuming:
        note(tr("Print of %1 resumed.").arg(file));
        break;
    case JobState::Finished:
    case JobState::Cancelled:
        note(tr("%1: %2").arg(file, describeOutcome(now)));
        break;
    default:
        break; // a failure comes as a message, with its reason
    }
}

void JournalWriter::handlePrompt()
{
    const std::optional<HostPrompt> prompt = m_printer.prompts().prompt();
    if (!prompt || prompt->isInformation()) // that comes as a message
        return;
    m_journal.add(Message::Severity::Warning, tr("The printer asks: %1").arg(prompt->text),
                  QDateTime::currentDateTime());
}

void JournalWriter::handleMessage(const Message &message)
{
    // What passes by itself answers a click of somebody who is there.
    if (!message.passing)
        m_journal.add(message.severity, message.text,
                      message.time.isValid() ? message.time : QDateTime::currentDateTime());
}

void JournalWriter::note(const QString &text)
{
    m_journal.add(Message::Severity::Notice, text, QDateTime::currentDateTime());
}

} // namespace gantry
