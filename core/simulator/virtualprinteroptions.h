// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace gantry {

/// What kind of machine the virtual printer is, and what goes wrong on its wire.
struct VirtualPrinterOptions
{
    /// Probability per line of each fault, 0..1, and the seed that makes a run repeatable.
    struct Faults
    {
        double corruptToPrinter
            = 0; ///< one byte of a line to the printer is changed (the newline too)
        double loseToPrinter = 0; ///< a whole line to the printer vanishes
        double duplicateToPrinter = 0;
        double corruptToHost = 0;
        double loseToHost = 0;      ///< any line to the host vanishes
        double loseAcknowledge = 0; ///< only ok lines vanish
        double duplicateAcknowledge = 0;
        double delayToHost = 0; ///< a line to the host comes delayMs later (order is kept)
        int delayMs = 300;
        // After this many executed commands, once; 0 = never
        int resetAfter = 0;     ///< the board restarts
        int silenceAfter = 0;   ///< no answer any more
        int killAfter = 0;      ///< thermal runaway: two error lines, then deaf
        int disappearAfter = 0; ///< the device is gone
        quint32 seed = 1;
    };

    int extruderCount = 1;
    bool hasBed = true;
    bool hasChamber = false;
    double ambient = 21.0; ///< degrees C
    double width = 200;    ///< mm
    double depth = 200;
    double height = 200;
    int plannerBlocks = 16;      ///< places of the move buffer; as in the firmware, one stays empty
    int commandQueue = 4;        ///< lines the firmware keeps, with the one it carries out
    int receiveBuffer = 128;     ///< bytes; what comes while it is full is lost, as in a UART
    bool busyProtocol = true;    ///< "echo:busy: processing" while a command takes long
    bool autoReport = true;      ///< Cap:AUTOREPORT_TEMP
    bool emergencyParser = true; ///< M112, M108, M410 act at once
    bool advancedOk = false;     ///< "ok N12 P15 B3"
    bool sendsWait = false;      ///< "wait" each idle second
    bool sdCard = true;
    qint64 cardCapacity = 256 * 1024 * 1024; ///< bytes of the files that are written to it
    /// Long names are written to the card and read from it (with the emergency parser, as in the build it stands for).
    bool longFileNames = true;
    bool acknowledgesM29 = true; ///< some firmware forgets
    bool hostActions
        = true; ///< "//action:pause" and the like when a print from the card is operated
    /// How a file is listed even if M20 does not ask for it.
    struct CardListing
    {
        bool sizes = true;
        bool times = false;
        bool longNames = false;
        bool quotes = false;  ///< around long names
        bool slashes = false; ///< before names
    };
    CardListing cardListing;
    /// How long the board's bootloader takes before the firmware starts: bytes sent meanwhile are lost. Passes
    /// faster with speed, and not at all at speed 0.
    double bootSeconds = 1.0;
    /// How much faster than real time moves, heating and dwelling go; 1 = like a real machine, 0 = as fast as
    /// possible (nothing takes time).
    double speed = 1;
    Faults faults;

    /// "corrupt=1%,lose-ok=0.5%,reset-after=100,seed=7" -> Faults. The error names the word that was not understood
    /// and lists the known ones.
    [[nodiscard]] static Result<Faults> parseFaults(const QString &text);
    /// The same on top of faults that are there already.
    [[nodiscard]] static Result<Faults> parseFaults(const QString &text, Faults faults);
    /// One line per fault word, for --help.
    [[nodiscard]] static QString faultHelp();
};

} // namespace gantry
