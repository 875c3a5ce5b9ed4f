// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace gantry {

/// Keeps the computer from going to sleep by itself; the screen may go dark. GUI thread. A system that refuses is no
/// error for the person: heldChanged() does not come, and the log says why.
class SleepInhibitor : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SleepInhibitor)

public:
    using QObject::QObject;

    /// Asks the system to stay awake; does nothing if that is already held or asked for.
    /// @param reason for the system's own list, translated
    virtual void hold(const QString &reason) = 0;
    virtual void release() = 0;

signals:
    void heldChanged(bool held); ///< the system has agreed, or holds no longer
};

/// What this system has; never null.
[[nodiscard]] std::unique_ptr<SleepInhibitor> systemSleepInhibitor();

} // namespace gantry
