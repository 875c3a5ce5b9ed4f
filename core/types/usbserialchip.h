// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Known USB devices of printers, by vendor and product. Pure.
namespace gantry::UsbSerialChip {

/// "CH340", "CP210x", "FT232R"...: the converter between USB and serial; empty for anything else, also for boards that
/// are USB devices themselves and need no driver of their own.
[[nodiscard]] QString name(quint16 vendorId, quint16 productId);

/// A board that waits for new firmware instead of printing.
[[nodiscard]] bool isBootloader(quint16 vendorId, quint16 productId);

} // namespace gantry::UsbSerialChip
