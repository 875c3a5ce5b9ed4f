// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/modekeeping.h"

namespace gantry {

GcodeBlock keepingModes(GcodeBlock block, const ModalState &modes)
{
    if (modes.isInches()) {
        block.lines.prepend(QByteArrayLiteral("G21"));
        block.lines.append(QByteArrayLiteral("G20"));
    }
    if (!modes.isAbsolute())
        block.lines.append(QByteArrayLiteral("G91"));
    if (!modes.isExtruderAbsolute())
        block.lines.append(QByteArrayLiteral("M83"));
    else if (!modes.isAbsolute())
        block.lines.append(QByteArrayLiteral("M82"));
    return block;
}

} // namespace gantry
