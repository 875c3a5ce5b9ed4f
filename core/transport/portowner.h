// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gantry {

/// A process that has a serial device open.
struct PortOwner
{
    qint64 processId = 0;
    QString program; ///< may be empty
    bool isThisProcess = false;

    friend bool operator==(const PortOwner &, const PortOwner &) = default;
};

/// Who has this device open, as far as the system tells this user. Takes some milliseconds: for failures only.
[[nodiscard]] std::optional<PortOwner> findPortOwner(const QString &devicePath);

} // namespace gantry
