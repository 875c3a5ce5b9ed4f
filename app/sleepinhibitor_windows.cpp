// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "sleepinhibitor.h"

#include <windows.h>

namespace gantry {

namespace {

/// By the execution state of the GUI thread, which Windows forgets when the thread ends.
class ExecutionStateInhibitor final : public SleepInhibitor
{
public:
    ~ExecutionStateInhibitor() override { ::SetThreadExecutionState(ES_CONTINUOUS); }

    void hold(const QString &) override
    {
        if (m_held)
            return;
        if (::SetThreadExecutionState(ES_CONTINUOUS | ES_SYSTEM_REQUIRED) == 0) {
            qCInfo(lcApp) << "Sleep is not inhibited: SetThreadExecutionState failed";
            return;
        }
        m_held = true;
        emit heldChanged(true);
    }

    void release() override
    {
        if (!m_held)
            return;
        ::SetThreadExecutionState(ES_CONTINUOUS);
        m_held = false;
        emit heldChanged(false);
    }

private:
    bool m_held = false;
};

} // namespace

std::unique_ptr<SleepInhibitor> systemSleepInhibitor()
{
    return std::make_unique<ExecutionStateInhibitor>();
}

} // namespace gantry
