// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

namespace gantry {

Q_LOGGING_CATEGORY(lcApp, "gantry.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcComm, "gantry.comm", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProtocol, "gantry.protocol", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTransport, "gantry.transport", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSimulator, "gantry.simulator", QtInfoMsg)
Q_LOGGING_CATEGORY(lcJob, "gantry.job", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPrinter, "gantry.printer", QtInfoMsg)
Q_LOGGING_CATEGORY(lcProfile, "gantry.profile", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSettings, "gantry.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "gantry.ui", QtInfoMsg)

} // namespace gantry
