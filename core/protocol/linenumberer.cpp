// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linenumberer.h"

#include "gcode/checksum.h"

namespace gantry {

QByteArray LineNumberer::assign(QByteArrayView line)
{
    return numberedLine(m_next++, line);
}

} // namespace gantry
