// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gcode/checksum.h"
#include "protocol/firmwaretraits.h"

#include <QByteArrayList>
#include <QMetaType>

#include <utility>

namespace gantry::test {

/// How one firmware talks, and what a host is to know of it. Plain value.
struct Dialect
{
    enum class Ok {
        Plain,    ///< "ok"
        Advanced, ///< "ok N12 P15 B3"
        Last,     ///< "ok 12", the last number received, before the text of an answer
    };
    enum class Refusal {
        Marlin, ///< "Error:checksum mismatch, Last Line: 4", "Resend: 5", "ok"
        Repetier, ///< "Error:Wrong checksum", an empty line, "Resend:5", "ok", all but the first twice
        Teacup, ///< "rs N5 Expected checksum 37", "ok"
    };

    const char *name = "";
    QByteArray identity;           ///< what stands in the answer to M115
    QByteArrayList capabilities{}; ///< of its Cap: lines
    Ok ok = Ok::Plain;
    Refusal refusal = Refusal::Marlin;
    bool temperaturesWithOk = true; ///< "ok T:..."; else in a line before
    bool waits = false;             ///< says "wait" each idle second
    FirmwareTraits traits{};        ///< as its documentation has it

    [[nodiscard]] bool can(const char *capability) const
    {
        return capabilities.contains(capability);
    }
};

/// A firmware of one dialect: answers lines and keeps what it carried out. Pure, and simpler than the virtual printer: it
/// has no time.
class DialectPeer final
{
public:
    explicit DialectPeer(Dialect dialect)
        : m_dialect(std::move(dialect))
    {}

    /// @param wire a line without its newline
    [[nodiscard]] QByteArray receive(const QByteArray &wire)
    {
        const qsizetype star = wire.lastIndexOf('*');
        QByteArray command = wire;
        if (wire.startsWith('N') && star >= 0) {
            const qsizetype blank = wire.indexOf(' ');
            const qint64 number = wire.mid(1, blank - 1).toLongLong();
            command = wire.mid(blank + 1, star - blank - 1);
            if (gcodeChecksum(wire.first(star)) != wire.mid(star + 1).toUInt())
                return refuse("checksum mismatch");
            if (command.startsWith("M110"))
                m_last = command.mid(command.indexOf('N') + 1).toLongLong();
            else if (m_dialect.traits.checksLineOrder && number <= m_last)
                return {}; // dropped without a word
            else if (m_dialect.traits.checksLineOrder && number != m_last + 1)
                return refuse("Line Number is not Last Line Number+1");
            else
                m_last = number;
        }
        executed.append(command);
        return answer(command);
    }

    QByteArrayList executed;

private:
    [[nodiscard]] QByteArray ok() const
    {
        switch (m_dialect.ok) {
        case Dialect::Ok::Plain:
            break;
        case Dialect::Ok::Advanced:
            return "ok N" + QByteArray::number(m_last) + " P15 B3";
        case Dialect::Ok::Last:
            return "ok " + QByteArray::number(m_last);
        }
        return "ok";
    }

    [[nodiscard]] QByteArray refuse(const QByteArray &reason) const
    {
        const QByteArray last = QByteArray::number(m_last);
        const QByteArray next = QByteArray::number(m_last + 1);
        switch (m_dialect.refusal) {
        case Dialect::Refusal::Marlin:
            break;
        case Dialect::Refusal::Repetier:
            return "Error:Wrong checksum\n\nResend:" + next + "\nok\n\nResend:" + next + "\nok\n";
        case Dialect::Refusal::Teacup:
            return "rs N" + next + " Expected checksum 37\nok\n";
        }
        return "Error:" + reason + ", Last Line: " + last + "\nResend: " + next + "\nok\n";
    }

    [[nodiscard]] QByteArray answer(const QByteArray &command) const
    {
        QByteArray text;
        if (command.startsWith("M115")) {
            text = m_dialect.identity + '\n';
            for (const QByteArray &capability : m_dialect.capabilities)
                text += "Cap:" + capability + ":1\n";
        } else if (command.startsWith("M105")) {
            const QByteArray temperatures = "T:21.0 /0.0 B:20.0 /0.0\n";
            if (m_dialect.temperaturesWithOk)
                return ok() + ' ' + temperatures;
            text = temperatures;
        } else if (command.startsWith("M21")) {
            text = "echo:SD card ok\n";
        } else if (command.startsWith("M20")) {
            text = "Begin file list\nPARTS/CUBE.GCO 1234\nEnd file list\n";
        }
        return m_dialect.ok == Dialect::Ok::Last ? ok() + '\n' + text : text + ok() + '\n';
    }

    Dialect m_dialect;
    qint64 m_last = 0;
};

/// All firmware there is a row for, some of it in several builds.
[[nodiscard]] inline QList<Dialect> dialects()
{
    using Numbers = FirmwareTraits::Numbers;
    const QByteArray marlin = "FIRMWARE_NAME:Marlin 2.1.2.7 (Nov 22 2026 12:04:18) "
                              "SOURCE_CODE_URL:github.com/MarlinFirmware/Marlin "
                              "PROTOCOL_VERSION:1.0 MACHINE_TYPE:3D Printer EXTRUDER_COUNT:1";
    const FirmwareTraits marlinTraits{.firmware = Firmware::Marlin,
                                      .displayName = {},
                                      .queuesLines = true,
                                      .takesBusyInterval = true};
    return {
        {.name = "Marlin with emergency parser",
         .identity = marlin,
         .capabilities = {"EMERGENCY_PARSER", "BUSY_PROTOCOL"},
         .traits = marlinTraits},
        {.name = "Marlin without emergency parser", .identity = marlin, .traits = marlinTraits},
        {.name = "Marlin with ADVANCED_OK and wait",
         .identity = marlin,
         .ok = Dialect::Ok::Advanced,
         .waits = true,
         .traits = marlinTraits},
        {.name = "Prusa",
         .identity = "FIRMWARE_NAME:Prusa-Firmware 3.13.0 based on Marlin "
                     "FIRMWARE_URL:https://github.com/prusa3d/Prusa-Firmware EXTRUDER_COUNT:1",
         .traits = {.firmware = Firmware::Prusa,
                    .displayName = {},
                    .queuesLines = true,
                    .takesBusyInterval = true,
                    .sdNamesAreLowerCase = true}},
        {.name = "Repetier",
         .identity = "FIRMWARE_NAME:Repetier_1.0.4 FIRMWARE_URL:https://github.com/repetier/ "
                     "PROTOCOL_VERSION:1.0 MACHINE_TYPE:Mendel EXTRUDER_COUNT:1",
         .ok = Dialect::Ok::Last,
         .refusal = Dialect::Refusal::Repetier,
         .temperaturesWithOk = false,
         .waits = true,
         .traits = {.firmware = Firmware::Repetier,
                    .displayName = {},
                    .numbers = Numbers::Always,
                    .acksCarryLastLineNumber = true,
                    .blocksWhileDwelling = true,
                    .reportsTargets = true}},
        {.name = "Teacup",
         .identity
         = "FIRMWARE_NAME:Teacup FIRMWARE_URL:http://github.com/traumflug/Teacup_Firmware/ "
           "PROTOCOL_VERSION:1.0 EXTRUDER_COUNT:1",
         .refusal = Dialect::Refusal::Teacup,
         .temperaturesWithOk = false,
         .traits = {.firmware = Firmware::Teacup,
                    .displayName = {},
                    .checksLineOrder = false,
                    .heatsWithM109 = false}},
        {.name = "Klipper",
         .identity = "FIRMWARE_NAME:Klipper FIRMWARE_VERSION:v0.12.0",
         .traits = {.firmware = Firmware::Klipper, .displayName = {}}},
        {.name = "Smoothie",
         .identity = "FIRMWARE_NAME:Smoothieware, FIRMWARE_URL:http%3A//smoothieware.org, "
                     "X-SOURCE_CODE_URL:https://github.com/Smoothieware, FIRMWARE_VERSION:edge",
         .traits = {.firmware = Firmware::Smoothie, .displayName = {}}},
        {.name = "RepRapFirmware",
         .identity
         = "FIRMWARE_NAME: RepRapFirmware for Duet 2 WiFi/Ethernet FIRMWARE_VERSION: 3.4.5 "
           "ELECTRONICS: Duet WiFi 1.02 or later",
         .traits = {.firmware = Firmware::RepRapFirmware,
                    .displayName = {},
                    .sdPathsBeginWithSlash = false}},
        {.name = "Malyan",
         .identity = "NAME: Malyan VER: 3.7 MODEL: M200 HW: HA02",
         .traits = {.firmware = Firmware::Malyan,
                    .displayName = {},
                    .numbers = Numbers::Always,
                    .blocksWhileDwelling = true,
                    .sdAlwaysAvailable = true}},
        {.name = "Ultimaker 2",
         .identity = "FIRMWARE_NAME:Marlin Ultimaker2; FIRMWARE_URL:http://github.com/Ultimaker "
                     "PROTOCOL_VERSION:1.0 MACHINE_TYPE:Ultimaker EXTRUDER_COUNT:1",
         .traits = {.firmware = Firmware::Ultimaker2,
                    .displayName = {},
                    .detectsDisplayStartedPrints = false}},
        {.name = "Grbl",
         .identity = "FIRMWARE_NAME:grblHAL PROTOCOL_VERSION:1.0",
         .traits = {.firmware = Firmware::Grbl, .displayName = {}, .supported = false}},
        {.name = "of no table",
         .identity
         = "FIRMWARE_NAME:Sprinter PROTOCOL_VERSION:1.0 MACHINE_TYPE:Mendel EXTRUDER_COUNT:1",
         .traits = {}},
    };
}

} // namespace gantry::test

Q_DECLARE_METATYPE(gantry::test::Dialect)
