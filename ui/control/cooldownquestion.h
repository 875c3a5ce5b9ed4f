// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/machineneeds.h"

#include <QObject>
#include <QPointer>

class QMessageBox;
class QPushButton;
class QWidget;

namespace gantry {

class HeaterController;
class PrinterMirror;

/// Asks before the heaters are switched off under a print, and does what the person chooses. What it says is true as long
/// as it is open: it follows the print, and closes when nothing is left to ask. GUI thread.
class CoolDownQuestion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoolDownQuestion)

public:
    CoolDownQuestion(const PrinterMirror &mirror, HeaterController &heaters, QWidget &window);

private:
    void ask();
    void follow();
    void render();

    const PrinterMirror &m_mirror;
    HeaterController &m_heaters;
    QWidget &m_window;
    QPointer<QMessageBox> m_box;            ///< the one dialog that is open
    QPushButton *m_nozzles = nullptr;       ///< of the dialog
    CoolingRisk m_risk = CoolingRisk::None; ///< what the dialog speaks of
};

} // namespace gantry
