// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection/connectioninput.h"
#include "connection/serialportmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

SerialPortInfo usbPort(const QString &name, const QString &description = u"Printer"_s)
{
    SerialPortInfo port;
    port.port = u"/dev/"_s + name;
    port.shortName = name;
    port.description = description;
    port.vendorId = 0x2c99;
    port.productId = 2;
    return port;
}

SerialPortInfo plainPort(const QString &name)
{
    SerialPortInfo port;
    port.port = u"/dev/"_s + name;
    port.shortName = name;
    return port;
}

SerialPortInfo virtualPort()
{
    SerialPortInfo port;
    port.port = u"virtual"_s;
    port.isVirtualPrinter = true;
    return port;
}

} // namespace

/// The ports one can choose, as they come and go; addresses as they are typed.
class TestSerialPortModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsUsbAndVirtualPortsAndTheNetworkEntry();
    void allPortsOnRequest();
    void aChosenPortStaysChosen();
    void aChangedDescriptionIsNews();
    void order();
    void everyChangeKeepsTheModelWhole_data();
    void everyChangeKeepsTheModelWhole();
    void aPortInUseIsListedButNoChoice();
    void addresses_data();
    void addresses();
    void speeds_data();
    void speeds();
    void devices_data();
    void devices();

private:
    QStringList portsOf(const SerialPortModel &model) const
    {
        QStringList ports;
        for (int row = 0; row < model.rowCount(); ++row)
            ports << model.index(row).data(SerialPortModel::PortRole).toString();
        return ports;
    }

    std::unique_ptr<SerialPortModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSerialPortModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<SerialPortModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestSerialPortModel::listsUsbAndVirtualPortsAndTheNetworkEntry()
{
    m_model->setPorts({usbPort(u"ttyACM0"_s), plainPort(u"ttyS0"_s), virtualPort()});
    QCOMPARE(portsOf(*m_model), QStringList({u"/dev/ttyACM0"_s, u"virtual"_s, QString()}));
    QVERIFY(m_model->hasLikelyPort());
    QVERIFY(m_model->index(m_model->networkRow()).data(SerialPortModel::IsNetworkRole).toBool());
    QVERIFY(m_model->index(0).data(Qt::DisplayRole).toString().contains(u"Printer"_s));
    m_model->setPorts({virtualPort()});
    QVERIFY(!m_model->hasLikelyPort());
    SerialPortInfo named = plainPort(u"ttyAMA0"_s);
    named.isAdditional = true;
    m_model->setPorts({named, plainPort(u"ttyS0"_s), virtualPort()});
    QCOMPARE(portsOf(*m_model), QStringList({named.port, u"virtual"_s, QString()}));
    QVERIFY(m_model->hasLikelyPort());
}

void TestSerialPortModel::aPortInUseIsListedButNoChoice()
{
    m_model->setPorts({usbPort(u"ttyACM0"_s), usbPort(u"ttyACM1"_s), virtualPort()});
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setInUse({{u"/dev/ttyACM0"_s, u"MK3"_s}});
    QCOMPARE(changes.count(), 1);
    QVERIFY(!(m_model->index(0).flags() & Qt::ItemIsEnabled));
    QVERIFY(m_model->index(0).data(Qt::DisplayRole).toString().contains(u"in use (MK3)"_s));
    QVERIFY(m_model->index(1).flags() & Qt::ItemIsEnabled);
    QCOMPARE(m_model->firstFreeLikelyRow(), 1);
    QCOMPARE(m_model->userOf(u"/dev/ttyACM0"_s), u"MK3"_s);
    m_model->setInUse({{u"/dev/ttyACM0"_s, u"MK3"_s}, {u"/dev/ttyACM1"_s, u"MK4"_s}});
    QVERIFY(!m_model->hasLikelyPort());
    m_model->setInUse({});
    QCOMPARE(m_model->firstFreeLikelyRow(), 0);
    QVERIFY(m_model->index(0).flags() & Qt::ItemIsEnabled);
}

void TestSerialPortModel::allPortsOnRequest()
{
    m_model->setPorts({usbPort(u"ttyACM0"_s), plainPort(u"ttyS0"_s), virtualPort()});
    m_model->setShowsAll(true);
    QCOMPARE(m_model->rowCount(), 4);
    m_model->setShowsAll(false);
    QCOMPARE(m_model->rowCount(), 3);
}

void TestSerialPortModel::aChosenPortStaysChosen()
{
    m_model->setPorts({usbPort(u"ttyACM1"_s), virtualPort()});
    const QPersistentModelIndex chosen = m_model->index(0);
    m_model->setPorts({usbPort(u"ttyACM0"_s), usbPort(u"ttyACM1"_s), virtualPort()});
    QCOMPARE(chosen.data(SerialPortModel::PortRole).toString(), u"/dev/ttyACM1"_s);
    QCOMPARE(chosen.row(), 1);
    m_model->setPorts({usbPort(u"ttyACM0"_s), virtualPort()});
    QVERIFY(!chosen.isValid());
}

void TestSerialPortModel::aChangedDescriptionIsNews()
{
    m_model->setPorts({usbPort(u"ttyACM0"_s), virtualPort()});
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setPorts({usbPort(u"ttyACM0"_s), virtualPort()});
    QCOMPARE(changes.count(), 0);
    m_model->setPorts({usbPort(u"ttyACM0"_s, u"Bootloader"_s), virtualPort()});
    QCOMPARE(changes.count(), 1);
}

void TestSerialPortModel::order()
{
    m_model->setPorts({usbPort(u"b"_s), usbPort(u"a"_s), virtualPort()});
    m_model->setPorts({usbPort(u"a"_s), usbPort(u"b"_s), virtualPort()});
    QCOMPARE(m_model->rowOf(u"/dev/a"_s), 0);
    QCOMPARE(m_model->rowOf(u"/dev/b"_s), 1);
    QCOMPARE(m_model->rowOf(u"/dev/c"_s), -1);
}

void TestSerialPortModel::everyChangeKeepsTheModelWhole_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::newRow("none to some") << QString() << u"abc"_s;
    QTest::newRow("some to none") << u"abc"_s << QString();
    QTest::newRow("reversed") << u"abcd"_s << u"dcba"_s;
    QTest::newRow("other ones") << u"abc"_s << u"xyz"_s;
    QTest::newRow("mixed") << u"abcde"_s << u"xebya"_s;
}

void TestSerialPortModel::everyChangeKeepsTheModelWhole()
{
    const auto ports = [](const QString &names) {
        QList<SerialPortInfo> list;
        for (const QChar name : names)
            list << usbPort(QString(name));
        return list;
    };
    QFETCH(QString, before);
    QFETCH(QString, after);
    m_model->setPorts(ports(before));
    m_model->setPorts(ports(after));
    QString names;
    for (int row = 0; row < m_model->networkRow(); ++row)
        names += m_model->index(row).data(SerialPortModel::PortRole).toString().back();
    QCOMPARE(names, after);
}

void TestSerialPortModel::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("address"); // empty = not an address
    QTest::newRow("name") << u"printer.local:23"_s << u"tcp://printer.local:23"_s;
    QTest::newRow("IPv4") << u" 192.168.1.20:2000 "_s << u"tcp://192.168.1.20:2000"_s;
    QTest::newRow("IPv6") << u"[::1]:23"_s << u"tcp://[::1]:23"_s;
    QTest::newRow("scheme") << u"tcp://printer:8080"_s << u"tcp://printer:8080"_s;
    QTest::newRow("no port") << u"printer.local"_s << QString();
    QTest::newRow("port 0") << u"printer:0"_s << QString();
    QTest::newRow("port too large") << u"printer:65536"_s << QString();
    QTest::newRow("a device") << u"/dev/ttyACM0"_s << QString();
    QTest::newRow("a Windows port") << u"COM5"_s << QString();
    QTest::newRow("blank inside") << u"my printer:23"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestSerialPortModel::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, address);
    const Result<QString> parsed = parseNetworkAddress(typed);
    QCOMPARE(parsed.has_value(), !address.isEmpty());
    if (parsed)
        QCOMPARE(*parsed, address);
    else
        QVERIFY(!parsed.error().message.isEmpty());
}

void TestSerialPortModel::devices_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("port"); // empty = neither device nor address
    QTest::newRow("Unix device") << u" /dev/ttyACM0 "_s << u"/dev/ttyACM0"_s;
    QTest::newRow("Windows port") << u"COM23"_s << u"COM23"_s;
    QTest::newRow("Windows device") << uR"(\\.\COM23)"_s << uR"(\\.\COM23)"_s;
    QTest::newRow("address") << u"printer:23"_s << u"tcp://printer:23"_s;
    QTest::newRow("a word") << u"printer"_s << QString();
    QTest::newRow("a slash alone") << u"/"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestSerialPortModel::devices()
{
    QFETCH(QString, typed);
    QFETCH(QString, port);
    const Result<QString> parsed = parseTypedPort(typed);
    QCOMPARE(parsed ? *parsed : QString(), port);
}

void TestSerialPortModel::speeds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rate"); // -1 = not a speed
    QTest::newRow("a rate") << u" 250000 "_s << 250000;
    QTest::newRow("automatic") << u"Automatic"_s << 0;
    QTest::newRow("automatic, typed") << u"automatic"_s << 0;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("a word") << u"fast"_s << -1;
    QTest::newRow("zero") << u"0"_s << -1;
    QTest::newRow("negative") << u"-9600"_s << -1;
    QTest::newRow("a fraction") << u"9600.5"_s << -1;
    QTest::newRow("too large for a number") << u"99999999999"_s << -1;
    QTest::newRow("above every rate") << u"2000000000"_s << -1;
}

void TestSerialPortModel::speeds()
{
    QFETCH(QString, typed);
    QFETCH(int, rate);
    const Result<int> parsed = parseBaudRate(typed, u"Automatic"_s);
    QCOMPARE(parsed.has_value(), rate >= 0);
    if (parsed)
        QCOMPARE(*parsed, rate);
    else
        QVERIFY2(parsed.error().message.contains(typed.trimmed()),
                 qPrintable(parsed.error().message));
}

QTEST_MAIN(TestSerialPortModel)
#include "tst_serialportmodel.moc"
