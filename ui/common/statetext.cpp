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
    }
    return {Words::tr("Ready"), {}, Icon::Done, IconTone::Good};
}

} // namespace

StateText describeState(const PrinterState &state)
{
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
    return describeJob(state.job.state);
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
    default:
        return {};
    }
}

} // namespace gantry
