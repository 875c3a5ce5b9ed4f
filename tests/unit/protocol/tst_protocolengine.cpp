// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/engineconversation.h"

#include <QMap>
#include <QTest>

#include <random>

using namespace gantry;
using gantry::test::EngineConversation;

namespace {

/// Shorthands for the options a scenario needs.
ProtocolOptions optionsFor(const QString &words)
{
    ProtocolOptions options;
    options.askEarly = false;  // what is asked late can be told in whole seconds
    options.sdSupport = false; // most conversations are shorter without the question for it
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString key = word.section(u'=', 0, 0);
        const int value = word.section(u'=', 1).toInt();
        if (key == QStringLiteral("window"))
            options.linesInFlight = value;
        else if (key == QStringLiteral("compact"))
            options.compactLines = true;
        else if (key == QStringLiteral("early"))
            options.askEarly = true;
        else if (key == QStringLiteral("oneatatime"))
            options.followAdvancedOk = false;
        else if (key == QStringLiteral("buffer"))
            options.resendBufferLines = value;
        else if (key == QStringLiteral("tools"))
            options.extruderCount = value;
        else if (key == QStringLiteral("chamber"))
            options.hasHeatedChamber = value != 0;
        else if (key == QStringLiteral("sd"))
            options.sdSupport = true;
        else if (key == QStringLiteral("cardalways"))
            options.sdSupport = options.sdAlwaysAvailable = true;
        else if (key == QStringLiteral("cancel"))
            options.errorPolicy = ProtocolOptions::ErrorPolicy::Cancel;
        else if (key == QStringLiteral("ignore"))
            options.errorPolicy = ProtocolOptions::ErrorPolicy::Ignore;
        else if (key == QStringLiteral("nom112"))
            options.sendM112OnError = false;
        else if (key == QStringLiteral("nom29"))
            options.triggerOkForM29 = false;
        else if (key == QStringLiteral("never"))
            options.numbering = ProtocolOptions::Numbering::Never;
        else if (key == QStringLiteral("whileprinting"))
            options.numbering = ProtocolOptions::Numbering::WhilePrinting;
        else
            qFatal("unknown option %s", qPrintable(key));
    }
    return options;
}

/// Job lines "G1 X<from>" to "G1 X<to>" as a list for "job".
QString moves(int from, int to)
{
    QStringList lines;
    for (int i = from; i <= to; ++i)
        lines += QStringLiteral("G1 X%1").arg(i);
    return lines.join(QStringLiteral(" | "));
}

/// The printer takes these lines one by one.
QString taken(int from, int to, int number)
{
    QString script;
    for (int i = from; i <= to; ++i)
        script += QStringLiteral("> N%1 G1 X%2\n< ok\n? acked %2\n").arg(number + i - from).arg(i);
    return script;
}

} // namespace

class tst_ProtocolEngine : public QObject
{
    Q_OBJECT

private slots:
    void conversation_data();
    void conversation();
    void firstOutputIsTheWrite();
    void reportsWhatCameBeforeAnError();
    void countsWhatHappened();
    void aLineSentAgainHidesNoStall();
    void pullsTheJobOnlyWhenThereIsRoom();
    void survivesNonsense_data();
    void survivesNonsense();

private:
    void connectingRows();
    void sendingRows();
    void cardRows();
    void firmwareRows();
    void resendRows();
    void lostAcknowledgeRows();
    void earlyQuestionRows();
    void trouble();
    void windowRows();
};

void tst_ProtocolEngine::conversation_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("script");
    connectingRows();
    sendingRows();
    cardRows();
    firmwareRows();
    resendRows();
    lostAcknowledgeRows();
    earlyQuestionRows();
    trouble();
    windowRows();
}

void tst_ProtocolEngine::connectingRows()
{
    QTest::newRow("a printer that answers at once") << ""
                                                    << R"(
        connect /dev/ttyACM0@115200
        ? open /dev/ttyACM0@115200
        ? link Opening Connecting to ttyACM0 at 115200 baud
        up
        ? link Handshaking
        > =N0 M110 N0*125
        < ok
        ? received ok
        ? link Ready
        > =N0 M110 N0*125
        < ok
        > =N1 M115*39
        - )";
    QTest::newRow("a board that boots is greeted again") << ""
                                                         << R"(
        connect p@115200
        up
        > =N0 M110 N0*125
        @ 1500ms
        < start
        > =N0 M110 N0*125
        < echo:SD card ok
        ? sd inserted
        < ok
        ? link Ready)";
    QTest::newRow("51: only wait is heard") << ""
                                            << R"(
        connect p@115200
        up
        < wait
        ? link Ready)";
    QTest::newRow("50: a silent port fails with an error") << ""
                                                           << R"(
        connect p@115200
        up
        > N0 M110 N0
        @ 9s
        -
        @ 1s
        > N0 M110 N0
        @ 2s
        > N0 M110 N0
        @ 1900ms
        ! link Failed
        @ 100ms
        ? close
        ? link Failed PrinterSilent)";
    QTest::newRow("49: candidates in turn") << ""
                                            << R"(
        connect p0@115200 p0@250000 p1@115200 p2@250000 p3@115200
        ? open p0@115200
        openfail
        ? open p1@115200
        ? link Opening Trying 115200 baud on p1 (3 of 5)
        up
        > N0 M110 N0
        @ 14s
        > N0 M110 N0
        > N0 M110 N0
        ? open p2@250000
        up
        > N0 M110 N0
        < ok
        ? link Ready
        ! open)";
    QTest::newRow("49: a rate tried later on the same port waits less") << ""
                                                                        << R"(
        connect p@115200 p@250000
        up
        @ 14s
        ? open p@250000
        up
        @ 6s
        ? link Failed PrinterSilent)";
    QTest::newRow("a busy port is the error itself") << ""
                                                     << R"(
        connect p@115200
        openfail
        ! close
        ? link Failed PortBusy)";
    QTest::newRow("garbage moves on to the next rate soon") << ""
                                                            << R"(
        connect p@115200 p@250000
        up
        > N0 M110 N0
        raw fefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefe
        > N0 M110 N0
        @ 2s
        ? open p@250000
        up
        > N0 M110 N0
        < ok
        ? link Ready)";
    QTest::newRow("only garbage means a wrong rate") << ""
                                                     << R"(
        connect p@115200
        up
        raw fefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefefe
        @ 2s
        ? link Failed HandshakeFailed)";
    QTest::newRow("text that is no printer's") << ""
                                               << R"(
        connect p@115200
        up
        < login:
        @ 14s
        ? link Failed HandshakeFailed)";
    QTest::newRow("a printer at work is waited for") << ""
                                                     << R"(
        connect p@115200
        up
        @ 9s
        < echo:busy: processing
        @ 9s
        < echo:busy: processing
        @ 9s
        < ok
        ? link Ready)";
    QTest::newRow("a board that halts at boot") << ""
                                                << R"(
        connect p@115200
        up
        < Error:MINTEMP triggered, system stopped! Heater_ID: 0
        > N0 M110 N0
        > =M112
        @ 250ms
        ? error firmware emergency firmware-mintemp MINTEMP triggered
        ? link Failed FirmwareHalted)";
    QTest::newRow("disconnecting while candidates are tried") << ""
                                                              << R"(
        connect p@115200 q@115200
        up
        disconnect
        ? close
        ? link Disconnected
        @ 60s
        ! open)";
    QTest::newRow("vanishing while greeted") << ""
                                             << R"(
        connect p@115200
        up
        lost
        ? link Failed PortVanished)";
    QTest::newRow("connecting anew closes first") << ""
                                                  << R"(
        ready
        connect q@250000
        ? close
        ? open q@250000
        ? link Disconnected
        ? link Opening)";
    QTest::newRow("identity and automatic reports") << ""
                                                    << R"(
        connect p@115200
        up
        < ok
        < ok
        < FIRMWARE_NAME:Marlin 2.1.2.7 (Nov 22 2026) SOURCE_CODE_URL:x.org EXTRUDER_COUNT:1
        < Cap:AUTOREPORT_TEMP:1
        < Cap:EEPROM:0
        ! firmware
        < ok
        ? firmware Marlin 2.1.2.7 (Nov 22 2026) 2
        > N0 M110 N0
        > N0 M110 N0
        > N1 M115
        > N2 M113 S2
        < ok
        > N3 M155 S2
        < ok
        > N4 M105)";
    QTest::newRow("without automatic reports it is polled") << ""
                                                            << R"(
        ready
        @ 4900ms
        -
        @ 100ms
        > M105
        < ok T:100.0 /200.0 B:20.0 /0.0 @:0 B@:0
        ? temperatures tool0=100/200 bed=20/0
        @ 2s
        > M105)";
    QTest::newRow("automatic reports that cease are asked for") << ""
                                                                << R"(
        ready AUTOREPORT_TEMP
        @ 2s
        <  T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        @ 5s
        -
        @ 1s
        > M105)";
}

void tst_ProtocolEngine::sendingRows()
{
    QTest::newRow("blocks stay together, manual before polls before the job") << ""
                                                                              << R"(
        ready
        job G1 X1 | G1 X2
        > N3 G1 X1
        submit poll M114
        submit #7 G91 | G1 X5 | G90
        submit poll M114
        -
        < ok
        > N4 G91
        < ok
        > N5 G1 X5
        < ok
        > N6 G90
        ! ticket 7
        < ok
        ? ticket 7 done
        > N7 M114
        < ok
        > N8 G1 X2)";
    QTest::newRow("an empty block is done at once") << ""
                                                    << R"(
        ready
        submit #3 ; nothing
        ? ticket 3 done
        -)";
    QTest::newRow("lines before the link is ready are dropped") << ""
                                                                << R"(
        connect p@115200
        submit #3 G28
        ? ticket 3 dropped)";
    QTest::newRow("57: M108 need not wait with an emergency parser") << ""
                                                                     << R"(
        ready EMERGENCY_PARSER
        openjob M109 S200 | G1 X1
        > N3 M109 S200
        submit #1 M108
        > =M108
        < ok
        -
        ? acked 1
        < ok
        ? ticket 1 done
        > N4 G1 X1)";
    QTest::newRow("57: without it, M108 waits") << ""
                                                << R"(
        ready
        openjob M109 S200 | G1 X1
        > N3 M109 S200
        submit M108
        -
        < ok
        > N4 M108)";
    QTest::newRow("59: busy prolongs and sets the interval") << ""
                                                             << R"(
        ready
        submit G28
        > N3 G28
        @ 2s
        < echo:busy: processing
        @ 2s
        < echo:busy: processing
        @ 2s
        < echo:busy: processing
        @ 1s
        -
        < ok
        > N4 M113 S2
        < ok)";
    QTest::newRow("M110 restarts the numbers from any lane") << ""
                                                             << R"(
        ready
        submit script M110 N99 | G1 X1
        > N99 M110 N99
        -
        < ok
        > N100 G1 X1)";
    QTest::newRow("an M110 that is refused is sent again") << ""
                                                           << R"(
        ready
        submit script M110 N0 | G1 X1
        > N0 M110 N0
        < Error:checksum mismatch, Last Line: 2
        < Resend: 3
        < ok
        > N0 M110 N0
        < ok
        > N1 G1 X1)";
    QTest::newRow("an M110 without an answer is sent again") << ""
                                                             << R"(
        ready
        submit script M110 N0 | G1 X1
        > N0 M110 N0
        @ 30s
        > N0 M110 N0
        < ok
        > N1 G1 X1)";
    QTest::newRow("never numbered but M110") << "never"
                                             << R"(
        connect p@115200
        up
        < ok
        < ok
        < FIRMWARE_NAME:Marlin 2.1.2.7
        < ok
        < ok
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        > =N0 M110 N0*125
        > =N0 M110 N0*125
        > =M115
        > =M113 S2
        > =M105
        submit G28 X
        > =G28 X)";
    QTest::newRow("numbered only while printing") << "whileprinting"
                                                  << R"(
        ready
        submit G28 X
        > =G28 X
        < ok
        openjob G1 X1
        > N2 G1 X1
        < ok
        nojob
        submit G28 Y
        > =G28 Y)";
    QTest::newRow("M109 T1 reports T for tool 1") << "tools=2"
                                                  << R"(
        ready
        submit M109 T1 S200
        <  T:50.0 /200.0 W:?
        ? temperatures tool1=50/200
        < ok)";
    QTest::newRow("no polls during a long command, nor while the window is full") << ""
                                                                                  << R"(
        ready
        submit M109 S200
        > N3 M109 S200
        @ 20s
        -
        <  T:50.0 /200.0 B:20.0 /0.0 @:127 B@:0 W:?
        @ 20s
        -
        < ok
        @ 5s
        > N4 M105)";
    QTest::newRow("actions and notices") << ""
                                         << R"(
        ready
        < //action:pause
        ? action pause
        < //action:paused filament_runout 0
        ? action paused filament_runout 0
        < //action:notification Heating
        ? notice Notification Heating
        < //action:prompt_begin FilamentRunout T0
        ? notice Action prompt_begin FilamentRunout T0
        submit M0
        < echo:busy: paused for user
        ? notice PausedForUser
        < echo:busy: paused for user
        ! notice
        < ok
        < echo:Unknown command: "M6666"
        ? notice Error
        < //action:disconnect
        ? link Disconnected)";
    QTest::newRow("position reports") << ""
                                      << R"(
        ready
        submit M114
        < X:12.50 Y:0.00 Z:0.00 E:0.00 Count X:0 Y:0 Z:0
        ? position 12.5 extruders 1
        < X:1 Y:2 Z:3 E0:4 E1:5
        ? position 1 extruders 2)";
    QTest::newRow("a list of the card's files") << ""
                                                << R"(
        ready
        submit M20
        < Begin file list
        ? sd list begin
        < SHORT.GCO 40
        ? entry SHORT.GCO 40
        < INVALI~1.GCO 120 invalid extruder.gcode
        ? entry INVALI~1.GCO 120 invalid extruder.gcode
        ! invalidtool
        < End file list
        ? sd list end
        < ok
        < SHORT.GCO 40
        ! entry)";
    QTest::newRow("the end of the list is lost") << ""
                                                 << R"(
        ready
        submit M20
        < Begin file list
        < ok.gco 40
        ? entry ok.gco 40
        < Enc file list
        < ok
        ? sd list end
        < echo:hello
        ! entry)";
    QTest::newRow("a tool the firmware does not have") << ""
                                                       << R"(
        ready
        submit T1
        < echo:T1 Invalid extruder
        ? invalidtool 1
        ? notice Error
        < ok)";
    QTest::newRow("actions for the job and the card are passed on") << ""
                                                                    << R"(
        ready
        < //action:start
        ? action start
        < // action:SD_inserted
        ? action sd_inserted
        < //action:sd_ejected
        ? action sd_ejected
        < //action:sd_updated
        ? action sd_updated)";
}

void tst_ProtocolEngine::cardRows()
{
    QTest::newRow("the card is asked for when connected") << "sd"
                                                          << R"(
        connect p@115200
        up
        < ok
        ? link Ready
        < ok
        < FIRMWARE_NAME:Plain 1.0
        < ok
        < echo:SD card ok
        ? sd inserted
        > N0 M110 N0
        > N0 M110 N0
        > N1 M115
        > N2 M21
        < ok
        > N3 M105)";
    QTest::newRow("not if it was heard of at boot") << "sd"
                                                    << R"(
        connect p@115200
        up
        < start
        < echo:SD card ok
        < ok
        < ok
        < ok
        < FIRMWARE_NAME:Plain 1.0
        < ok
        > N0 M110 N0
        > N0 M110 N0
        > N0 M110 N0
        > N1 M115
        > N2 M105)";
    QTest::newRow("a firmware without a card is no notice") << "sd"
                                                            << R"(
        connect p@115200
        up
        < ok
        < ok
        < ok
        > N0 M110 N0
        > N0 M110 N0
        > N1 M115
        > N2 M21
        < echo:Unknown command: "M21"
        ! notice
        < ok
        > N3 M105)";
    QTest::newRow("a card that is always there") << "cardalways"
                                                 << R"(
        connect p@115200
        up
        < ok
        ? link Ready
        ? sd inserted)";
    QTest::newRow("32: Malyan always numbers and always has a card") << "sd never"
                                                                     << R"(
        connect p@115200
        up
        < ok
        < ok
        < NAME. Malyan VER: 3.8 MODEL: M100 HW: HB02
        < ok
        ? firmware Malyan 3.8 0
        ? sd inserted
        < ok
        < ok
        < NAME. Malyan VER: 3.8 MODEL: M100 HW: HB02
        < ok
        ! sd
        > N0 M110 N0
        > N0 M110 N0
        > =M115
        > N1 M21
        > N2 M105)";
    QTest::newRow("asked how far the print is") << "sd"
                                                << R"(
        ready
        watch printing
        > N4 M27
        < SD printing byte 5/100
        ? sd printing byte 5/100
        < ok
        @ 900ms
        -
        @ 100ms
        > N5 M27
        @ 5s
        -
        < ok
        > N6 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        > N7 M27
        < ok
        watch off
        @ 4s
        -)";
    QTest::newRow("not while a file is printed from here, nor written to the card") << "sd"
                                                                                    << R"(
        ready AUTOREPORT_TEMP
        openjob G1 X1
        > G1 X1
        < ok
        watch idle
        -
        watch printing
        > M27
        < ok
        submit M28 a.gco
        > M28 a.gco
        < ok
        < echo:busy: processing
        @ 3s
        -
        submit M29
        > M29
        < ok
        > M27)";
    QTest::newRow("not asked if it reports by itself") << "sd"
                                                       << R"(
        ready AUTOREPORT_SD_STATUS
        watch printing
        @ 3s
        -
        < SD printing byte 5/100
        ? sd printing byte 5/100
        submit M27 S0
        > M27 S0
        < ok
        > M27)";
    QTest::newRow("positions reported by themselves") << ""
                                                      << R"(
        ready AUTOREPORT_POS
        < X:1 Y:2 Z:3 E:4 Count X:0 Y:0 Z:0
        ? position 1 extruders 1)";
    QTest::newRow("a printer that prints from its card is given time") << "sd"
                                                                       << R"(
        ready
        watch printing
        > N4 M27
        @ 170s
        ! link
        @ 10s
        ? error timeout
        ? link Failed PrinterSilent)";
    QTest::newRow("numbered while a file is written to the card") << "whileprinting"
                                                                  << R"(
        ready
        submit M28 a.gco | G1 X1 | M29 | G28
        > =M28 a.gco
        < ok
        > N2 G1 X1
        < ok
        > N3 M29
        < ok
        > =G28)";
    QTest::newRow("an acknowledge of M29 that is forgotten") << ""
                                                             << R"(
        ready
        openjob M29
        > M29
        < Done saving file.
        @ 400ms
        ! acked 1
        @ 200ms
        ? acked 1)";
    QTest::newRow("... and one that is not") << ""
                                             << R"(
        ready
        openjob M29 | G28
        > M29
        < Done saving file.
        < ok
        ? acked 1
        > G28
        @ 600ms
        ! acked 2
        < ok
        ? acked 2)";
    QTest::newRow("... and is not made up for") << "nom29"
                                                << R"(
        ready
        openjob M29
        > M29
        < Done saving file.
        @ 2s
        ! acked 1)";
    QTest::newRow("what is written to the card changes no tool") << "tools=2"
                                                                 << R"(
        ready
        openjob M28 a.gco | T1 | M29
        > M28 a.gco
        < ok
        > T1
        < ok
        > M29
        < ok
        < T:100.0 /0.0
        ? temperatures tool0=100/0)";
}

void tst_ProtocolEngine::firmwareRows()
{
    QTest::newRow("a controller that is no printer's is refused at once") << ""
                                                                          << R"(
        connect p@115200
        up
        < Grbl 1.1h ['$' for help]
        ? close
        ? error connection disconnect - The device on p runs Grbl
        ? link Failed OtherMachine)";
    QTest::newRow("its other rates are not tried, other ports are") << ""
                                                                    << R"(
        connect p@115200 p@250000 q@115200
        ? open p@115200
        up
        < GrblHAL 1.1f ['$' or '$HELP' for help]
        ? open q@115200
        openfail
        ? error autodetect disconnect - The device on p runs Grbl
        ? link Failed OtherMachine)";
    QTest::newRow("refused when it says so later") << ""
                                                   << R"(
        connect p@115200
        up
        < ok
        ? link Ready
        < Grbl 1.1h ['$' for help]
        ? close
        ? error connection disconnect
        ? link Failed OtherMachine
        < ok
        ! link)";
    QTest::newRow("refused when it names itself") << ""
                                                  << R"(
        connect p@115200
        up
        < ok
        < ok
        < FIRMWARE_NAME:grblHAL
        < ok
        ? error connection disconnect
        ? link Failed OtherMachine)";
    QTest::newRow("prompts are announced once, and answered at once") << ""
                                                                      << R"(
        ready PROMPT_SUPPORT
        openjob G28 | G1 X1
        > G28
        submit M876 S1
        > =M876 S1
        submit M108
        -
        < ok
        < ok
        > M108)";
    QTest::newRow("without prompts an answer waits its turn") << ""
                                                              << R"(
        ready
        openjob G28 | G1 X1
        > N3 G28
        submit M876 S1
        -
        < ok
        > N4 M876 S1)";
    QTest::newRow("Repetier announces targets") << ""
                                                << R"(
        connect p@115200
        up
        < ok
        < ok
        < FIRMWARE_NAME:Repetier_1.0.4
        < ok
        < TargetExtr0:60
        ! temperatures
        < T:21.0 /0 B:20.0 /0
        ? temperatures tool0=21/0 bed=20/0
        < TargetExtr0:60
        ? temperatures tool0=21/60 bed=20/0
        < TargetBed:40
        ? temperatures tool0=21/60 bed=20/40
        < TargetExtr7:40
        ! temperatures)";
    QTest::newRow("others do not") << ""
                                   << R"(
        ready
        < TargetExtr0:60
        ! temperatures tool0=21/60)";
    QTest::newRow("a dwell needs no answer") << ""
                                             << R"(
        ready
        openjob G4 S600 | G1 X1
        > N3 G4 S600
        @ 659s
        -
        ! link
        @ 1s
        > N4 M105)";
    QTest::newRow("Repetier reads nothing while it dwells") << ""
                                                            << R"(
        connect p@115200
        up
        < ok
        < ok
        < FIRMWARE_NAME:Repetier_1.0.4
        < ok
        < ok
        < ok T:21.0 /0 B:20.0 /0
        openjob G4 P1500 | G1 X1 | G1 X2
        > N0 M110 N0
        > N0 M110 N0
        > N1 M115
        > N2 M105
        > N3 G4 P1500
        < ok 3
        ? acked 1
        submit G28
        @ 1499ms
        -
        @ 1ms
        > N4 G28)";
    QTest::newRow("69: acknowledges for no line are no credit") << ""
                                                                << R"(
        ready
        < ok
        < ok
        < ok
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        -
        < ok
        > N4 G1 X2)";
}

void tst_ProtocolEngine::resendRows()
{
    QTest::newRow("42: a damaged line is sent again once") << ""
                                                           << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < Error:checksum mismatch, Last Line: 2
        < Resend: 3
        -
        < ok
        > N3 G1 X1
        ? resent N3
        ! acked
        < ok
        ? acked 1
        > N4 G1 X2)";
    QTest::newRow("43: several lines again, one per ok")
        << ""
        << (QStringLiteral("ready\nopenjob %1\n").arg(moves(1, 6)) + taken(1, 4, 3)
            + QStringLiteral(R"(
        > N7 G1 X5
        < Error:Line Number is not Last Line Number+1, Last Line: 3
        < Resend: 4
        < ok
        > N4 G1 X2
        < ok
        > N5 G1 X3
        < ok
        > N6 G1 X4
        ! acked
        < ok
        > N7 G1 X5
        < ok
        ? acked 5
        > N8 G1 X6)"));
    // The original takes an automatic report for the missing ok and then counts one too many.
    QTest::newRow("44: no ok after the request") << ""
                                                 << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < Resend: 3
        @ 400ms
        <  T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        -
        @ 100ms
        > N3 G1 X1
        < ok
        > N4 G1 X2)";
    QTest::newRow("45: the same line over and over")
        << ""
        << (QStringLiteral("ready\nopenjob G1 X1\n> N3 G1 X1\n")
            + QStringLiteral("< Resend: 3\n< ok\n> N3 G1 X1\n").repeated(10) + QStringLiteral(R"(
        < Resend: 3
        > =M112
        > M112
        > M104 T0 S0
        > M140 S0
        > M107
        ? flush
        ? error resend_loop emergency - The printer asks for line 3 again and again
        ? interrupted ResendLoop
        ? link Failed ResendLoop)"));
    // The original gives up at the first request, which may be a damaged number.
    QTest::newRow("46: a line no longer kept, asked for twice")
        << "buffer=20"
        << (QStringLiteral("ready\nopenjob %1\n").arg(moves(1, 70)) + taken(1, 60, 3)
            + QStringLiteral(R"(
        > G1 X61
        < Resend: 10
        < ok
        > N64 M105
        < Error:Line Number is not Last Line Number+1, Last Line: 9
        < Resend: 10
        > =M112
        ? error resend emergency - The printer asks for line 10 again
        ? link Failed ResendFailed)"));
    QTest::newRow("46: the same with M112 off")
        << "buffer=20 nom112"
        << (QStringLiteral("ready\nopenjob %1\n").arg(moves(1, 70)) + taken(1, 60, 3)
            + QStringLiteral(R"(
        > G1 X61
        < Resend: 10
        < ok
        > N64 M105
        < Resend: 10
        -
        ? error resend disconnect
        ? link Failed ResendFailed)"));
    QTest::newRow("a request that makes no sense, once")
        << ""
        << (QStringLiteral("ready\nopenjob %1\n").arg(moves(1, 70)) + taken(1, 40, 3)
            + QStringLiteral(R"(
        > N43 G1 X41
        < Resend: 977
        < ok
        > N44 M105
        < Error:Line Number is not Last Line Number+1, Last Line: 42
        < Resend: 43
        < ok
        > N43 G1 X41
        < ok
        ? acked 41
        > N44 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        > N45 G1 X42)"));
    QTest::newRow("a printer that counts from the beginning was reset")
        << ""
        << (QStringLiteral("ready\nopenjob %1\n").arg(moves(1, 70)) + taken(1, 40, 3)
            + QStringLiteral(R"(
        > N43 G1 X41
        < Resend: 1
        < ok
        > N44 M105
        < Resend: 1
        ? reset
        ? interrupted PrinterReset
        < ok
        > N0 M110 N0)"));
    QTest::newRow("47: a request for the next line with nothing pending") << ""
                                                                          << R"(
        ready
        < Resend: 3
        < ok
        -
        submit G1 X1
        > N3 G1 X1
        < Resend: 4
        < ok
        -
        < ok
        submit G1 X2
        > N4 G1 X2)";
    QTest::newRow("Repetier repeats its request until the line arrives") << ""
                                                                         << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3
        > N3 G1 X1
        < Error:Wrong checksum
        < Error:Wrong checksum
        < Resend:3\nok\nResend:3\nok
        > N3 G1 X1
        -
        < ok 3
        ? acked 1
        > N4 G1 X2
        < ok 3
        -
        < ok 4
        ? acked 2
        > N5 G1 X3)";
    QTest::newRow("Teacup's form") << ""
                                   << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < rs N3 Expected checksum 37
        < ok
        > N3 G1 X1
        < ok
        > N4 G1 X2)";
    QTest::newRow("38: an error that no request follows") << ""
                                                          << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < Error:No Line Number with checksum, Last Line: 2
        -
        @ 500ms
        > N3 G1 X1
        < ok
        ? acked 1
        > N4 G1 X2)";
    QTest::newRow("the request is lost, but not the error and the ok") << ""
                                                                       << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < Error:checksum mismatch, Last Line: 2
        < ok
        ! acked
        > N3 G1 X1
        < ok
        ? acked 1)";
    QTest::newRow("a damaged error text during a job") << ""
                                                       << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < Error:chec?sum mism?tch, La?t L?ne: 2
        < Resend: 3
        < ok
        > N3 G1 X1
        @ 5s
        ! link)";
    QTest::newRow("manual lines are protected as well") << ""
                                                        << R"(
        ready
        submit #5 M104 S200
        > N3 M104 S200
        < Resend: 3
        < ok
        > N3 M104 S200
        ! ticket
        < ok
        ? ticket 5 done)";
}

void tst_ProtocolEngine::lostAcknowledgeRows()
{
    QTest::newRow("the ok was lost") << ""
                                     << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        @ 29900ms
        -
        @ 100ms
        > N4 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        ? acked 1
        > N5 G1 X2
        ! acked)";
    QTest::newRow("Marlin takes the busy interval: three seconds from the first line on") << ""
                                                                                          << R"(
        connect p@115200
        up
        < ok
        < ok
        < FIRMWARE_NAME:Marlin 2.1.2.7
        < ok
        < ok
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        openjob G1 X1 | G1 X2
        > N0 M110 N0
        > N0 M110 N0
        > N1 M115
        > N2 M113 S2
        > N3 M105
        > N4 G1 X1
        @ 2900ms
        -
        @ 100ms
        > N5 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        ? acked 1
        > N6 G1 X2)";
    QTest::newRow("a Marlin built without it is given its time") << ""
                                                                 << R"(
        connect p@115200
        up
        < ok
        < ok
        < FIRMWARE_NAME:Marlin 2.1.2.7
        < ok
        < echo:Unknown command: "M113 S2"
        < ok
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        openjob G1 X1 | G1 X2
        > N0 M110 N0
        > N0 M110 N0
        > N1 M115
        > N2 M113 S2
        > N3 M105
        > N4 G1 X1
        @ 20s
        -)";
    QTest::newRow("with the busy protocol it takes three seconds") << ""
                                                                   << R"(
        ready
        submit G28
        > G28
        < echo:busy: processing
        < ok
        > M113 S2
        < ok
        openjob G1 X1 | G1 X2
        > N5 G1 X1
        @ 3s
        > N6 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        ? acked 1
        > N7 G1 X2)";
    QTest::newRow("the ok was only late") << ""
                                          << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        @ 30s
        > N4 M105
        < ok
        ? acked 1
        -
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        > N5 G1 X2
        < ok
        ? acked 2)";
    QTest::newRow("the line was lost") << ""
                                       << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        @ 30s
        > N4 M105
        < Error:Line Number is not Last Line Number+1, Last Line: 2
        < Resend: 3
        < ok
        > N3 G1 X1
        < ok
        ? acked 1
        > N4 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        > N5 G1 X2)";
    QTest::newRow("the question was damaged and the ok lost") << ""
                                                              << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        @ 30s
        > N4 M105
        < Error:checksum mismatch, Last Line: 3
        < Resend: 4
        < ok
        ? acked 1
        > N4 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        > N5 G1 X2)";
    QTest::newRow("a poll's answer was lost: one answer for two questions") << ""
                                                                            << R"(
        ready
        @ 5s
        > N3 M105
        @ 30s
        > N4 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        submit G1 X1
        -
        @ 100ms
        > N5 G1 X1)";
    QTest::newRow("firmware that reports before its ok") << ""
                                                         << R"(
        connect p@115200
        up
        < ok
        < ok
        < FIRMWARE_NAME:Teacup PROTOCOL_VERSION:1.0
        < ok
        < T:21.0/0.0 B:20.0/0.0
        < ok
        openjob G1 X1 | G1 X2
        > N0 M110 N0
        > N0 M110 N0
        > N1 M115
        > N2 M105
        > N3 G1 X1
        @ 30s
        > N4 M105
        < T:21.0/0.0 B:20.0/0.0
        < ok
        ? acked 1
        @ 1s
        > N5 M105
        < T:21.0/0.0 B:20.0/0.0
        < ok
        > N6 G1 X2)";
    QTest::newRow("Teacup waits for heat with M116") << ""
                                                     << R"(
        connect p@115200
        up
        < ok
        < ok
        < FIRMWARE_NAME:Teacup PROTOCOL_VERSION:1.0
        < ok
        < T:21.0/0.0 B:20.0/0.0
        < ok
        openjob M190 S60 | M109 R200 | G1 X2
        submit #7 G28
        > N0 M110 N0
        > N0 M110 N0
        > N1 M115
        > N2 M105
        > M140 S60
        < ok
        ! acked
        > M116
        < ok
        ? acked 1
        > G28
        < ok
        ? ticket 7 done
        > M104 S200
        < ok
        > M116
        < ok
        ? acked 2
        > G1 X2
        < ok
        submit #8 M109 S210
        > M104 S210
        < ok
        ! ticket 8
        > M116
        < ok
        ? ticket 8 done)";
    QTest::newRow("half of a heat-up wait is not sent after the job was taken away") << ""
                                                                                     << R"(
        connect p@115200
        up
        < ok
        < ok
        < FIRMWARE_NAME:Teacup PROTOCOL_VERSION:1.0
        < ok
        < T:21.0/0.0 B:20.0/0.0
        < ok
        openjob M190 S60 | G1 X2
        nojob
        < ok
        submit G28
        > N0 M110 N0
        > N0 M110 N0
        > N1 M115
        > N2 M105
        > M140 S60
        > G28)";
    QTest::newRow("Repetier's numbers tell exactly") << ""
                                                     << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        @ 30s
        > N4 M105
        < ok 4
        ? acked 1
        > N5 M105
        < ok 5
        > N6 G1 X2
        < ok 5
        -
        ! acked)";
    QTest::newRow("a damaged ok is asked about at once") << ""
                                                         << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < o?
        > N4 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        ? acked 1
        > N5 G1 X2)";
    QTest::newRow("wait while a line is out is asked about at once") << ""
                                                                     << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        @ 100ms
        < wait
        -
        @ 500ms
        < wait
        > N4 M105)";
    QTest::newRow("okok counts once for one line") << ""
                                                   << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3
        > N3 G1 X1
        < okok
        > N4 G1 X2
        -)";
    QTest::newRow("a doubled ok is found out by the next poll") << ""
                                                                << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3 | G1 X4
        > N3 G1 X1
        < ok\nok
        > N4 G1 X2
        < ok
        > N5 G1 X3
        submit poll M105
        < ok
        > N6 M105
        < ok
        -
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        > N7 G1 X4)";
    QTest::newRow("advanced acknowledges tell the line") << "oneatatime"
                                                         << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3
        > N3 G1 X1
        < ok N3 P15 B3
        > N4 G1 X2
        < ok N3 P15 B3
        -
        < ok N4 P15 B3
        > N5 G1 X3)";
    QTest::newRow("no question during a long command") << ""
                                                       << R"(
        ready
        submit G28
        > N3 G28
        @ 59s
        -)";
    QTest::newRow("a long command that was busy and fell silent") << ""
                                                                  << R"(
        ready
        submit #1 G28
        > N3 G28
        @ 2s
        < echo:busy: processing
        @ 2900ms
        -
        @ 100ms
        > N4 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        ? ticket 1 done)";
    QTest::newRow("48: silent while printing") << ""
                                               << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        @ 30s
        > N4 M105
        @ 120s
        > N5 M105
        > N6 M105
        > N7 M105
        > N8 M105
        ! link
        @ 30s
        -
        ? close
        ? interrupted PrinterSilent
        ? link Failed PrinterSilent
        ! flush)";
    QTest::newRow("48: silent while idle") << ""
                                           << R"(
        ready
        @ 5s
        > N3 M105
        @ 60s
        > N4 M105
        > N5 M105
        ! link
        @ 30s
        ? link Failed PrinterSilent)";
    QTest::newRow("59: the busy protocol does not kill a silent print early") << ""
                                                                              << R"(
        ready
        submit G28
        < echo:busy: processing
        < ok
        < ok
        openjob G1 X1
        @ 29s
        ! link
        @ 2s
        ? link Failed PrinterSilent)";
    QTest::newRow("the end of the job is proved") << ""
                                                  << R"(
        ready AUTOREPORT_TEMP
        job G1 X1
        > N4 G1 X1
        < ok
        ? acked 1
        > N5 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        -)";
    QTest::newRow("the user's way out") << ""
                                        << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        fake
        ? acked 1
        > N4 G1 X2)";
}

void tst_ProtocolEngine::earlyQuestionRows()
{
    QTest::newRow("a lost ok is asked about as soon as it is overdue") << "early"
                                                                       << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        @ 199ms
        -
        @ 1ms
        > N4 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        ? acked 1
        > N5 G1 X2)";
    QTest::newRow("the planner is full: both answers come, none counts for the next line")
        << "early"
        << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3
        > N3 G1 X1
        @ 200ms
        > N4 M105
        < ok
        ? acked 1
        -
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        > N5 G1 X2
        @ 10ms
        ! acked 2
        < ok
        ? acked 2
        > N6 G1 X3)";
    QTest::newRow("an answer to the question that comes after its time") << "early"
                                                                         << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3
        > N3 G1 X1
        @ 200ms
        > N4 M105
        < ok
        ? acked 1
        @ 100ms
        > N5 G1 X2
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        -
        ! acked 2
        < ok
        ? acked 2)";
    QTest::newRow("two early questions, then only the usual ones") << "early"
                                                                   << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        @ 200ms
        > N4 M105
        @ 499ms
        -
        @ 1ms
        > N5 M105
        @ 29s
        -
        @ 1s
        > N6 M105)";
    QTest::newRow("one question waits behind a command that may take minutes") << "early"
                                                                               << R"(
        ready
        openjob G28 | G1 X2
        > N3 G28
        @ 500ms
        > N4 M105
        @ 59s
        -
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        ? acked 1
        > N5 G1 X2)";
    QTest::newRow("who says that it is busy is not asked early") << "early"
                                                                 << R"(
        ready
        openjob G28 | G1 X2
        > N3 G28
        < echo:busy: processing
        @ 2900ms
        -)";
    QTest::newRow("slow answers are waited for the next time") << "early"
                                                               << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3
        > N3 G1 X1
        @ 200ms
        > N4 M105
        @ 200ms
        < ok
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        > N5 G1 X2
        @ 390ms
        -
        < ok
        > N6 G1 X3)";
    QTest::newRow("without a number nothing is asked early") << "early whileprinting"
                                                             << R"(
        ready
        submit G1 X1
        > =G1 X1
        @ 29s
        -)";
    QTest::newRow("a file that is written to the card is not asked into") << "early"
                                                                          << R"(
        ready
        submit M28 a.gco | G1 X1
        > M28 a.gco
        < ok
        > G1 X1
        @ 29s
        -)";
    QTest::newRow("a dwell is waited for") << "early"
                                           << R"(
        ready
        openjob G4 S20 | G1 X2
        > N3 G4 S20
        @ 20s
        -
        @ 500ms
        > N4 M105)";
    QTest::newRow("half an ok is asked about at once") << "early"
                                                       << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < o
        > N4 M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        > N5 G1 X2)";
}

void tst_ProtocolEngine::trouble()
{
    QTest::newRow("52: reset while idle") << ""
                                          << R"(
        ready AUTOREPORT_TEMP
        < start
        ? reset
        ! interrupted
        > N0 M110 N0
        < ok
        > N1 M155 S2)";
    QTest::newRow("52: everything asked for is asked for again") << "sd"
                                                                 << R"(
        ready BUSY_PROTOCOL AUTOREPORT_TEMP AUTOREPORT_SD_STATUS AUTOREPORT_POS PROMPT_SUPPORT
        submit M155 S4 | M154 S0
        > M155 S4
        < ok
        > M154 S0
        < ok
        < start
        ? reset
        > =N0 M110 N0*125
        < ok
        > N1 M155 S4
        < ok
        > N2 M27 S1
        < ok
        > N3 M113 S2
        < ok
        > N4 M876 P1
        < ok
        @ 1s
        > N5 M105)";
    QTest::newRow("52: reset during a job") << ""
                                            << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        submit #4 M117 x
        < start
        ? reset
        ? interrupted PrinterReset
        ? ticket 4 dropped
        > N0 M110 N0
        < ok
        @ 1s
        > M105
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        -
        ! acked)";
    QTest::newRow("41: the firmware halts") << ""
                                            << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < Error:Thermal Runaway, system stopped! Heater_ID: bed\nError:Printer halted. kill() called!
        > =M112
        > N4 M112
        > N5 M104 T0 S0
        > N6 M140 S0
        > N7 M107
        -
        ? flush
        ? error firmware emergency firmware-thermal-runaway Thermal Runaway, system stopped! Heater_ID: bed - Printer halted. kill() called!
        ? interrupted FirmwareHalted
        ? link Failed FirmwareHalted
        ! error)";
    QTest::newRow("40: any other error during a job") << ""
                                                      << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < Error:Printer on fire
        ! link
        < ok
        > =M112
        ? interrupted FirmwareError
        ? link Failed FirmwareError)";
    QTest::newRow("any other error during a job, without ok") << ""
                                                              << R"(
        ready
        openjob G1 X1 | G1 X2
        < Error:Printer on fire
        @ 500ms
        ? link Failed FirmwareError)";
    // The original disconnects; a refused command while nothing is printed is no reason to halt a machine.
    QTest::newRow("40: any other error while idle") << ""
                                                    << R"(
        ready
        submit G29
        > N3 G29
        < Error:Probing failed
        ! error
        < ok
        ? notice Error Probing failed
        ! error
        ! link)";
    QTest::newRow("40: with M112 off") << "nom112"
                                       << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < Error:Printer on fire
        < ok
        -
        ? close
        ? error firmware disconnect - Printer on fire
        ? interrupted FirmwareError
        ? link Failed FirmwareError
        ! error)";
    QTest::newRow("40: the job is cancelled") << "cancel"
                                              << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < Error:Printer on fire
        ! error
        @ 500ms
        ? error firmware cancel - Printer on fire
        ? acked 1
        > N4 G1 X2
        < ok
        ? acked 2
        ! link
        ! error)";
    // The original grants an ok in any case; here only if none came, so that no line is sent too early.
    QTest::newRow("40: cancelled, the line was acknowledged") << "cancel"
                                                              << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3
        > N3 G1 X1
        < Error:Printer on fire
        < ok
        ? acked 1
        ? error firmware cancel
        > N4 G1 X2
        @ 2s
        -)";
    QTest::newRow("40: cancelled during a long command") << "cancel"
                                                         << R"(
        ready
        openjob G28 | G1 X2
        > N3 G28
        < Error:Printer on fire
        @ 3s
        ? error firmware cancel
        -
        < ok
        > N4 G1 X2)";
    QTest::newRow("40: nothing to cancel while idle") << "cancel"
                                                      << R"(
        ready
        submit G1 X1
        < Error:Printer on fire
        < ok
        ? notice Error Printer on fire
        ! error
        ! link)";
    QTest::newRow("40: what halts is not only cancelled") << "cancel"
                                                          << R"(
        ready
        openjob G1 X1
        > N3 G1 X1
        < Error:Printer halted. kill() called!
        > =M112
        ? error firmware emergency - Printer halted. kill() called!
        ? link Failed FirmwareHalted)";
    QTest::newRow("40: ignored") << "ignore"
                                 << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < Error:Printer on fire
        @ 500ms
        ? note Goes on after an error
        ? notice Error Printer on fire
        ? acked 1
        > N4 G1 X2
        ! error
        < Error:Printer halted. kill() called!
        ? notice Error Printer halted
        ! link)";
    QTest::newRow("41: the rest of a kill message comes later") << ""
                                                                << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        < Error:Heating failed, system stopped! Heater_ID: 0
        > =M112
        > N4 M112
        > N5 M104 T0 S0
        > N6 M140 S0
        > N7 M107
        ! error
        submit #7 M117 x
        ? ticket 7 dropped
        submit M108
        fake
        < //action:poweroff
        @ 200ms
        -
        ! link
        < Error:Printer halted. kill() called!
        ? flush
        ? error firmware emergency firmware-heating-failed Heating failed, system stopped! Heater_ID: 0 - Printer halted. kill() called!
        ? interrupted FirmwareHalted
        ? link Failed FirmwareHalted
        ! error)";
    QTest::newRow("41: the rest of a kill message is lost") << ""
                                                            << R"(
        ready
        < Error:MAXTEMP triggered, system stopped! Heater_ID: 0
        > =M112
        > M112
        > M104 T0 S0
        > M140 S0
        > M107
        @ 249ms
        ! link
        @ 1ms
        ? error firmware emergency firmware-maxtemp
        ? link Failed FirmwareHalted
        @ 100s
        -)";
    QTest::newRow("a halt is told before the cable is pulled") << ""
                                                               << R"(
        ready
        < Error:MAXTEMP triggered, system stopped! Heater_ID: 0
        lost
        ? error firmware emergency firmware-maxtemp
        ? link Failed FirmwareHalted
        ! error)";
    QTest::newRow("stopped by the user in the middle of a halt") << ""
                                                                 << R"(
        ready
        < Error:MAXTEMP triggered, system stopped! Heater_ID: 0
        stop
        ? error firmware emergency firmware-maxtemp
        ? link Failed FirmwareHalted
        ! error)";
    QTest::newRow("disconnected in the middle of a halt") << ""
                                                          << R"(
        ready
        < Error:MAXTEMP triggered, system stopped! Heater_ID: 0
        disconnect
        ? error firmware emergency firmware-maxtemp
        ? link Failed FirmwareHalted
        ? link Disconnected)";
    QTest::newRow("an error and then the halt are one") << ""
                                                        << R"(
        ready
        < Error:Homing went wrong
        < Error:Printer halted. kill() called!
        ? error firmware emergency - Homing went wrong - Printer halted. kill() called!
        ? link Failed FirmwareHalted
        ! error)";
    QTest::newRow("no M112 while the card prints") << "sd"
                                                   << R"(
        ready
        watch printing
        > M27
        < SD printing byte 5/100
        < ok
        < Error:Thermal Runaway, system stopped! Heater_ID: bed
        < Error:Printer halted. kill() called!
        -
        ? close
        ? error firmware disconnect firmware-thermal-runaway
        ? link Failed FirmwareHalted)";
    QTest::newRow("a user may stop what the card prints") << "sd"
                                                          << R"(
        ready
        watch printing
        > M27
        stop
        > =M112
        ? link Failed EmergencyStopped
        ! error)";
    QTest::newRow("a silent printer is told nothing") << ""
                                                      << R"(
        ready
        openjob G1 X1
        > N3 G1 X1
        @ 180s
        ? error timeout disconnect - The printer on p has not answered
        ? interrupted PrinterSilent
        ! error)";
    QTest::newRow("errors of the connection") << ""
                                              << R"(
        connect p@115200
        openfail
        ? error connection disconnect - busy
        ? link Failed PortBusy
        connect p@115200 p@250000
        up
        @ 100s
        up
        @ 100s
        ? error autodetect disconnect - No printer answered.
        ? link Failed
        ! error)";
    QTest::newRow("a broken connection") << ""
                                         << R"(
        ready
        lost
        ? error connection disconnect - gone
        ? link Lost
        ! error)";
    QTest::newRow("39: errors of the card and of typing") << ""
                                                          << R"(
        ready
        openjob G1 X1
        < Error:volume.init failed
        ? notice Error
        < Error:Unknown command: "ABC"
        ? notice Error
        @ 3s
        ! link)";
    QTest::newRow("emergency stop") << "tools=2 chamber=1"
                                    << R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        submit #4 M117 x
        stop
        > =M112
        > N4 M112
        > N5 M104 T0 S0
        > N6 M104 T1 S0
        > N7 M140 S0
        > N8 M141 S0
        > N9 M107
        -
        ? flush
        ? interrupted EmergencyStopped
        ? ticket 4 dropped
        ? link Failed EmergencyStopped
        < ok
        -)";
    QTest::newRow("M112 typed is the emergency stop") << ""
                                                      << R"(
        ready
        submit #9 m112
        > =M112
        ? link Failed EmergencyStopped)";
    QTest::newRow("emergency stop while greeted") << ""
                                                  << R"(
        connect p@115200
        up
        > N0 M110 N0
        stop
        > =M112
        ? flush
        ? link Failed EmergencyStopped)";
    QTest::newRow("emergency stop while opened") << ""
                                                 << R"(
        connect p@115200
        stop
        -
        ? close
        ? link Failed EmergencyStopped)";
    QTest::newRow("cable pulled") << ""
                                  << R"(
        ready
        openjob G1 X1
        submit #4 M117 x
        lost
        ? interrupted PortVanished
        ? ticket 4 dropped
        ? link Lost PortVanished
        @ 100s
        ! link)";
    QTest::newRow("disconnecting") << ""
                                   << R"(
        ready
        submit #4 M117 x | M117 y
        disconnect
        ? close
        ? ticket 4 dropped
        ! interrupted
        ? link Disconnected)";
    QTest::newRow("every call in every other state is harmless") << ""
                                                                 << R"(
        up
        < ok
        lost
        openfail
        stop
        fake
        disconnect
        @ 100s
        -
        ! link
        ready
        disconnect
        disconnect
        lost
        < ok
        ? link Disconnected
        ! link)";
}

void tst_ProtocolEngine::windowRows()
{
    QTest::newRow("four lines in flight") << "window=4"
                                          << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3 | G1 X4 | G1 X5 | G1 X6
        > N3 G1 X1
        > N4 G1 X2
        > N5 G1 X3
        > N6 G1 X4
        -
        < ok
        ? acked 1
        > N7 G1 X5)";
    QTest::newRow("43: the first of four is damaged, the others echo") << "window=4"
                                                                       << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3 | G1 X4 | G1 X5
        > N3 G1 X1
        > N4 G1 X2
        > N5 G1 X3
        > N6 G1 X4
        < Resend: 3\nok\nResend: 3\nok\nResend: 3\nok\nResend: 3\nok
        > N3 G1 X1
        -
        < ok
        ? acked 1
        > N4 G1 X2
        > N5 G1 X3
        > N6 G1 X4
        > N7 G1 X5
        < ok\nok\nok\nok
        ? acked 5)";
    QTest::newRow("the third of four is damaged") << "window=4"
                                                  << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3 | G1 X4 | G1 X5
        > N3 G1 X1
        > N4 G1 X2
        > N5 G1 X3
        > N6 G1 X4
        < ok
        ? acked 1
        > N7 G1 X5
        < Resend: 5
        < ok
        > N5 G1 X3
        ! acked
        < ok
        ? acked 2
        -
        < ok
        ? acked 3
        > N6 G1 X4
        > N7 G1 X5)";
    QTest::newRow("M110 waits for the lines before it") << "window=4"
                                                        << R"(
        ready
        submit G1 X1 | M110 N0 | G1 X2
        > N3 G1 X1
        -
        < ok
        > N0 M110 N0
        -
        < ok
        > N1 G1 X2)";
    QTest::newRow("an ignored request that was none of the echoes") << "window=2"
                                                                    << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3
        > N3 G1 X1
        > N4 G1 X2
        < Resend: 3\nok
        > N3 G1 X1
        < Resend: 3\nok
        -
        @ 500ms
        > N5 M105
        < Resend: 3\nok
        > N3 G1 X1)";
    QTest::newRow("ADVANCED_OK opens the window, told twice") << ""
                                                              << R"(
        ready
        openjob G1 X1 | G1 X2 | G1 X3 | G1 X4 | G1 X5 | G1 X6 | G1 X7
        > N3 G1 X1
        < ok N3 P15 B3
        > N4 G1 X2
        -
        < ok N4 P14 B3
        > N5 G1 X3
        > N6 G1 X4
        > N7 G1 X5
        > N8 G1 X6
        -
        < ok N5 P13 B0
        ? acked 3
        > N9 G1 X7)";
    QTest::newRow("lines of a job are compacted, others are not") << "compact"
                                                                  << R"(
        ready
        openjob G1 Y1.50 F600.0 | M117 Y1.50 F600.0
        > N3 G1Y1.5F600
        < ok
        > N4 M117 Y1.50 F600.0
        submit G1 Y1.50
        < ok
        > N5 G1 Y1.50)";
    QTest::newRow("a heat-up wait lets the window run dry and fill again") << "window=4"
                                                                           << R"(
        ready
        openjob G1 X1 | G1 X2 | M109 S200 | G1 X3 | G1 X4
        > N3 G1 X1
        > N4 G1 X2
        -
        < ok
        -
        < ok
        > N5 M109 S200
        -
        <  T:21.0 /200.0 B:20.0 /0.0 @:127 B@:0 W:?
        -
        < ok
        > N6 G1 X3
        > N7 G1 X4)";
}

void tst_ProtocolEngine::conversation()
{
    QFETCH(QString, options);
    QFETCH(QString, script);
    EngineConversation conversation(optionsFor(options));
    const QString problem = conversation.play(script);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(!conversation.facts.contains(QStringLiteral("WRITE NOT FIRST")));
}

void tst_ProtocolEngine::firstOutputIsTheWrite()
{
    EngineConversation conversation(optionsFor(QString()));
    const QString problem = conversation.play(QStringLiteral("ready\nopenjob G1 X1 | G1 X2\n"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const EngineOutputs outputs = conversation.engine.receive("ok\n", conversation.now);
    QCOMPARE(outputs.size(), std::size_t(4));
    const auto *write = std::get_if<output::Write>(&outputs.at(0));
    QVERIFY(write != nullptr);
    QCOMPARE(write->bytes, QByteArray("N4 G1 X2*102\n"));
    QVERIFY(std::holds_alternative<output::LineReceived>(outputs.at(1)));
    QCOMPARE(std::get<output::LineReceived>(outputs.at(1)).kind, WireLine::Kind::Acknowledge);
    QCOMPARE(std::get<output::JobLineAcknowledged>(outputs.at(2)).id, quint64(1));
    QCOMPARE(std::get<output::LineSent>(outputs.at(3)).text, QByteArray("N4 G1 X2*102"));
}

void tst_ProtocolEngine::reportsWhatCameBeforeAnError()
{
    EngineConversation conversation(optionsFor(QString()));
    const QString problem = conversation.play(
        QStringLiteral("ready AUTOREPORT_POS\nopenjob %1\n%2").arg(moves(1, 30), taken(1, 15, 4)));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(conversation.engine.reportsPosition());
    const EngineOutputs outputs
        = conversation.engine.receive("Error:MINTEMP triggered, system stopped! Heater_ID: 0\n"
                                      "Error:Printer halted. kill() called!\n",
                                      conversation.now);
    const auto reported = std::find_if(outputs.begin(), outputs.end(), [](const EngineOutput &o) {
        return std::holds_alternative<output::ErrorReported>(o);
    });
    QVERIFY(reported != outputs.end());
    const QList<QByteArray> logs = std::get<output::ErrorReported>(*reported).report.logs;
    QCOMPARE(logs.size(), qsizetype(20));
    // What was sent because of the error is left out.
    QCOMPARE(logs.at(17), QByteArray("Send: N19 G1 X16*111"));
    QVERIFY(logs.at(18).startsWith("Recv: Error:MINTEMP"));
    QCOMPARE(logs.at(19), QByteArray("Recv: Error:Printer halted. kill() called!"));
}

void tst_ProtocolEngine::countsWhatHappened()
{
    EngineConversation conversation(optionsFor(QString()));
    const QString problem = conversation.play(QStringLiteral(R"(
        ready
        openjob G1 X1 | G1 X2
        < Resend: 3
        < ok
        @ 30s
        < ok T:21.0 /0.0 B:20.0 /0.0 @:0 B@:0
        < ok)"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const LinkStatistics figures = conversation.engine.statistics(conversation.now);
    QCOMPARE(figures.linesSent, quint64(7)); // hello, M110, M115, M105, two moves, one question
    QCOMPARE(figures.linesResent, quint64(1));
    QCOMPARE(figures.resendRequests, quint64(1));
    QCOMPARE(figures.acknowledgesLost, quint64(1));
    QCOMPARE(figures.longestStallMs, qint64(30000));
    QVERIFY(figures.bytesSent > 60);
    QVERIFY(figures.bytesReceived > 100);
    QVERIFY(conversation.engine.isIdle());
}

void tst_ProtocolEngine::aLineSentAgainHidesNoStall()
{
    EngineConversation conversation(optionsFor(QString()));
    const QString problem = conversation.play(QStringLiteral(R"(
        ready
        openjob G1 X1 | G1 X2
        > N3 G1 X1
        @ 30s
        > N4 M105
        < Error:Line Number is not Last Line Number+1, Last Line: 2
        < Resend: 3
        < ok
        > N3 G1 X1
        < ok
        ? acked 1)"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(conversation.engine.statistics(conversation.now).longestStallMs, qint64(30000));
}

void tst_ProtocolEngine::pullsTheJobOnlyWhenThereIsRoom()
{
    EngineConversation conversation(optionsFor(QString()));
    QCOMPARE(conversation.play(QStringLiteral("ready")), QString());
    gantry::test::ListSource source({"G1 X1", "G1 X2", "G1 X3"});
    conversation.engine.setJobSource(&source);
    (void) conversation.engine.pump(conversation.now);
    (void) conversation.engine.pump(conversation.now);
    QCOMPARE(source.pulls, 1);
    (void) conversation.engine.receive("ok\n", conversation.now);
    QCOMPARE(source.pulls, 2);
    conversation.engine.setJobSource(nullptr);
    const EngineOutputs outputs = conversation.engine.receive("ok\n", conversation.now);
    QCOMPARE(source.pulls, 2);
    QVERIFY(std::any_of(outputs.begin(), outputs.end(), [](const EngineOutput &output) {
        const auto *acknowledged = std::get_if<output::JobLineAcknowledged>(&output);
        return acknowledged != nullptr && acknowledged->id == 2;
    }));
}

void tst_ProtocolEngine::survivesNonsense_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

// A printer that says anything at any time, and a user who does: nothing crashes, time always goes on, every
// ticket is finished once, and lines are reported in order, each once.
void tst_ProtocolEngine::survivesNonsense()
{
    QFETCH(int, seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto dice
        = [&random](int sides) { return std::uniform_int_distribution<>(0, sides - 1)(random); };
    static const QStringList said = {QStringLiteral("ok"),
                                     QStringLiteral("ok"),
                                     QStringLiteral("ok"),
                                     QStringLiteral("ok"),
                                     QStringLiteral("ok"),
                                     QStringLiteral("ok"),
                                     QStringLiteral("ok"),
                                     QStringLiteral("ok"),
                                     QStringLiteral("ok"),
                                     QStringLiteral("ok"),
                                     QStringLiteral("ok T:21.0 /0.0"),
                                     QStringLiteral("okok"),
                                     QStringLiteral("ok N%1 P15 B3"),
                                     QStringLiteral("ok %1"),
                                     QStringLiteral("Resend: %1"),
                                     QStringLiteral("rs N%1 Expected checksum 3"),
                                     QStringLiteral("skip %1"),
                                     QStringLiteral("Error:checksum mismatch, Last Line: %1"),
                                     QStringLiteral("wait"),
                                     QStringLiteral("echo:busy: processing"),
                                     QStringLiteral("o?"),
                                     QStringLiteral("Error:Missing linenumber"),
                                     QStringLiteral(" T:21.0 /0.0 B:20 /0"),
                                     QStringLiteral("FIRMWARE_NAME:Marlin 2.1"),
                                     QStringLiteral("Cap:EMERGENCY_PARSER:1"),
                                     QStringLiteral("Cap:AUTOREPORT_TEMP:1"),
                                     QStringLiteral("Cap:PROMPT_SUPPORT:1"),
                                     QStringLiteral("Begin file list"),
                                     QStringLiteral("End file list"),
                                     QStringLiteral("//action:pause"),
                                     QStringLiteral("echo:Unknown command: \"M113 S2\""),
                                     QStringLiteral("~~~")};
    static const QStringList rare
        = {QStringLiteral("< start"),
           QStringLiteral("lost"),
           QStringLiteral("disconnect"),
           QStringLiteral("stop"),
           QStringLiteral("< Error:Printer on fire"),
           QStringLiteral("< Error:MINTEMP triggered, system stopped! Heater_ID: 0"),
           QStringLiteral("fake"),
           QStringLiteral("nojob"),
           QStringLiteral("< Grbl 1.1h ['$' for help]"),
           QStringLiteral("watch printing"),
           QStringLiteral("watch off"),
           QStringLiteral("openfail"),
           QStringLiteral("connect a@1 b@2")};

    EngineConversation conversation(optionsFor(
        QStringLiteral("window=%1 %2")
            .arg(1 + seed % 4)
            .arg(QStringList{QString(), QStringLiteral("cancel"), QStringLiteral("ignore sd")}.at(
                seed % 3))));
    quint64 ticket = 0;
    for (int step = 0; step < 2000; ++step) {
        const LinkState state = conversation.engine.linkStatus().state;
        QString words;
        if (!isLinkOpen(state))
            words = QStringLiteral("connect p@115200 q@250000");
        else if (state == LinkState::Opening)
            words = QStringLiteral("up");
        else if (dice(250) == 0)
            words = rare.at(dice(int(rare.size())));
        else if (dice(12) == 0)
            words = QStringLiteral("submit #%1 M117 a | %2")
                        .arg(++ticket)
                        .arg(dice(9) == 0 ? QStringLiteral("M110 N%1").arg(dice(50))
                                          : QStringLiteral("M108"));
        else if (dice(15) == 0)
            words = QStringLiteral("openjob ") + moves(1, 40);
        else if (dice(6) == 0)
            words = QStringLiteral("@ %1ms").arg(dice(40000));
        else
            words = QStringLiteral("< ") + said.at(dice(int(said.size())));
        if (words.contains(QStringLiteral("%1")))
            words = words.arg(dice(20) == 0 ? dice(100000) - 5 : dice(60));
        const QString problem = conversation.play(words);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        conversation.wire.clear();
    }
    (void) conversation.play(QStringLiteral("disconnect"));

    QMap<quint64, int> finished;
    quint64 lastAcked = 0;
    for (const QString &fact : std::as_const(conversation.facts)) {
        QVERIFY(fact != QStringLiteral("WRITE NOT FIRST"));
        const QString word = fact.section(u' ', 0, 0);
        if (word == QStringLiteral("ticket"))
            ++finished[fact.section(u' ', 1, 1).toULongLong()];
        if (word != QStringLiteral("acked"))
            continue;
        const quint64 id = fact.section(u' ', 1).toULongLong();
        QVERIFY2(id == lastAcked + 1 || id == 1, qPrintable(fact)); // 1: another job
        lastAcked = id;
    }
    QCOMPARE(finished.size(), qsizetype(ticket));
    for (auto it = finished.cbegin(); it != finished.cend(); ++it)
        QCOMPARE(it.value(), 1);
}

QTEST_APPLESS_MAIN(tst_ProtocolEngine)
#include "tst_protocolengine.moc"
