// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/positionparser.h"

#include "protocol/textscanner.h"

namespace gantry {

namespace {

constexpr int MaxExtruders = 100;

// The number after the first "<key>" that begins a word; Teacup separates words by commas.
std::optional<double> valueAfter(QByteArrayView line, QByteArrayView key)
{
    for (qsizetype at = line.indexOf(key); at >= 0; at = line.indexOf(key, at + 1)) {
        if (at > 0 && !isSpace(line[at - 1]) && line[at - 1] != ',')
            continue;
        TextScanner scanner(line.sliced(at + key.size()));
        scanner.skipSpaces();
        return scanner.takeDecimal();
    }
    return std::nullopt;
}

QList<double> numberedExtruders(QByteArrayView line)
{
    QList<double> extruders;
    while (extruders.size() < MaxExtruders) {
        const QByteArray key = 'E' + QByteArray::number(extruders.size()) + ':';
        const auto value = valueAfter(line, key);
        if (!value)
            break;
        extruders.append(*value);
    }
    return extruders;
}

} // namespace

std::optional<response::PositionReport> parsePosition(QByteArrayView line)
{
    if (!line.contains("X:")) // most lines end here
        return std::nullopt;
    const qsizetype count = line.indexOf("Count");
    const QByteArrayView mm = count < 0 ? line : line.first(count);

    response::PositionReport report;
    report.position.x = valueAfter(mm, "X:");
    report.position.y = valueAfter(mm, "Y:");
    report.position.z = valueAfter(mm, "Z:");
    if (!report.position.x || !report.position.y || !report.position.z)
        return std::nullopt;

    report.position.e = valueAfter(mm, "E:");
    report.extruders = numberedExtruders(mm);
    if (report.extruders.isEmpty() && report.position.e)
        report.extruders.append(*report.position.e);
    if (report.extruders.isEmpty())
        return std::nullopt;
    if (!report.position.e && report.extruders.size() == 1)
        report.position.e = report.extruders.first();
    return report;
}

} // namespace gantry
