// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace gantry {

class Printer;

/// Decides whether the window may close: asks once if a job runs or heaters are hot. GUI thread.
class CloseGuard final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CloseGuard)

public:
    CloseGuard(Printer &printer, QWidget &window);

    /// True if the window may close now. Otherwise a dialog was opened; leaveConfirmed() follows if the person leaves.
    [[nodiscard]] bool mayClose();

signals:
    void leaveConfirmed();

private:
    void ask(const QString &text, const QString &information, const QString &stay);

    Printer &m_printer;
    QWidget &m_window;
    bool m_confirmed = false;
    bool m_asking = false;
};

} // namespace gantry
