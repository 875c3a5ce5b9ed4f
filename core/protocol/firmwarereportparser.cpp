// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/firmwarereportparser.h"

#include "protocol/firmwaretraits.h"
#include "protocol/textscanner.h"

#include <algorithm>

namespace gantry {

namespace {

// '-' occurs in Smoothieware's own keys ("X-SOURCE_CODE_URL").
constexpr bool isKeyCharacter(char c)
{
    return isUpper(c) || isDigit(c) || c == '_' || c == '-';
}

// Length of the key that begins here, without its colon; 0 if none does.
qsizetype keyLengthAt(QByteArrayView line, qsizetype at)
{
    if (!isUpper(line[at]) || (at > 0 && !isSpace(line[at - 1])))
        return 0;
    qsizetype end = at + 1;
    while (end < line.size() && isKeyCharacter(line[end]))
        ++end;
    return end < line.size() && line[end] == ':' ? end - at : 0;
}

QByteArray tidyValue(QByteArrayView value)
{
    value = value.trimmed();
    if (value.endsWith(',')) // Smoothieware separates its fields by ", "
        value.chop(1);
    return value.toByteArray();
}

QByteArray valueOf(const response::FirmwareReport &report, QByteArrayView key)
{
    const auto field = std::find_if(report.fields.cbegin(), report.fields.cend(),
                                    [key](const auto &entry) { return entry.first == key; });
    return field == report.fields.cend() ? QByteArray() : field->second;
}

// Some firmware of Malyan writes "NAME. Malyan" where everybody else writes a colon.
QByteArray withColonAfterName(QByteArrayView line)
{
    QByteArray text = line.toByteArray();
    if (text.startsWith("NAME."))
        text[4] = ':';
    return text;
}

bool namesFirmware(QByteArrayView line)
{
    if (line.startsWith("NAME:") || line.startsWith("NAME."))
        return true;
    constexpr QByteArrayView Key = "FIRMWARE_NAME:";
    const qsizetype at = line.indexOf(Key);
    return at == 0 || (at > 0 && isSpace(line[at - 1]));
}

} // namespace

std::optional<response::FirmwareReport> parseFirmwareReport(QByteArrayView line)
{
    if (!namesFirmware(line))
        return std::nullopt;
    return response::FirmwareReport{splitReportFields(withColonAfterName(line))};
}

std::optional<response::Capability> parseCapability(QByteArrayView line)
{
    TextScanner scanner(line);
    if (!scanner.takeNoCase("cap:"))
        return std::nullopt;
    const QByteArrayView rest = scanner.rest().trimmed();
    const qsizetype colon = rest.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    const QByteArrayView flag = rest.sliced(colon + 1);
    if (flag != "0" && flag != "1")
        return std::nullopt;
    return response::Capability{rest.first(colon).trimmed().toByteArray().toUpper(), flag == "1"};
}

QList<std::pair<QByteArray, QByteArray>> splitReportFields(QByteArrayView line)
{
    QList<std::pair<QByteArray, QByteArray>> fields;
    QByteArrayView key;
    qsizetype valueBegin = 0;
    const auto finish = [&](qsizetype valueEnd) {
        if (!key.isEmpty()) {
            fields.emplace_back(key.toByteArray(),
                                tidyValue(line.sliced(valueBegin, valueEnd - valueBegin)));
        }
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        const qsizetype length = keyLengthAt(line, at);
        if (length == 0)
            continue;
        finish(at);
        key = line.sliced(at, length);
        valueBegin = at + length + 1;
        at += length;
    }
    finish(line.size());
    return fields;
}

QByteArray firmwareName(const response::FirmwareReport &report)
{
    const QByteArray name = valueOf(report, "FIRMWARE_NAME");
    if (!name.isEmpty())
        return name;
    // A name alone may stand for anything; it counts for firmware that is known.
    const QByteArray shortName = valueOf(report, "NAME");
    const QByteArray version = valueOf(report, "VER");
    if (detectFirmware(shortName) == Firmware::Unknown || version.isEmpty())
        return {};
    return shortName + ' ' + version;
}

FirmwareInfo toFirmwareInfo(const response::FirmwareReport &report)
{
    FirmwareInfo info;
    info.name = QString::fromUtf8(firmwareName(report));
    for (const auto &[key, value] : report.fields)
        info.fields.insert(QString::fromUtf8(key), QString::fromUtf8(value));
    return info;
}

} // namespace gantry
