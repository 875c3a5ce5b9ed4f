// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printer/printer.h"

#include <QString>

namespace gantry {

/// "12.3 %  line 4321  0:12:05 printed, 1:10:00 left  T 210/210  B 60/60": one job in one line of text.
[[nodiscard]] QString progressText(const PrinterState &state);

/// Shows how far a job is on standard error: one line that is rewritten on a terminal, else a line every ten seconds.
/// Other lines go through print(), so that they do not mix. Main thread.
class ProgressLine final
{
public:
    /// @param isTerminal whether the line may be rewritten
    explicit ProgressLine(bool isTerminal)
        : m_isTerminal(isTerminal)
    {}

    /// @param nowMs any monotonic clock, milliseconds
    void show(const QString &text, qint64 nowMs);
    void print(const QString &sentence);

private:
    bool m_isTerminal;
    qsizetype m_shownLength = 0; // characters on the terminal's line
    qint64 m_nextAt = 0;
};

} // namespace gantry
