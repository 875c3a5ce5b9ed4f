// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobprocedure.h"

#include "job/localprint.h"

namespace gantry {

JobSteps JobProcedure::positionCapture()
{
    using Kind = JobStep::Kind;
    // Asked only when the moves are known to be over: any position that comes then is the right one.
    return {{Kind::Settle, QByteArrayLiteral("M400")},
            {Kind::AskPosition, QByteArrayLiteral("M114")}};
}

std::unique_ptr<JobProcedure> makeJobProcedure(const JobRequest &request, const HostRules &rules)
{
    Q_UNUSED(request) // the only kind so far
    return std::make_unique<LocalPrint>(rules);
}

} // namespace gantry
