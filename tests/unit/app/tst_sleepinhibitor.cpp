// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sleepinhibitor.h"
#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusUnixFileDescriptor>
#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

#include <array>

using namespace gantry;
using namespace Qt::StringLiterals;

/// A login manager as far as Inhibit() goes: it hands out one end of a pipe and sees when that is closed.
class FakeLoginManager final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLoginManager() override
    {
        if (m_reader >= 0)
            ::close(m_reader);
    }

    /// Somebody holds the lock that was handed out last.
    [[nodiscard]] bool isHeld() const
    {
        pollfd reader{m_reader, POLLIN, 0};
        return m_reader >= 0 && ::poll(&reader, 1, 0) == 0;
    }

    bool refuses = false;
    QStringList asked;

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why,
                                    const QString &mode)
    {
        asked << QStringList{what, who, why, mode}.join(u'|');
        if (refuses) {
            sendErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"not you"_s);
            return {};
        }
        std::array<int, 2> ends{-1, -1};
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            qFatal("no pipe");
        if (m_reader >= 0)
            ::close(m_reader);
        m_reader = ends[0];
        const QDBusUnixFileDescriptor writer(ends[1]); // its own copy
        ::close(ends[1]);
        return writer;
    }

private:
    int m_reader = -1;
};

/// The lock of the login manager, over a real bus.
class TestSleepInhibitor final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void holdsAndReleases();
    void asksOnce();
    void releasedBeforeTheAnswer();
    void endsWithTheObject();
    void refusalIsQuiet();
    void noLoginManagerIsQuiet();

private:
    void publish()
    {
        QVERIFY(m_privateBus.service().registerService(u"org.freedesktop.login1"_s));
        QVERIFY(m_privateBus.service().registerObject(u"/org/freedesktop/login1"_s, m_manager.get(),
                                                      QDBusConnection::ExportAllSlots));
    }

    test::PrivateBus m_privateBus;
    std::unique_ptr<FakeLoginManager> m_manager;
};

void TestSleepInhibitor::initTestCase()
{
    QVERIFY(m_privateBus.start("DBUS_SYSTEM_BUS_ADDRESS"));
    QVERIFY(QDBusConnection::systemBus().isConnected());
}

void TestSleepInhibitor::cleanupTestCase()
{
    m_privateBus.stop();
}

void TestSleepInhibitor::init()
{
    m_manager = std::make_unique<FakeLoginManager>();
}

void TestSleepInhibitor::cleanup()
{
    m_privateBus.service().unregisterObject(u"/org/freedesktop/login1"_s);
    m_privateBus.service().unregisterService(u"org.freedesktop.login1"_s);
    m_manager.reset();
}

void TestSleepInhibitor::holdsAndReleases()
{
    publish();
    const auto inhibitor = systemSleepInhibitor();
    QSignalSpy held(inhibitor.get(), &SleepInhibitor::heldChanged);
    inhibitor->hold(u"because"_s);
    QVERIFY(held.wait());
    QCOMPARE(held.takeFirst().at(0).toBool(), true);
    QCOMPARE(m_manager->asked, QStringList{u"sleep:idle|Gantry|because|block"_s});
    QVERIFY(m_manager->isHeld());
    inhibitor->release();
    QCOMPARE(held.takeFirst().at(0).toBool(), false);
    QTRY_VERIFY(!m_manager->isHeld());
    inhibitor->hold(u"again"_s);
    QVERIFY(held.wait());
    QVERIFY(m_manager->isHeld());
}

void TestSleepInhibitor::asksOnce()
{
    publish();
    const auto inhibitor = systemSleepInhibitor();
    QSignalSpy held(inhibitor.get(), &SleepInhibitor::heldChanged);
    inhibitor->hold(u"one"_s);
    inhibitor->hold(u"two"_s);
    inhibitor->release();
    inhibitor->hold(u"three"_s); // while the answer to the first is under way
    QVERIFY(held.wait());
    QCOMPARE(m_manager->asked.size(), 1);
    QVERIFY(m_manager->isHeld());
}

void TestSleepInhibitor::releasedBeforeTheAnswer()
{
    publish();
    const auto inhibitor = systemSleepInhibitor();
    QSignalSpy held(inhibitor.get(), &SleepInhibitor::heldChanged);
    inhibitor->hold(u"because"_s);
    inhibitor->release();
    QTRY_COMPARE(m_manager->asked.size(), 1);
    QTRY_VERIFY(!m_manager->isHeld());
    QVERIFY(held.isEmpty());
}

void TestSleepInhibitor::endsWithTheObject()
{
    publish();
    auto inhibitor = systemSleepInhibitor();
    QSignalSpy held(inhibitor.get(), &SleepInhibitor::heldChanged);
    inhibitor->hold(u"because"_s);
    QVERIFY(held.wait());
    inhibitor.reset();
    QTRY_VERIFY(!m_manager->isHeld());
}

void TestSleepInhibitor::refusalIsQuiet()
{
    publish();
    m_manager->refuses = true;
    const auto inhibitor = systemSleepInhibitor();
    QSignalSpy held(inhibitor.get(), &SleepInhibitor::heldChanged);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"not inhibited.*AccessDenied.*not you"_s));
    inhibitor->hold(u"because"_s);
    QTRY_COMPARE(m_manager->asked.size(), 1);
    QVERIFY(!held.wait(200));
    inhibitor->release();
    QVERIFY(held.isEmpty());
}

void TestSleepInhibitor::noLoginManagerIsQuiet()
{
    const auto inhibitor = systemSleepInhibitor();
    QSignalSpy held(inhibitor.get(), &SleepInhibitor::heldChanged);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"not inhibited.*ServiceUnknown"_s));
    inhibitor->hold(u"because"_s);
    QVERIFY(!held.wait(300));
}

QTEST_GUILESS_MAIN(TestSleepInhibitor)
#include "tst_sleepinhibitor.moc"
