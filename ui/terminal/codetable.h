// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/firmwareinfo.h"

#include <QList>
#include <QString>

#include <optional>

namespace gantry {

/// The codes that firmwares of the Marlin and RepRap families know, in words, for the person who types one. Pure.
namespace CodeTable {

struct Code
{
    QString code; ///< "M104"
    QString name; ///< translated: "Set the nozzle temperature"
    QString
        parameters; ///< "S<°C> [T<tool>]": in brackets what may be left out; empty if there are none

    friend bool operator==(const Code &, const Code &) = default;
};

/// The codes that begin as what was typed, the exact one first, without those the firmware has said it cannot do. Nothing
/// for a text that is no beginning of a code.
[[nodiscard]] QList<Code> beginningWith(const QString &typed, const FirmwareInfo &firmware);
/// The code a whole line is of, for a hint while its parameters are typed.
[[nodiscard]] std::optional<Code> codeOf(const QString &line);
/// All of them, in the order of the table.
[[nodiscard]] QList<Code> all();

} // namespace CodeTable

} // namespace gantry
