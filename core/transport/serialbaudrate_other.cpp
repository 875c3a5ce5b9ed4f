// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/serialdevice.h"

#include <QSerialPort>

namespace gantry {

// The drivers refuse a rate when it is set, or keep silent: a free rate is not part of what can be read back.
std::optional<int> effectiveBaudRate(const QSerialPort &)
{
    return std::nullopt;
}

} // namespace gantry
