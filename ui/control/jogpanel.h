// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/card.h"

#include <memory>

class QAction;

namespace gantry {

class MotionController;
class Printer;
class PrinterMirror;
class Settings;

/// Moves by hand: the XY pad, the Z column, homing, step and speed, and jogging with the keyboard.
class JogPanel final : public Card
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JogPanel)

public:
    explicit JogPanel(Printer &printer, Settings &settings, QWidget *parent = nullptr);
    JogPanel(const PrinterMirror &mirror, MotionController &motion, Settings &settings,
             QWidget *parent = nullptr);
    ~JogPanel() override;

    /// The keyboard moves the machine.
    [[nodiscard]] bool isArmed() const;
    /// Checkable "Jog with keys", for menus, the shortcut (J) and the command palette.
    [[nodiscard]] QAction *armAction() const;

signals:
    void armedChanged(bool armed);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace gantry
