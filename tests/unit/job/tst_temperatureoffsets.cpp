// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/temperatureoffsets.h"

#include <QTest>

using namespace gantry;

class TestTemperatureOffsets : public QObject
{
    Q_OBJECT

private slots:
    void applied_data();
    void applied();
    void withoutOffsetsNothingChanges();
};

void TestTemperatureOffsets::applied_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &line, const QByteArray &expected) {
        QTest::newRow(name) << line << expected;
    };
    const auto unchanged
        = [&row](const char *name, const QByteArray &line) { row(name, line, line); };
    row("17: active tool", "M104 S200", "M104 S205.000000");
    row("17: named tool", "M104 T1 S200", "M104 T1 S190.000000");
    row("17: waiting, R word", "M109 R180", "M109 R185.000000");
    row("17: bed", "M140 S60.5", "M140 S62.500000");
    unchanged("18: off stays off", "M104 S0");
    // Upper case and words apart: what is not written as slicers write it is left as its author wants it.
    unchanged("18: lower case", "m104 s200");
    unchanged("18: words not apart", "M104S200");
    unchanged("18: no value", "M104 S");
    row("bed, waiting", "M190 S60", "M190 S62.000000");
    row("chamber", "M191 S50", "M191 S53.000000");
    row("the tool behind the value", "M109 S200 T1", "M109 S190.000000 T1");
    row("the last value counts", "M109 S100 R200", "M109 S100 R205.000000");
    row("other words and spaces stay", "M104  P1 S200 ", "M104  P1 S205.000000 ");
    row("never below zero", "M104 T1 S4", "M104 T1 S0.000000");
    unchanged("a tool without an offset", "M104 T2 S200");
    unchanged("another command", "M106 S200");
    unchanged("a move", "G1 S200");
    unchanged("no number", "M104 Sabc");
    unchanged("bare command", "M104");
}

void TestTemperatureOffsets::applied()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    TemperatureOffsets offsets;
    offsets.set({{HeaterId::tool(0), 5},
                 {HeaterId::tool(1), -10},
                 {HeaterId::bed(), 2},
                 {HeaterId::chamber(), 3}});
    QCOMPARE(offsets.applied(line, 0), expected);
}

void TestTemperatureOffsets::withoutOffsetsNothingChanges()
{
    TemperatureOffsets offsets;
    QCOMPARE(offsets.applied("M104 S200", 0), QByteArray("M104 S200"));
    offsets.set({{HeaterId::tool(1), 7}});
    QCOMPARE(offsets.applied("M104 S200", 0), QByteArray("M104 S200"));
    QCOMPARE(offsets.applied("M104 S200", 1), QByteArray("M104 S207.000000"));
    offsets.clear();
    QCOMPARE(offsets.applied("M104 S200", 1), QByteArray("M104 S200"));
}

QTEST_APPLESS_MAIN(TestTemperatureOffsets)
#include "tst_temperatureoffsets.moc"
