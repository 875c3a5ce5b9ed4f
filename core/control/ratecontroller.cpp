// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/ratecontroller.h"

#include "control/printermirror.h"
#include "gcode/gcodebuilder.h"

namespace gantry {

RateController::RateController(const PrinterMirror &mirror, QObject *parent)
    : QObject(parent)
    , m_mirror(mirror)
{}

void RateController::setFan(int percent)
{
    submit(m_mirror.availability().setFan, percent, 0, 100,
           [](int value) { return GcodeBuilder::fan(value); });
}

void RateController::setFeedRate(int percent)
{
    submit(m_mirror.availability().setRates, percent, 1, 999, GcodeBuilder::feedRate);
}

void RateController::setFlowRate(int percent)
{
    submit(m_mirror.availability().setRates, percent, 1, 999, GcodeBuilder::flowRate);
}

void RateController::submit(const Permission &permission, int percent, int least, int most,
                            GcodeBlock (*build)(int percent))
{
    if (!permission.allowed()) {
        emit refused({ErrorCode::NotAvailable, permission.reason, {}});
    } else if (percent < least || percent > most) {
        emit refused({ErrorCode::InvalidArgument,
                      tr("The value must be between %1 and %2 %.").arg(least).arg(most),
                      {}});
    } else {
        emit submitRequested({build(percent), SendOrigin::Manual, 0});
    }
}

} // namespace gantry
