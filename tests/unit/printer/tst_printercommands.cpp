// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printercommands.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace gantry;
using namespace Qt::StringLiterals;

using Lines = QList<QByteArray>;
using Moves = QList<AxisDistance>;
using Offsets = QMap<QString, double>;

Q_DECLARE_METATYPE(gantry::AxisDistance)

class TestPrinterCommands final : public QObject
{
    Q_OBJECT

private slots:
    void jogs_data();
    void jogs();
    void homes_data();
    void homes();
    void extrudes_data();
    void extrudes();
    void changesTools_data();
    void changesTools();
    void setsTemperatures_data();
    void setsTemperatures();
    void setsRates_data();
    void setsRates();
    void roundsFractions_data();
    void roundsFractions();
    void matchesHeaters_data();
    void matchesHeaters();
    void mergesOffsets_data();
    void mergesOffsets();
    void stripsComments();
};

namespace {

constexpr double NaN = std::numeric_limits<double>::quiet_NaN();
constexpr double Infinity = std::numeric_limits<double>::infinity();

// The lines, or none where it was refused for its values.
Lines linesOf(const Result<GcodeBlock> &result)
{
    if (result)
        return result->lines;
    const bool explained = result.error().code == ErrorCode::InvalidArgument
                           && result.error().message.endsWith(u'.');
    return explained ? Lines() : Lines{"a refusal without a sentence"};
}

} // namespace

void TestPrinterCommands::jogs_data()
{
    QTest::addColumn<Moves>("axes");
    QTest::addColumn<bool>("relative");
    QTest::addColumn<std::optional<double>>("speed");
    QTest::addColumn<Lines>("lines"); // none = InvalidArgument
    using Speed = std::optional<double>;
    QTest::newRow("9: two axes, from the profile")
        << Moves{{u"x"_s, 10}, {u"y"_s, -5}} << true << Speed()
        << Lines{"G91", "G0 X10 Y-5 F6000", "G90"};
    QTest::newRow("10: at the slowest axis' speed")
        << Moves{{u"x"_s, 1}, {u"z"_s, 0.1}} << true << Speed()
        << Lines{"G91", "G0 X1 Z0.1 F200", "G90"};
    QTest::newRow("10: absolute") << Moves{{u"x"_s, 1}, {u"z"_s, 0.1}} << false << Speed()
                                  << Lines{"G90", "G0 X1 Z0.1 F200"};
    QTest::newRow("11: without a speed")
        << Moves{{u"x"_s, 10}} << true << Speed(0) << Lines{"G91", "G0 X10", "G90"};
    QTest::newRow("11: no axis") << Moves{} << true << Speed() << Lines{};
    QTest::newRow("11: unknown axis") << Moves{{u"a"_s, 1}} << true << Speed() << Lines{};
    QTest::newRow("upper case") << Moves{{u"X"_s, 1}} << true << Speed() << Lines{};
    QTest::newRow("named twice") << Moves{{u"x"_s, 1}, {u"x"_s, 2}} << true << Speed() << Lines{};
    QTest::newRow("in the given order") << Moves{{u"z"_s, 1}, {u"x"_s, 2}} << true << Speed(600)
                                        << Lines{"G91", "G0 Z1 X2 F600", "G90"};
    QTest::newRow("the extruder too")
        << Moves{{u"e"_s, 2.5}} << true << Speed() << Lines{"G91", "G0 E2.5 F300", "G90"};
    // A shortest representation would write 1e-05, which no firmware reads.
    QTest::newRow("without exponent")
        << Moves{{u"x"_s, 0.00001}, {u"y"_s, 100000000.0}} << true << Speed(6000)
        << Lines{"G91", "G0 X0.00001 Y100000000 F6000", "G90"};
    QTest::newRow("no number") << Moves{{u"x"_s, NaN}} << true << Speed() << Lines{};
    QTest::newRow("endless") << Moves{{u"x"_s, Infinity}} << true << Speed() << Lines{};
    QTest::newRow("negative speed") << Moves{{u"x"_s, 1}} << true << Speed(-1) << Lines{};
    QTest::newRow("speed no number") << Moves{{u"x"_s, 1}} << true << Speed(NaN) << Lines{};
}

void TestPrinterCommands::jogs()
{
    QFETCH(Moves, axes);
    QFETCH(bool, relative);
    QFETCH(std::optional<double>, speed);
    QFETCH(Lines, lines);
    const MoveSpeed given = speed ? MoveSpeed(*speed) : MoveSpeed();
    QCOMPARE(linesOf(PrinterCommands::jog(axes, relative, given, {})), lines);
}

void TestPrinterCommands::homes_data()
{
    QTest::addColumn<QStringList>("axes");
    QTest::addColumn<Lines>("lines");
    QTest::newRow("12: either case")
        << QStringList{u"X"_s, u"y"_s} << Lines{"G91", "G28 X0 Y0", "G90"};
    QTest::newRow("12: one") << QStringList{u"z"_s} << Lines{"G91", "G28 Z0", "G90"};
    QTest::newRow("12: unknown") << QStringList{u"q"_s} << Lines{};
    QTest::newRow("one of them unknown") << QStringList{u"x"_s, u"q"_s} << Lines{};
    // A bare G28 would home everything.
    QTest::newRow("none") << QStringList{} << Lines{};
    QTest::newRow("all") << QStringList{u"x"_s, u"y"_s, u"z"_s}
                         << Lines{"G91", "G28 X0 Y0 Z0", "G90"};
    QTest::newRow("extruder") << QStringList{u"e"_s} << Lines{"G91", "G28 E0", "G90"};
    QTest::newRow("twice") << QStringList{u"x"_s, u"X"_s} << Lines{"G91", "G28 X0", "G90"};
}

void TestPrinterCommands::homes()
{
    QFETCH(QStringList, axes);
    QFETCH(Lines, lines);
    QCOMPARE(linesOf(PrinterCommands::home(axes)), lines);
}

void TestPrinterCommands::extrudes_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<std::optional<double>>("speed");
    QTest::addColumn<QByteArray>("move"); // empty = InvalidArgument
    using Speed = std::optional<double>;
    QTest::newRow("13: retract") << -5.0 << Speed() << QByteArray("G1 E-5 F300");
    QTest::newRow("13: not faster than the profile")
        << 5.0 << Speed(1000) << QByteArray("G1 E5 F300");
    QTest::newRow("slower") << 5.0 << Speed(120.5) << QByteArray("G1 E5 F120.5");
    QTest::newRow("speed 0") << 5.0 << Speed(0) << QByteArray("G1 E5 F300");
    QTest::newRow("negative speed") << 5.0 << Speed(-1) << QByteArray();
    QTest::newRow("no number") << NaN << Speed() << QByteArray();
}

void TestPrinterCommands::extrudes()
{
    QFETCH(double, amount);
    QFETCH(std::optional<double>, speed);
    QFETCH(QByteArray, move);
    const Lines expected = move.isEmpty() ? Lines{} : Lines{"G91", "M83", move, "M82", "G90"};
    QCOMPARE(linesOf(PrinterCommands::extrude(amount, speed, {})), expected);
}

void TestPrinterCommands::changesTools_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<Lines>("lines");
    QTest::newRow("first") << u"tool0"_s << Lines{"T0"};
    QTest::newRow("twelfth") << u"tool12"_s << Lines{"T12"};
    QTest::newRow("bare") << u"tool"_s << Lines{};
    QTest::newRow("bed") << u"bed"_s << Lines{};
    QTest::newRow("words behind") << u"tool1 "_s << Lines{};
    QTest::newRow("line break") << u"tool1\n"_s << Lines{};
    QTest::newRow("more than any printer has") << u"tool99999999999"_s << Lines{};
}

void TestPrinterCommands::changesTools()
{
    QFETCH(QString, tool);
    QFETCH(Lines, lines);
    QCOMPARE(linesOf(PrinterCommands::changeTool(tool)), lines);
}

void TestPrinterCommands::setsTemperatures_data()
{
    QTest::addColumn<QString>("heater");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("extruders");
    QTest::addColumn<bool>("shared");
    QTest::addColumn<Lines>("lines");
    QTest::newRow("14: two extruders")
        << u"tool1"_s << 210.0 << 2 << false << Lines{"M104 T1 S210"};
    QTest::newRow("14: shared nozzle") << u"tool1"_s << 210.0 << 2 << true << Lines{"M104 S210"};
    QTest::newRow("14: one extruder") << u"tool1"_s << 210.0 << 1 << false << Lines{"M104 S210"};
    QTest::newRow("the active one") << u"tool"_s << 200.5 << 2 << false << Lines{"M104 S200.5"};
    QTest::newRow("bed") << u"bed"_s << 60.0 << 1 << false << Lines{"M140 S60"};
    QTest::newRow("chamber") << u"chamber"_s << 40.0 << 1 << false << Lines{"M141 S40"};
    QTest::newRow("off") << u"tool0"_s << 0.0 << 1 << false << Lines{"M104 S0"};
    QTest::newRow("negative") << u"tool0"_s << -1.0 << 1 << false << Lines{};
    QTest::newRow("no number") << u"bed"_s << NaN << 1 << false << Lines{};
    QTest::newRow("above the limit") << u"tool0"_s << 300.5 << 1 << false << Lines{};
    QTest::newRow("bed above its limit") << u"bed"_s << 150.0 << 1 << false << Lines{};
    QTest::newRow("chamber above its limit") << u"chamber"_s << 90.0 << 1 << false << Lines{};
    QTest::newRow("unknown heater") << u"nozzle"_s << 200.0 << 1 << false << Lines{};
    QTest::newRow("no heater") << QString() << 200.0 << 1 << false << Lines{};
}

void TestPrinterCommands::setsTemperatures()
{
    QFETCH(QString, heater);
    QFETCH(double, value);
    QFETCH(int, extruders);
    QFETCH(bool, shared);
    QFETCH(Lines, lines);
    PrinterProfile profile;
    profile.extruderCount = extruders;
    profile.sharedNozzle = shared;
    QCOMPARE(linesOf(PrinterCommands::setTemperature(heater, value, profile)), lines);
}

void TestPrinterCommands::setsRates_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<Lines>("feed");
    QTest::addColumn<Lines>("flow");
    QTest::newRow("15: whole percent") << 150 << Lines{"M220 S150"} << Lines{"M221 S150"};
    QTest::newRow("15: 1 %") << 1 << Lines{"M220 S1"} << Lines{"M221 S1"};
    QTest::newRow("15: 0 would stop for ever") << 0 << Lines{} << Lines{};
    QTest::newRow("negative") << -5 << Lines{} << Lines{};
    QTest::newRow("a slip of the keyboard") << 1000 << Lines{} << Lines{};
}

void TestPrinterCommands::setsRates()
{
    QFETCH(int, percent);
    QFETCH(Lines, feed);
    QFETCH(Lines, flow);
    QCOMPARE(linesOf(PrinterCommands::feedRate(percent)), feed);
    QCOMPARE(linesOf(PrinterCommands::flowRate(percent)), flow);
}

void TestPrinterCommands::roundsFractions_data()
{
    QTest::addColumn<double>("fraction");
    QTest::addColumn<int>("percent"); // -1 = InvalidArgument
    QTest::newRow("15: 1.5") << 1.5 << 150;
    QTest::newRow("15: 1.0") << 1.0 << 100;
    // The original cuts these to 28 and 114.
    QTest::newRow("0.29") << 0.29 << 29;
    QTest::newRow("1.15") << 1.15 << 115;
    QTest::newRow("0.001") << 0.001 << 0;
    QTest::newRow("15: no number") << NaN << -1;
    QTest::newRow("endless") << Infinity << -1;
    QTest::newRow("more than an int") << 1e30 << -1;
}

void TestPrinterCommands::roundsFractions()
{
    QFETCH(double, fraction);
    QFETCH(int, percent);
    const Result<int> result = PrinterCommands::percentOf(fraction);
    QCOMPARE(result ? *result : -1, percent);
}

void TestPrinterCommands::matchesHeaters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("heater");
    QTest::addColumn<bool>("tool");
    QTest::newRow("16: tool12") << u"tool12"_s << true << true;
    QTest::newRow("16: bed") << u"bed"_s << true << false;
    QTest::newRow("16: chamber") << u"chamber"_s << true << false;
    QTest::newRow("16: toolx") << u"toolx"_s << false << false;
    QTest::newRow("16: tool") << u"tool"_s << false << false;
    QTest::newRow("before") << u"xbed"_s << false << false;
    QTest::newRow("behind") << u"tool1x"_s << false << false;
    QTest::newRow("line break") << u"tool1\n"_s << false << false;
    QTest::newRow("upper case") << u"TOOL1"_s << false << false;
    QTest::newRow("other digits") << u"tool١"_s << false << false;
}

void TestPrinterCommands::matchesHeaters()
{
    QFETCH(QString, text);
    QFETCH(bool, heater);
    QFETCH(bool, tool);
    QCOMPARE(PrinterInterface::validHeaterPattern().match(text).hasMatch(), heater);
    QCOMPARE(PrinterInterface::validToolPattern().match(text).hasMatch(), tool);
    QCOMPARE(PrinterInterface::validAxes(), (QStringList{u"x"_s, u"y"_s, u"z"_s, u"e"_s}));
}

void TestPrinterCommands::mergesOffsets_data()
{
    QTest::addColumn<Offsets>("changes");
    QTest::addColumn<Offsets>("merged"); // empty = InvalidArgument
    const Offsets present{{u"tool0"_s, 5}, {u"bed"_s, 2}};
    QTest::newRow("nothing") << Offsets{} << present;
    QTest::newRow("one changes, one stays")
        << Offsets{{u"bed"_s, -3.5}} << Offsets{{u"tool0"_s, 5}, {u"bed"_s, -3.5}};
    QTest::newRow("one more") << Offsets{{u"chamber"_s, 1}}
                              << Offsets{{u"tool0"_s, 5}, {u"bed"_s, 2}, {u"chamber"_s, 1}};
    QTest::newRow("16: a tool needs its number") << Offsets{{u"tool"_s, 1}} << Offsets{};
    QTest::newRow("unknown") << Offsets{{u"bed"_s, 1}, {u"nozzle"_s, 1}} << Offsets{};
    QTest::newRow("too much") << Offsets{{u"bed"_s, 51}} << Offsets{};
    QTest::newRow("too little") << Offsets{{u"bed"_s, -51}} << Offsets{};
    QTest::newRow("no number") << Offsets{{u"bed"_s, NaN}} << Offsets{};
}

void TestPrinterCommands::mergesOffsets()
{
    QFETCH(Offsets, changes);
    QFETCH(Offsets, merged);
    const auto result = PrinterCommands::mergedOffsets({{u"tool0"_s, 5}, {u"bed"_s, 2}}, changes);
    QCOMPARE(result ? *result : Offsets{}, merged);
}

void TestPrinterCommands::stripsComments()
{
    const QStringList commands
        = {u"G28 ; home"_s, u"; nothing"_s, u"  "_s, u"M117 a\\;b\nM105"_s, u"@pause"_s};
    QCOMPARE(PrinterCommands::lines(commands).lines,
             (Lines{"G28", "M117 a\\;b", "M105", "@pause"}));
}

QTEST_APPLESS_MAIN(TestPrinterCommands)
#include "tst_printercommands.moc"
