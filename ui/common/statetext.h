// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icons.h"
#include "control/printerstate.h"

#include <QString>

namespace gantry {

/// What the printer is doing, in a word, an icon and a tone: no meaning by colour alone.
struct StateText
{
    QString word;   ///< "Printing"
    QString detail; ///< what goes with it: what is being tried while connecting; may be empty
    Icon icon = Icon::Dot;
    IconTone tone = IconTone::Muted;

    friend bool operator==(const StateText &, const StateText &) = default;
};

[[nodiscard]] StateText describeState(const PrinterState &state);

/// What becomes of an interrupted job, as sentences; empty if it is not. They change with what can be done, and not from
/// second to second.
[[nodiscard]] QString describeInterruption(const JobStatus &job);

/// How the last job ended, as a sentence: "Done in 27 min.", or where it was interrupted; empty if none ended. A cause that the link has already told
/// is not told again.
[[nodiscard]] QString describeOutcome(const JobStatus &job, const Error &linkError = {});

} // namespace gantry
