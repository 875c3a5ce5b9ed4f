// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/canonicalport.h"
#include "printer/portscan.h"
#include "types/connectionsettings.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

/// One port by several names: links as udev makes them, to files that stand for devices.
class TestCanonicalPort : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void leavesWhatIsNoDevice_data();
    void leavesWhatIsNoDevice();
    void followsLinks();
    void additionalPortIsListedOnce();
    void aBlockedLinkBlocksItsDevice();

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return QDir(m_folder.path()).canonicalPath() + u'/' + name;
    }
    [[nodiscard]] PortScan system() const
    {
        SerialPortInfo port;
        port.port = path(u"ttyACM0"_s);
        port.shortName = u"ttyACM0"_s;
        return [port] { return QList<SerialPortInfo>{port}; };
    }

    QTemporaryDir m_folder;
};

void TestCanonicalPort::initTestCase()
{
    QFile device(path(u"ttyACM0"_s));
    QVERIFY(device.open(QIODevice::WriteOnly));
    QVERIFY(QDir(m_folder.path()).mkpath(u"serial/by-id"_s));
    QVERIFY(QFile::link(u"../../ttyACM0"_s, path(u"serial/by-id/usb-Prusa"_s)));
    QVERIFY(QFile::link(u"serial/by-id/usb-Prusa"_s, path(u"printer"_s)));
    QVERIFY(QFile::link(u"ttyACM7"_s, path(u"dangling"_s)));
}

void TestCanonicalPort::leavesWhatIsNoDevice_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("canonical");
    const auto same = [](const QString &port) { QTest::newRow(qPrintable(port)) << port << port; };
    same({});
    same(ConnectionSettings::VirtualPort);
    same(u"tcp://printer.local:23"_s);
    same(u"printer:23"_s);
    same(u"COM5"_s);
    same(u"/dev/ttyUSB99"_s);
    same(path(u"dangling"_s));
    QTest::newRow("lower case") << u"com5"_s << u"COM5"_s;
#ifdef Q_OS_UNIX
    QTest::newRow("name") << u"ttyUSB99"_s << u"/dev/ttyUSB99"_s;
#endif
}

void TestCanonicalPort::leavesWhatIsNoDevice()
{
    QFETCH(QString, port);
    QFETCH(QString, canonical);
    QCOMPARE(canonicalPort(port), canonical);
}

void TestCanonicalPort::followsLinks()
{
    const QString device = path(u"ttyACM0"_s);
    QCOMPARE(canonicalPort(device), device);
    QCOMPARE(canonicalPort(path(u"serial/by-id/usb-Prusa"_s)), device);
    QCOMPARE(canonicalPort(path(u"printer"_s)), device);
}

void TestCanonicalPort::additionalPortIsListedOnce()
{
    ConnectionPreferences preferences;
    preferences.additionalPorts = {path(u"serial/by-id/*"_s), path(u"printer"_s)};
    const QList<SerialPortInfo> ports = portScan(preferences, system())();
    QCOMPARE(ports.size(), 1);
    QCOMPARE(ports.first().port, path(u"ttyACM0"_s));
    QVERIFY(ports.first().isAdditional);
    preferences.additionalPorts = {u"/dev/pts/99"_s, u"COM7"_s};
    const QList<SerialPortInfo> others = portScan(preferences, system())();
    QVERIFY(!others.isEmpty());
    QVERIFY(!others.first().isAdditional);
}

void TestCanonicalPort::aBlockedLinkBlocksItsDevice()
{
    ConnectionPreferences preferences;
    preferences.blocklistedPorts = {path(u"serial/by-id/usb-P*"_s)};
    QVERIFY(portScan(preferences, system())().isEmpty());
    preferences.blocklistedPorts = {path(u"serial/by-id/usb-Q*"_s)};
    QCOMPARE(portScan(preferences, system())().size(), 1);
}

QTEST_GUILESS_MAIN(TestCanonicalPort)
#include "tst_canonicalport.moc"
