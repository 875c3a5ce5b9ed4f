// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/commandscreen.h"

#include "job/jobcommands.h"
#include "script/scriptset.h"

#include <QCoreApplication>

#include <algorithm>

namespace gantry {

namespace {

using Action = CommandScreen::Verdict::Action;
using Kind = CommandScreen::Source::Kind;
using Severity = SuppressedCommand::Severity;

QString sentence(const char *text)
{
    return QCoreApplication::translate("gantry::CommandScreen", text);
}

std::vector<GcodeText::Command> toCommands(const QList<QByteArray> &words)
{
    std::vector<GcodeText::Command> commands;
    for (const QByteArray &word : words) {
        const GcodeText::Command command = GcodeText::command(word);
        if (command.letter != 0)
            commands.push_back(command);
    }
    return commands;
}

bool contains(const std::vector<GcodeText::Command> &list, const GcodeText::Command &command)
{
    return std::any_of(list.begin(), list.end(), [&command](const GcodeText::Command &entry) {
        return command.is(entry.letter, entry.code);
    });
}

} // namespace

void CommandScreen::setRules(const HostRules &rules)
{
    m_rules = rules;
    m_blocked = toCommands(rules.blockedCommands);
    m_ignored = toCommands(rules.ignoredCommands);
    m_pausing = toCommands(rules.pausingCommands);
}

void CommandScreen::reset()
{
    m_tool = m_previousTool = 0;
    m_invalidTools.clear();
}

CommandScreen::Verdict CommandScreen::judge(const QByteArray &line, const Source &source,
                                            const Situation &situation)
{
    if (GcodeText::isHostCommand(line))
        return situation.isTransfer ? Verdict{Action::Drop} : judgeHostCommand(line, source);
    const GcodeText::Command command = GcodeText::command(line);
    if (command.is('M', 112))
        return {Action::EmergencyStop};
    if (situation.isTransfer) {
        return {Action::Drop,
                sentence(QT_TRANSLATE_NOOP("gantry::CommandScreen",
                                           "A file is being copied to the printer's card, and "
                                           "whatever is sent would be written to it. Wait until "
                                           "it is done, or cancel it."))};
    }
    if (command.letter == 0)
        return {};
    // The lists come first: what is on none of them is sent or framed.
    if (situation.jobActive && contains(m_pausing, command))
        return judgePausing(source, situation);
    if (contains(m_blocked, command))
        return {Action::Drop, sentence(QT_TRANSLATE_NOOP("gantry::CommandScreen",
                                                         "The command is on the list of blocked "
                                                         "commands and was not sent. The list is "
                                                         "in the settings (Advanced protocol)."))};
    if (contains(m_ignored, command))
        return {Action::Drop,
                sentence(QT_TRANSLATE_NOOP("gantry::CommandScreen",
                                           "The command is on the list of ignored commands and "
                                           "was not sent.")),
                Severity::Info};
    if (command.letter == 'M') {
        if (const std::optional<Verdict> verdict = judgeHeater(command))
            return *verdict;
    }
    if (command.letter == 'T' && source.kind != Kind::ToolChange)
        return judgeTool(command.code);
    return {};
}

CommandScreen::Verdict CommandScreen::judgeHostCommand(const QByteArray &line,
                                                       const Source &source) const
{
    const QByteArray name = JobCommands::hostCommandName(line);
    // A script that asks for what it is a part of would never end.
    const bool own = source.kind == Kind::Script;
    if (name == "pause")
        return {own && source.script == ScriptSet::AfterPrintPaused ? Action::Drop : Action::Pause};
    if (name == "resume")
        return {own && source.script == ScriptSet::BeforePrintResumed ? Action::Drop
                                                                      : Action::Resume};
    if (name == "cancel" || name == "abort")
        return {own && source.script == ScriptSet::AfterPrintCancelled ? Action::Drop
                                                                       : Action::Cancel};
    return {Action::Drop};
}

CommandScreen::Verdict CommandScreen::judgeTool(int tool)
{
    if (m_rules.sanityCheckTools
        && (tool >= m_rules.extruderCount || m_invalidTools.count(tool) != 0)) {
        return {Action::Drop,
                sentence(QT_TRANSLATE_NOOP("gantry::CommandScreen",
                                           "The printer has no tool %1, so the command was not "
                                           "sent. Check the number of extruders in the printer "
                                           "profile."))
                    .arg(tool)};
    }
    m_previousTool = m_tool;
    m_tool = tool;
    Verdict verdict{Action::ChangeTool};
    verdict.oldTool = m_previousTool;
    verdict.newTool = tool;
    return verdict;
}

std::optional<CommandScreen::Verdict> CommandScreen::judgeHeater(
    const GcodeText::Command &command) const
{
    const bool bed = command.code == 140 || command.code == 190;
    if (bed && !m_rules.hasHeatedBed)
        return Verdict{Action::Drop, sentence(QT_TRANSLATE_NOOP(
                                         "gantry::CommandScreen",
                                         "The printer profile has no heated bed, so the command "
                                         "was not sent."))};
    const bool chamber = command.code == 141 || command.code == 191;
    if (chamber && !m_rules.hasHeatedChamber)
        return Verdict{Action::Drop, sentence(QT_TRANSLATE_NOOP(
                                         "gantry::CommandScreen",
                                         "The printer profile has no heated chamber, so the "
                                         "command was not sent."))};
    return std::nullopt;
}

CommandScreen::Verdict CommandScreen::judgePausing(const Source &source,
                                                   const Situation &situation) const
{
    const bool ownScript = source.kind == Kind::Script
                           && (source.script == ScriptSet::AfterPrintPaused
                               || source.script == ScriptSet::AfterPrintCancelled);
    if (!situation.canPause || ownScript)
        return {Action::Drop, sentence(QT_TRANSLATE_NOOP(
                                  "gantry::CommandScreen",
                                  "A command that waits for a button at the printer is not sent "
                                  "while a print is active."))};
    return {Action::Pause,
            sentence(QT_TRANSLATE_NOOP("gantry::CommandScreen",
                                       "The command that waits for a button at the printer was "
                                       "not sent; the print is paused instead. Press Resume to go "
                                       "on."))};
}

std::optional<int> CommandScreen::refuseTool(std::optional<int> tool)
{
    // A firmware may also complain of a T word of another command; only the active tool is in question.
    if (!m_rules.sanityCheckTools || (tool && *tool != m_tool))
        return std::nullopt;
    m_invalidTools.insert(m_tool);
    const int fallback = m_invalidTools.count(m_previousTool) != 0 ? 0 : m_previousTool;
    if (m_invalidTools.count(fallback) != 0)
        return std::nullopt; // none left that is known to work
    return fallback;
}

} // namespace gantry
