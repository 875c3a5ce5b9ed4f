// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/localprint.h"

#include "job/scriptnames.h"

namespace gantry {

JobSteps LocalPrint::start() const
{
    return {JobStep::line(QByteArrayLiteral("M110 N0")),
            JobStep::runScript(ScriptNames::BeforePrintStarted)};
}

JobSteps LocalPrint::pause() const
{
    JobSteps steps;
    if (m_capturesOnPause)
        steps = positionCapture();
    steps.append(JobStep::runScript(ScriptNames::AfterPrintPaused));
    return steps;
}

JobSteps LocalPrint::resume() const
{
    // No way back to where it paused: whether and how is the script's affair, it has the position.
    return {JobStep::runScript(ScriptNames::BeforePrintResumed)};
}

JobSteps LocalPrint::cancel() const
{
    JobSteps steps;
    if (m_capturesOnCancel)
        steps = positionCapture();
    steps.append(JobStep::runScript(ScriptNames::AfterPrintCancelled));
    return steps;
}

JobSteps LocalPrint::finish() const
{
    return {JobStep::line(QByteArrayLiteral("M400")),
            JobStep::runScript(ScriptNames::AfterPrintDone)};
}

} // namespace gantry
