// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/connectionoptions.h"
#include "printer/portscan.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestConnectionOptions final : public QObject
{
    Q_OBJECT

private slots:
    void offersPorts_data();
    void offersPorts();
    void keepsWhatIsKnownOfAPort();
    void offersBaudRates_data();
    void offersBaudRates();
    void leavesTheCommonRatesAsTheyAre();
    void hasTheDocumentedShape();
    void scansAsPreferred();
    void identifiesUsbDevices();
    void proposesWhatWasRight_data();
    void proposesWhatWasRight();
    void connectsAtTheStart_data();
    void connectsAtTheStart();

private:
    static SerialPortInfo plain(const QString &name)
    {
        SerialPortInfo port;
        port.port = name;
        port.shortName = name.section(u'/', -1);
        return port;
    }
    static SerialPortInfo usb(const QString &name, const QString &serial = {}, quint16 vendor = 1)
    {
        SerialPortInfo port = plain(name);
        port.vendorId = vendor;
        port.productId = 0xab;
        port.serialNumber = serial;
        return port;
    }
};

void TestConnectionOptions::offersPorts_data()
{
    QTest::addColumn<QStringList>("system");
    QTest::addColumn<QStringList>("additional");
    QTest::addColumn<QStringList>("blocklist");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QStringList>("ports");
    const QStringList devices{u"/dev/ttyUSB10"_s, u"/dev/ttyS0"_s, u"/dev/ttyUSB9"_s};
    QTest::newRow("natural order")
        << devices << QStringList() << QStringList() << QString()
        << QStringList{u"/dev/ttyS0"_s, u"/dev/ttyUSB9"_s, u"/dev/ttyUSB10"_s};
    QTest::newRow("preferred first")
        << devices << QStringList() << QStringList() << u"/dev/ttyUSB10"_s
        << QStringList{u"/dev/ttyUSB10"_s, u"/dev/ttyS0"_s, u"/dev/ttyUSB9"_s};
    QTest::newRow("preferred, but not there")
        << devices << QStringList() << QStringList() << u"/dev/ttyACM0"_s
        << QStringList{u"/dev/ttyS0"_s, u"/dev/ttyUSB9"_s, u"/dev/ttyUSB10"_s};
    QTest::newRow("additional, each once")
        << devices << QStringList{u"/dev/ttyAMA0"_s, u"/dev/ttyS0"_s} << QStringList() << QString()
        << QStringList{u"/dev/ttyAMA0"_s, u"/dev/ttyS0"_s, u"/dev/ttyUSB9"_s, u"/dev/ttyUSB10"_s};
    QTest::newRow("blocked, also if additional")
        << devices << QStringList{u"/dev/ttyAMA0"_s} << QStringList{u"/dev/ttyAMA*"_s, u"*USB?"_s}
        << QString() << QStringList{u"/dev/ttyS0"_s, u"/dev/ttyUSB10"_s};
    QTest::newRow("blocked by the short name")
        << devices << QStringList() << QStringList{u"ttyUSB*"_s} << QString()
        << QStringList{u"/dev/ttyS0"_s};
    QTest::newRow("blocked, although preferred")
        << devices << QStringList() << QStringList{u"/dev/ttyS0"_s} << u"/dev/ttyS0"_s
        << QStringList{u"/dev/ttyUSB9"_s, u"/dev/ttyUSB10"_s};
    QTest::newRow("none") << QStringList() << QStringList() << QStringList{u"*"_s} << u"COM5"_s
                          << QStringList();
}

void TestConnectionOptions::offersPorts()
{
    QFETCH(QStringList, system);
    QFETCH(QStringList, additional);
    QFETCH(QStringList, blocklist);
    QFETCH(QString, preferred);
    QFETCH(QStringList, ports);
    QList<SerialPortInfo> found;
    for (const QString &name : system)
        found.append(plain(name));
    ConnectionPreferences preferences;
    preferences.port = preferred;
    const auto offered = offeredPorts(found, additional, blocklist);
    QCOMPARE(connectionOptions(offered, preferences).ports, ports);
}

void TestConnectionOptions::keepsWhatIsKnownOfAPort()
{
    const QList<SerialPortInfo> ports{usb(u"/dev/ttyACM0"_s, u"A"_s)};
    QList<SerialPortInfo> offered = offeredPorts(ports, {u"/dev/ttyACM0"_s}, {});
    QVERIFY(offered.first().isAdditional);
    offered.first().isAdditional = false;
    QCOMPARE(offered, ports);
}

void TestConnectionOptions::offersBaudRates_data()
{
    QTest::addColumn<QList<int>>("additional");
    QTest::addColumn<QList<int>>("blocklist");
    QTest::addColumn<int>("preferred");
    QTest::addColumn<QList<int>>("rates");
    using Rates = QList<int>;
    const Rates usual{115200, 250000, 230400, 57600, 38400, 19200, 9600};
    QTest::newRow("by likelihood") << Rates() << Rates() << 0 << usual;
    QTest::newRow("additional ones ascending at the front")
        << Rates{1000000, 500000, 750000} << Rates() << 0 << Rates{500000, 750000, 1000000} + usual;
    QTest::newRow("each once") << Rates{250000, 500000, 500000} << Rates() << 0
                               << Rates{250000, 500000, 115200, 230400, 57600, 38400, 19200, 9600};
    QTest::newRow("no rates") << Rates{0, -9600} << Rates() << 0 << usual;
    QTest::newRow("blocked, also if additional") << Rates{500000} << Rates{500000, 9600, 19200} << 0
                                                 << Rates{115200, 250000, 230400, 57600, 38400};
    QTest::newRow("preferred first")
        << Rates{500000} << Rates() << 57600
        << Rates{57600, 500000, 115200, 250000, 230400, 38400, 19200, 9600};
    QTest::newRow("preferred, but not offered")
        << Rates() << Rates{57600} << 57600 << Rates{115200, 250000, 230400, 38400, 19200, 9600};
}

void TestConnectionOptions::offersBaudRates()
{
    QFETCH(QList<int>, additional);
    QFETCH(QList<int>, blocklist);
    QFETCH(int, preferred);
    QFETCH(QList<int>, rates);
    ConnectionPreferences preferences;
    preferences.additionalBaudRates = additional;
    preferences.blocklistedBaudRates = blocklist;
    preferences.baudRate = preferred;
    QCOMPARE(offeredBaudRates(preferences), rates);
    QCOMPARE(connectionOptions({}, preferences).baudrates, rates);
}

void TestConnectionOptions::leavesTheCommonRatesAsTheyAre()
{
    const QList<int> before = commonBaudRates();
    ConnectionPreferences preferences;
    preferences.additionalBaudRates = {500000};
    preferences.baudRate = 9600;
    QVERIFY(offeredBaudRates(preferences) != before);
    QCOMPARE(offeredBaudRates(preferences), offeredBaudRates(preferences));
    QCOMPARE(commonBaudRates(), before);
}

void TestConnectionOptions::hasTheDocumentedShape()
{
    ConnectionPreferences preferences;
    preferences.blocklistedBaudRates = {230400, 57600, 38400, 19200, 9600};
    QJsonObject expected{{u"ports"_s, QJsonArray{u"COM3"_s, u"COM10"_s}},
                         {u"baudrates"_s, QJsonArray{115200, 250000}},
                         {u"portPreference"_s, QJsonValue()},
                         {u"baudratePreference"_s, QJsonValue()},
                         {u"autoconnect"_s, false}};
    const QList<SerialPortInfo> ports{plain(u"COM10"_s), plain(u"COM3"_s)};
    QCOMPARE(connectionOptions(ports, preferences).toJson(), expected);
    preferences.port = u"COM10"_s;
    preferences.baudRate = 250000;
    preferences.autoconnect = true;
    expected.insert(u"ports"_s, QJsonArray{u"COM10"_s, u"COM3"_s});
    expected.insert(u"baudrates"_s, QJsonArray{250000, 115200});
    expected.insert(u"portPreference"_s, u"COM10"_s);
    expected.insert(u"baudratePreference"_s, 250000);
    expected.insert(u"autoconnect"_s, true);
    QCOMPARE(connectionOptions(ports, preferences).toJson(), expected);
}

void TestConnectionOptions::scansAsPreferred()
{
    const QTemporaryDir folder;
    for (const QString &name : {u"ttyA"_s, u"ttyB"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    ConnectionPreferences preferences;
    preferences.additionalPorts = {folder.filePath(u"tty*"_s)};
    preferences.blocklistedPorts = {u"*/ttyB"_s};
    const QList<SerialPortInfo> ports = portScan(preferences)();
    const auto has = [&ports](const QString &name) {
        return std::any_of(ports.begin(), ports.end(),
                           [&](const SerialPortInfo &port) { return port.port == name; });
    };
    QVERIFY(has(folder.filePath(u"ttyA"_s)));
    QVERIFY(!has(folder.filePath(u"ttyB"_s)));
    preferences.additionalPorts.clear();
    preferences.blocklistedPorts = {u"ttyB"_s};
    const auto known = portScan(preferences, [] {
        return QList{usb(u"ttyA"_s), usb(u"ttyB"_s)};
    })();
    QCOMPARE(known, QList{usb(u"ttyA"_s)});
}

void TestConnectionOptions::identifiesUsbDevices()
{
    QCOMPARE(usbIdentity(usb(u"COM5"_s, u"CZPX"_s, 0x2c99)), u"2c99:00ab:CZPX"_s);
    QCOMPARE(usbIdentity(usb(u"COM5"_s)), u"0001:00ab:"_s);
    QCOMPARE(usbIdentity(plain(u"COM5"_s)), QString());
}

void TestConnectionOptions::proposesWhatWasRight_data()
{
    QTest::addColumn<QList<SerialPortInfo>>("ports");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("profile"); // empty = nothing proposed
    const SerialPortInfo mk3 = usb(u"/dev/ttyACM0"_s, u"A"_s);
    const SerialPortInfo twin = usb(u"/dev/ttyACM1"_s, u"B"_s);
    const SerialPortInfo cheap = usb(u"/dev/ttyUSB0"_s);
    const SerialPortInfo alike = usb(u"/dev/ttyUSB1"_s);
    using Ports = QList<SerialPortInfo>;
    QTest::newRow("known") << Ports{mk3, twin} << u"/dev/ttyACM0"_s << u"mk3"_s;
    QTest::newRow("known at another port")
        << Ports{usb(u"/dev/ttyACM7"_s, u"A"_s)} << u"/dev/ttyACM7"_s << u"mk3"_s;
    QTest::newRow("same make, another serial number")
        << Ports{mk3, twin} << u"/dev/ttyACM1"_s << QString();
    QTest::newRow("no serial number") << Ports{cheap} << u"/dev/ttyUSB0"_s << u"ender"_s;
    QTest::newRow("two that look alike") << Ports{cheap, alike} << u"/dev/ttyUSB0"_s << QString();
    QTest::newRow("not plugged in") << Ports{twin} << u"/dev/ttyACM0"_s << QString();
    QTest::newRow("no USB device") << Ports{plain(u"/dev/ttyS0"_s)} << u"/dev/ttyS0"_s << QString();
    QTest::newRow("none chosen") << Ports{mk3} << QString() << QString();
}

void TestConnectionOptions::proposesWhatWasRight()
{
    QFETCH(QList<SerialPortInfo>, ports);
    QFETCH(QString, port);
    QFETCH(QString, profile);
    const QList<PrinterBinding> bindings{{u"0001:00ab:A"_s, u"mk3"_s, 115200},
                                         {u"0001:00ab:"_s, u"ender"_s, 250000}};
    const auto binding = bindingFor(port, ports, bindings);
    QCOMPARE(binding.has_value(), !profile.isEmpty());
    if (binding)
        QCOMPARE(binding->profile, profile);
}

void TestConnectionOptions::connectsAtTheStart_data()
{
    QTest::addColumn<bool>("wanted");
    QTest::addColumn<QString>("preferred");
    QTest::addColumn<QList<SerialPortInfo>>("ports");
    QTest::addColumn<bool>("connects");
    QTest::addColumn<QString>("port");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("rate");
    using Ports = QList<SerialPortInfo>;
    const SerialPortInfo known = usb(u"/dev/ttyACM0"_s, u"A"_s);
    const SerialPortInfo other = usb(u"/dev/ttyUSB0"_s, u"B"_s);
    const SerialPortInfo console = plain(u"/dev/ttyS0"_s);
    const auto no = [](const char *name, bool wanted, const QString &preferred,
                       const Ports &ports) {
        QTest::newRow(name) << wanted << preferred << ports << false << QString() << QString() << 0;
    };
    no("switched off", false, u"/dev/ttyACM0"_s, {known});
    no("preferred one not there", true, u"/dev/ttyACM0"_s, {other, console});
    no("no port at all", true, u"/dev/ttyACM0"_s, {});
    no("automatic, no port at all", true, QString(), {});
    // Not asked for, and perhaps a console.
    no("automatic, no USB device", true, QString(), {console});
    QTest::newRow("preferred one") << true << u"/dev/ttyUSB0"_s << Ports{other, known} << true
                                   << u"/dev/ttyUSB0"_s << u"preferred"_s << 57600;
    QTest::newRow("preferred and known") << true << u"/dev/ttyACM0"_s << Ports{other, known} << true
                                         << u"/dev/ttyACM0"_s << u"mk3"_s << 250000;
    QTest::newRow("preferred, no USB device") << true << u"/dev/ttyS0"_s << Ports{console} << true
                                              << u"/dev/ttyS0"_s << u"preferred"_s << 57600;
    QTest::newRow("automatic, one device") << true << QString() << Ports{known, console} << true
                                           << u"/dev/ttyACM0"_s << u"mk3"_s << 250000;
    QTest::newRow("AUTO, several devices")
        << true << u"AUTO"_s << Ports{known, other} << true << QString() << u"preferred"_s << 57600;
    QTest::newRow("network") << true << u"tcp://printer:23"_s << Ports() << true
                             << u"tcp://printer:23"_s << u"preferred"_s << 57600;
}

void TestConnectionOptions::connectsAtTheStart()
{
    QFETCH(bool, wanted);
    QFETCH(QString, preferred);
    QFETCH(QList<SerialPortInfo>, ports);
    QFETCH(bool, connects);
    QFETCH(QString, port);
    QFETCH(QString, profile);
    QFETCH(int, rate);
    ConnectionPreferences preferences;
    preferences.autoconnect = wanted;
    preferences.port = preferred;
    preferences.profile = u"preferred"_s;
    preferences.baudRate = 57600;
    const auto choice
        = autoconnectChoice(preferences, ports, {{u"0001:00ab:A"_s, u"mk3"_s, 250000}});
    QCOMPARE(choice.has_value(), connects);
    if (choice) {
        QCOMPARE(choice->settings.port, port);
        QCOMPARE(choice->settings.baudRate, rate);
        QCOMPARE(choice->profile, profile);
    }
}

QTEST_APPLESS_MAIN(TestConnectionOptions)
#include "tst_connectionoptions.moc"
