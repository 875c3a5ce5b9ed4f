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

class Printer;

/// Decides whether the window may close, or the link: asks once if a job runs or heaters are on, and cools down first if
/// that is wished. GUI thread.
class CloseGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseGuard)

public:
    CloseGuard(Printer &printer, QWidget &window);

    /// True if the window may close now. Otherwise a dialog was opened; leaveConfirmed() follows if the person leaves.
    [[nodiscard]] bool mayClose();
    /// Closes the link, at once or when the person has said that it may.
    void disconnectPrinter();

signals:
    void leaveConfirmed();
    void stayed(); ///< the person stays after all

private:
    enum class Purpose { CloseWindow, Disconnect };

    void ask(LeavingRisk risk, Purpose purpose);
    void coolDownFirst();
    void followCooling();
    void leave();
    [[nodiscard]] QMessageBox *openBox(const QString &text, const QString &information);
    void addStayButton(QMessageBox &box);

    Printer &m_printer;
    QWidget &m_window;
    QPointer<QMessageBox> m_box;     ///< the one dialog that is open
    QPointer<QMessageBox> m_cooling; ///< the same, while it waits for the heaters to be off
    Purpose m_purpose = Purpose::CloseWindow; ///< of the dialog that is open
    bool m_confirmed = false;
    bool m_coolDownSent = false;
};

} // namespace gantry
