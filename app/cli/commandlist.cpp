// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandlist.h"

#include "cli/monitorcommand.h"
#include "cli/movecommands.h"
#include "cli/portscommand.h"
#include "cli/printcommand.h"
#include "cli/sdcommand.h"
#include "cli/sendcommand.h"
#include "cli/statuscommands.h"
#include "cli/virtualprintercommand.h"

using namespace Qt::StringLiterals;

namespace gantry {

const QList<CommandEntry> &commandList()
{
    static const QList<CommandEntry> commands = {
        {"home"_L1, "home axes"_L1, MoveCommands::home},
        {"jog"_L1, "move axes"_L1, MoveCommands::jog},
        {"monitor"_L1, "print the conversation with a printer"_L1,
         [](const QStringList &arguments) { return MonitorCommand().run(arguments); }},
        {"ports"_L1, "list the ports a printer may be behind"_L1,
         [](const QStringList &arguments) { return PortsCommand().run(arguments); }},
        {"print"_L1, "print a G-code file to its end"_L1,
         [](const QStringList &arguments) { return PrintCommand().run(arguments); }},
        {"profiles"_L1, "list the printer profiles"_L1, StatusCommands::profiles},
        {"script"_L1, "send a G-code script"_L1, MoveCommands::script},
        {"sd"_L1, "list, print, upload and delete files on the printer's card"_L1,
         [](const QStringList &arguments) { return SdCommand().run(arguments); }},
        {"send"_L1, "send lines of G-code and print the answers"_L1,
         [](const QStringList &arguments) { return SendCommand().run(arguments); }},
        {"status"_L1, "print what is known of a printer"_L1, StatusCommands::status},
        {"temp"_L1, "print or set temperatures"_L1, MoveCommands::temp},
        {"virtual-printer"_L1, "a virtual printer that other programs can print on"_L1,
         [](const QStringList &arguments) { return VirtualPrinterCommand().run(arguments); }},
    };
    return commands;
}

} // namespace gantry
