// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/machineneeds.h"

#include <QObject>

namespace gantry {

class PrinterMirror;
class SleepInhibitor;

/// Keeps the computer awake as long as a printer needs it. GUI thread.
class KeepAwake final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeepAwake)

public:
    /// Both must outlive this object.
    KeepAwake(const PrinterMirror &mirror, SleepInhibitor &inhibitor);
    ~KeepAwake() override;

    /// Why it is kept awake; None also where the system did not agree.
    [[nodiscard]] AwakeReason reason() const;

signals:
    void changed(gantry::AwakeReason reason);

private:
    void follow();
    void handleHeld(bool held);

    const PrinterMirror &m_mirror;
    SleepInhibitor &m_inhibitor;
    AwakeReason m_wanted = AwakeReason::None;
    bool m_held = false;
};

} // namespace gantry
