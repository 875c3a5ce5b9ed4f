// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printer/printersetup.h"

#include "script/scriptstore.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

using ModemLines = ConnectionSettings::ModemLines;
using Reset = PrinterProfile::ResetOnConnect;

class TestPrinterSetup final : public QObject
{
    Q_OBJECT

private slots:
    void findsCandidates_data();
    void findsCandidates();
    void triesPortsOneAfterTheOther();
    void triesTheRatesOfTheSettings_data();
    void triesTheRatesOfTheSettings();
    void saysWhyThereIsNothingToTry();
    void triesWhatTheSettingsName();
    void leavesTheModemLinesAlone_data();
    void leavesTheModemLinesAlone();
    void asksBeforeItMayRestart_data();
    void asksBeforeItMayRestart();
    void carriesWhatTheProfileSaysOfThePort();
    void switchesEverythingOffAfterACancel_data();
    void switchesEverythingOffAfterACancel();
    void makesRulesOfTheProfile();
    void keepsWhatTheLinkWasOpenedWith();
    void takesOptionsFromTheProfile();
    void documentedDefaultsAreOneAndTheSame();
    void passesOnWhatAPersonDecided();
};

namespace {

SerialPortInfo port(const QString &name, bool usb)
{
    SerialPortInfo info;
    info.port = name;
    if (usb)
        info.vendorId = quint16(0x2c99);
    return info;
}

ConnectionSettings settings(const QString &name, int rate)
{
    ConnectionSettings wanted;
    wanted.port = name;
    wanted.baudRate = rate;
    return wanted;
}

} // namespace

void TestPrinterSetup::findsCandidates_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<int>("rate");
    QTest::addColumn<QList<SerialPortInfo>>("ports");
    QTest::addColumn<QStringList>("triedPorts");
    QTest::addColumn<QList<int>>("triedRates"); // of each port
    const SerialPortInfo console = port(u"/dev/ttyS0"_s, false);
    const SerialPortInfo first = port(u"/dev/ttyACM0"_s, true);
    const SerialPortInfo second = port(u"/dev/ttyUSB0"_s, true);
    const QList<int> two = {115200, 250000};

    QTest::newRow("both given") << u"/dev/x"_s << 9600 << QList<SerialPortInfo>{first}
                                << QStringList{u"/dev/x"_s} << QList<int>{9600};
    QTest::newRow("port given") << u"/dev/x"_s << 0 << QList<SerialPortInfo>{first, second}
                                << QStringList{u"/dev/x"_s} << commonBaudRates();
    QTest::newRow("one device") << QString() << 0 << QList<SerialPortInfo>{console, first}
                                << QStringList{u"/dev/ttyACM0"_s} << commonBaudRates();
    QTest::newRow("two devices") << QString() << 0 << QList<SerialPortInfo>{first, console, second}
                                 << QStringList{u"/dev/ttyACM0"_s, u"/dev/ttyUSB0"_s} << two;
    QTest::newRow("rate given") << QString() << 57600 << QList<SerialPortInfo>{first, second}
                                << QStringList{u"/dev/ttyACM0"_s, u"/dev/ttyUSB0"_s}
                                << QList<int>{57600};
    QTest::newRow("never the console")
        << QString() << 0 << QList<SerialPortInfo>{console} << QStringList() << QList<int>();
    QTest::newRow("unless asked for") << u"/dev/ttyS0"_s << 115200 << QList<SerialPortInfo>{console}
                                      << QStringList{u"/dev/ttyS0"_s} << QList<int>{115200};
    QTest::newRow("nothing there")
        << QString() << 0 << QList<SerialPortInfo>() << QStringList() << QList<int>();
    QTest::newRow("blank port") << u"  "_s << 0 << QList<SerialPortInfo>() << QStringList()
                                << QList<int>();
    QTest::newRow("virtual printer") << u"virtual"_s << 0 << QList<SerialPortInfo>{first}
                                     << QStringList{u"virtual"_s} << QList<int>{0};
    QTest::newRow("network") << u"tcp://printer:23"_s << 0 << QList<SerialPortInfo>()
                             << QStringList{u"tcp://printer:23"_s} << QList<int>{0};
}

void TestPrinterSetup::findsCandidates()
{
    QFETCH(QString, wanted);
    QFETCH(int, rate);
    QFETCH(QList<SerialPortInfo>, ports);
    QFETCH(QStringList, triedPorts);
    QFETCH(QList<int>, triedRates);
    const auto found = PrinterSetup::candidates(settings(wanted, rate), {}, ports);
    QCOMPARE(found.has_value(), !triedPorts.isEmpty());
    if (!found) {
        QCOMPARE(found.error().code, ErrorCode::PortMissing);
        return;
    }
    QList<ConnectionSettings> expected;
    for (const QString &name : triedPorts) {
        for (const int tried : triedRates)
            expected.append(settings(name, tried));
    }
    QCOMPARE(*found, expected);
}

void TestPrinterSetup::triesPortsOneAfterTheOther()
{
    const auto found = PrinterSetup::candidates({}, {}, {port(u"a"_s, true), port(u"b"_s, true)});
    QCOMPARE(found->size(), 4);
    QCOMPARE(found->at(0), settings(u"a"_s, 115200));
    QCOMPARE(found->at(1), settings(u"a"_s, 250000));
    QCOMPARE(found->at(2), settings(u"b"_s, 115200));
}

void TestPrinterSetup::triesTheRatesOfTheSettings_data()
{
    using Rates = QList<int>;
    QTest::addColumn<int>("ports");
    QTest::addColumn<Rates>("additional");
    QTest::addColumn<Rates>("blocklist");
    QTest::addColumn<int>("preferred");
    QTest::addColumn<Rates>("rates"); // of each port
    QTest::newRow("additional") << 1 << Rates{1000000, 500000} << Rates() << 0
                                << Rates{500000, 1000000} + commonBaudRates();
    QTest::newRow("blocked") << 1 << Rates() << Rates{115200, 9600, 19200} << 0
                             << Rates{250000, 230400, 57600, 38400};
    QTest::newRow("preferred") << 1 << Rates() << Rates{9600, 19200, 38400, 57600} << 230400
                               << Rates{230400, 115200, 250000};
    QTest::newRow("additional at several ports")
        << 2 << Rates{500000} << Rates() << 0 << Rates{500000, 115200, 250000};
    QTest::newRow("a usual one that is additional")
        << 2 << Rates{57600} << Rates() << 0 << Rates{57600, 115200, 250000};
    QTest::newRow("blocked at several ports")
        << 2 << Rates() << Rates{250000} << 0 << Rates{115200};
    QTest::newRow("preferred at several ports")
        << 2 << Rates() << Rates() << 38400 << Rates{38400, 115200, 250000};
}

void TestPrinterSetup::triesTheRatesOfTheSettings()
{
    QFETCH(int, ports);
    QFETCH(QList<int>, additional);
    QFETCH(QList<int>, blocklist);
    QFETCH(int, preferred);
    QFETCH(QList<int>, rates);
    ConnectionPreferences preferences;
    preferences.additionalBaudRates = additional;
    preferences.blocklistedBaudRates = blocklist;
    preferences.baudRate = preferred;
    const QList<SerialPortInfo> devices{port(u"a"_s, true), port(u"b"_s, true)};
    const auto found = PrinterSetup::candidates({}, {}, devices.first(ports), preferences);
    QVERIFY(found);
    QList<ConnectionSettings> expected;
    for (const SerialPortInfo &device : devices.first(ports)) {
        for (const int rate : rates)
            expected.append(settings(device.port, rate));
    }
    QCOMPARE(*found, expected);
    // What was asked for is done, whatever is blocked.
    const auto asked = PrinterSetup::candidates(settings(u"a"_s, 250000), {}, {}, preferences);
    QVERIFY(asked);
    QCOMPARE(*asked, QList<ConnectionSettings>{settings(u"a"_s, 250000)});
}

void TestPrinterSetup::saysWhyThereIsNothingToTry()
{
    ConnectionPreferences preferences;
    preferences.blocklistedBaudRates = commonBaudRates();
    const auto none = PrinterSetup::candidates(settings(u"a"_s, 0), {}, {}, preferences);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::InvalidArgument);
    QVERIFY(PrinterSetup::candidates(settings(u"virtual"_s, 0), {}, {}, preferences));
}

void TestPrinterSetup::triesWhatTheSettingsName()
{
    SerialPortInfo named = port(u"/dev/ttyAMA0"_s, false);
    named.isAdditional = true;
    SerialPortInfo bridge = port(u"tcp://printer:23"_s, false);
    bridge.isAdditional = true;
    const auto found
        = PrinterSetup::candidates({}, {}, {port(u"/dev/ttyS0"_s, false), named, bridge});
    QVERIFY(found);
    QCOMPARE(*found, (QList<ConnectionSettings>{settings(u"/dev/ttyAMA0"_s, 115200),
                                                settings(u"/dev/ttyAMA0"_s, 250000),
                                                settings(u"tcp://printer:23"_s, 0)}));
}

void TestPrinterSetup::leavesTheModemLinesAlone_data()
{
    QTest::addColumn<Reset>("resetOnConnect");
    QTest::addColumn<ModemLines>("wanted");
    QTest::addColumn<ModemLines>("used");
    QTest::newRow("usual") << Reset::Yes << ModemLines::Default << ModemLines::Default;
    QTest::newRow("told to keep") << Reset::Yes << ModemLines::Keep << ModemLines::Keep;
    QTest::newRow("profile keeps") << Reset::No << ModemLines::Default << ModemLines::Keep;
    QTest::newRow("told to raise") << Reset::No << ModemLines::Raise << ModemLines::Raise;
    QTest::newRow("answered yes") << Reset::Ask << ModemLines::Raise << ModemLines::Raise;
    QTest::newRow("answered no") << Reset::Ask << ModemLines::Keep << ModemLines::Keep;
}

void TestPrinterSetup::leavesTheModemLinesAlone()
{
    QFETCH(Reset, resetOnConnect);
    QFETCH(ModemLines, wanted);
    QFETCH(ModemLines, used);
    PrinterProfile profile;
    profile.resetOnConnect = resetOnConnect;
    ConnectionSettings connection = settings(u"COM3"_s, 115200);
    connection.modemLines = wanted;
    QCOMPARE(PrinterSetup::candidates(connection, profile, {})->first().modemLines, used);
}

void TestPrinterSetup::asksBeforeItMayRestart_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<Reset>("reset");
    QTest::addColumn<ModemLines>("wanted");
    QTest::addColumn<bool>("undecided");
    QTest::newRow("serial") << u"COM3"_s << Reset::Ask << ModemLines::Default << true;
    QTest::newRow("automatic") << u" "_s << Reset::Ask << ModemLines::Default << true;
    QTest::newRow("answered") << u"COM3"_s << Reset::Ask << ModemLines::Keep << false;
    QTest::newRow("network") << u"printer:23"_s << Reset::Ask << ModemLines::Default << false;
    QTest::newRow("virtual") << u"virtual"_s << Reset::Ask << ModemLines::Default << false;
    QTest::newRow("yes") << u"COM3"_s << Reset::Yes << ModemLines::Default << false;
    QTest::newRow("no") << u"COM3"_s << Reset::No << ModemLines::Default << false;
}

void TestPrinterSetup::asksBeforeItMayRestart()
{
    QFETCH(QString, port);
    QFETCH(Reset, reset);
    QFETCH(ModemLines, wanted);
    QFETCH(bool, undecided);
    PrinterProfile profile;
    profile.resetOnConnect = reset;
    ConnectionSettings connection = settings(port, 115200);
    connection.modemLines = wanted;
    QCOMPARE(PrinterSetup::isResetUndecided(connection, profile), undecided);
    const auto candidates = PrinterSetup::candidates(connection, profile, {});
    if (undecided)
        QCOMPARE(candidates.error().code, ErrorCode::InvalidArgument);
    else
        QVERIFY(candidates);
}

void TestPrinterSetup::carriesWhatTheProfileSaysOfThePort()
{
    PrinterProfile profile;
    const auto usual = PrinterSetup::candidates(settings(u"COM3"_s, 0), profile, {});
    QVERIFY(usual->size() > 1);
    QVERIFY(usual->last().resetsOnBlockedStop);
    QVERIFY(!usual->last().lowLatency);
    profile.resetOnBlockedStop = false;
    profile.lowLatency = true;
    const auto other = PrinterSetup::candidates(settings(u"COM3"_s, 0), profile, {});
    QVERIFY(!other->last().resetsOnBlockedStop);
    QVERIFY(other->last().lowLatency);
}

void TestPrinterSetup::switchesEverythingOffAfterACancel_data()
{
    QTest::addColumn<int>("extruders");
    QTest::addColumn<bool>("shared");
    QTest::addColumn<bool>("bed");
    QTest::addColumn<bool>("chamber");
    QTest::addColumn<QList<QByteArray>>("lines");
    using Lines = QList<QByteArray>;
    QTest::newRow("usual") << 1 << false << true << false
                           << Lines{"M84", "M104 T0 S0", "M140 S0", "M106 S0"};
    QTest::newRow("two nozzles, chamber")
        << 2 << false << true << true
        << Lines{"M84", "M104 T0 S0", "M104 T1 S0", "M140 S0", "M141 S0", "M106 S0"};
    QTest::newRow("shared nozzle")
        << 5 << true << true << false << Lines{"M84", "M104 T0 S0", "M140 S0", "M106 S0"};
    QTest::newRow("cold bed") << 1 << false << false << false
                              << Lines{"M84", "M104 T0 S0", "M106 S0"};
}

void TestPrinterSetup::switchesEverythingOffAfterACancel()
{
    QFETCH(int, extruders);
    QFETCH(bool, shared);
    QFETCH(bool, bed);
    QFETCH(bool, chamber);
    QFETCH(QList<QByteArray>, lines);
    PrinterProfile profile;
    profile.extruderCount = extruders;
    profile.sharedNozzle = shared;
    profile.heatedBed = bed;
    profile.heatedChamber = chamber;
    // The built-in script, told of the printer as it will be.
    const HostRules rules = PrinterSetup::hostRules(profile, ScriptStore::builtInScripts());
    const auto rendered = rules.scripts.render(ScriptSet::AfterPrintCancelled,
                                               {{u"printer_profile"_s, rules.profileContext}});
    QVERIFY(rendered);
    QCOMPARE(*rendered, lines);
}

void TestPrinterSetup::makesRulesOfTheProfile()
{
    PrinterProfile profile;
    profile.extruderCount = 3;
    profile.sharedNozzle = true;
    profile.heatedBed = false;
    profile.heatedChamber = true;
    ScriptSet scripts;
    scripts.insert(u"mine"_s, u"M117 {{ printer_profile.extruder.count }}"_s);
    const HostRules rules = PrinterSetup::hostRules(profile, scripts);
    QCOMPARE(rules.extruderCount, 3);
    QVERIFY(rules.sharedNozzle);
    QVERIFY(!rules.hasHeatedBed);
    QVERIFY(rules.hasHeatedChamber);
    QVERIFY(rules.scripts.contains(u"mine"_s));
    QCOMPARE(rules.profileContext.value(u"extruder"_s).toMap().value(u"count"_s).toInt(), 3);
    QCOMPARE(rules.blockedCommands, (QList<QByteArray>{"M0", "M1"}));
}

void TestPrinterSetup::takesOptionsFromTheProfile()
{
    PrinterProfile profile;
    profile.extruderCount = 3;
    profile.heatedBed = false;
    profile.heatedChamber = true;
    const ProtocolOptions options = PrinterSetup::protocolOptions(profile, {});
    QCOMPARE(options.extruderCount, 3);
    QVERIFY(!options.hasHeatedBed);
    QVERIFY(options.hasHeatedChamber);
    profile.sharedNozzle = true;
    QCOMPARE(PrinterSetup::protocolOptions(profile, {}).extruderCount, 1);
    QCOMPARE(options.linesInFlight, 1); // nothing is known of its buffer
    QCOMPARE(options.bytesInFlight, 63);
    QVERIFY(options.followAdvancedOk);
    QVERIFY(!options.compactLines);
    profile.receiveBuffer = 127;
    profile.followAdvancedOk = false;
    profile.compactLines = true;
    const ProtocolOptions ahead = PrinterSetup::protocolOptions(profile, {});
    QCOMPARE(ahead.linesInFlight, 32);
    QCOMPARE(ahead.bytesInFlight, 127);
    QVERIFY(!ahead.followAdvancedOk);
    QVERIFY(ahead.compactLines);

    ProtocolPreferences preferences;
    preferences.linesInFlight = 4;
    QCOMPARE(PrinterSetup::protocolOptions(profile, preferences).bytesInFlight, 127);
    profile.receiveBuffer = 0;
    const ProtocolOptions decided = PrinterSetup::protocolOptions(profile, preferences);
    QCOMPARE(decided.linesInFlight, 4);
    QCOMPARE(decided.bytesInFlight, preferences.bytesInFlight);
}

// The settings state the defaults of the protocol and the host once more; they must not drift apart.
void TestPrinterSetup::documentedDefaultsAreOneAndTheSame()
{
    const ProtocolOptions usual;
    const ProtocolOptions options = PrinterSetup::protocolOptions({}, {});
    QVERIFY(options.errorPolicy == usual.errorPolicy);
    QVERIFY(options.numbering == usual.numbering);
    QCOMPARE(options.sendM112OnError, usual.sendM112OnError);
    QCOMPARE(options.linesInFlight, usual.linesInFlight);
    QVERIFY(options.bytesInFlight <= usual.bytesInFlight); // less where no buffer is known
    QCOMPARE(options.maxConsecutiveResends, usual.maxConsecutiveResends);
    QCOMPARE(options.helloCommand, usual.helloCommand);
    QCOMPARE(options.longRunningCommands, usual.longRunningCommands);
    QCOMPARE(options.sdSupport, usual.sdSupport);
    QCOMPARE(options.sdAlwaysAvailable, usual.sdAlwaysAvailable);
    QCOMPARE(options.triggerOkForM29, usual.triggerOkForM29);
    QVERIFY(options.communication == usual.communication);
    QVERIFY(options.communicationBusy == usual.communicationBusy);
    QVERIFY(options.detectionFirst == usual.detectionFirst);
    QVERIFY(options.detectionNext == usual.detectionNext);
    QCOMPARE(options.helloAttempts, usual.helloAttempts);
    QCOMPARE(options.maxTimeoutsIdle, usual.maxTimeoutsIdle);
    QCOMPARE(options.maxTimeoutsPrinting, usual.maxTimeoutsPrinting);
    QCOMPARE(options.maxTimeoutsLongRunning, usual.maxTimeoutsLongRunning);
    QVERIFY(options.pollTemperature == usual.pollTemperature);
    QVERIFY(options.pollTemperatureTargetSet == usual.pollTemperatureTargetSet);
    QVERIFY(options.pollCard == usual.pollCard);
    QVERIFY(options.autoReportInterval == usual.autoReportInterval);
    QVERIFY(options.autoReportCardInterval == usual.autoReportCardInterval);
    QVERIFY(options.autoReportPositionInterval == usual.autoReportPositionInterval);

    const HostRules documented;
    const HostRules rules = PrinterSetup::hostRules({}, {}, {});
    QCOMPARE(rules.sanityCheckTools, documented.sanityCheckTools);
    QCOMPARE(rules.blockedCommands, documented.blockedCommands);
    QCOMPARE(rules.ignoredCommands, documented.ignoredCommands);
    QCOMPARE(rules.pausingCommands, documented.pausingCommands);
    QCOMPARE(rules.logPositionOnPause, documented.logPositionOnPause);
    QCOMPARE(rules.logPositionOnCancel, documented.logPositionOnCancel);
    QCOMPARE(rules.abortHeatupOnCancel, documented.abortHeatupOnCancel);
    QCOMPARE(rules.trustM73, documented.trustM73);
    QCOMPARE(rules.sdCancelCommand, documented.sdCancelCommand);
    QCOMPARE(rules.sdLowerCase, documented.sdLowerCase);
    QCOMPARE(rules.sdDetectsDisplayStarts, documented.sdDetectsDisplayStarts);
    QCOMPARE(rules.sdMaxNotPrinting, documented.sdMaxNotPrinting);
    QCOMPARE(rules.sdRelativePath, documented.sdRelativePath);
}

void TestPrinterSetup::passesOnWhatAPersonDecided()
{
    ProtocolPreferences preferences;
    preferences.errorHandling = ProtocolPreferences::ErrorHandling::Cancel;
    preferences.checksums = ProtocolPreferences::Checksums::Never;
    preferences.communicationTimeout = 45000;
    preferences.detectionAttempts = 5;
    preferences.cardInterval = 1500;
    preferences.longRunningCommands = {u"G33"_s};
    preferences.trustM73 = false;
    preferences.sdMaxNotPrinting = 7;
    preferences.feedback = {{u"fan"_s, u"RPM"_s, {{u"a"_s, u"{0}"_s}}}};
    preferences.pauseTriggers = {{u"in"_s, PauseTriggerPreference::Effect::Resume},
                                 {u"x"_s, PauseTriggerPreference::Effect::Toggle}};
    const ProtocolOptions options = PrinterSetup::protocolOptions({}, preferences);
    QVERIFY(options.errorPolicy == ProtocolOptions::ErrorPolicy::Cancel);
    QVERIFY(options.numbering == ProtocolOptions::Numbering::Never);
    QVERIFY(options.communication == std::chrono::seconds(45));
    QCOMPARE(options.helloAttempts, 5);
    QVERIFY(options.pollCard == std::chrono::milliseconds(1500));
    QCOMPARE(options.longRunningCommands, QList<QByteArray>{"G33"});
    const HostRules rules = PrinterSetup::hostRules({}, {}, preferences);
    QVERIFY(!rules.trustM73);
    QCOMPARE(rules.sdMaxNotPrinting, 7);
    QCOMPARE(rules.feedback,
             (QList<FeedbackExpression>{{u"fan"_s, u"RPM"_s, {{u"a"_s, u"{0}"_s}}}}));
    QCOMPARE(rules.pauseTriggers, (QList<PauseTrigger>{{u"in"_s, PauseTrigger::Type::Disable},
                                                       {u"x"_s, PauseTrigger::Type::Toggle}}));
}

void TestPrinterSetup::keepsWhatTheLinkWasOpenedWith()
{
    PrinterProfile inUse;
    PrinterProfile edited;
    edited.name = u"Another"_s;
    edited.width = 300;
    edited.x.speed = 9000;
    edited.maxToolTemperature = 280;
    PrinterProfile expected = edited;
    edited.heatedBed = !edited.heatedBed;
    edited.heatedChamber = !edited.heatedChamber;
    edited.extruderCount = 3;
    edited.extruderOffsets = {{0, 0}, {20, 0}, {40, 0}};
    edited.sharedNozzle = true;
    edited.resetOnConnect = PrinterProfile::ResetOnConnect::No;
    edited.resetOnBlockedStop = !edited.resetOnBlockedStop;
    edited.lowLatency = !edited.lowLatency;
    edited.receiveBuffer = 127;
    edited.followAdvancedOk = !edited.followAdvancedOk;
    edited.compactLines = !edited.compactLines;
    QVERIFY(PrinterSetup::editedInUse(inUse, edited) == expected);
    // Whatever a link assumes is made of fields that stay.
    const ProtocolOptions before = PrinterSetup::protocolOptions(inUse);
    const ProtocolOptions after
        = PrinterSetup::protocolOptions(PrinterSetup::editedInUse(inUse, edited));
    QCOMPARE(after.extruderCount, before.extruderCount);
    QCOMPARE(after.bytesInFlight, before.bytesInFlight);
}

QTEST_APPLESS_MAIN(TestPrinterSetup)
#include "tst_printersetup.moc"
