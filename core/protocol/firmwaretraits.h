// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/response.h"

#include <QByteArrayView>
#include <QLatin1StringView>

#include <optional>

namespace gantry {

/// The families of firmware whose habits differ in a way a host has to know.
enum class Firmware {
    Unknown, ///< nothing reported yet, or a name not in the table: the careful defaults
    Marlin,
    Prusa,
    Repetier,
    Smoothie,
    RepRapFirmware,
    Klipper,
    Teacup,
    Malyan,
    Ultimaker2,
    Grbl,
};

/// The habits of one firmware, as data: whoever has to behave differently asks a trait, never the name. What every
/// conversation is prepared for stands not here: requests without an ok or repeated by themselves, numbers dropped without
/// a word, answers before or after their ok, "busy" and "wait" that nobody has announced.
struct FirmwareTraits
{
    enum class Numbers {
        AsConfigured, ///< line number and checksum as the options say
        Always,       ///< whatever the options say
        Never,
    };

    Firmware firmware = Firmware::Unknown;
    QLatin1StringView displayName;

    /// False: another kind of machine or language, a connection is to be refused.
    bool supported = true;

    Numbers numbers = Numbers::AsConfigured;
    /// False: any number is taken, so a lost line is not noticed by the printer.
    bool checksLineOrder = true;

    /// Takes at least four lines out of its input buffer into a queue, so that the buffer may be filled to the last byte.
    bool queuesLines = false;

    /// "ok 12" repeats the last number received; it is no proof which line is meant.
    bool acksCarryLastLineNumber = false;
    /// False: unknown commands are not answered by "ok".
    bool acknowledgesUnknownCommands = true;
    /// M113 S<seconds> sets how often "busy" is reported; a build without the feature says it is unknown.
    bool takesBusyInterval = false;
    /// Nothing may be sent while a G4 dwell runs: the firmware does not read.
    bool blocksWhileDwelling = false;
    /// TargetExtr/TargetBed lines tell the targets.
    bool reportsTargets = false;
    /// M109 and M190 are known; else M104/M140 followed by M116.
    bool heatsWithM109 = true;

    /// What a heater's power reads in temperature reports ("@:") when it is fully on.
    int fullHeaterPower = 127;

    bool sdPathsBeginWithSlash = true;
    bool sdNamesAreLowerCase = false;
    bool sdAlwaysAvailable = false;
    /// A print begun at the machine's own display can be noticed from M27.
    bool detectsDisplayStartedPrints = true;
};

/// The traits of one firmware. Valid for the life of the program.
[[nodiscard]] const FirmwareTraits &traitsOf(Firmware firmware);
/// Recognises the firmware by its reported name (see firmwareName()); Unknown for any other.
[[nodiscard]] Firmware detectFirmware(QByteArrayView name);
/// Recognises a firmware by the line it greets with at boot. For those that do not answer M115.
[[nodiscard]] std::optional<Firmware> detectFirmwareFromBanner(QByteArrayView line);

} // namespace gantry
