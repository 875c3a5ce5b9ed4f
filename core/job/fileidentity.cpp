// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/fileidentity.h"

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

// No file system has longer ones; it keeps what is remembered small.
constexpr qsizetype MaxPathLength = 4096;

Failure malformed(const QString &member)
{
    return failure(ErrorCode::FileMalformed, {}, member);
}

} // namespace

QJsonObject FileIdentity::toJson() const
{
    QJsonObject object{{u"origin"_s, origin == FileOrigin::SdCard ? u"printer"_s : u"local"_s},
                       {u"path"_s, path}};
    if (size >= 0)
        object.insert(u"size"_s, size);
    if (modified.isValid())
        object.insert(u"modified"_s, modified.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

Result<FileIdentity> FileIdentity::fromJson(const QJsonObject &object)
{
    FileIdentity file;
    const QString origin = object.value("origin"_L1).toString();
    if (origin == "printer"_L1)
        file.origin = FileOrigin::SdCard;
    else if (origin != "local"_L1)
        return malformed(u"origin"_s);
    file.path = object.value("path"_L1).toString();
    if (file.path.isEmpty() || file.path.size() > MaxPathLength)
        return malformed(u"path"_s);
    if (object.contains("size"_L1)) {
        file.size = object.value("size"_L1).toInteger(-1);
        if (file.size < 0)
            return malformed(u"size"_s);
    }
    if (object.contains("modified"_L1)) {
        file.modified
            = QDateTime::fromString(object.value("modified"_L1).toString(), Qt::ISODateWithMs);
        if (!file.modified.isValid())
            return malformed(u"modified"_s);
    }
    return file;
}

} // namespace gantry
