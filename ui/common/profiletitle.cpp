// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/profiletitle.h"

#include "profile/profilestore.h"

#include <QCoreApplication>

namespace gantry {

QString profileTitle(const PrinterProfile &profile)
{
    static const QString firstName = PrinterProfile().name;
    return profile.id == ProfileStore::DefaultId && profile.name == firstName
               ? QCoreApplication::translate("gantry::ProfileTitle", "Default")
               : profile.name;
}

} // namespace gantry
