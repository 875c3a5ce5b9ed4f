// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "types/serialportinfo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace gantry {

QString shortPortName(const QString &port)
{
    // A number alone is no name.
    const bool isNumbered = port.startsWith(u"/dev/pts/"_s);
    return port.section(u'/', isNumbered ? -2 : -1);
}

QString SerialPortInfo::displayName() const
{
    if (isVirtualPrinter)
        return QCoreApplication::translate("gantry::SerialPortInfo", "Virtual printer");
    const QString place = shortName.isEmpty() ? port : shortName;
    const QString what = description.simplified();
    if (what.isEmpty() || what == place)
        return place;
    //: %1 is what a device calls itself, %2 the port: "Original Prusa i3 MK3 on ttyACM0"
    return QCoreApplication::translate("gantry::SerialPortInfo", "%1 on %2").arg(what, place);
}

} // namespace gantry
