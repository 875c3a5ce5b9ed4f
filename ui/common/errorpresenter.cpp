// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/errorpresenter.h"

#include "common/actionregistry.h"
#include "common/messagebar.h"
#include "common/statetext.h"
#include "printer/printer.h"

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

const QString TopicRefused = u"refused"_s;
const QString TopicConnect = u"connect"_s;
const QString TopicLost = u"lost"_s;
const QString TopicJob = u"job"_s;
const QString TopicUser = u"user"_s;
const QString TopicPause = u"pause"_s;
const QString TopicFilament = u"filament"_s;
const QString TopicIdle = u"idle"_s;
const QString TopicFirmware = u"firmware"_s;
const QString TopicDisk = u"disk"_s;
const QString TopicHeldBack = u"heldBack"_s;
const QString TopicInterrupted = u"interrupted"_s;
const QString TopicPrompt = u"prompt"_s;
const QString TopicStop = u"stop"_s;

/// @param action what leads on, as a button; empty for none
Message makeMessage(Message::Severity severity, const QString &text, const QString &topic,
                    const QString &action = {})
{
    return {severity, text, topic, false, QDateTime::currentDateTime(), action};
}

/// What leads out of it; empty if no single action does.
QString wayOut(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileNotText:
    case ErrorCode::InvalidFileType:
        return ActionId::OpenFile;
    case ErrorCode::UnknownScript:
    case ErrorCode::ScriptMalformed:
        return ActionId::EditScripts;
    default:
        return {};
    }
}

bool isPausingOrPaused(JobState job)
{
    return job == JobState::Pausing || job == JobState::Paused;
}

/// A pause ends with the action that resumes.
QString wayOutOf(JobState job)
{
    return isPausingOrPaused(job) ? QString(ActionId::Pause) : QString();
}

bool isRunout(const QString &action)
{
    return action.startsWith("out_of_filament"_L1) || action.startsWith("filament_runout"_L1);
}

} // namespace

ErrorPresenter::ErrorPresenter(Printer &printer, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_printer(printer)
    , m_bar(bar)
{
    connect(&printer, &Printer::refused, this, &ErrorPresenter::showRefusal);
    connect(&printer, &Printer::failed, this, &ErrorPresenter::handleFailure);
    connect(&printer, &Printer::noticesReceived, this, &ErrorPresenter::handleNotices);
    connect(&printer, &Printer::eventHappened, this, &ErrorPresenter::handleEvent);
    connect(&printer.mirror(), &PrinterMirror::stateChanged, this, &ErrorPresenter::handleState);
    connect(&printer.prompts(), &PromptController::promptChanged, this,
            &ErrorPresenter::handlePrompt);
    connect(&bar, &MessageBar::dismissed, this, &ErrorPresenter::handleDismissed);
    connect(&printer.idleHeaters(), &IdleHeaterGuard::cooledDown, this,
            &ErrorPresenter::handleCooledDown);
}

// For whoever comes back and wonders.
void ErrorPresenter::handleCooledDown()
{
    m_bar.post(makeMessage(Message::Severity::Notice,
                           tr("The heaters were switched off, because nothing was done for "
                              "a long time. The settings say how long (Safety)."),
                           TopicIdle, ActionId::Settings));
}

void ErrorPresenter::showRefusal(const Error &error)
{
    Message message
        = makeMessage(Message::Severity::Warning, error.message, TopicRefused, wayOut(error));
    message.passing = true;
    m_bar.post(message);
}

void ErrorPresenter::showError(const Error &error)
{
    m_bar.post(makeMessage(Message::Severity::Error, error.message, {}, wayOut(error)));
}

void ErrorPresenter::showProblem(const Error &error)
{
    m_bar.post(makeMessage(Message::Severity::Error, error.message, {}));
}

void ErrorPresenter::handleFailure(const Error &error)
{
    const LinkStatus &link = m_printer.state().link;
    if (link.jobWaits)
        return; // told with what becomes of the print
    const QString topic = error != link.error               ? TopicJob
                          : link.state == LinkState::Failed ? TopicConnect
                          : link.state == LinkState::Lost   ? TopicLost
                                                            : TopicJob;
    m_bar.post(
        makeMessage(Message::Severity::Error, error.message, topic,
                    topic == TopicJob ? wayOut(error) : QString(ActionId::ConnectionDoctor)));
}

void ErrorPresenter::handleState()
{
    const PrinterState &state = m_printer.state();
    // A new attempt: why the one before it failed, or how the connection before it ended, is no longer news.
    if (state.link.state == LinkState::Opening) {
        m_bar.withdraw(TopicConnect);
        m_bar.withdraw(TopicLost);
    }
    if (state.isReady())
        m_bar.withdraw(TopicStop); // it answers again
    if (state.pausedForUser != m_pausedForUser) {
        m_pausedForUser = state.pausedForUser;
        if (m_pausedForUser) {
            m_bar.post(makeMessage(Message::Severity::Warning,
                                   tr("The printer waits for you: confirm at its display."),
                                   TopicUser));
        } else {
            m_bar.withdraw(TopicUser);
            m_bar.withdraw(TopicFilament);
        }
    }
    if (state.job.waitsForDisk != m_waitsForDisk) {
        m_waitsForDisk = state.job.waitsForDisk;
        handleDisk();
    }
    if (state.job.state != m_jobState) {
        m_jobState = state.job.state;
        handleJobState(state.job);
    }
    handleInterruption(state.job);
}

void ErrorPresenter::handleInterruption(const JobStatus &job)
{
    const QString text = describeInterruption(job);
    if (text == m_interruption)
        return;
    m_interruption = text;
    m_bar.withdraw(TopicInterrupted);
    if (text.isEmpty())
        return;
    const Interruption::Phase phase = job.interruption->phase;
    const bool isBack = phase == Interruption::Phase::Back;
    m_bar.post(makeMessage(phase == Interruption::Phase::Gone ? Message::Severity::Error
                                                              : Message::Severity::Warning,
                           text, TopicInterrupted, isBack ? QString(ActionId::Pause) : QString()));
}

void ErrorPresenter::handleDisk()
{
    if (!m_waitsForDisk) {
        m_bar.withdraw(TopicDisk);
        return;
    }
    const QString text
        = m_printer.state().job.isTransfer
              ? tr("The disk does not deliver the file, so the copy to the card waits. Check the "
                   "disk or the network share; the copy goes on by itself. It can be cancelled "
                   "meanwhile.")
              : tr("The disk does not deliver the file, so the print waits. Check the "
                   "disk or the network share; the print goes on by itself. It can be "
                   "paused or cancelled meanwhile.");
    m_bar.post(makeMessage(Message::Severity::Warning, text, TopicDisk));
}

void ErrorPresenter::handleJobState(const JobStatus &job)
{
    // A new print: how the one before it ended is no longer news.
    if (job.state == JobState::Starting && !job.isTransfer) {
        for (const QString &topic : {TopicJob, TopicLost, TopicFirmware})
            m_bar.withdraw(topic);
    }
    // Why it paused came before the pause itself; it is no longer so when the pause ends.
    const bool isUnderWay = job.state == JobState::Starting || job.state == JobState::Resuming
                            || job.state == JobState::Printing || job.state == JobState::Finishing;
    if (isUnderWay || job.state == JobState::Cancelling)
        m_bar.withdraw(TopicPause);
    for (const QString &topic : {TopicPause, TopicFilament})
        m_bar.offer(topic, wayOutOf(job.state));
    if (job.state == JobState::Resuming || !isJobActive(job.state))
        m_bar.withdraw(TopicFilament);
    if (!isJobActive(job.state) && information())
        m_printer.prompts().close(); // Marlin says "Resuming SD", and does not take it back
}

std::optional<HostPrompt> ErrorPresenter::information() const
{
    const std::optional<HostPrompt> prompt = m_printer.prompts().prompt();
    return prompt && prompt->isInformation() ? prompt : std::nullopt;
}

void ErrorPresenter::handlePrompt()
{
    m_bar.withdraw(TopicPrompt);
    if (const std::optional<HostPrompt> told = information(); told && !told->text.isEmpty()) {
        m_bar.post(makeMessage(Message::Severity::Notice,
                               tr("The printer says: “%1”.").arg(told->text), TopicPrompt));
    }
}

// Never answered unasked: the firmware may have put a question meanwhile, and would take it for the answer to that.
void ErrorPresenter::handleDismissed(const Message &message)
{
    if (message.topic == TopicPrompt && information())
        m_printer.prompts().answer(0);
}

void ErrorPresenter::handleEvent(const PrinterEvent &event)
{
    if (event.name == "FilamentChange"_L1) {
        m_bar.post(makeMessage(Message::Severity::Warning,
                               tr("The print asks for a change of filament. Follow what the "
                                  "printer's display says."),
                               TopicFilament));
    } else if (event.name == "CommandSuppressed"_L1) {
        handleSuppressed(event.payload);
    } else if (event.name == "Error"_L1) {
        handleErrorEvent(event.payload);
    }
}

void ErrorPresenter::handleSuppressed(const QVariantMap &event)
{
    // Why the print pauses instead was said already.
    if (event.value(u"severity"_s) != u"warn"_s || isPausingOrPaused(m_printer.state().job.state))
        return;
    m_bar.post(makeMessage(
        Message::Severity::Warning,
        tr("%1: %2", "a command, and why it was not sent")
            .arg(event.value(u"command"_s).toString(), event.value(u"message"_s).toString()),
        TopicHeldBack));
}

// An error that closes the link, or keeps a print from beginning, is told with that.
void ErrorPresenter::handleErrorEvent(const QVariantMap &event)
{
    if (event.value(u"consequence"_s) != u"cancel"_s)
        return;
    m_bar.post(makeMessage(Message::Severity::Error,
                           tr("The printer reports: “%1”. The print was cancelled. Find the "
                              "cause before you print again.")
                               .arg(event.value(u"error"_s).toString()),
                           TopicFirmware, ActionId::ShowTerminal));
}

void ErrorPresenter::handleNotices(const QList<FirmwareNotice> &notices)
{
    const QString onward = wayOutOf(m_printer.state().job.state);
    for (const FirmwareNotice &notice : notices) {
        // What the printer's display shows is no interruption; the status bar has it.
        if (notice.kind == FirmwareNotice::Kind::Error) {
            // Why a print or a copy has ended says more than the words of the firmware that ended it.
            m_bar.post(
                makeMessage(notice.endsJob ? Message::Severity::Warning : Message::Severity::Error,
                            tr("The printer reports: “%1”. What it said before stands in "
                               "the terminal.")
                                .arg(notice.text),
                            TopicFirmware, ActionId::ShowTerminal));
        } else if (notice.kind == FirmwareNotice::Kind::StopNotTaken) {
            m_bar.post(makeMessage(Message::Severity::Error, notice.text, TopicStop));
        } else if (notice.kind == FirmwareNotice::Kind::Host) {
            m_bar.post(makeMessage(Message::Severity::Warning, notice.text, TopicPause, onward));
        } else if (notice.kind == FirmwareNotice::Kind::Action && isRunout(notice.text)) {
            m_bar.post(makeMessage(Message::Severity::Warning,
                                   tr("The printer has run out of filament. Load new filament, "
                                      "then resume the print."),
                                   TopicFilament, onward));
        }
    }
}

} // namespace gantry
