// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A file of its own, because the kernel's termios2 and the library's <termios.h> exclude each other.

#include "transport/serialdevice.h"

#include <QSerialPort>

#include <asm/termbits.h>
#include <sys/ioctl.h>

#include <asm/ioctls.h>

namespace gantry {

std::optional<int> effectiveBaudRate(const QSerialPort &port)
{
    termios2 attributes{};
    if (::ioctl(port.handle(), TCGETS2, &attributes) != 0)
        return std::nullopt;
    return int(attributes.c_ospeed);
}

} // namespace gantry
