// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/canonicalport.h"

#include "transport/portaddress.h"
#include "types/connectionsettings.h"

#include <QFileInfo>

namespace gantry {

QString canonicalPort(const QString &port)
{
    if (port.isEmpty() || port == ConnectionSettings::VirtualPort || isNetworkAddress(port))
        return port;
    const QString path = serialDevicePath(port);
    const QString device = path.startsWith(u'/') ? QFileInfo(path).canonicalFilePath() : QString();
    return device.isEmpty() ? path : device;
}

} // namespace gantry
