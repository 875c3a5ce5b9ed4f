// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal/terminalpanel.h"

#include "printer/printer.h"

namespace gantry {

TerminalPanel::TerminalPanel(Printer &printer, Settings &settings, QWidget *parent)
    : TerminalPanel(printer.mirror(), printer.terminal(), settings, parent)
{
    connect(this, &TerminalPanel::commandsRequested, &printer, &Printer::sendCommands);
    connect(this, &TerminalPanel::fakeAcknowledgeRequested, &printer, &Printer::fakeAcknowledge);
}

TerminalPanel::TerminalPanel(const PrinterMirror &, TerminalLog &, Settings &, QWidget *parent)
    : QWidget(parent)
{}

} // namespace gantry
