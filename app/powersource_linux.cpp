// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "powersource.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

const QString PowerService = u"org.freedesktop.UPower"_s; // of its interface, too
const QString PowerPath = u"/org/freedesktop/UPower"_s;
const QString PropertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const QString BatteryProperty = u"OnBattery"_s;

/// By UPower, which every desktop has that shows a battery. Where there is none, nothing is known.
class PowerDaemon final : public PowerSource
{
    Q_OBJECT

public:
    PowerDaemon()
    {
        QDBusConnection bus = QDBusConnection::systemBus();
        if (!bus.isConnected())
            return;
        // Without the name of the service: Qt would wait for the bus to tell whose it is.
        bus.connect(QString(), PowerPath, PropertiesInterface, u"PropertiesChanged"_s, this,
                    SLOT(handleProperties(QString, QVariantMap)));
        QDBusMessage question = QDBusMessage::createMethodCall(PowerService, PowerPath,
                                                               PropertiesInterface, u"Get"_s);
        question << PowerService << BatteryProperty;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            if (!reply.isError())
                setBattery(reply.value().variant().toBool());
        });
    }

private slots:
    void handleProperties(const QString &interface, const QVariantMap &changed)
    {
        if (interface == PowerService && changed.contains(BatteryProperty))
            setBattery(changed.value(BatteryProperty).toBool());
    }
};

} // namespace

std::unique_ptr<PowerSource> systemPowerSource()
{
    return std::make_unique<PowerDaemon>();
}

} // namespace gantry

#include "powersource_linux.moc"
