// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"
#include "sleepinhibitor.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

#include <optional>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

/// By an inhibitor lock of the login manager (logind): it lasts as long as a file descriptor is open, so it ends with
/// the program whatever happens.
class LoginManagerInhibitor final : public SleepInhibitor
{
public:
    void hold(const QString &reason) override
    {
        if (m_wanted)
            return;
        m_wanted = true;
        if (m_asking)
            return; // the answer that is under way will do
        QDBusConnection bus = QDBusConnection::systemBus();
        if (!bus.isConnected()) {
            qCInfo(lcApp) << "Sleep is not inhibited: there is no system bus";
            return;
        }
        QDBusMessage call = QDBusMessage::createMethodCall(
            u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
            u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
        call << u"sleep:idle"_s << u"Gantry"_s << reason << u"block"_s;
        m_asking = true;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            watcher->deleteLater();
            handleReply(*watcher);
        });
    }

    void release() override
    {
        m_wanted = false;
        if (!m_lock)
            return;
        m_lock.reset();
        emit heldChanged(false);
    }

private:
    void handleReply(const QDBusPendingReply<QDBusUnixFileDescriptor> &reply)
    {
        m_asking = false;
        if (reply.isError()) {
            qCInfo(lcApp) << "Sleep is not inhibited:" << reply.error().name()
                          << reply.error().message();
            return;
        }
        if (!m_wanted)
            return; // released meanwhile: the lock goes with the reply
        m_lock = reply.value();
        emit heldChanged(true);
    }

    std::optional<QDBusUnixFileDescriptor> m_lock;
    bool m_wanted = false;
    bool m_asking = false;
};

} // namespace

std::unique_ptr<SleepInhibitor> systemSleepInhibitor()
{
    return std::make_unique<LoginManagerInhibitor>();
}

} // namespace gantry
