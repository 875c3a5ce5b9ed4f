// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace gantry {

class PowerSource;
class PrinterMirror;

/// Finds out when a print depends on the computer's battery: it ends when that is empty. GUI thread.
class BatteryWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatteryWatch)

public:
    /// Both must outlive this object.
    BatteryWatch(const PrinterMirror &mirror, const PowerSource &source);

    /// Lines are sent, to a real printer, on battery.
    [[nodiscard]] bool isRisky() const { return m_risky; }

signals:
    void changed(bool risky);

private:
    void follow();

    const PrinterMirror &m_mirror;
    const PowerSource &m_source;
    bool m_risky = false;
};

} // namespace gantry
