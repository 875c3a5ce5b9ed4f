// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace gantry {

/// Turns Ctrl+C and the system's request to end (SIGINT, SIGTERM, SIGHUP; console events on Windows) into a Qt signal
/// on the thread it lives on, so that a command can end in order. While one exists the process is not ended by
/// them; the destructor restores the old behaviour. At most one at a time. Main thread.
class InterruptSignal final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InterruptSignal)

public:
    explicit InterruptSignal(QObject *parent = nullptr);
    ~InterruptSignal() override;

    /// How often it was asked so far: the second time usually means "now, at any price".
    [[nodiscard]] int count() const { return m_count; }

signals:
    void interrupted(int count);

private:
    void handleInterrupt();

    struct Private;
    std::unique_ptr<Private> d;
    int m_count = 0;
};

} // namespace gantry
