// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/localprint.h"

#include "script/scriptset.h"

namespace gantry {

JobSteps LocalPrint::start() const
{
    return {JobStep::line(QByteArrayLiteral("M110 N0")),
            JobStep::runScript(ScriptSet::BeforePrintStarted)};
}

JobSteps LocalPrint::pause() const
{
    JobSteps steps;
    if (m_capturesOnPause)
        steps = positionCapture();
    steps.append(JobStep::runScript(ScriptSet::AfterPrintPaused));
    return steps;
}

JobSteps LocalPrint::resume() const
{
    // No way back to where it paused: whether and how is the script's affair, it has the position.
    return {JobStep::runScript(ScriptSet::BeforePrintResumed)};
}

JobSteps LocalPrint::cancel() const
{
    JobSteps steps;
    if (m_capturesOnCancel)
        steps = positionCapture();
    steps.append(JobStep::runScript(ScriptSet::AfterPrintCancelled));
    return steps;
}

JobSteps LocalPrint::finish() const
{
    return {JobStep::line(QByteArrayLiteral("M400")),
            JobStep::runScript(ScriptSet::AfterPrintDone)};
}

} // namespace gantry
