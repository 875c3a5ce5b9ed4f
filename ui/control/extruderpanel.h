// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/card.h"

namespace gantry {

class MotionController;
class Printer;
class PrinterMirror;
class RateController;

/// Filament by hand, the tool in use, the part fan, and feed and flow rate.
class ExtruderPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExtruderPanel)

public:
    explicit ExtruderPanel(Printer &printer, QWidget *parent = nullptr);
    ExtruderPanel(const PrinterMirror &mirror, MotionController &motion, RateController &rates,
                  QWidget *parent = nullptr);
};

} // namespace gantry
