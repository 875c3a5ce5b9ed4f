// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepawake.h"

#include "control/printermirror.h"
#include "sleepinhibitor.h"

namespace gantry {

KeepAwake::KeepAwake(const PrinterMirror &mirror, SleepInhibitor &inhibitor)
    : m_mirror(mirror)
    , m_inhibitor(inhibitor)
{
    connect(&mirror, &PrinterMirror::stateChanged, this, &KeepAwake::follow);
    connect(&inhibitor, &SleepInhibitor::heldChanged, this, &KeepAwake::handleHeld);
    follow();
}

KeepAwake::~KeepAwake()
{
    m_inhibitor.release();
}

AwakeReason KeepAwake::reason() const
{
    return m_held ? m_wanted : AwakeReason::None;
}

void KeepAwake::follow()
{
    const AwakeReason wanted = awakeReason(m_mirror.state());
    if (wanted == m_wanted)
        return;
    const bool begins = m_wanted == AwakeReason::None;
    m_wanted = wanted;
    if (wanted == AwakeReason::None)
        m_inhibitor.release();
    else if (begins)
        m_inhibitor.hold(tr("A 3D printer is in use"));
    emit changed(reason());
}

void KeepAwake::handleHeld(bool held)
{
    if (held == m_held)
        return;
    m_held = held;
    emit changed(reason());
}

} // namespace gantry
