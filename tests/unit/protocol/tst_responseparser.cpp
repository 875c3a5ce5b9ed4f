// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/responseparser.h"
#include "support/responsetext.h"

#include <QTest>

using namespace gantry;
using gantry::test::ResponseText;

class TestResponseParser final : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void joinsKillMessages_data();
    void joinsKillMessages();
    void namesTheWireKind_data();
    void namesTheWireKind();
    void forgetsAtReset();

private:
    static void acknowledges();
    static void reports();
    static void resends();
    static void liveness();
    static void commentsAndErrors();
    static void others();
};

namespace {

void row(const char *name, const QByteArray &line, const QByteArray &expected)
{
    QTest::newRow(name) << line << expected;
}

} // namespace

void TestResponseParser::parses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    acknowledges();
    reports();
    resends();
    liveness();
    commentsAndErrors();
    others();
}

void TestResponseParser::acknowledges()
{
    row("plain ok", "ok", "ack");
    row("ok with trailing blank", "ok ", "ack");
    row("ok with leading blank", " ok", "ack");
    row("Repetier ok with number", "ok 12", "ack N12");
    row("Repetier ok zero", "ok 0", "ack N0");
    row("Marlin ADVANCED_OK", "ok N12 P15 B3", "ack N12 P15 B3");
    row("Marlin ADVANCED_OK without number", "ok P15 B3", "ack P15 B3");
    row("Marlin ADVANCED_OK negative number", "ok N-1 P15 B3", "ack N-1 P15 B3");
    row("number too large", "ok 99999999999999999999", "ack");
    row("field too large", "ok N1 P99999999999 B3", "ack N1 B3");
    row("damaged field", "ok N12 P1\x80 B3", "ack N12");
    row("two glued", "okok", "ack x2");
    row("three glued", "okokok", "ack x3");
    row("glued with number", "okok 12", "ack x2 N12");
    row("upper case alone", "OK", "ack");
    row("mixed case alone", "Ok", "ack");
    row("upper case sentence", "OK to remove the filament", "");
    row("longer word", "okay", "");
    row("damaged tail", "ok\xFF", "");
    row("SD card ok", "echo:SD card ok", "sd inserted");
    row("ok at the end", "x_min: open ok", "");
    row("newline lost before a report", "okecho:busy: processing", "ack | busy processing");
    row("newline lost before echo", "okecho:Now fresh file: A.GCO", "ack");
    row("newline lost before an error", "okError:checksum mismatch, Last Line: 1",
        "ack | transmission: checksum mismatch, Last Line: 1");
    row("text after ok", "ok begun", "ack");
    row("old Marlin: ok glued to File deleted", "File deleted:TEST.GCOok",
        "ack | sd deleted TEST.GCO");
    row("File deleted of a name that ends so", "File deleted:notebook", "sd deleted notebook");
    row("File deleted of an .ok file", "File deleted:a.ok", "sd deleted a.ok");
}

void TestResponseParser::reports()
{
    row("Marlin M105", "ok T:21.02 /0.00 B:20.98 /0.00 @:0 B@:0",
        "ack | temperature T=21.02/0@0 B=20.98/0@0");
    row("Marlin auto-report", " T:22.72 /60.00 B:21.01 /40.00 @:127 B@:64 W:?",
        "temperature T=22.72/60@127 B=21.01/40@64");
    row("Marlin two hotends and a chamber",
        "ok T:21.02 /0.00 B:21.02 /0.00 C:21.01 /0.00 T0:21.02 /0.00 T1:21.01 /0.00 @:1 B@:2 "
        "C@:3 @0:4 @1:5",
        "ack | temperature T=21.02/0@1 B=21.02/0@2 C=21.01/0@3 T0=21.02/0@4 T1=21.01/0@5");
    row("Marlin ADVANCED_OK with report", "ok N3 P15 B3 T:21.0 /0.0",
        "ack N3 P15 B3 | temperature T=21/0");
    row("Repetier M105", "T:21.67 /0 B:21.67 /0 B@:7 @:8", "temperature T=21.67/0@8 B=21.67/0@7");
    row("Teacup M105", "T:28.0/60.0 B:21.75/0.0", "temperature T=28/60 B=21.75/0");
    row("Klipper M105", "ok B:25.0 /0.0 T0:24.0 /210.0", "ack | temperature B=25/0 T0=24/210");
    row("ok and bed", "ok B:60.0 /70.0", "ack | temperature B=60/70");
    row("B with an A is no temperature", "A:6241 B:6478", "");
    row("chamber alone is none", "C:20.0 /0.0", "");
    row("user text on the display", "echo:Time T:5", "");
    row("T without number", "T:nan /0.0", "");
    row("Repetier extruder target", "TargetExtr0:60", "target T0=60");
    row("Repetier bed target", "TargetBed:40", "target B=40");
    row("Repetier target without number", "TargetExtr:60", "");
    row("Repetier target damaged", "TargetBed:4x\x80", "target B=4");

    row("28: position before temperature",
        "X:62.417 Y:64.781 Z:0.2 E:2.72328 Count: A:6241 B:6478 C:20",
        "position 62.417 64.781 0.2 e=2.72328 [2.72328]");
    row("Marlin M114", "X:50.00 Y:50.00 Z:5.00 E:0.00 Count X:4000 Y:4000 Z:2000",
        "position 50 50 5 e=0 [0]");
    row("Teacup M114", "X:0.013,Y:0.013,Z:0.003,E:0.000,F:2869",
        "position 0.013 0.013 0.003 e=0 [0]");
    row("Smoothie M114", "ok C: X:1.5000 Y:-2.0000 Z:0.3000 E:4.0000",
        "ack | position 1.5 -2 0.3 e=4 [4]");
    row("29: no E", "X:1 Y:2 Z:3", "");

    row("Marlin M115",
        "FIRMWARE_NAME:Marlin 2.1.2.7 (Nov 22 2026 12:04:18) "
        "SOURCE_CODE_URL:github.com/MarlinFirmware/Marlin EXTRUDER_COUNT:1",
        "firmware {FIRMWARE_NAME=Marlin 2.1.2.7 (Nov 22 2026 12:04:18)} "
        "{SOURCE_CODE_URL=github.com/MarlinFirmware/Marlin} {EXTRUDER_COUNT=1}");
    row("Klipper M115", "ok FIRMWARE_VERSION:v0.12 FIRMWARE_NAME:Klipper",
        "ack | firmware {FIRMWARE_VERSION=v0.12} {FIRMWARE_NAME=Klipper}");
    row("Marlin area", "area:{full:{min:{x:0.00,y:0.00,z:0.00},max:{x:210.00,y:210.00,z:220.00}}}",
        "");
    row("Marlin capability", "Cap:EEPROM:1", "cap EEPROM on");
    row("Teacup capability", "cap:AUTOREPORT_TEMP:0", "cap AUTOREPORT_TEMP off");
    row("31: flag", "cap:x:2", "");
    row("31: fields", "Cap:TOO:MANY:1", "");
}

void TestResponseParser::resends()
{
    row("30: colon", "Resend:23", "resend 23");
    row("30: N", "Resend: N23", "resend 23");
    row("30: N colon", "Resend: N:23", "resend 23");
    row("30: rs", "rs 23", "resend 23");
    row("30: rs with checksum", "rs N23 expected checksum 109", "resend 23");
    row("30: no number", "resend", "");
    row("Marlin", "Resend: 2", "resend 2");
    row("Repetier", "Resend:2", "resend 2");
    row("Teacup", "rs N2 Expected checksum 37", "resend 2");
    row("upper case", "RESEND: 7", "resend 7");
    row("overflow", "Resend: 99999999999999999999", "");
    row("largest", "Resend: 9223372036854775807", "resend 9223372036854775807");
    row("negative", "Resend: -1", "");
    row("damaged number", "Resend: 1\x80", "");
    row("damaged number must not yield the checksum", "rs N\x82 Expected checksum 37", "");
    row("another word", "Resending file", "");
    row("another word with rs", "rs485 ready", "");
    row("Repetier skip", "skip 9", "skip 9");
    row("skip something else", "skip 9 layers", "");
}

void TestResponseParser::liveness()
{
    row("wait", "wait", "wait");
    row("waiting is not wait", "waiting for heater", "");
    row("start", "start", "start");
    row("start after noise", "\xE0\xFF\x01start", "start");
    row("start with more text", "starting", "");
    row("start inside a line", "echo:start", "");
    row("Marlin busy", "echo:busy: processing", "busy processing");
    row("Marlin paused", "echo:busy: paused for user", "busy paused for user");
    row("busy without echo", "busy: processing", "busy processing");
    row("Repetier busy", "busy:heating", "busy heating");
}

void TestResponseParser::commentsAndErrors()
{
    row("action", "//action:pause", "action pause ()");
    row("action with blank", "// action:paused filament_runout 0",
        "action paused (filament_runout 0)");
    row("action notification", "//action:notification Ender-3 Pro Ready.",
        "action notification (Ender-3 Pro Ready.)");
    row("comment", "// Klipper state: Ready", "comment Klipper state: Ready");
    row("comment with a temperature", "// B:21", "comment B:21");
    row("empty comment", "//", "comment ");

    row("37: order", "Error: Line Number is not Last Line Number+1, Last Line: 1",
        "transmission: Line Number is not Last Line Number+1, Last Line: 1");
    row("37: checksum", "Error: checksum mismatch", "transmission: checksum mismatch");
    row("37: exclamation marks", "!! expected line 1 got 2", "transmission: expected line 1 got 2");
    row("38: no number", "Error: No Line Number with checksum, Last Line: 1",
        "missing number: No Line Number with checksum, Last Line: 1");
    row("39: volume", "Error: volume.init failed", "sd error: volume.init failed");
    row("39: file", "Error: file.open failed", "sd error: file.open failed");
    row("39: command", "Error: Unknown command: \"ABC\"", "unknown: Unknown command: \"ABC\"");
    row("40: any other", "Error: Printer on fire", "error: Printer on fire");
    row("Marlin kill", "Error:Printer halted. kill() called!",
        "FATAL: Printer halted. kill() called!");
    row("Repetier fatal", "fatal:Heater decoupled", "FATAL: fatal:Heater decoupled");
    row("Repetier checksum", "Error:Wrong checksum", "transmission: Wrong checksum");
    row("Repetier order", "Error:expected line 6 got 9", "transmission: expected line 6 got 9");
    row("Smoothie halted", "!!", "FATAL: !!");
    row("Klipper", "!! Must home axis first", "error: Must home axis first");
    row("Klipper shutdown", "!! MCU 'mcu' shutdown: Timer too close",
        "FATAL: MCU 'mcu' shutdown: Timer too close");
    row("Teacup SD", "E: failed to open dir. (5)", "sd error: failed to open dir. (5)");
    row("an extruder word is no error", "E: 1.0", "");
    row("empty error", "Error:", "error: ");
}

void TestResponseParser::others()
{
    row("Marlin unknown command", "echo:Unknown command: \"M6666\"", "unknown M6666");
    row("unknown command cut off", "echo:Unknown command: \"M66", "unknown M66");
    row("Repetier unknown command", "Unknown command:M20 L", "unknown M20 L");
    row("Teacup unknown command", "E: Bad M-code 109", "unknown M109");
    row("Teacup unknown G-code", "E: Bad G-code 29", "unknown G29");
    row("Marlin invalid tool", "echo:T1 Invalid extruder", "invalid tool 1");
    row("invalid tool without number", "Invalid extruder", "invalid tool ?");
    row("SD opened", "File opened: SHORT.GCO Size: 40", "sd opened SHORT.GCO 0/40");
    row("SD progress", "SD printing byte 123/12345", "sd printing byte 123/12345");
    row("banner", "Marlin 2.1.2.7", "");
    row("settings", "echo:  M92 X80.00 Y80.00 Z400.00 E93.00", "");
    row("endstops", "x_min: open", "");
    row("empty", "", "");
    row("blanks", "   ", "");
    row("list entry", "SQUARE~1.GCO 3631 square.gcode", "");
}

void TestResponseParser::parses()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, expected);
    ResponseParser parser;
    QCOMPARE(ResponseText::of(parser.parse(line)), expected);
}

void TestResponseParser::joinsKillMessages_data()
{
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<QByteArrayList>("expected");

    const QByteArray head = "Error:Thermal Runaway, system stopped! Heater_ID: bed";
    const QByteArray headResult = "FATAL: Thermal Runaway, system stopped! Heater_ID: bed";
    const QByteArray kill = "Error:Printer halted. kill() called!";
    const QByteArray joined = "FATAL: + Thermal Runaway, system stopped! Heater_ID: bed - Printer "
                              "halted. kill() called!";
    const QByteArray alone = "FATAL: Printer halted. kill() called!";
    const QByteArray note = "//action:notification E1 Heating...";
    const QByteArray noteResult = "action notification (E1 Heating...)";

    const auto add
        = [](const char *name, const QByteArrayList &lines, const QByteArrayList &expected) {
              QTest::newRow(name) << lines << expected;
          };
    add("41: joined", {head, kill}, {headResult, joined});
    add("the head alone is known at once", {head}, {headResult});
    add("a notification in between", {head, note, kill}, {headResult, noteResult, joined});
    add("joined once only", {head, kill, kill}, {headResult, joined, alone});
    add("the printer lives on", {head, "ok", kill}, {headResult, "ack", alone});
    add("the printer lives on with a report", {head, "ok T:20 /0", kill},
        {headResult, "ack | temperature T=20/0", alone});
    add("an error of the line is no second half", {head, "Error:checksum mismatch", kill},
        {headResult, "transmission: checksum mismatch", alone});
    add("old Marlin, number first",
        {"Error:0", ": Extruder switched off. MAXTEMP triggered !", kill},
        {"FATAL: Error:0", "FATAL: + 0: Extruder switched off. MAXTEMP triggered !",
         "FATAL: + 0: Extruder switched off. MAXTEMP triggered ! - Printer halted. kill() "
         "called!"});
    add("GRBL's numbers are complete", {"error:9", kill}, {"error: 9", alone});
    add("the same head again", {head, head, kill},
        {headResult, "FATAL: + Thermal Runaway, system stopped! Heater_ID: bed", joined});
    const QByteArrayList many(10, note);
    add("too long ago", QByteArrayList{head} + many + QByteArrayList{kill},
        QByteArrayList{headResult} + QByteArrayList(10, noteResult) + QByteArrayList{alone});
}

void TestResponseParser::joinsKillMessages()
{
    QFETCH(const QByteArrayList, lines);
    QFETCH(const QByteArrayList, expected);
    ResponseParser parser;
    QByteArrayList results;
    for (const QByteArray &line : lines)
        results += ResponseText::of(parser.parse(line));
    QCOMPARE(results, expected);
}

void TestResponseParser::namesTheWireKind_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<WireLine::Kind>("kind");
    using Kind = WireLine::Kind;
    QTest::newRow("ok") << QByteArray("ok N1 P15 B3") << Kind::Acknowledge;
    QTest::newRow("ok with report") << QByteArray("ok T:21 /0") << Kind::Temperature;
    QTest::newRow("temperature") << QByteArray(" T:21 /0") << Kind::Temperature;
    QTest::newRow("position") << QByteArray("X:0 Y:0 Z:0 E:0") << Kind::Position;
    QTest::newRow("busy") << QByteArray("echo:busy: processing") << Kind::Busy;
    QTest::newRow("wait") << QByteArray("wait") << Kind::Busy;
    QTest::newRow("error") << QByteArray("Error:checksum mismatch") << Kind::Error;
    QTest::newRow("unknown command") << QByteArray("echo:Unknown command: \"A\"") << Kind::Error;
    QTest::newRow("invalid tool") << QByteArray("echo:T1 Invalid extruder") << Kind::Error;
    QTest::newRow("resend") << QByteArray("Resend: 5") << Kind::Resend;
    QTest::newRow("skip") << QByteArray("skip 9") << Kind::Resend;
    QTest::newRow("action") << QByteArray("//action:pause") << Kind::Normal;
    QTest::newRow("card at rest") << QByteArray("Not SD printing") << Kind::Card;
    QTest::newRow("card at work") << QByteArray("SD printing byte 36/40") << Kind::Card;
    QTest::newRow("card is out") << QByteArray("SD card released") << Kind::Normal;
    QTest::newRow("start") << QByteArray("start") << Kind::Normal;
    QTest::newRow("capability") << QByteArray("Cap:EEPROM:1") << Kind::Normal;
    QTest::newRow("anything") << QByteArray("echo:Last Updated") << Kind::Normal;
}

void TestResponseParser::namesTheWireKind()
{
    QFETCH(const QByteArray, line);
    QFETCH(const WireLine::Kind, kind);
    ResponseParser parser;
    QCOMPARE(wireKind(parser.parse(line)), kind);
}

void TestResponseParser::forgetsAtReset()
{
    ResponseParser parser;
    (void) parser.parse("Error:MINTEMP triggered, system stopped! Heater_ID: 0");
    parser.reset();
    QCOMPARE(ResponseText::of(parser.parse("Error:Printer halted. kill() called!")),
             "FATAL: Printer halted. kill() called!");
}

QTEST_APPLESS_MAIN(TestResponseParser)
#include "tst_responseparser.moc"
