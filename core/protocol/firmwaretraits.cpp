// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/firmwaretraits.h"

#include "protocol/textscanner.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

using Numbers = FirmwareTraits::Numbers;

// Only what differs from the careful defaults of FirmwareTraits stands here. Each row was either
// watched on the real firmware or is documented by its makers.
constexpr FirmwareTraits Table[] = {
    {.firmware = Firmware::Unknown, .displayName = "unknown firmware"_L1},
    {.firmware = Firmware::Marlin,
     .displayName = "Marlin"_L1,
     .queuesLines = true,
     .takesBusyInterval = true},
    {.firmware = Firmware::Prusa,
     .displayName = "Prusa Firmware"_L1,
     .queuesLines = true,
     .takesBusyInterval = true,
     .sdNamesAreLowerCase = true},
    {.firmware = Firmware::Repetier,
     .displayName = "Repetier-Firmware"_L1,
     .numbers = Numbers::Always,
     .acksCarryLastLineNumber = true,
     .blocksWhileDwelling = true,
     .reportsTargets = true,
     .fullHeaterPower = 255},
    {.firmware = Firmware::Smoothie, .displayName = "Smoothieware"_L1},
    {.firmware = Firmware::RepRapFirmware,
     .displayName = "RepRapFirmware"_L1,
     .sdPathsBeginWithSlash = false},
    {.firmware = Firmware::Klipper, .displayName = "Klipper"_L1},
    {.firmware = Firmware::Teacup,
     .displayName = "Teacup"_L1,
     .checksLineOrder = false,
     .heatsWithM109 = false},
    {.firmware = Firmware::Malyan,
     .displayName = "Malyan"_L1,
     .numbers = Numbers::Always,
     .blocksWhileDwelling = true,
     .sdAlwaysAvailable = true},
    {.firmware = Firmware::Ultimaker2,
     .displayName = "Ultimaker 2"_L1,
     .detectsDisplayStartedPrints = false},
    {.firmware = Firmware::Grbl, .displayName = "Grbl"_L1, .supported = false},
};

struct Name
{
    QByteArrayView lowerCase;
    Firmware firmware;
};

// First hit wins. Marlin comes last: its descendants name it too ("... based on Marlin").
constexpr Name Names[] = {
    {"repetier", Firmware::Repetier},
    {"anet_a8", Firmware::Repetier},
    {"reprapfirmware", Firmware::RepRapFirmware},
    {"malyan", Firmware::Malyan},
    {"teacup", Firmware::Teacup},
    {"klipper", Firmware::Klipper},
    {"ultimaker2", Firmware::Ultimaker2},
    {"prusa-firmware", Firmware::Prusa},
    {"smoothie", Firmware::Smoothie},
    {"grbl", Firmware::Grbl},
    {"marlin", Firmware::Marlin},
};

} // namespace

const FirmwareTraits &traitsOf(Firmware firmware)
{
    const auto row = std::find_if(
        std::begin(Table), std::end(Table),
        [firmware](const FirmwareTraits &traits) { return traits.firmware == firmware; });
    Q_ASSERT(row != std::end(Table));
    return row == std::end(Table) ? Table[0] : *row;
}

Firmware detectFirmware(QByteArrayView name)
{
    const auto hit = std::find_if(std::begin(Names), std::end(Names), [name](const Name &entry) {
        return containsNoCase(name, entry.lowerCase);
    });
    return hit == std::end(Names) ? Firmware::Unknown : hit->firmware;
}

std::optional<Firmware> detectFirmwareFromBanner(QByteArrayView line)
{
    // "Grbl 1.1h ['$' for help]", "GrblHAL 1.1f ..."
    if (startsWithNoCase(line, "grbl") && line.contains('['))
        return Firmware::Grbl;
    return std::nullopt;
}

} // namespace gantry
