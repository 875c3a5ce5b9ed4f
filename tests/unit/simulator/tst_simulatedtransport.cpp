// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/simulatedtransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace gantry;

namespace {

VirtualPrinterOptions instant()
{
    VirtualPrinterOptions options;
    options.speed = 0;
    return options;
}

/// All bytes a transport has delivered.
class Listener : public QObject
{
public:
    explicit Listener(Transport &transport)
    {
        connect(&transport, &Transport::bytesReceived, this,
                [this](const QByteArray &b) { bytes += b; });
    }
    QByteArray bytes;
};

} // namespace

class TestSimulatedTransport : public QObject
{
    Q_OBJECT

private slots:
    void opensAndAnswers();
    void emitsNothingFromWithin();
    void ignoresWritesWhileClosed();
    void resetsOnOpen_data();
    void resetsOnOpen();
    void reportsAVanishedDevice();
    void takesRealTime();
};

void TestSimulatedTransport::opensAndAnswers()
{
    SimulatedTransport transport(instant());
    Listener listener(transport);
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy written(&transport, &Transport::bytesWritten);
    transport.open({});
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(listener.bytes.startsWith("start\n"));
    listener.bytes.clear();
    transport.write("M118 hello\n");
    QTRY_COMPARE(listener.bytes, QByteArray("hello\nok\n"));
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.at(0).at(0).toLongLong(), 11);
    QCOMPARE(transport.bytesToWrite(), 0);
}

void TestSimulatedTransport::emitsNothingFromWithin()
{
    SimulatedTransport transport(instant());
    QSignalSpy opened(&transport, &Transport::opened);
    QSignalSpy closed(&transport, &Transport::closed);
    QSignalSpy received(&transport, &Transport::bytesReceived);
    transport.open({});
    QCOMPARE(opened.size(), 0);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(!received.isEmpty());
    received.clear();
    transport.write("M105\n");
    QCOMPARE(received.size(), 0);
    QTRY_COMPARE(received.size(), 1);
    transport.close();
    QVERIFY(!transport.isOpen());
    QCOMPARE(closed.size(), 0);
    QTRY_COMPARE(closed.size(), 1);
}

void TestSimulatedTransport::ignoresWritesWhileClosed()
{
    SimulatedTransport transport(instant());
    int executed = 0;
    transport.printer().setExecutedCallback([&](const QByteArray &) { ++executed; });
    transport.write("G28\n");
    QSignalSpy opened(&transport, &Transport::opened);
    transport.open({});
    QTRY_COMPARE(opened.size(), 1);
    transport.write("G28\n");
    QCOMPARE(executed, 1);
    transport.close();
    transport.write("G28\n");
    QCOMPARE(executed, 1);
}

void TestSimulatedTransport::resetsOnOpen_data()
{
    QTest::addColumn<ConnectionSettings::ModemLines>("modemLines");
    QTest::addColumn<bool>("resets");
    QTest::newRow("DTR") << ConnectionSettings::ModemLines::Default << true;
    QTest::newRow("kept low") << ConnectionSettings::ModemLines::Keep << false;
}

void TestSimulatedTransport::resetsOnOpen()
{
    QFETCH(ConnectionSettings::ModemLines, modemLines);
    QFETCH(bool, resets);
    SimulatedTransport transport(instant());
    Listener listener(transport);
    transport.open({});
    QTRY_VERIFY(listener.bytes.contains("echo:SD card ok"));
    transport.write("M104 S100\n");
    QTRY_VERIFY(listener.bytes.endsWith("ok\n"));
    transport.close();
    listener.bytes.clear();

    ConnectionSettings settings;
    settings.modemLines = modemLines;
    QSignalSpy opened(&transport, &Transport::opened);
    transport.open(settings);
    QTRY_COMPARE(opened.size(), 1);
    transport.write("M105\n");
    QTRY_VERIFY(listener.bytes.contains("ok T:"));
    QCOMPARE(listener.bytes.contains("start\n"), resets);
    QCOMPARE(listener.bytes.contains(" /100.00 "), !resets);
}

void TestSimulatedTransport::reportsAVanishedDevice()
{
    VirtualPrinterOptions options = instant();
    options.faults.disappearAfter = 2;
    SimulatedTransport transport(options);
    Listener listener(transport);
    QSignalSpy failed(&transport, &Transport::failed);
    QSignalSpy closed(&transport, &Transport::closed);
    transport.open({});
    QTRY_VERIFY(listener.bytes.contains("echo:SD card ok"));
    transport.write("G90\nG90\nG90\n");
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().code, ErrorCode::PortVanished);
    QVERIFY(!transport.isOpen());
    QTRY_COMPARE(closed.size(), 1);

    listener.bytes.clear();
    transport.open({}); // plugged in again
    QTRY_VERIFY(listener.bytes.startsWith("start\n"));
    QCOMPARE(failed.size(), 1);
}

void TestSimulatedTransport::takesRealTime()
{
    VirtualPrinterOptions options;
    options.speed = 20;
    SimulatedTransport transport(options);
    Listener listener(transport);
    transport.open({});
    QTRY_VERIFY(listener.bytes.contains("echo:SD card ok"));
    listener.bytes.clear();
    QElapsedTimer timer;
    timer.start();
    transport.write("G4 S2\n");
    QTRY_COMPARE(listener.bytes, QByteArray("ok\n"));
    QVERIFY2(timer.elapsed() >= 95, QByteArray::number(timer.elapsed()).constData());
}

QTEST_GUILESS_MAIN(TestSimulatedTransport)
#include "tst_simulatedtransport.moc"
