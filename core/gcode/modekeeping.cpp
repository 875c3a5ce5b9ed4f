// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/modekeeping.h"

#include "gcode/gcodebuilder.h"
#include "gcode/gcodetext.h"

#include <algorithm>
#include <utility>

namespace gantry {

namespace {

constexpr double MmOfAnInch = 25.4;

bool setsExtruderMode(const GcodeBlock &block)
{
    return std::any_of(block.lines.cbegin(), block.lines.cend(), [](const QByteArray &line) {
        const GcodeText::Command command = GcodeText::command(line);
        return command.is('M', 82) || command.is('M', 83);
    });
}

} // namespace

GcodeBlock keepingModes(GcodeBlock block, const ModalState &modes)
{
    if (modes.isInches()) {
        block.lines.prepend(QByteArrayLiteral("G21"));
        block.lines.append(QByteArrayLiteral("G20"));
    }
    if (!modes.isAbsolute())
        block.lines.append(QByteArrayLiteral("G91"));
    // Where G90 and G91 switch the extruder too, it is right again, unless it was set after them; where they do not, it
    // was never touched. Saying more would be wrong for one of the two.
    const bool absolute = modes.isExtruderAbsolute();
    if (absolute != modes.isAbsolute() || (!absolute && setsExtruderMode(block)))
        block.lines.append(absolute ? QByteArrayLiteral("M82") : QByteArrayLiteral("M83"));
    return block;
}

GcodeBlock restoringModes(GcodeBlock block, const ModalState &modes)
{
    ModalState after = modes;
    for (const QByteArray &line : std::as_const(block.lines))
        after.apply(line);
    if (after.isAbsolute() != modes.isAbsolute()) {
        block.lines.append(modes.isAbsolute() ? QByteArrayLiteral("G90")
                                              : QByteArrayLiteral("G91"));
        after.apply(block.lines.constLast());
    }
    if (after.isExtruderAbsolute() != modes.isExtruderAbsolute()) {
        block.lines.append(modes.isExtruderAbsolute() ? QByteArrayLiteral("M82")
                                                      : QByteArrayLiteral("M83"));
    }
    return block;
}

GcodeBlock keepingPlaceInFile(GcodeBlock block, const ModalState &modes)
{
    ModalState after = modes;
    for (const QByteArray &line : std::as_const(block.lines))
        after.apply(line);
    const double unit = after.isInches() ? MmOfAnInch : 1;
    const std::optional<double> count = modes.position().e;
    // Where E is relative, the file does not count.
    if (count && modes.isExtruderAbsolute() && after.position().e != count)
        block.lines.append("G92 E" + GcodeBuilder::number(*count / unit));
    if (const std::optional<double> feed = modes.feed(); feed && after.feed() != feed)
        block.lines.append("G1 F" + GcodeBuilder::number(*feed / unit));
    return block;
}

} // namespace gantry
