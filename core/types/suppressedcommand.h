// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gantry {

/// A command that was not sent to the printer, and why. Plain value.
struct SuppressedCommand
{
    enum class Severity { Info, Warning };

    QByteArray command;
    QString message; ///< translated
    Severity severity = Severity::Warning;

    friend bool operator==(const SuppressedCommand &, const SuppressedCommand &) = default;
};

} // namespace gantry
