// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodetext.h"
#include "gcode/gcodewords.h"
#include "gcode/linecompactor.h"

#include <QFile>
#include <QTest>

using namespace gantry;

class tst_LineCompactor : public QObject
{
    Q_OBJECT

private slots:
    void compacts_data();
    void compacts();
    void keepsEveryWordOfAFile();
};

void tst_LineCompactor::compacts_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("compact");
    const auto row = [](const char *line, const char *compact) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(compact);
    };
    const auto same = [&row](const char *line) { row(line, line); };
    row("G1 X10.500 Y20.000 E0.04320 ; wall", "G1X10.5Y20 E0.0432");
    row("G1 F1800.000", "G1F1800");
    row("G1   Z.200\tF600", "G1Z.2F600");
    row("G1 Y-0.50 Z-.0", "G1Y-0.5Z-.0");
    row("G1 Y100 Z0", "G1Y100Z0");
    row("G1 Y+5.0", "G1Y+5");
    row("G1 Y5. E1.", "G1Y5 E1");
    row("G2 X1.0 Y2.0 I3.0 J4.0 E5.0", "G2X1Y2I3J4 E5");
    row("G28 X Y", "G28X Y");
    row("G28 W", "G28W");
    row("G92 E0.0", "G92 E0");
    same("G92.1");
    row("G29.0 S1.0", "G29.0S1");
    row("M104 S210.00 T0", "M104S210T0");
    row("M205 X8.00 Y8.00", "M205X8Y8");
    row("M73 P50 R12", "M73P50R12");
    row("T0", "T0");
    row("g1 x1.0 e2.0", "g1x1 e2");
    row("; only a comment", "");
    row("", "");
    // Texts, names, strings
    row("M117 Layer 1.0 of 2.0 ; shown", "M117 Layer 1.0 of 2.0");
    same("M117 X1.0 Y2.0");
    same("M118 E1 S2.0");
    same("M118 P0 hello  world");
    same("M23 A1.0.GCO");
    same("M28 T1.0");
    same("M30 /PARTS/B2.00");
    same("M32 !/X1.0#");
    same("M550 P\"My 1.0 printer\"");
    same("M486 AObject 1.0");
    same("M0 Press 1.0 button");
    same("M587 S\"net 1.0\" P\"x 2.0\"");
    same("G1 X{pos} Y1.0");
    same("G1 X1.0 \"text  2.0\"");
    same("N5 G1 X1.0*22");
    same("G1 X1.0*22");
    same("G1 X1.2.30");
    same("G1 X 10.0");
    row("G1 X1e5", "G1X1e5");
    row("G0 X5.0 Y0.0 X5", "G0 X5Y0 X5");
    row("G1 Z10 X5 Z1.0 X6", "G1Z10X5Z1X6");
    same("EXCLUDE_OBJECT_START NAME=part_1.0");
    same("SET_PRESSURE_ADVANCE ADVANCE=0.0500");
    same("@pause  now");
    same("Tx");
    same("M862.3 P \"MK3S\"");
    same("M862.1 P0.40 SX");
}

void tst_LineCompactor::compacts()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, compact);
    QCOMPARE(LineCompactor::compact(line), compact);
    QCOMPARE(LineCompactor::compact(compact), compact); // nothing is left to do
}

/// Whatever is left out, the words and their values are those of the file.
void tst_LineCompactor::keepsEveryWordOfAFile()
{
    QFile file(QStringLiteral(GANTRY_TEST_DATA "/gcode/cube_prusa.gcode"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    qsizetype before = 0;
    qsizetype after = 0;
    while (!file.atEnd()) {
        const QByteArray raw = file.readLine();
        const QByteArray line = GcodeText::stripComment(raw).toByteArray();
        const QByteArray compact = LineCompactor::compact(raw);
        before += line.size();
        after += compact.size();
        GcodeWordReader wanted(line);
        GcodeWordReader found(compact);
        GcodeWord a;
        GcodeWord b;
        while (wanted.next(a)) {
            QVERIFY2(found.next(b), compact.constData());
            QVERIFY2(a.letter == b.letter && a.value == b.value, compact.constData());
        }
        QVERIFY(!found.next(b));
    }
    QVERIFY(after < before * 95 / 100);
    qInfo("%lld of %lld bytes", static_cast<long long>(after), static_cast<long long>(before));
}

QTEST_APPLESS_MAIN(tst_LineCompactor)
#include "tst_linecompactor.moc"
