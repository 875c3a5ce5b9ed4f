// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "job/jobrequest.h"
#include "job/jobstep.h"
#include "types/sdmessage.h"

#include <memory>
#include <optional>

namespace gantry {

class HostDesk;
struct FileLine;

/// One kind of job (a local file printed; a file of the card; a file copied to the card): which steps surround it and
/// where its lines come from. The JobRunner has the states and carries the steps out. Pure.
///
/// To add a kind: derive, return it from makeJobProcedure(), and tell the runner what only the printer knows by
/// JobRunner::handleRemoteProgress(), handleRemoteEnd() and handleCard().
class JobProcedure
{
public:
    virtual ~JobProcedure() = default;

    // The steps of each sequence; a state is left when its steps are carried out and acknowledged.
    [[nodiscard]] virtual JobSteps start() const = 0;  ///< Starting
    [[nodiscard]] virtual JobSteps pause() const = 0;  ///< Pausing
    [[nodiscard]] virtual JobSteps resume() const = 0; ///< Resuming
    [[nodiscard]] virtual JobSteps cancel() const = 0; ///< Cancelling
    [[nodiscard]] virtual JobSteps finish() const = 0; ///< Finishing

    /// The lines of the file go through the host. Otherwise the printer reads it: there is no FileLineReader, and the
    /// end comes by handleRemoteEnd().
    [[nodiscard]] virtual bool readsFile() const { return true; }
    /// The lines of the file are commands: screened, with temperature offsets and M73 looked at. Otherwise data.
    [[nodiscard]] virtual bool carriesOutFile() const { return true; }
    [[nodiscard]] virtual bool canPause() const { return true; }
    /// A hold keeps back what the job wants to send.
    [[nodiscard]] virtual bool canHold() const { return true; }
    /// A cancel may find the printer waiting for a heater.
    [[nodiscard]] virtual bool heatsUp() const { return true; }
    /// A failure is followed by the steps of cancel() before it counts.
    [[nodiscard]] virtual bool cleansUp() const { return false; }
    /// Newest samples the estimate of the total time is averaged over.
    [[nodiscard]] virtual int estimateWindow() const { return 250; }

    /// What comes in place of a Decision step, or why the job cannot go on.
    [[nodiscard]] virtual Result<JobSteps> decide() { return JobSteps{}; }
    /// What the firmware says of its card meanwhile; an error if the job cannot go on.
    [[nodiscard]] virtual std::optional<Error> handleCard(const SdMessage &) { return {}; }
    /// The printer has ended the job by itself.
    virtual void handleStopped() {}
    /// Whether a line of a file that is data is sent; an error if the job must not go on.
    [[nodiscard]] virtual Result<bool> accepts(const FileLine &) const { return true; }

    /// The name the printer's card knows the file by, if it is another one.
    [[nodiscard]] virtual QString remoteName() const { return {}; }
    /// What a failure means for this job.
    [[nodiscard]] virtual Error describe(const Error &cause) const { return cause; }
    /// What is told of it once it was cancelled; no error if that needs no word.
    [[nodiscard]] virtual Error cancellation() const { return {}; }

protected:
    /// The steps that find out where the tool is.
    [[nodiscard]] static JobSteps positionCapture();
};

/// The procedure for a request. Never null.
[[nodiscard]] std::unique_ptr<JobProcedure> makeJobProcedure(const JobRequest &request,
                                                             HostDesk &desk);

} // namespace gantry
