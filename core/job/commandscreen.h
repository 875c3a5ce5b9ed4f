// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodetext.h"
#include "job/hostrules.h"
#include "types/suppressedcommand.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <set>
#include <vector>

namespace gantry {

/// Looks at every line before it is sent and says what becomes of it: it is sent, left out, framed by the tool
/// change scripts, or taken by the host as a command of its own. Upper and lower case count the same. Follows the
/// active tool over the lines it has let through. Pure.
class CommandScreen final
{
public:
    /// Where a line comes from.
    struct Source
    {
        enum class Kind {
            User,
            Script,
            ToolChange, ///< a line of a tool change script: not framed by those scripts once more
            File,
        };
        Kind kind = Kind::User;
        QString script = {}; ///< name, of Script and ToolChange
    };

    struct Situation
    {
        bool jobActive = false;
        bool canPause = false;
        bool isTransfer = false; ///< the printer's card takes whatever is sent
    };

    struct Verdict
    {
        enum class Action {
            Send,
            ChangeTool, ///< send it between the tool change scripts
            Drop,
            Pause, ///< of these and the following: instead of sending it
            Resume,
            Cancel,
            EmergencyStop,
        };
        Action action = Action::Send;
        QString message = {}; ///< translated: why it is not sent; empty if that needs no word
        SuppressedCommand::Severity severity = SuppressedCommand::Severity::Warning;
        int oldTool = 0; ///< of ChangeTool
        int newTool = 0;
    };

    explicit CommandScreen(const HostRules &rules = {}) { setRules(rules); }

    void setRules(const HostRules &rules);
    /// Nothing is known of the printer any more: link closed, firmware restarted.
    void reset();

    [[nodiscard]] Verdict judge(const QByteArray &line, const Source &source,
                                const Situation &situation);

    /// The tool that is active once all lines let through are carried out.
    [[nodiscard]] int activeTool() const { return m_tool; }
    /// Lines let through were taken back.
    void setActiveTool(int tool) { m_tool = tool; }
    /// The firmware refused a tool: it is remembered. @return the tool to go back to, if that has to be sent
    [[nodiscard]] std::optional<int> refuseTool(std::optional<int> tool);

private:
    using Commands = std::vector<GcodeText::Command>;

    [[nodiscard]] Verdict judgeHostCommand(const QByteArray &line, const Source &source) const;
    [[nodiscard]] Verdict judgeTool(int tool);
    [[nodiscard]] std::optional<Verdict> judgeHeater(const GcodeText::Command &command) const;
    [[nodiscard]] Verdict judgePausing(const Source &source, const Situation &situation) const;

    HostRules m_rules;
    Commands m_blocked;
    Commands m_ignored;
    Commands m_pausing;
    int m_tool = 0;
    int m_previousTool = 0;
    std::set<int> m_invalidTools;
};

} // namespace gantry
