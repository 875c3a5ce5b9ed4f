// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace gantry {

/// A script begins or is through. Plain value.
struct ScriptEvent
{
    QString name;
    bool running = true; ///< false: its last line was acknowledged, or dropped
    QVariantMap event;   ///< what it was told of its occasion

    friend bool operator==(const ScriptEvent &, const ScriptEvent &) = default;
};

} // namespace gantry
