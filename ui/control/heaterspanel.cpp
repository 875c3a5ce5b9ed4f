// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/heaterspanel.h"

#include "printer/printer.h"

namespace gantry {

HeatersPanel::HeatersPanel(Printer &printer, QWidget *parent)
    : HeatersPanel(printer.mirror(), printer.heaters(), parent)
{}

HeatersPanel::HeatersPanel(const PrinterMirror &, HeaterController &, QWidget *parent)
    : Card(tr("Heaters"), parent)
{}

} // namespace gantry
