// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandlist.h"

#include "cli/virtualprintercommand.h"

using namespace Qt::StringLiterals;

namespace gantry {

const QList<CommandEntry> &commandList()
{
    static const QList<CommandEntry> commands = {
        // {"ports"_L1, "list the ports a printer may be behind"_L1, [](const QStringList &a) { return PortsCommand().run(a); }},
        {"virtual-printer"_L1, "a virtual printer that other programs can print on"_L1,
         [](const QStringList &a) { return VirtualPrinterCommand().run(a); }},
    };
    return commands;
}

} // namespace gantry
