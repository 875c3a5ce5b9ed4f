// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "types/firmwareinfo.h"

using namespace Qt::StringLiterals;

namespace gantry {

std::optional<int> FirmwareInfo::extruderCount() const
{
    bool ok = false;
    const int count = fields.value(u"EXTRUDER_COUNT"_s).trimmed().toInt(&ok);
    if (!ok || count < 1 || count > 99)
        return std::nullopt;
    return count;
}

QString FirmwareInfo::shortName() const
{
    QString text = name;
    // What follows is the build date, the ancestor or an address.
    for (const auto &tail : {" ("_L1, " based on "_L1, ";"_L1, " http"_L1}) {
        const auto at = text.indexOf(tail);
        if (at > 0)
            text.truncate(at);
    }
    text = text.simplified();
    const QString version = fields.value(u"FIRMWARE_VERSION"_s).simplified();
    if (!version.isEmpty() && !text.contains(version))
        text = text.isEmpty() ? version : text + u' ' + version;
    constexpr qsizetype MaxLength = 40;
    if (text.size() > MaxLength)
        text = text.left(MaxLength - 1) + u'\u2026';
    return text;
}

} // namespace gantry
