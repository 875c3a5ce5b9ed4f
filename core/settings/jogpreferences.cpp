// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/jogpreferences.h"

namespace gantry {

QList<double> JogPreferences::usualSteps()
{
    return {0.1, 1, 10, 100};
}

} // namespace gantry
