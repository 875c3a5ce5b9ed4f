// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandlist.h"

#include "cli/monitorcommand.h"
#include "cli/portscommand.h"
#include "cli/printcommand.h"
#include "cli/sendcommand.h"
#include "cli/virtualprintercommand.h"

using namespace Qt::StringLiterals;

namespace gantry {

const QList<CommandEntry> &commandList()
{
    static const QList<CommandEntry> commands = {
        {"monitor"_L1, "print the conversation with a printer"_L1,
         [](const QStringList &arguments) { return MonitorCommand().run(arguments); }},
        {"ports"_L1, "list the ports a printer may be behind"_L1,
         [](const QStringList &arguments) { return PortsCommand().run(arguments); }},
        {"print"_L1, "print a G-code file to its end"_L1,
         [](const QStringList &arguments) { return PrintCommand().run(arguments); }},
        {"send"_L1, "send lines of G-code and print the answers"_L1,
         [](const QStringList &arguments) { return SendCommand().run(arguments); }},
        {"virtual-printer"_L1, "a virtual printer that other programs can print on"_L1,
         [](const QStringList &arguments) { return VirtualPrinterCommand().run(arguments); }},
    };
    return commands;
}

} // namespace gantry
