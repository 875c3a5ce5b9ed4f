// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <QVariantMap>

namespace gantry {

/// Something that happened to a printer, by its documented name ("PrintStarted") with the documented payload. Plain value;
/// every value of the payload converts to JSON.
struct PrinterEvent
{
    QString name;
    QVariantMap payload;

    friend bool operator==(const PrinterEvent &, const PrinterEvent &) = default;
};

} // namespace gantry

Q_DECLARE_METATYPE(gantry::PrinterEvent)
