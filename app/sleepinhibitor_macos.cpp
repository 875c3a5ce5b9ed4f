// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "sleepinhibitor.h"

#include <IOKit/pwr_mgt/IOPMLib.h>

namespace gantry {

namespace {

/// By a power assertion, which also ends App Nap for the program.
class PowerAssertionInhibitor final : public SleepInhibitor
{
public:
    ~PowerAssertionInhibitor() override { drop(); }

    void hold(const QString &reason) override
    {
        if (m_assertion != kIOPMNullAssertionID)
            return;
        const CFStringRef text = reason.toCFString();
        const IOReturn result = ::IOPMAssertionCreateWithName(
            kIOPMAssertPreventUserIdleSystemSleep, kIOPMAssertionLevelOn, text, &m_assertion);
        ::CFRelease(text);
        if (result != kIOReturnSuccess) {
            m_assertion = kIOPMNullAssertionID;
            qCInfo(lcApp) << "Sleep is not inhibited: IOPMAssertionCreateWithName" << result;
            return;
        }
        emit heldChanged(true);
    }

    void release() override
    {
        if (drop())
            emit heldChanged(false);
    }

private:
    bool drop()
    {
        if (m_assertion == kIOPMNullAssertionID)
            return false;
        ::IOPMAssertionRelease(m_assertion);
        m_assertion = kIOPMNullAssertionID;
        return true;
    }

    IOPMAssertionID m_assertion = kIOPMNullAssertionID;
};

} // namespace

std::unique_ptr<SleepInhibitor> systemSleepInhibitor()
{
    return std::make_unique<PowerAssertionInhibitor>();
}

} // namespace gantry
