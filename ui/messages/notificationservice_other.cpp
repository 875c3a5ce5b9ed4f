// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/notificationservice.h"

namespace gantry {

// There the messages of the tray are the system's own.
std::unique_ptr<NotificationService> systemNotificationService()
{
    return nullptr;
}

} // namespace gantry
