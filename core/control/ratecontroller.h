// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "gcode/gcodeblock.h"

#include <QObject>

namespace gantry {

class PrinterMirror;
struct Permission;

/// Part fan, feed rate and flow rate, in percent. GUI thread.
class RateController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RateController)

public:
    explicit RateController(const PrinterMirror &mirror, QObject *parent = nullptr);

    void setFan(int percent);      ///< 0..100
    void setFeedRate(int percent); ///< 1..999
    void setFlowRate(int percent); ///< 1..999

signals:
    void submitRequested(const gantry::Submission &submission);
    void refused(const gantry::Error &error);

private:
    void submit(const Permission &permission, int percent, int least, int most,
                GcodeBlock (*build)(int percent));

    const PrinterMirror &m_mirror;
};

} // namespace gantry
