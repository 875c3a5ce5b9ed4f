// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/gcodefilefacts.h"
#include "job/slicernotes.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using Filament = QList<SlicerNotes::Filament>;

class TestSlicerNotes final : public QObject
{
    Q_OBJECT

private slots:
    void readsComments_data();
    void readsComments();
    void readsTimes_data();
    void readsTimes();
    void readsRealFiles_data();
    void readsRealFiles();
    void believesTheBeginningFirst();
    void readsDiameters_data();
    void readsDiameters();
};

void TestSlicerNotes::readsComments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<double>>("time");
    QTest::addColumn<Filament>("filament");
    using Time = std::optional<double>;
    QTest::newRow("Cura") << ";TIME:1607\n;Filament used: 1.47324m\nG28\n"_ba << Time(1607)
                          << Filament{{1473.24, {}}};
    QTest::newRow("Cura, two extruders")
        << ";Filament used: 1.5m, 0.25m\n"_ba << Time() << Filament{{1500, {}}, {250, {}}};
    QTest::newRow("PrusaSlicer") << "; filament used [mm] = 1544.76\n; filament used [cm3] = 3.72\n"
                                    "; estimated printing time (normal mode) = 1d 2h 27m 11s\n"_ba
                                 << Time(86400 + 2 * 3600 + 27 * 60 + 11)
                                 << Filament{{1544.76, 3.72}};
    QTest::newRow("PrusaSlicer, three extruders")
        << "; filament used [mm] = 1, 2.5, 0\n; filament used [cm3] = 0.1, 0.2, 0\n"_ba << Time()
        << Filament{{1, 0.1}, {2.5, 0.2}, {0, 0.0}};
    QTest::newRow("Simplify3D")
        << ";   Build time: 1 hours 23 minutes\r\n;   Filament length: 1234.5 mm (1.23 m)\r\n"
           ";   Plastic volume: 2967.0 mm^3 (2.97 cc)\r\n"_ba
        << Time(4980) << Filament{{1234.5, 2.967}};
    QTest::newRow("ideaMaker") << ";Print Time: 5432\n"_ba << Time(5432) << Filament{};
    QTest::newRow("nothing") << "G28\n; a comment\n"_ba << Time() << Filament{};
    QTest::newRow("empty") << QByteArray() << Time() << Filament{};
    QTest::newRow("no comment") << "TIME:5\n"_ba << Time() << Filament{};
    QTest::newRow("another word") << ";TIME_ELAPSED:77.26\n"_ba << Time() << Filament{};
    QTest::newRow("no number") << ";TIME:soon\n;Filament used: lots\n"_ba << Time() << Filament{};
    QTest::newRow("half a list") << ";Filament used: 1m, x\n"_ba << Time() << Filament{};
    QTest::newRow("more than there is")
        << ";Filament used: 999999999999m\n;TIME:99999999999\n"_ba << Time() << Filament{};
    QTest::newRow("endless") << ";TIME:1e999\n;TIME:nan\n;TIME:-5\n"_ba << Time() << Filament{};
}

void TestSlicerNotes::readsComments()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<double>, time);
    QFETCH(Filament, filament);
    const SlicerNotes notes = slicerNotes(text, {});
    QCOMPARE(notes.printTime, time);
    QCOMPARE(notes.filament.size(), filament.size());
    for (qsizetype tool = 0; tool < filament.size(); ++tool) {
        QCOMPARE(notes.filament.at(tool).length, filament.at(tool).length);
        QCOMPARE(notes.filament.at(tool).volume.has_value(), filament.at(tool).volume.has_value());
        QCOMPARE(notes.filament.at(tool).volume.value_or(0), filament.at(tool).volume.value_or(0));
    }
    QCOMPARE(slicerNotes({}, text), notes);
}

void TestSlicerNotes::readsTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<double>>("seconds");
    using Time = std::optional<double>;
    QTest::newRow("seconds") << "1607"_ba << Time(1607);
    QTest::newRow("fraction") << "12.5"_ba << Time(12.5);
    QTest::newRow("units") << "2h 3m 4s"_ba << Time(7384);
    QTest::newRow("close together") << "2h3m4s"_ba << Time(7384);
    QTest::newRow("words") << "2 hours 3 minutes 4 seconds"_ba << Time(7384);
    QTest::newRow("unknown unit") << "3 fortnights"_ba << Time();
    QTest::newRow("words only") << "soon"_ba << Time();
    QTest::newRow("empty") << ""_ba << Time();
    QTest::newRow("two points") << "1.2.3"_ba << Time();
}

void TestSlicerNotes::readsTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<double>, seconds);
    QCOMPARE(parsePrintTime(text), seconds);
}

void TestSlicerNotes::readsRealFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("time");
    QTest::addColumn<double>("length");
    QTest::addColumn<double>("volume"); // -1 = not said
    QTest::newRow("Cura, at the beginning") << u"cube_cura.gcode"_s << 1607.0 << 1473.24 << -1.0;
    QTest::newRow("PrusaSlicer, at the end")
        << u"cube_prusa.gcode"_s << 27 * 60 + 11.0 << 1544.76 << 3.72;
}

void TestSlicerNotes::readsRealFiles()
{
    QFETCH(QString, name);
    QFETCH(double, time);
    QFETCH(double, length);
    QFETCH(double, volume);
    const auto facts = inspectGcodeFile(QStringLiteral(GANTRY_TEST_DATA "/gcode/") + name);
    QVERIFY(facts);
    QCOMPARE(facts->notes.printTime.value_or(-1), time);
    QCOMPARE(facts->notes.filament.size(), 1);
    QCOMPARE(facts->notes.filament.first().length, length);
    QCOMPARE(facts->notes.filament.first().volume.value_or(-1), volume);
}

void TestSlicerNotes::believesTheBeginningFirst()
{
    const SlicerNotes notes = slicerNotes(";TIME:10\n", ";TIME:20\n;Filament used: 1m\n");
    QCOMPARE(notes.printTime, std::optional(10.0));
    QCOMPARE(notes.filament.size(), 1);
}

void TestSlicerNotes::readsDiameters_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<double>>("diameters");
    QTest::newRow("PrusaSlicer") << "; filament_diameter = 1.75\n"_ba << QList<double>{1.75};
    QTest::newRow("several") << "; filament_diameter = 1.75,2.85\n"_ba << QList<double>{1.75, 2.85};
    QTest::newRow("colon") << "; filament_diameter: 1.75\n"_ba << QList<double>{1.75};
    QTest::newRow("Simplify3D") << ";   filamentDiameters,1.75|2.85\n"_ba
                                << QList<double>{1.75, 2.85};
    QTest::newRow("one") << ";   filamentDiameter,1.75\n"_ba << QList<double>{1.75};
    QTest::newRow("nothing") << "; filament_diameter = 0\n"_ba << QList<double>{};
    QTest::newRow("a pipe") << "; filament_diameter = 40\n"_ba << QList<double>{};
    QTest::newRow("no number") << "; filament_diameter = thin\n"_ba << QList<double>{};
}

void TestSlicerNotes::readsDiameters()
{
    QFETCH(QByteArray, text);
    QTEST(slicerNotes(text, {}).diameters, "diameters");
}

QTEST_APPLESS_MAIN(TestSlicerNotes)
#include "tst_slicernotes.moc"
