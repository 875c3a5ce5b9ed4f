// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profileexchange.h"

#include "base/jsonfile.h"
#include "profile/octoprintprofile.h"
#include "profile/printerprofilejson.h"

#include <QFile>

namespace gantry::ProfileExchange {

namespace {

bool looksLikeJson(const QString &path)
{
    QFile file(path);
    constexpr qint64 Most = 64; // bytes
    return file.open(QIODevice::ReadOnly) && file.read(Most).trimmed().startsWith('{');
}

Result<PrinterProfile> readJson(const QString &path)
{
    const Result<QJsonObject> object = JsonFile::read(path);
    return object ? PrinterProfileJson::fromJson(*object)
                  : Result<PrinterProfile>(failure(object.error()));
}

} // namespace

Result<PrinterProfile> read(const QString &path)
{
    Result<PrinterProfile> profile
        = looksLikeJson(path) ? readJson(path) : OctoPrintProfile::read(path);
    if (!profile)
        return profile;
    if (const Result<void> checked = profile->validate(); !checked)
        return failure(checked.error());
    profile->id.clear();
    return profile;
}

Result<void> write(const QString &path, const PrinterProfile &profile)
{
    return JsonFile::write(path, PrinterProfileJson::toJson(profile));
}

} // namespace gantry::ProfileExchange
