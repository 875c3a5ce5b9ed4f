// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/gcodetext.h"
#include "types/commandtags.h"
#include "types/sendorigin.h"
#include "types/timepoint.h"

#include <QByteArray>

namespace gantry {

/// One line on its way to the printer, with everything that is needed to account for its acknowledge and to send
/// it once more. Plain value.
struct OutgoingLine
{
    static constexpr qint64 Unnumbered = -1;

    QByteArray text; ///< without line number and checksum
    QByteArray wire; ///< as on the wire, without newline; empty until it is sent
    qint64 number = Unnumbered;
    GcodeText::Command command;
    SendOrigin origin = SendOrigin::Manual;
    quint64 jobId = 0;  ///< of the LineSource, if fromJob
    quint64 ticket = 0; ///< of the submission, 0 = none
    CommandTags tags;
    TimePoint sentAt{}; ///< of the last transmission
    bool fromJob = false;
    bool lastOfBlock = false;
    bool temperatureQuery = false; ///< M105
    bool numberReset = false;      ///< M110
    bool longRunning = false;      ///< may take minutes until it is acknowledged
    bool blocking = false;         ///< keeps the firmware from reading its input, or may take long
    bool probe = false;            ///< asks whether the lines before were carried out
    bool outOfBand = false;        ///< written past the window, for the emergency parser

    [[nodiscard]] bool isNumbered() const { return number != Unnumbered; }
};

} // namespace gantry
