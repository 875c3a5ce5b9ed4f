// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace gantry {

/// A received line that matched a registered expression, with the texts made of it. Plain value.
struct RegisteredMessage
{
    QString name;                   ///< of the registered expression
    QString matched;                ///< the part of the line that matched
    QMap<QString, QString> outputs; ///< by the template's key

    friend bool operator==(const RegisteredMessage &, const RegisteredMessage &) = default;
};

} // namespace gantry
