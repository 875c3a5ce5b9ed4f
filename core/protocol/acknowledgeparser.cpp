// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/acknowledgeparser.h"

#include "protocol/textscanner.h"

#include <limits>

namespace gantry {

namespace {

std::optional<int> toCount(qint64 value)
{
    if (value < 0 || value > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(value);
}

// One of "12" (only as the first), "N12", "P15", "B3"; leaves the scanner alone if it is another
// word.
bool takeField(TextScanner &scanner, Acknowledge &acknowledge, bool first)
{
    TextScanner ahead = scanner;
    const char letter = ahead.peek();
    const bool plain = first && isDigit(letter);
    if (!plain) {
        if (letter != 'N' && letter != 'P' && letter != 'B')
            return false;
        ahead.skip();
    }
    const auto value = ahead.takeInteger();
    if (!value || (!ahead.atEnd() && !isSpace(ahead.peek())))
        return false;
    if (plain || letter == 'N')
        acknowledge.lineNumber = *value;
    else if (letter == 'P')
        acknowledge.plannerFree = toCount(*value);
    else
        acknowledge.bufferFree = toCount(*value);
    scanner = ahead;
    return true;
}

} // namespace

std::optional<AcknowledgedLine> takeAcknowledge(QByteArrayView line)
{
    if (!line.startsWith("ok")) {
        if (line.size() == 2 && startsWithNoCase(line, "ok"))
            return AcknowledgedLine{};
        return std::nullopt;
    }
    AcknowledgedLine result;
    TextScanner scanner(line.sliced(2));
    while (scanner.rest().startsWith("ok")) {
        scanner.skip(2);
        ++result.acknowledge.count;
    }
    if (!scanner.atEnd() && !isSpace(scanner.peek())) {
        result.glued = true;
        result.rest = scanner.rest();
        return result;
    }
    scanner.skipSpaces();
    for (bool first = true; takeField(scanner, result.acknowledge, first); first = false)
        scanner.skipSpaces();
    result.rest = scanner.rest();
    return result;
}

std::optional<QByteArrayView> withoutGluedAcknowledge(QByteArrayView line)
{
    if (!startsWithNoCase(line, "file deleted") || !line.endsWith("ok"))
        return std::nullopt;
    // "NAME.GCOok" has one, "NAME.ok" and "notebook" end so by themselves.
    const QByteArrayView name = line.chopped(2);
    const qsizetype dot = name.lastIndexOf('.');
    if (dot < 0 || dot == name.size() - 1)
        return std::nullopt;
    return name;
}

} // namespace gantry
