// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "messages/messagejournal.h"

#include <QObject>

#include <memory>

namespace gantry {

/// The desktop's own way to show messages, where it has one that needs no icon in a tray. GUI thread. A desktop that
/// refuses is no error for the person: undelivered() comes, and the log says why.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NotificationService)

public:
    using QObject::QObject;

    virtual void show(const MessageJournal::Entry &entry) = 0;
    /// Takes back what is still shown: it has been seen.
    virtual void withdraw() = 0;

signals:
    void undelivered(const gantry::MessageJournal::Entry &entry); ///< to be shown in another way
    void clicked();
};

/// What this system has; null if it has nothing of the kind.
[[nodiscard]] std::unique_ptr<NotificationService> systemNotificationService();

} // namespace gantry
