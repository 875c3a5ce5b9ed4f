// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "types/jobstate.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace gantry {

/// What tells a file from others and from what it was before a change. Plain value.
struct FileIdentity
{
    FileOrigin origin = FileOrigin::Local;
    QString path;       ///< absolute; on the card the firmware's name
    qint64 size = -1;   ///< bytes; -1 = unknown
    QDateTime modified; ///< invalid = unknown, as on many cards

    /// {"origin": "local"|"printer", "path", "size", "modified"}; what is unknown is left out.
    [[nodiscard]] QJsonObject toJson() const;
    /// Other members are not looked at. Error: FileMalformed, its detail naming the member.
    [[nodiscard]] static Result<FileIdentity> fromJson(const QJsonObject &object);

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

} // namespace gantry
