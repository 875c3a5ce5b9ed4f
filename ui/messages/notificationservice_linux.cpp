// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "messages/notificationservice.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSet>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr auto Name = "org.freedesktop.Notifications"; // of the service and of its interface
const QString DefaultAction = u"default"_s;            // a click on the message itself

uchar urgencyOf(Message::Severity severity)
{
    enum : uchar { Low, Normal, Critical };
    return severity == Message::Severity::Error     ? Critical
           : severity == Message::Severity::Warning ? Normal
                                                    : Low;
}

/// The service on the bus; its signals have the names they have there.
class NotificationsInterface final : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    NotificationsInterface()
        : QDBusAbstractInterface(QString::fromLatin1(Name), u"/org/freedesktop/Notifications"_s,
                                 Name, QDBusConnection::sessionBus(), nullptr)
    {}

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);
};

/// By the notifications of freedesktop.org, which every Linux desktop has, with or without a tray.
class DesktopNotifications final : public NotificationService
{
    Q_OBJECT

public:
    DesktopNotifications()
    {
        using Interface = NotificationsInterface;
        connect(&m_desktop, &Interface::ActionInvoked, this, &DesktopNotifications::handleAction);
        connect(&m_desktop, &Interface::ActivationToken, this, &DesktopNotifications::handleToken);
        connect(&m_desktop, &Interface::NotificationClosed, this,
                [this](uint id) { m_shown.remove(id); });
    }

    void show(const MessageJournal::Entry &entry) override
    {
        if (!m_desktop.connection().isConnected()) {
            qCInfo(lcUi) << "No notification: there is no session bus";
            emit undelivered(entry);
            return;
        }
        const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgencyOf(entry.severity))},
                                {u"desktop-entry"_s, u"org.gantry.Gantry"_s}};
        // Name, none to replace, icon, title, text (in a kind of HTML), what may be pressed, and as long as is usual.
        const QDBusPendingCall call = m_desktop.asyncCall(
            u"Notify"_s, u"Gantry"_s, uint(0), u"org.gantry.Gantry"_s, tr("Gantry"),
            entry.text.toHtmlEscaped(), QStringList{DefaultAction, tr("Show")}, hints, -1);
        auto *watcher = new QDBusPendingCallWatcher(call, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, entry] {
            watcher->deleteLater();
            handleReply(*watcher, entry);
        });
    }

    void withdraw() override
    {
        for (const uint id : std::as_const(m_shown))
            m_desktop.asyncCall(u"CloseNotification"_s, id);
        m_shown.clear();
    }

private:
    void handleAction(uint id, const QString &action)
    {
        if (m_shown.contains(id) && action == DefaultAction)
            emit clicked();
    }

    // Comes before the action: what a window needs under Wayland to come to the front.
    void handleToken(uint id, const QString &token)
    {
        if (m_shown.contains(id))
            qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    }

    void handleReply(const QDBusPendingReply<uint> &reply, const MessageJournal::Entry &entry)
    {
        if (!reply.isError()) {
            m_shown.insert(reply.value());
            return;
        }
        qCInfo(lcUi) << "No notification:" << reply.error().name() << reply.error().message();
        emit undelivered(entry);
    }

    NotificationsInterface m_desktop;
    QSet<uint> m_shown;
};

} // namespace

std::unique_ptr<NotificationService> systemNotificationService()
{
    return std::make_unique<DesktopNotifications>();
}

} // namespace gantry

#include "notificationservice_linux.moc"
