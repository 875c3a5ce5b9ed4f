// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "sleepinhibitor.h"

namespace gantry {

namespace {

/// Where nothing is known that could be asked.
class NoInhibitor final : public SleepInhibitor
{
public:
    void hold(const QString &) override
    {
        qCInfo(lcApp) << "Sleep is not inhibited: this build knows no way";
    }
    void release() override {}
};

} // namespace

std::unique_ptr<SleepInhibitor> systemSleepInhibitor()
{
    return std::make_unique<NoInhibitor>();
}

} // namespace gantry
