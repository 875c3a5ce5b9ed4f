// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/jobprocedure.h"

#include "job/cardprint.h"
#include "job/cardtransfer.h"
#include "job/hostdesk.h"
#include "job/localprint.h"

namespace gantry {

JobSteps JobProcedure::positionCapture()
{
    using Kind = JobStep::Kind;
    // Asked only when the moves are known to be over: any position that comes then is the right one.
    return {{Kind::Settle, QByteArrayLiteral("M400")},
            {Kind::AskPosition, QByteArrayLiteral("M114")}};
}

std::unique_ptr<JobProcedure> makeJobProcedure(const JobRequest &request, HostDesk &desk)
{
    if (request.isTransfer)
        return std::make_unique<CardTransfer>(request, desk);
    if (request.origin == FileOrigin::SdCard)
        return std::make_unique<CardPrint>(request, desk);
    return std::make_unique<LocalPrint>(desk.rules());
}

} // namespace gantry
