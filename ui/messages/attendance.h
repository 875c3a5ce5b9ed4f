// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace gantry {

/// Whether somebody is at the windows. A program that was just started comes to the front a moment later: who has started
/// it is there. GUI thread.
class Attendance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Attendance)

public:
    /// So long nobody counts as away who has not been there yet.
    static constexpr int StartMs = 15'000;

    explicit Attendance(int startMs = StartMs, QObject *parent = nullptr);

    [[nodiscard]] bool isAttended() const { return m_active || m_starting.isActive(); }
    void setState(Qt::ApplicationState state);

signals:
    void changed(bool attended);

private:
    void tell();

    bool m_active = false;
    bool m_told = true;
    QTimer m_starting{this};
};

} // namespace gantry
