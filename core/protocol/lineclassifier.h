// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/outgoingline.h"

#include <QList>

#include <vector>

namespace gantry {

/// Fills in what the engine has to know of a line before it is sent. Pure; no allocation per line.
class LineClassifier final
{
public:
    /// @param longRunning command words ("G28", "M109") that may take minutes
    explicit LineClassifier(const QList<QByteArray> &longRunning);

    /// Sets command and the flags that follow from text.
    void classify(OutgoingLine &line) const;

    /// A command the emergency parser of a firmware acts on at once (M108, M410).
    [[nodiscard]] static bool isEmergencyCommand(QByteArrayView line);
    /// The answer to a question of the firmware (M876 S<choice>), for which it waits and reads nothing else.
    [[nodiscard]] static bool isPromptAnswer(QByteArrayView line);
    /// How long a G4 lasts; zero for any other line.
    [[nodiscard]] static Duration dwell(const OutgoingLine &line);
    /// The number an M110 asks for; 0 if it names none.
    [[nodiscard]] static qint64 resetNumber(QByteArrayView line);

private:
    std::vector<int> m_longRunning; // sorted keys
};

} // namespace gantry
