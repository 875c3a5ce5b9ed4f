// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the job runner the engine pulls lines from.

#include "job/jobrunner.h"

#include "gcode/modekeeping.h"
#include "script/scriptset.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

using Action = CommandScreen::Verdict::Action;
using Source = CommandScreen::Source;
using Kind = JobStep::Kind;

QString sentence(const char *text)
{
    return QCoreApplication::translate("gantry::JobRunner", text);
}

/// A line of a script tells so, beside who wanted what it belongs to.
CommandTags tagsOf(const JobStep &step, const CommandTags &caller)
{
    if (step.kind != Kind::ScriptLine)
        return caller;
    return withTag(withTag(caller, u"source:script"_s), "script:"_L1 + step.script);
}

} // namespace

bool JobRunner::canYield() const
{
    if (!isActive() || state() == JobState::Paused || state() == JobState::Interrupted
        || m_desk.isEmergencyStopWanted())
        return false;
    if (m_onHold && m_procedure->canHold())
        return false;
    if (!m_begun && state() == JobState::Starting && m_reader != nullptr
        && m_reader->peek() != FileLineReader::Pull::Line)
        return false;
    if (m_plan.hasSteps())
        return m_plan.isReady();
    return state() == JobState::Printing && m_reader != nullptr
           && m_reader->peek() != FileLineReader::Pull::NotYet;
}

LineSource::Pull JobRunner::next(SourceLine &line)
{
    if (!isActive())
        return Pull::End;
    // A line may be taken by ourselves, and the end of the file brings lines of its own: look again.
    while (canYield()) {
        if (m_plan.hasSteps() ? yieldStep(line) : pullFile(line))
            return Pull::Line;
    }
    m_starved = isActive();
    return isActive() ? Pull::NotYet : Pull::End;
}

/// Takes one planned step; false if there was no line for the printer in it.
bool JobRunner::yieldStep(SourceLine &line)
{
    JobStep step = m_plan.take();
    if (step.isSilent()) {
        expand(step);
        return false;
    }
    if (step.kind == Kind::ScriptLine)
        return yieldScriptLine(std::move(step), line);
    send(std::move(step), line);
    return true;
}

bool JobRunner::yieldScriptLine(JobStep &&step, SourceLine &line)
{
    const bool framed
        = step.script == ScriptSet::BeforeToolChange || step.script == ScriptSet::AfterToolChange;
    const Source source{framed ? Source::Kind::ToolChange : Source::Kind::Script, step.script};
    const CommandScreen::Verdict verdict = m_desk.screen().judge(step.text, source, situation());
    if (verdict.action == Action::ChangeTool && hasToolChangeScripts()) {
        step.kind = Kind::Line; // it has been looked at
        expandToolChange(std::move(step), verdict);
        return false;
    }
    if (verdict.action != Action::Send && verdict.action != Action::ChangeTool) {
        m_desk.reportDropped(step.text, verdict);
        obey(verdict, step.text);
        return false;
    }
    const GcodeText::Command command = GcodeText::command(step.text);
    if (command.is('G', 91) || command.is('G', 90))
        m_scriptRelative = command.code == 91;
    send(std::move(step), line);
    return true;
}

/// Takes one line of the file; false if there was none for the printer in it.
bool JobRunner::pullFile(SourceLine &line)
{
    FileLine fileLine;
    switch (m_reader->next(fileLine)) {
    case FileLineReader::Pull::Line:
        return yieldFileLine(std::move(fileLine), line);
    case FileLineReader::Pull::End:
        m_machine.handle(JobEvent::FileEnd);
        m_plan.append(m_procedure->finish());
        return false;
    case FileLineReader::Pull::Failed:
        pauseBecauseOf(m_reader->error());
        return false;
    case FileLineReader::Pull::NotYet:
        break;
    }
    return false;
}

bool JobRunner::yieldFileLine(FileLine &&fileLine, SourceLine &line)
{
    JobStep step{Kind::FileLine, std::move(fileLine.text)};
    step.endOffset = fileLine.endOffset;
    step.lineNumber = fileLine.number;
    if (!m_procedure->carriesOutFile()) {
        fileLine.text = step.text;
        const bool wanted = takeDataLine(fileLine);
        if (wanted)
            send(std::move(step), line);
        return wanted;
    }
    const CommandScreen::Verdict verdict
        = m_desk.screen().judge(step.text, {Source::Kind::File}, situation());
    if (verdict.action == Action::ChangeTool && hasToolChangeScripts()) {
        expandToolChange(std::move(step), verdict);
        return false;
    }
    if (verdict.action != Action::Send && verdict.action != Action::ChangeTool) {
        announce(verdict.action, fileLine.number);
        m_desk.reportDropped(step.text, verdict);
        obey(verdict, step.text);
        return false;
    }
    step.text = m_desk.offsets().applied(step.text, m_desk.screen().activeTool());
    if (m_desk.rules().trustM73)
        step.report = JobCommands::progressReport(step.text);
    send(std::move(step), line);
    return true;
}

/// Tells whoever is not at the terminal why the print does not go on.
void JobRunner::announce(CommandScreen::Verdict::Action action, quint64 lineNumber)
{
    if (action == Action::Pause) {
        m_desk.report().addNotice(
            sentence(QT_TRANSLATE_NOOP("gantry::JobRunner",
                                       "The file asks for a pause in line %1. The print is "
                                       "paused; press Resume to go on."))
                .arg(lineNumber));
    } else if (action == Action::Cancel) {
        m_desk.report().addNotice(
            sentence(QT_TRANSLATE_NOOP("gantry::JobRunner",
                                       "The file asks in line %1 to cancel the print."))
                .arg(lineNumber));
    }
}

bool JobRunner::takeDataLine(const FileLine &fileLine)
{
    const Result<bool> accepted = m_procedure->accepts(fileLine);
    if (!accepted)
        abandon(accepted.error());
    else if (!*accepted)
        m_desk.report().addNote("not sent to the printer: " + fileLine.text);
    return accepted && *accepted;
}

void JobRunner::expand(const JobStep &step)
{
    if (step.kind == Kind::Decision) {
        const Result<JobSteps> steps = m_procedure->decide();
        if (steps)
            m_plan.prepend(*steps);
        else
            abandon(steps.error());
    }
    if (step.kind == Kind::Script)
        expandScript(step);
    if (step.kind == Kind::WarmUp)
        expandWarmUp();
    if (step.kind == Kind::ScriptEnd)
        m_desk.report().addScript({step.script, false, step.context});
}

/// A print never goes on with a cold nozzle, and the tool goes back over it when there is nothing to wait for any more.
void JobRunner::expandWarmUp()
{
    QList<QByteArray> texts = m_desk.nozzles().reheat();
    if (!m_wayBack.lines.isEmpty()) {
        const ModalState &modes = m_desk.context().modes();
        const GcodeBlock block = keepingModes(std::exchange(m_wayBack, {}), modes);
        // What a file on the card has come to is not known here.
        const bool known = m_status.origin == FileOrigin::Local;
        texts += known ? keepingPlaceInFile(block, modes).lines : block.lines;
    }
    JobSteps lines;
    for (const QByteArray &text : std::as_const(texts))
        lines.append(JobStep::line(text));
    m_plan.prepend(lines);
    if (state() == JobState::Printing)
        m_desk.nozzles().endPause(); // resumed by the printer
}

void JobRunner::expandScript(const JobStep &step)
{
    QVariantMap context = step.context;
    const QVariantMap event = eventPayload(step.script);
    context.insert(QStringLiteral("event"), event);
    const QList<QByteArray> texts = m_desk.hookLines(step.script, context);
    if (texts.isEmpty())
        return;
    JobSteps lines;
    for (const QByteArray &text : texts)
        lines.append({Kind::ScriptLine, text, step.script});
    lines.append({Kind::ScriptEnd, {}, step.script, event});
    m_plan.prepend(lines);
    m_desk.report().addScript({step.script, true, event});
}

/// What the documented event of the same moment carries.
QVariantMap JobRunner::eventPayload(const QString &script) const
{
    const JobStatus now = status();
    const bool local = now.origin == FileOrigin::Local;
    QVariantMap event{{u"name"_s, now.filePath.section(u'/', -1)},
                      {u"path"_s, now.filePath},
                      {u"origin"_s, local ? u"local"_s : u"sdcard"_s},
                      {u"size"_s, now.fileSize}};
    const bool cancelled = script == ScriptSet::AfterPrintCancelled;
    if (cancelled || script == ScriptSet::AfterPrintPaused) {
        event.insert(u"position"_s,
                     toVariantMap(cancelled ? now.cancelPosition : now.pausePosition));
        event.insert(u"fileposition"_s, now.filePosition);
        event.insert(u"progress"_s, now.completion * 100);
    }
    if (cancelled || script == ScriptSet::AfterPrintDone)
        event.insert(u"time"_s, double(now.elapsedMs) / 1000);
    return event;
}

void JobRunner::skipToolChangeScript()
{
    m_plan.dropScript(ScriptSet::AfterToolChange);
}

bool JobRunner::hasToolChangeScripts() const
{
    return m_desk.hasScript(ScriptSet::BeforeToolChange)
           || m_desk.hasScript(ScriptSet::AfterToolChange);
}

void JobRunner::expandToolChange(JobStep &&step, const CommandScreen::Verdict &verdict)
{
    const QVariantMap context = HostDesk::toolContext(verdict);
    m_plan.prepend({JobStep::runScript(ScriptSet::BeforeToolChange, context), std::move(step),
                    JobStep::runScript(ScriptSet::AfterToolChange, context)});
}

/// Does what a line asks of the host.
void JobRunner::obey(const CommandScreen::Verdict &verdict, const QByteArray &text)
{
    switch (verdict.action) {
    case Action::Pause:
        pause(m_now);
        break;
    case Action::Resume:
        resume(m_now);
        break;
    case Action::Cancel:
        cancel(m_now);
        break;
    case Action::EmergencyStop:
        m_desk.report().addNote("emergency stop because of the line: " + text);
        m_desk.requestEmergencyStop();
        break;
    case Action::Send:
    case Action::ChangeTool:
    case Action::Drop:
        break;
    }
}

void JobRunner::send(JobStep &&step, SourceLine &line)
{
    JobPlan::Flight flight;
    flight.kind = step.kind;
    flight.waitsForHeater = JobCommands::waitsForHeater(step.text);
    if (flight.waitsForHeater) {
        const int tool = m_desk.rules().sharedNozzle ? 0 : m_desk.screen().activeTool();
        flight.awaitedHeater = JobCommands::awaitedHeater(step.text, tool);
    }
    flight.endOffset = step.endOffset;
    flight.lineNumber = step.lineNumber;
    flight.report = step.report;
    if (flight.waitsForHeater)
        m_progress.clock().heatupStarted(m_now);
    if (step.kind == Kind::FileLine)
        ++m_status.linesSent;
    else
        line.tags = tagsOf(step, m_tags);
    line.id = m_plan.handOut(flight);
    line.text = std::move(step.text);
    m_begun = true;
}

} // namespace gantry
