// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/statetext.h"

#include "common/format.h"

#include <QCoreApplication>

namespace gantry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(gantry::StateText)
};

/// Failed is also how a link ends that was up; what happened is in the code.
QString describeFailure(ErrorCode code)
{
    switch (code) {
    case ErrorCode::EmergencyStopped:
        return Words::tr("Stopped");
    case ErrorCode::FirmwareHalted:
        return Words::tr("The printer has halted");
    case ErrorCode::FirmwareError:
    case ErrorCode::ResendFailed:
    case ErrorCode::ResendLoop:
    case ErrorCode::PrinterReset:
        return Words::tr("Connection closed");
    case ErrorCode::PrinterSilent:
        return Words::tr("No answer");
    default:
        return Words::tr("Could not connect");
    }
}

StateText describeLink(const LinkStatus &link)
{
    switch (link.state) {
    case LinkState::Opening:
    case LinkState::Handshaking:
        return {Words::tr("Connecting"), link.activity, Icon::Plug, IconTone::Accent};
    case LinkState::Lost:
        return {Words::tr("Connection lost"), {}, Icon::Unplug, IconTone::Error};
    case LinkState::Failed:
        return {describeFailure(link.error.code), {}, Icon::Unplug, IconTone::Error};
    case LinkState::Disconnected:
    case LinkState::Ready:
        break;
    }
    return {Words::tr("Not connected"), {}, Icon::Unplug, IconTone::Muted};
}

StateText describeJob(JobState job)
{
    switch (job) {
    case JobState::Idle:
        break;
    case JobState::Starting:
        return {Words::tr("Starting"), {}, Icon::Play, IconTone::Accent};
    case JobState::Printing:
        return {Words::tr("Printing"), {}, Icon::Play, IconTone::Good};
    case JobState::Pausing:
        return {Words::tr("Pausing"), {}, Icon::Pause, IconTone::Attention};
    case JobState::Paused:
        return {Words::tr("Paused"), {}, Icon::Pause, IconTone::Attention};
    case JobState::Resuming:
        return {Words::tr("Resuming"), {}, Icon::Play, IconTone::Accent};
    case JobState::Finishing:
        return {Words::tr("Finishing"), {}, Icon::Play, IconTone::Good};
    case JobState::Finished:
        return {Words::tr("Done"), {}, Icon::Done, IconTone::Good};
    case JobState::Cancelling:
        return {Words::tr("Cancelling"), {}, Icon::Cancel, IconTone::Attention};
    case JobState::Cancelled:
        return {Words::tr("Cancelled"), {}, Icon::Cancel, IconTone::Muted};
    case JobState::Failed:
        return {Words::tr("Failed"), {}, Icon::Error, IconTone::Error};
    case JobState::Interrupted:
        return {Words::tr("Interrupted"), {}, Icon::Unplug, IconTone::Attention};
    }
    return {Words::tr("Ready"), {}, Icon::Done, IconTone::Good};
}

QString describeReturn(Interruption::Phase phase)
{
    switch (phase) {
    case Interruption::Phase::Gone:
        return Words::tr("waiting for the printer");
    case Interruption::Phase::Asking:
        return Words::tr("asking the printer where it stands");
    case Interruption::Phase::Back:
        return Words::tr("the printer is back");
    case Interruption::Phase::Heating:
        return Words::tr("heating up before it goes on");
    }
    return {};
}

/// What a person has to know before she lets it go on.
QString describeStandstill(const Interruption &interruption)
{
    QString text = Words::tr("The printer is back and stands where it was left: the print can go "
                             "on.");
    if (!interruption.cooled.isEmpty())
        text += u' '
                + Words::tr("It has cooled down meanwhile and is heated up first. What has cooled "
                            "may have come off the bed.");
    if (interruption.motorsMayBeOff())
        text += u' '
                + Words::tr("It stood still for so long that its motors may have switched off: "
                            "look whether the nozzle is still where it was.");
    return text;
}

} // namespace

StateText describeState(const PrinterState &state)
{
    if (state.job.interruption) {
        StateText text = describeJob(JobState::Interrupted);
        text.detail = describeReturn(state.job.interruption->phase);
        return text;
    }
    if (!state.isReady())
        return describeLink(state.link);
    if (state.pausedForUser)
        return {
            Words::tr("Waiting for you at the printer"), {}, Icon::Warning, IconTone::Attention};
    const bool transfers = state.job.isTransfer && isJobActive(state.job.state)
                           && state.job.state != JobState::Cancelling;
    if (transfers)
        return {Words::tr("Copying to the card"), {}, Icon::Export, IconTone::Accent};
    // A copy that is over is nothing the machine has done.
    if (state.job.isTransfer && !isJobActive(state.job.state))
        return describeJob(JobState::Idle);
    if (state.job.waitsForDisk)
        return {Words::tr("Waiting for the disk"), {}, Icon::Warning, IconTone::Attention};
    const bool prints = state.job.state == JobState::Printing
                        || state.job.state == JobState::Starting
                        || state.job.state == JobState::Resuming;
    if (state.job.waitsForHeater && prints)
        return {Words::tr("Heating"), {}, Icon::Flame, IconTone::Accent};
    StateText text = describeJob(state.job.state);
    if (!state.job.cooledNozzles.isEmpty())
        text.detail = Words::tr("nozzle cooled; Resume heats it again");
    return text;
}

QString describeInterruption(const JobStatus &job)
{
    if (!job.interruption)
        return {};
    switch (job.interruption->phase) {
    case Interruption::Phase::Gone:
        return Words::tr("%1 The print waits at line %2 of its file. Leave the printer switched "
                         "on: when it is back, Gantry asks it where it stands, and the print can "
                         "go on. Its heaters stay as they are meanwhile.")
            .arg(job.error.message, Format::integer(job.lineNumber));
    case Interruption::Phase::Asking:
        return Words::tr("Something is at the printer's port again. Gantry asks whether it is the "
                         "printer as it was left.");
    case Interruption::Phase::Back:
        return describeStandstill(*job.interruption);
    case Interruption::Phase::Heating:
        return Words::tr("The printer heats up. The print goes on as soon as it is hot.");
    }
    return {};
}

QString describeOutcome(const JobStatus &job, const Error &linkError)
{
    switch (job.state) {
    case JobState::Finished:
        return Words::tr("Done in %1.").arg(Format::duration(job.elapsedMs));
    case JobState::Cancelled:
        return Words::tr("Cancelled at %1 after %2.")
            .arg(Format::percent(job.completion * 100), Format::duration(job.elapsedMs));
    case JobState::Failed:
        if (job.error == linkError)
            return Words::tr("Failed at %1.").arg(Format::percent(job.completion * 100));
        return Words::tr("Failed at %1. %2")
            .arg(Format::percent(job.completion * 100), job.error.message);
    case JobState::Interrupted:
        return Words::tr("Interrupted at %1, line %2.")
            .arg(Format::percent(job.completion * 100), Format::integer(job.lineNumber));
    default:
        return {};
    }
}

} // namespace gantry
