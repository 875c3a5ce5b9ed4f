// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "powersource.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

const QString Interface = u"org.freedesktop.UPower"_s;
const QString Path = u"/org/freedesktop/UPower"_s;

} // namespace

/// A power daemon as far as one property goes.
class FakePowerDaemon final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.UPower")
    Q_PROPERTY(bool OnBattery MEMBER onBattery)

public:
    bool onBattery = false;
};

/// What the computer runs on, over a real bus.
class TestPowerSource final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void tellsWhatIsSo();
    void followsThePlug();
    void othersPropertiesAreNotOurs();
    void withoutADaemonNothingIsKnown();

private:
    void publish()
    {
        QVERIFY(m_bus.service().registerService(Interface));
        QVERIFY(
            m_bus.service().registerObject(Path, &m_daemon, QDBusConnection::ExportAllProperties));
    }
    void tell(const QString &interface, const QVariantMap &properties)
    {
        QDBusMessage signal = QDBusMessage::createSignal(Path, u"org.freedesktop.DBus.Properties"_s,
                                                         u"PropertiesChanged"_s);
        signal << interface << properties << QStringList();
        QVERIFY(m_bus.service().send(signal));
    }

    test::PrivateBus m_bus;
    FakePowerDaemon m_daemon;
};

void TestPowerSource::initTestCase()
{
    QVERIFY(m_bus.start("DBUS_SYSTEM_BUS_ADDRESS"));
    QVERIFY(QDBusConnection::systemBus().isConnected());
}

void TestPowerSource::cleanupTestCase()
{
    m_bus.stop();
}

void TestPowerSource::cleanup()
{
    m_bus.service().unregisterObject(Path);
    m_bus.service().unregisterService(Interface);
}

void TestPowerSource::tellsWhatIsSo()
{
    m_daemon.onBattery = true;
    publish();
    const auto source = systemPowerSource();
    QVERIFY(!source->isBattery()); // it does not wait for the answer
    QTRY_VERIFY(source->isBattery());
}

void TestPowerSource::followsThePlug()
{
    m_daemon.onBattery = false;
    publish();
    const auto source = systemPowerSource();
    QSignalSpy changed(source.get(), &PowerSource::changed);
    m_daemon.onBattery = true;
    tell(Interface, {{u"OnBattery"_s, true}});
    QTRY_VERIFY(source->isBattery());
    tell(Interface, {{u"LidIsClosed"_s, true}});
    m_daemon.onBattery = false;
    tell(Interface, {{u"OnBattery"_s, false}});
    QTRY_VERIFY(!source->isBattery());
    QCOMPARE(changed.size(), 2);
}

void TestPowerSource::othersPropertiesAreNotOurs()
{
    m_daemon.onBattery = false;
    publish();
    const auto source = systemPowerSource();
    QSignalSpy changed(source.get(), &PowerSource::changed);
    tell(u"org.example.Other"_s, {{u"OnBattery"_s, true}});
    QVERIFY(!changed.wait(300));
}

void TestPowerSource::withoutADaemonNothingIsKnown()
{
    const auto source = systemPowerSource();
    QSignalSpy changed(source.get(), &PowerSource::changed);
    QVERIFY(!changed.wait(300));
    QVERIFY(!source->isBattery());
}

QTEST_GUILESS_MAIN(TestPowerSource)
#include "tst_powersource.moc"
