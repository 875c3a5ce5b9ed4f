// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/spokenvalue.h"

#include <QCoreApplication>

namespace gantry {

QString spokenValue(const QString &caption, const QString &value)
{
    return QCoreApplication::translate("gantry::SpokenValue", "%1: %2", "caption: value")
        .arg(caption, value);
}

} // namespace gantry
