// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "failures/failurecases.h"

namespace gantry::test {

QList<FailureGroup> allFailures()
{
    return {portFailures(),  linkFailures(), firmwareFailures(), fileFailures(),
            printFailures(), cardFailures(), scriptFailures(),   storeFailures()};
}

} // namespace gantry::test
