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

/// The habits of one firmware, as data: whoever has to behave differently asks a trait, never the
/// name.
struct FirmwareTraits
{
    enum class Numbers {
        AsConfigured, ///< line number and checksum as the options say
        Always,       ///< whatever the options say
        Never,
    };
    enum class ResendAcknowledge {
        Follows, ///< "ok" follows each resend request
        Unknown, ///< usually; if not, the request itself counts after a short time
    };

    Firmware firmware = Firmware::Unknown;
    QLatin1StringView displayName;

    /// False: another kind of machine or language, a connection is to be refused.
    bool supported = true;

    Numbers numbers = Numbers::AsConfigured;
    ResendAcknowledge resendAcknowledge = ResendAcknowledge::Unknown;
    /// A resend request is repeated on its own until the line arrives, so a repeated one is no new
    /// fault.
    bool repeatsResendRequests = false;
    /// A line that carries the last number, or the one before it, gets no answer at all.
    bool dropsRepeatedNumbersSilently = false;
    /// False: any number is taken, so a lost line is not noticed by the printer.
    bool checksLineOrder = true;

    /// Takes at least four lines out of its input buffer into a queue, so that the buffer may be filled to the last byte.
    bool queuesLines = false;

    /// "ok 12" repeats the last number received; it is no proof which line is meant.
    bool acksCarryLastLineNumber = false;
    /// The report comes after the "ok" of its command, and "ok" of a long command at once.
    bool acksBeforeAnswer = false;
    /// False: unknown commands are not answered by "ok".
    bool acknowledgesUnknownCommands = true;
    /// "wait" means that the firmware has nothing to do: all lines have been taken.
    bool waitMeansIdle = false;
    /// "busy" lines come without having been announced by Cap:BUSY_PROTOCOL.
    bool sendsBusyUnannounced = false;
    /// M113 S<seconds> sets how often "busy" is reported; a build without the feature says it is unknown.
    bool takesBusyInterval = false;
    /// Nothing may be sent while a G4 dwell runs: the firmware does not read.
    bool blocksWhileDwelling = false;
    /// TargetExtr/TargetBed lines tell the targets.
    bool reportsTargets = false;
    /// M109 and M190 are known; else M104/M140 followed by M116.
    bool heatsWithM109 = true;

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
