// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/printhost.h"

#include "job/scriptnames.h"

namespace gantry {

namespace {

using Action = CommandScreen::Verdict::Action;
using Source = CommandScreen::Source;

} // namespace

void PrintHost::startJob(const JobRequest &request, FileLineReader *reader, TimePoint now)
{
    if (!m_job.canStart())
        return;
    m_desk.setScripts(request.scripts);
    m_card.handleStarting(request);
    m_job.start(request, reader, now);
    m_card.handleStarted(now);
}

void PrintHost::submit(const Submission &submission, TimePoint now)
{
    // The host's own questions and the protocol's lines are as they should be.
    const bool screened
        = submission.origin == SendOrigin::Manual || submission.origin == SendOrigin::Script;
    Submission rest = submission;
    if (screened) {
        rest.block.lines.clear();
        for (const QByteArray &line : submission.block.lines)
            screen(line, {Source::Kind::User}, rest.block.lines, now);
    }
    if (!rest.block.lines.isEmpty())
        m_submissions.push_back(rest);
    else if (rest.ticket != 0)
        m_finishedTickets.append(rest.ticket);
}

void PrintHost::screen(const QByteArray &line, const Source &source, QList<QByteArray> &lines,
                       TimePoint now)
{
    const CommandScreen::Verdict verdict = m_desk.screen().judge(line, source, m_job.situation());
    switch (verdict.action) {
    case Action::Send:
        lines.append(line);
        return;
    case Action::ChangeTool:
        changeTool(line, verdict, lines, now);
        return;
    default:
        break;
    }
    m_desk.reportDropped(line, verdict);
    obey(verdict, line, now);
}

void PrintHost::changeTool(const QByteArray &line, const CommandScreen::Verdict &verdict,
                           QList<QByteArray> &lines, TimePoint now)
{
    const QVariantMap context{
        {QStringLiteral("tool"), QVariantMap{{QStringLiteral("old"), verdict.oldTool},
                                             {QStringLiteral("new"), verdict.newTool}}}};
    const auto addScript = [&](const QString &name) {
        for (const QByteArray &scriptLine : m_desk.renderScript(name, context))
            screen(scriptLine, {Source::Kind::ToolChange, name}, lines, now);
    };
    addScript(ScriptNames::BeforeToolChange);
    lines.append(line);
    addScript(ScriptNames::AfterToolChange);
}

void PrintHost::obey(const CommandScreen::Verdict &verdict, const QByteArray &line, TimePoint now)
{
    switch (verdict.action) {
    case Action::Pause:
        if (!verdict.message.isEmpty())
            m_desk.report().addNotice(verdict.message);
        m_job.pause(now);
        break;
    case Action::Resume:
        m_job.resume(now);
        break;
    case Action::Cancel:
        m_job.cancel(now);
        break;
    case Action::EmergencyStop:
        m_desk.report().addNote("emergency stop because of the line: " + line);
        m_desk.requestEmergencyStop();
        break;
    case Action::Send:
    case Action::ChangeTool:
    case Action::Drop:
        break;
    }
}

std::optional<HostWish> PrintHost::takeWish(TimePoint now)
{
    m_job.proceed(now);
    if (m_desk.takeEmergencyStop()) {
        m_submissions.clear();
        return hostwish::EmergencyStop{};
    }
    if (m_job.takeHeatupAbort())
        return hostwish::Submit{{{{QByteArrayLiteral("M108")}}, SendOrigin::Script, 0}};
    if (!m_submissions.empty()) {
        Submission submission = std::move(m_submissions.front());
        m_submissions.pop_front();
        return hostwish::Submit{std::move(submission)};
    }
    if (std::optional<JobRequest> request = m_card.takeStart())
        return hostwish::StartJob{*std::move(request)};
    if (std::optional<Submission> submission = m_card.takeSubmission())
        return hostwish::Submit{*std::move(submission)};
    if (m_job.takePumpWish())
        return hostwish::Pump{};
    return std::nullopt;
}

} // namespace gantry
