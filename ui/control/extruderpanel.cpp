// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/extruderpanel.h"

#include "printer/printer.h"

namespace gantry {

ExtruderPanel::ExtruderPanel(Printer &printer, QWidget *parent)
    : ExtruderPanel(printer.mirror(), printer.motion(), printer.rates(), parent)
{}

ExtruderPanel::ExtruderPanel(const PrinterMirror &, MotionController &, RateController &,
                             QWidget *parent)
    : Card(tr("Extruder and fan"), parent)
{}

} // namespace gantry
