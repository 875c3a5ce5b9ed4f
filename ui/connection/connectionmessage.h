// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gantry {

class SerialPortModel;
struct PrinterState;

/// What the Connection panel says; no text where there is nothing to say.
struct ConnectionMessage
{
    QString text;
    bool isProblem = false;
    bool isAboutPorts = false; ///< belongs to the list of ports, and not to what was tried last
};

/// @param inputProblem why the chosen settings do not do; empty if they do, or were not used yet
[[nodiscard]] ConnectionMessage messageOf(const PrinterState &state, const QString &inputProblem,
                                          const SerialPortModel &ports);

} // namespace gantry
