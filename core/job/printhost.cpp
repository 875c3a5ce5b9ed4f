// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/printhost.h"

#include "base/logging.h"
#include "gcode/gcodetext.h"
#include "script/scriptset.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

using Action = CommandScreen::Verdict::Action;
using Source = CommandScreen::Source;

// Tickets of scripts nobody asked for are told from those of others by this bit.
constexpr quint64 TicketBase = quint64(1) << 62;

QString sentence(const char *text)
{
    return QCoreApplication::translate("gantry::PrintHost", text);
}

/// Who pressed a button knows the macro by its name, and not the script behind it.
Error ofMacro(Error error, const CommandTags &tags)
{
    const auto tag = std::find_if(tags.cbegin(), tags.cend(),
                                  [](const QString &each) { return each.startsWith(MacroTag); });
    if (tag != tags.cend()) {
        error.message
            = sentence(QT_TRANSLATE_NOOP("gantry::PrintHost", "The macro “%1” was not sent. %2"))
                  .arg(tag->sliced(MacroTag.size()), error.message);
    }
    return error;
}

/// Lines that are fully dealt with by the protocol are not for the person's expressions.
bool isWatched(WireLine::Kind kind)
{
    return kind != WireLine::Kind::Acknowledge && kind != WireLine::Kind::Busy
           && kind != WireLine::Kind::Resend;
}

} // namespace

std::optional<TimePoint> PrintHost::deadline() const
{
    const std::optional<TimePoint> cooling = m_job.nozzlesCoolAt();
    return m_disconnectBy && cooling ? std::min(*m_disconnectBy, *cooling)
           : m_disconnectBy          ? m_disconnectBy
                                     : cooling;
}

// Intents

void PrintHost::setRules(const HostRules &rules)
{
    m_desk.setRules(rules);
    m_watch = MessageWatch(rules.feedback, rules.pauseTriggers);
    for (const QString &problem : m_watch.takeProblems())
        m_desk.report().addNote(problem.toUtf8());
}

void PrintHost::startJob(const JobRequest &request, FileLineReader *reader, TimePoint now)
{
    if (!m_job.canStart())
        return;
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
    // A file goes on from the count and the feed rate it had.
    rest.keepsPlaceInFile = rest.keeping != ModeKeeping::None && m_job.isActive();
    if (!rest.block.lines.isEmpty())
        m_submissions.push_back(rest);
    else if (rest.ticket != 0)
        m_finishedTickets.append(rest.ticket);
}

void PrintHost::runScript(const QString &name, const QVariantMap &context, quint64 ticket,
                          TimePoint now, const CommandTags &tags)
{
    Error error;
    QList<QByteArray> texts;
    if (m_link.state != LinkState::Ready) {
        error = {ErrorCode::NotAvailable,
                 sentence(QT_TRANSLATE_NOOP("gantry::PrintHost",
                                            "The printer is not connected. Connect it and start "
                                            "the script again.")),
                 {}};
    } else if (const auto lines = m_desk.renderScript(name, context)) {
        texts = *lines;
    } else {
        error = lines.error();
    }
    if (error.isError()) {
        m_desk.report().addError(ofMacro(error, tags));
        finishTicket(ticket);
        return;
    }
    sendScript({{name, true, context}, false}, texts, ticket, tags, now);
}

void PrintHost::runHook(const QString &name, bool disconnects, TimePoint now)
{
    const QVariantMap event{{u"port"_s, m_link.settings.port},
                            {u"baudrate"_s, m_link.settings.baudRate}};
    const QList<QByteArray> texts = m_desk.hookLines(name, {{u"event"_s, event}});
    if (!texts.isEmpty())
        sendScript({{name, true, event}, disconnects}, texts, 0, {}, now);
}

void PrintHost::sendScript(const RunningScript &script, const QList<QByteArray> &texts,
                           quint64 ticket, const CommandTags &tags, TimePoint now)
{
    m_desk.report().addScript(script.event);
    Submission submission{{}, SendOrigin::Script, ticket != 0 ? ticket : TicketBase + m_nextTicket};
    submission.tags = withTag(withTag(tags, u"source:script"_s), "script:"_L1 + script.event.name);
    ++m_nextTicket;
    if (m_job.isActive()) { // the file knows nothing of it
        submission.keeping = ModeKeeping::Restore;
        submission.keepsPlaceInFile = true;
    }
    for (const QByteArray &text : texts)
        screen(text, {Source::Kind::Script, script.event.name}, submission.block.lines, now);
    m_scripts[submission.ticket] = script;
    if (submission.block.lines.isEmpty())
        finishTicket(submission.ticket);
    else
        m_submissions.push_back(submission);
}

void PrintHost::hold(TimePoint now)
{
    ++m_holds;
    m_job.setOnHold(true, now);
}

void PrintHost::release(TimePoint now)
{
    if (m_holds == 0) {
        qCInfo(lcJob) << "release without a hold";
        return;
    }
    --m_holds;
    m_job.setOnHold(m_holds > 0, now);
}

void PrintHost::disconnect(Duration patience, TimePoint now)
{
    const bool again = isDisconnecting();
    m_disconnectBy = now;
    if (again || m_link.state != LinkState::Ready)
        return;
    m_job.handleInterrupted(
        {ErrorCode::NotAvailable,
         sentence(QT_TRANSLATE_NOOP("gantry::PrintHost",
                                    "The connection was closed while the print was active.")),
         {}},
        now);
    runHook(ScriptSet::BeforePrinterDisconnected, true, now);
    for (const auto &[ticket, script] : m_scripts) {
        if (script.disconnects)
            m_disconnectBy = now + patience;
    }
}

// Lines

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
    const QVariantMap context = HostDesk::toolContext(verdict);
    const auto addScript = [&](const QString &name) {
        for (const QByteArray &scriptLine : m_desk.hookLines(name, context))
            screen(scriptLine, {Source::Kind::ToolChange, name}, lines, now);
    };
    addScript(ScriptSet::BeforeToolChange);
    lines.append(line);
    addScript(ScriptSet::AfterToolChange);
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

// Facts

void PrintHost::handleLink(const LinkStatus &status, TimePoint now)
{
    const LinkStatus before = std::exchange(m_link, status);
    // The script is for a printer that was just met; one that comes back to its job has heard it.
    if (status.state == LinkState::Ready && before.state != LinkState::Ready && !before.jobWaits)
        runHook(ScriptSet::AfterPrinterConnected, false, now);
    else if (endsConversation(before, status))
        handleLinkClosed(now);
}

void PrintHost::handleLinkClosed(TimePoint now)
{
    m_desk.forgetPrinter();
    m_desk.offsets().clear();
    m_disconnectBy.reset();
    m_holds = 0;
    m_job.setOnHold(false, now);
    for (const Submission &submission : m_submissions)
        finishTicket(submission.ticket);
    m_submissions.clear();
}

void PrintHost::handleReset()
{
    m_job.rememberStanding();
    m_desk.forgetPrinter();
}

void PrintHost::handleSent(const QByteArray &wireLine, TimePoint now)
{
    m_desk.context().handleSent(wireLine);
    m_desk.nozzles().handleSent(GcodeText::withoutNumber(wireLine), m_desk.context().activeTool(),
                                now);
}

void PrintHost::handleTemperatures(const QList<HeaterReading> &readings, TimePoint now)
{
    m_desk.context().handleTemperatures(readings);
    m_desk.nozzles().handleTemperatures(readings, now);
}

void PrintHost::handleReceived(const QByteArray &line, WireLine::Kind kind, TimePoint now)
{
    if (m_watch.isEmpty() || !isWatched(kind))
        return;
    for (const RegisteredMessage &message : m_watch.messages(line))
        m_desk.report().addMessage(message);
    const auto trigger = m_watch.trigger(line);
    for (const QString &problem : m_watch.takeProblems())
        m_desk.report().addNote(problem.toUtf8());
    if (!trigger || m_job.situation().isTransfer)
        return;
    const bool paused = m_job.state() == JobState::Paused || m_job.state() == JobState::Pausing;
    const bool resumes = *trigger == PauseTrigger::Type::Disable
                         || (*trigger == PauseTrigger::Type::Toggle && paused);
    m_job.handleAction(resumes ? "resume"_ba : "pause"_ba, now);
}

void PrintHost::handlePosition(const Position &position, const QList<double> &extruders)
{
    m_desk.context().handlePosition(position, extruders);
    m_job.handlePosition();
}

void PrintHost::handleAction(const QByteArray &name, TimePoint now)
{
    if (name == "start")
        m_desk.report().startWanted = true; // which file is selected is known elsewhere
    else
        m_job.handleAction(name, now);
}

void PrintHost::handleInvalidTool(std::optional<int> tool, TimePoint now)
{
    const int refused = m_desk.screen().activeTool();
    const std::optional<int> fallback = m_desk.screen().refuseTool(tool);
    if (!fallback)
        return;
    m_desk.report().addRefusedTool({refused, *fallback});
    m_desk.report().addNotice(
        sentence(QT_TRANSLATE_NOOP("gantry::PrintHost",
                                   "The printer has no tool %1; tool %2 is used again. Check the "
                                   "number of extruders in the printer profile."))
            .arg(refused)
            .arg(*fallback));
    m_job.skipToolChangeScript(); // the tool is not there
    Submission back{{}, SendOrigin::Script, 0};
    screen('T' + QByteArray::number(*fallback), {Source::Kind::User}, back.block.lines, now);
    m_submissions.push_back(back);
}

void PrintHost::handleErrorReport(const ErrorReport &report, TimePoint now)
{
    if (report.consequence == ErrorReport::Consequence::Cancel)
        m_job.cancel(now, true);
}

bool PrintHost::handleTicket(quint64 ticket)
{
    const auto found = m_scripts.find(ticket);
    if (found == m_scripts.end())
        return false;
    ScriptEvent event = found->second.event;
    event.running = false;
    m_desk.report().addScript(event);
    if (found->second.disconnects && m_disconnectBy)
        m_disconnectBy = TimePoint(); // at once
    m_scripts.erase(found);
    return ticket >= TicketBase;
}

void PrintHost::finishTicket(quint64 ticket)
{
    if (ticket != 0 && !handleTicket(ticket))
        m_finishedTickets.append(ticket);
}

// Wishes

/// The time of a pause is over.
void PrintHost::coolNozzles(TimePoint now)
{
    Submission submission{{m_job.takeNozzleCooling(now)}, SendOrigin::Script, 0};
    if (submission.block.lines.isEmpty())
        return;
    m_desk.report().addNote("the nozzle cools down during the pause");
    m_submissions.push_back(std::move(submission));
}

std::optional<HostWish> PrintHost::takeWish(TimePoint now)
{
    m_job.proceed(now);
    coolNozzles(now);
    if (m_desk.takeEmergencyStop())
        return hostwish::EmergencyStop{};
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
    if (m_disconnectBy && now >= *m_disconnectBy) {
        m_disconnectBy.reset();
        return hostwish::Disconnect{};
    }
    if (m_job.takeContinueWish())
        return hostwish::ContinueJob{};
    if (m_job.takePumpWish())
        return hostwish::Pump{};
    return std::nullopt;
}

} // namespace gantry
