// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/checksum.h"
#include "support/enginerun.h"
#include "support/pacedwire.h"

#include <QTest>

using namespace gantry;
using namespace gantry::test;

/// How much of the wire is used, in virtual time: what the design allows, whatever else this machine does. tests/bench/wire
/// measures the same with the real threads and a pseudo-terminal.
class tst_WireRate : public QObject
{
    Q_OBJECT

private slots:
    void fillsTheWire_data();
    void fillsTheWire();
};

void tst_WireRate::fillsTheWire_data()
{
    QTest::addColumn<int>("rate");
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("buffer");
    QTest::addColumn<bool>("advanced");
    QTest::addColumn<double>("least"); // of what the wire can carry
    QTest::newRow("115200, one line") << 115200 << 1 << 127 << false << 0.55;
    QTest::newRow("115200, window of 4") << 115200 << 4 << 127 << false << 0.95;
    QTest::newRow("115200, advanced ok") << 115200 << 1 << 127 << true << 0.95;
    QTest::newRow("250000, one line") << 250000 << 1 << 127 << false << 0.4;
    QTest::newRow("250000, window of 4") << 250000 << 4 << 127 << false << 0.95;
    QTest::newRow("250000, 127 bytes") << 250000 << 32 << 127 << false << 0.95;
    QTest::newRow("250000, advanced ok") << 250000 << 1 << 127 << true << 0.95;
    // 127 bytes are less than what is on its way in one round trip.
    QTest::newRow("1000000, window of 4") << 1'000'000 << 4 << 127 << false << 0.44;
    QTest::newRow("1000000, advanced ok") << 1'000'000 << 1 << 127 << true << 0.44;
    QTest::newRow("1000000, 1023 bytes") << 1'000'000 << 16 << 1023 << false << 0.95;
    QTest::newRow("1000000, 1023 bytes, advanced ok") << 1'000'000 << 1 << 1023 << true << 0.95;
}

void tst_WireRate::fillsTheWire()
{
    QFETCH(int, rate);
    QFETCH(int, lines);
    QFETCH(int, buffer);
    QFETCH(bool, advanced);
    QFETCH(double, least);
    QList<QByteArray> job;
    qint64 bytes = 0;
    for (int i = 0; i < 3000; ++i) {
        job.append("G1 X" + QByteArray::number(100 + i % 57) + ".123 Y"
                   + QByteArray::number(80 + i % 53) + ".456 E0.04321");
        bytes += numberedLine(i + 12, job.last()).size() + 1;
    }
    ProtocolOptions options;
    options.linesInFlight = lines;
    options.bytesInFlight = buffer;
    VirtualPrinterOptions machine;
    machine.speed = 0; // the wire alone is measured
    machine.receiveBuffer = buffer;
    machine.commandQueue = buffer > 127 ? 16 : 4;
    machine.advancedOk = advanced;
    PacedWire wire(rate, machine);
    EngineRun<PacedWire> run(options, wire);
    QVERIFY(run.print(job, 10min));
    QCOMPARE(wire.printer.overrunBytes(), 0);
    const std::chrono::duration<double> taken = run.lastAcknowledgedAt - run.firstAcknowledgedAt;
    const double used = double(bytes) * 10 / rate / taken.count();
    qInfo("%.3f of what the wire can carry, %.0f lines/s", used, 3000 / taken.count());
    QVERIFY2(used >= least, qPrintable(QString::number(used)));
    QVERIFY(used <= 1.001);
}

QTEST_APPLESS_MAIN(tst_WireRate)
#include "tst_wirerate.moc"
