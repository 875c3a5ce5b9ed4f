// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "job/hostrules.h"
#include "job/jobrequest.h"
#include "job/jobstep.h"

#include <memory>

namespace gantry {

/// One kind of job (a local file printed; a file of the card; a file copied to the card): which steps surround it and
/// where its lines come from. The JobRunner has the states and carries the steps out. Pure.
///
/// To add a kind: derive, return it from makeJobProcedure(), and tell the runner what only the printer knows by
/// JobRunner::handleRemoteProgress() and handleRemoteEnd().
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
    /// Newest samples the estimate of the total time is averaged over.
    [[nodiscard]] virtual int estimateWindow() const { return 250; }

protected:
    /// The steps that find out where the tool is.
    [[nodiscard]] static JobSteps positionCapture();
};

/// The procedure for a request. Never null.
[[nodiscard]] std::unique_ptr<JobProcedure> makeJobProcedure(const JobRequest &request,
                                                             const HostRules &rules);

} // namespace gantry
