// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace gantry {

/// What went wrong, for code that has to decide; the sentence for people is Error::message.
enum class ErrorCode {
    None,
    InvalidArgument, ///< a value outside its documented range
    NotAvailable,    ///< not possible in the present state
    // Files
    FileMissing,
    FileUnreadable, ///< permission, a directory, an I/O error
    FileEmpty,      ///< nothing in it that could be printed
    FileNotText,    ///< binary, UTF-16, or a line longer than any firmware takes
    FileChanged,    ///< changed, shrank or vanished while it was printed
    FileNotWritable,
    FileMalformed, ///< a settings, profile or session file that does not parse
    FileTooNew,    ///< written by a newer version of the program
    // Ports and network
    PortMissing,
    PortBusy,
    PortNotPermitted,
    PortVanished, ///< was open and went away (cable pulled)
    RateRefused,  ///< the device or its driver does not offer the rate
    PortFailed,   ///< any other failure of the device or the driver
    HostUnreachable,
    ConnectionRefused,
    // Documented by name: the exceptions of the published printer interface
    UnknownScript,       ///< there is no script of that name
    InvalidFileType,     ///< not a machine code file (gcode, gco, g, gc~)
    InvalidFileLocation, ///< a relative path outside the storage, or a file that is not there
    SaveFailed,          ///< a profile could not be stored
    CouldNotOverwrite,   ///< a profile of that id exists and overwriting was not allowed
    InvalidProfile,      ///< a profile breaks a rule
    // Scripts, SD card
    ScriptMalformed, ///< a template that does not parse or cannot be rendered; detail: "line:column"
    SdCardMissing,   ///< no card, or the firmware has no support for one
    SdFileMissing,   ///< the firmware could not open the file
    TransferFailed,  ///< an upload to the card did not complete
    // Link and firmware
    HandshakeFailed, ///< the device answers, but not as a printer does
    OtherMachine,    ///< the firmware is one for mills or cutters, not for printers
    PrinterSilent,   ///< no answer at all, or no longer
    PrinterReset,    ///< the firmware restarted by itself
    FirmwareHalted,  ///< kill(), thermal runaway, MINTEMP ...
    FirmwareError,   ///< any other error line
    ResendFailed,    ///< a line was asked for again that is no longer kept
    ResendLoop,
    EmergencyStopped,
    Internal,
};

/// A failure: a code for the program and one translated sentence for the person. Plain value, any thread.
struct Error
{
    ErrorCode code = ErrorCode::None;
    QString
        message; ///< translated, a full sentence that says what to do where something can be done
    QString
        detail; ///< raw facts for the log (untranslated: errno text, the firmware's line); may be empty

    [[nodiscard]] bool isError() const { return code != ErrorCode::None; }
    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace gantry

Q_DECLARE_METATYPE(gantry::Error)
