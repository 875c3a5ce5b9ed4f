// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "temperature/temperaturepanel.h"

#include "printer/printer.h"

namespace gantry {

TemperaturePanel::TemperaturePanel(Printer &printer, QWidget *parent)
    : TemperaturePanel(printer.temperatures(), parent)
{}

TemperaturePanel::TemperaturePanel(const TemperatureMonitor &, QWidget *parent)
    : QWidget(parent)
{}

} // namespace gantry
