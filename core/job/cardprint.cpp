// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/cardprint.h"

#include "job/hostdesk.h"
#include "script/scriptset.h"

#include <QCoreApplication>

namespace gantry {

CardPrint::CardPrint(const JobRequest &request, const HostDesk &desk)
    : m_name(request.filePath)
    , m_path(desk.card().pathOf(request.filePath))
    , m_cancelCommand(desk.rules().sdCancelCommand)
    , m_startPosition(request.startPosition)
    , m_startedByPrinter(request.startedByPrinter)
    , m_capturesOnPause(desk.rules().logPositionOnPause)
    , m_capturesOnCancel(desk.rules().logPositionOnCancel)
{}

JobSteps CardPrint::start() const
{
    if (m_startedByPrinter)
        return {};
    JobSteps steps{JobStep::runScript(ScriptSet::BeforePrintStarted),
                   JobStep::line("M23 " + m_path)};
    if (m_startPosition > 0)
        steps.append(JobStep::lineAfterAll("M26 S" + QByteArray::number(m_startPosition)));
    // Not before it is known that the file is open: another one may be selected still.
    steps.append(JobStep::lineAfterAll(QByteArrayLiteral("M24")));
    return steps;
}

JobSteps CardPrint::pause() const
{
    JobSteps steps{JobStep::line(QByteArrayLiteral("M25"))};
    if (m_capturesOnPause)
        steps.append(positionCapture());
    steps.append(JobStep::runScript(ScriptSet::AfterPrintPaused));
    return steps;
}

JobSteps CardPrint::resume() const
{
    return {JobStep::runScript(ScriptSet::BeforePrintResumed),
            JobStep::line(QByteArrayLiteral("M24")), JobStep::line(QByteArrayLiteral("M27"))};
}

JobSteps CardPrint::cancel() const
{
    JobSteps steps;
    if (!m_stopped) {
        if (!m_cancelCommand.isEmpty())
            steps.append(JobStep::line(m_cancelCommand));
        steps.append(JobStep::line(QByteArrayLiteral("M27")));
        steps.append(JobStep::line(QByteArrayLiteral("M26 S0")));
    }
    if (m_capturesOnCancel)
        steps.append(positionCapture());
    steps.append(JobStep::runScript(ScriptSet::AfterPrintCancelled));
    return steps;
}

JobSteps CardPrint::finish() const
{
    return {JobStep::line(QByteArrayLiteral("M400")),
            JobStep::runScript(ScriptSet::AfterPrintDone)};
}

std::optional<Error> CardPrint::handleCard(const SdMessage &message)
{
    if (message.kind != SdMessage::Kind::OpenFailed)
        return std::nullopt;
    return Error{ErrorCode::SdFileMissing,
                 QCoreApplication::translate("gantry::CardPrint",
                                             "The printer could not open the file “%1” on its "
                                             "card. Read the card again and choose the file anew.")
                     .arg(m_name),
                 QString::fromUtf8(message.name)};
}

} // namespace gantry
