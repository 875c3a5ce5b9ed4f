// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/card.h"

namespace gantry {

class HeaterController;
class Printer;
class PrinterMirror;

/// A row for each heater of the profile and each sensor the firmware reports, presets for all at once, and cooling
/// down.
class HeatersPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatersPanel)

public:
    explicit HeatersPanel(Printer &printer, QWidget *parent = nullptr);
    HeatersPanel(const PrinterMirror &mirror, HeaterController &heaters, QWidget *parent = nullptr);
};

} // namespace gantry
