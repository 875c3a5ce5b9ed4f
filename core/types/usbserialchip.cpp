// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "types/usbserialchip.h"

#include <algorithm>
#include <array>

namespace gantry::UsbSerialChip {

namespace {

struct Chip
{
    quint16 vendorId;
    quint16 productId;
    QLatin1StringView name;
};

constexpr std::array Chips{
    Chip{0x1a86, 0x7523, QLatin1StringView("CH340")},
    Chip{0x1a86, 0x7522, QLatin1StringView("CH340")},
    Chip{0x1a86, 0x5523, QLatin1StringView("CH341")},
    Chip{0x1a86, 0x55d3, QLatin1StringView("CH343")},
    Chip{0x1a86, 0x55d4, QLatin1StringView("CH9102")},
    Chip{0x10c4, 0xea60, QLatin1StringView("CP210x")},
    Chip{0x10c4, 0xea63, QLatin1StringView("CP210x")},
    Chip{0x10c4, 0xea70, QLatin1StringView("CP210x")},
    Chip{0x10c4, 0xea71, QLatin1StringView("CP210x")},
    Chip{0x0403, 0x6001, QLatin1StringView("FT232R")},
    Chip{0x0403, 0x6010, QLatin1StringView("FT2232")},
    Chip{0x0403, 0x6015, QLatin1StringView("FT231X")},
    Chip{0x067b, 0x2303, QLatin1StringView("PL2303")},
    Chip{0x067b, 0x23a3, QLatin1StringView("PL2303")},
};

struct Bootloader
{
    quint16 vendorId;
    quint16 productId;
};

constexpr std::array Bootloaders{
    Bootloader{0x0483, 0xdf11}, // STM32, DFU
    Bootloader{0x1eaf, 0x0003}, // STM32duino, DFU
    Bootloader{0x2341, 0x0036}, // Arduino Leonardo
    Bootloader{0x03eb, 0x2ff4}, // Atmel AVR, DFU
    Bootloader{0x03eb, 0x2ffb}, // AT90USB128, DFU: Printrboard, Teensylu
    Bootloader{0x03eb, 0x6124}, // Atmel SAM-BA: Due, Duet
    Bootloader{0x2e8a, 0x0003}, // RP2040
};

} // namespace

QString name(quint16 vendorId, quint16 productId)
{
    const auto chip = std::find_if(Chips.begin(), Chips.end(), [=](const Chip &candidate) {
        return candidate.vendorId == vendorId && candidate.productId == productId;
    });
    return chip == Chips.end() ? QString() : QString(chip->name);
}

bool isBootloader(quint16 vendorId, quint16 productId)
{
    return std::any_of(Bootloaders.begin(), Bootloaders.end(), [=](const Bootloader &candidate) {
        return candidate.vendorId == vendorId && candidate.productId == productId;
    });
}

} // namespace gantry::UsbSerialChip
