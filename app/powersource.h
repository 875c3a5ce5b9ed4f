// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace gantry {

/// Tells what the computer runs on. GUI thread; never waits for the system.
class PowerSource : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PowerSource)

public:
    using QObject::QObject;

    /// False also as long as nothing is known.
    [[nodiscard]] bool isBattery() const { return m_battery; }

signals:
    void changed();

protected:
    void setBattery(bool battery)
    {
        if (m_battery == battery)
            return;
        m_battery = battery;
        emit changed();
    }

private:
    bool m_battery = false;
};

/// What this system has; never null.
[[nodiscard]] std::unique_ptr<PowerSource> systemPowerSource();

} // namespace gantry
