// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/connectiondiagnosis.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;
using Cause = ConnectionFinding::Cause;

/// From facts to a cause in words.
class TestConnectionDiagnosis final : public QObject
{
    Q_OBJECT

private slots:
    void causes_data();
    void causes();
    void everyFindingHelps();
    void permissionNamesGroupAndCommand();
    void permissionAlreadyGranted();
    void permissionWithoutAGroup();
    void busyNamesTheProgram();
    void aMissingDriverNamesTheChip();
    void aBootloaderIsKnownByItsUsbNumbers();
    void nothingFailed();
    void anFtdiChipMayAnswerSooner_data();
    void anFtdiChipMayAnswerSooner();

private:
    static ConnectionFacts facts(ErrorCode code, const QByteArrayList &received = {},
                                 const QString &detail = {})
    {
        ConnectionFacts facts;
        facts.settings.port = u"/dev/ttyUSB0"_s;
        facts.settings.baudRate = 115200;
        facts.error = {code, u"What happened."_s, detail};
        facts.received = received;
        return facts;
    }
};

Q_DECLARE_METATYPE(gantry::ConnectionFinding::Cause)
Q_DECLARE_METATYPE(gantry::ErrorCode)

void TestConnectionDiagnosis::causes_data()
{
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QByteArrayList>("received");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<Cause>("cause");

    const QByteArrayList none;
    const QString noDetail;
    const QByteArrayList garbage{"\x80\xf8\x01x\xe0", "\x9c\x00?\xff"};
    const QByteArrayList resets{"start", "echo:Marlin 2.1", "start", "start\r"};
    QTest::newRow("missing") << ErrorCode::PortMissing << none << noDetail << Cause::NoDevice;
    QTest::newRow("pulled") << ErrorCode::PortVanished << none << noDetail << Cause::NoDevice;
    QTest::newRow("permission") << ErrorCode::PortNotPermitted << none << noDetail
                                << Cause::NotPermitted;
    QTest::newRow("busy") << ErrorCode::PortBusy << none << noDetail << Cause::InUse;
    QTest::newRow("rate refused") << ErrorCode::RateRefused << none << noDetail
                                  << Cause::RateRefused;
    QTest::newRow("device") << ErrorCode::PortFailed << none << noDetail << Cause::Device;
    QTest::newRow("host") << ErrorCode::HostUnreachable << none << noDetail << Cause::Network;
    QTest::newRow("refused") << ErrorCode::ConnectionRefused << none << noDetail << Cause::Network;
    QTest::newRow("silent") << ErrorCode::PrinterSilent << none << noDetail << Cause::Silent;
    QTest::newRow("silent after one reset")
        << ErrorCode::PrinterSilent << QByteArrayList{"start"} << noDetail << Cause::Silent;
    QTest::newRow("silent, garbage")
        << ErrorCode::PrinterSilent << garbage << noDetail << Cause::WrongRate;
    QTest::newRow("unreadable") << ErrorCode::HandshakeFailed << garbage << noDetail
                                << Cause::WrongRate;
    QTest::newRow("unreadable, no line")
        << ErrorCode::HandshakeFailed << none << u"/dev/ttyUSB0 @ 115200"_s << Cause::WrongRate;
    QTest::newRow("text") << ErrorCode::HandshakeFailed << QByteArrayList{"$GPGGA,1,2"}
                          << u"$GPGGA,1,2"_s << Cause::NotAPrinter;
    QTest::newRow("umlauts are no garbage")
        << ErrorCode::HandshakeFailed << QByteArrayList{"Temperaturf\xc3\xbchler bereit"}
        << u"Temperatur"_s << Cause::NotAPrinter;
    QTest::newRow("Grbl") << ErrorCode::OtherMachine
                          << QByteArrayList{"", "Grbl 1.1h ['$' for help]"}
                          << u"/dev/ttyUSB0 @ 115200"_s << Cause::OtherMachine;
    QTest::newRow("reset loop") << ErrorCode::PrinterSilent << resets << noDetail
                                << Cause::ResetLoop;
    QTest::newRow("reset while printing")
        << ErrorCode::PrinterReset << none << noDetail << Cause::ResetLoop;
    QTest::newRow("ESP bootloader")
        << ErrorCode::HandshakeFailed
        << QByteArrayList{"rst:0x1 (POWERON_RESET),boot:0x3 (DOWNLOAD_BOOT)",
                          "waiting for download"}
        << u"waiting for download"_s << Cause::Bootloader;
    QTest::newRow("halted") << ErrorCode::FirmwareHalted << none << noDetail << Cause::Halted;
    QTest::newRow("emergency stop")
        << ErrorCode::EmergencyStopped << none << noDetail << Cause::Halted;
    QTest::newRow("resends") << ErrorCode::ResendLoop << none << noDetail << Cause::BadLink;
}

void TestConnectionDiagnosis::causes()
{
    QFETCH(ErrorCode, code);
    QFETCH(QByteArrayList, received);
    QFETCH(QString, detail);
    QFETCH(Cause, cause);
    QCOMPARE(diagnose(facts(code, received, detail)).cause, cause);
}

void TestConnectionDiagnosis::everyFindingHelps()
{
    for (int code = int(ErrorCode::PortMissing); code <= int(ErrorCode::Internal); ++code) {
        const ConnectionFinding finding = diagnose(facts(ErrorCode(code)));
        QVERIFY2(!finding.title.isEmpty() && !finding.explanation.isEmpty(),
                 qPrintable(QString::number(code)));
        QVERIFY2(!finding.steps.isEmpty(), qPrintable(QString::number(code)));
        for (const QString &step : finding.steps)
            QVERIFY2(step.endsWith(u'.'), qPrintable(step));
    }
}

void TestConnectionDiagnosis::permissionNamesGroupAndCommand()
{
    ConnectionFacts known = facts(ErrorCode::PortNotPermitted);
    known.access.group = u"dialout"_s;
    const ConnectionFinding finding = diagnose(known);
    QCOMPARE(finding.command, u"sudo usermod -aG dialout \"$USER\""_s);
    QVERIFY(finding.explanation.contains(u"dialout"_s));
    QVERIFY(finding.steps.join(u' ').contains(u"Log out"_s));
}

void TestConnectionDiagnosis::permissionAlreadyGranted()
{
    ConnectionFacts known = facts(ErrorCode::PortNotPermitted);
    known.access.group = u"uucp"_s;
    known.access.isGroupJoined = true;
    const ConnectionFinding finding = diagnose(known);
    QVERIFY(finding.command.isEmpty());
    QVERIFY(finding.steps.first().contains(u"Log out"_s));
}

void TestConnectionDiagnosis::permissionWithoutAGroup()
{
    const ConnectionFinding finding = diagnose(facts(ErrorCode::PortNotPermitted));
    QVERIFY(finding.command.isEmpty());
    QCOMPARE(finding.explanation, u"What happened."_s);
}

void TestConnectionDiagnosis::busyNamesTheProgram()
{
    ConnectionFacts known = facts(ErrorCode::PortBusy);
    QCOMPARE(diagnose(known).explanation, u"What happened."_s);
    known.access.ownerId = 4121;
    known.access.ownerProgram = u"cura"_s;
    QVERIFY(diagnose(known).explanation.contains(u"cura (process 4121)"_s));
}

void TestConnectionDiagnosis::aMissingDriverNamesTheChip()
{
    ConnectionFacts known = facts(ErrorCode::PortMissing);
    known.access.chipsWithoutPort = QStringList{u"CH340"_s};
    const ConnectionFinding finding = diagnose(known);
    QCOMPARE(finding.cause, Cause::NoDriver);
    QVERIFY(finding.explanation.contains(u"CH340"_s));
    QVERIFY(!finding.command.isEmpty());
}

void TestConnectionDiagnosis::aBootloaderIsKnownByItsUsbNumbers()
{
    ConnectionFacts known = facts(ErrorCode::PrinterSilent);
    SerialPortInfo port;
    port.port = known.settings.port;
    port.vendorId = 0x03eb;
    port.productId = 0x6124;
    known.ports = {port};
    QCOMPARE(diagnose(known).cause, Cause::Bootloader);
    known.ports[0].port = u"/dev/ttyUSB1"_s; // that is another board
    QCOMPARE(diagnose(known).cause, Cause::Silent);
}

void TestConnectionDiagnosis::nothingFailed()
{
    QCOMPARE(diagnose(ConnectionFacts()), ConnectionFinding());
}

void TestConnectionDiagnosis::anFtdiChipMayAnswerSooner_data()
{
    QTest::addColumn<int>("timer");
    QTest::addColumn<bool>("inDriver");
    QTest::addColumn<bool>("advises");
    QTest::addColumn<QString>("word");
    QTest::newRow("no such chip") << 0 << false << false << QString();
    QTest::newRow("shortest already") << 1 << false << false << QString();
    QTest::newRow("usual") << 16 << false << true << u"16"_s;
    QTest::newRow("two") << 2 << false << true << u"2 milliseconds"_s;
    QTest::newRow("Windows") << 0 << true << true << u"16"_s;
}

void TestConnectionDiagnosis::anFtdiChipMayAnswerSooner()
{
    QFETCH(int, timer);
    QFETCH(bool, inDriver);
    QFETCH(bool, advises);
    QFETCH(QString, word);
    PortAccess access;
    access.latencyTimer = timer;
    access.latencyFile = u"/sys/class/tty/ttyUSB0/device/latency_timer"_s;
    access.hasLatencySetting = inDriver;
    const ConnectionFinding finding = adviseOn(access);
    QCOMPARE(finding.cause == Cause::SlowAnswers, advises);
    QVERIFY(!finding.isFailure());
    QVERIFY2(finding.explanation.contains(word), qPrintable(finding.explanation));
    QCOMPARE(finding.command.isEmpty(), timer <= 1);
    QCOMPARE(finding.steps.isEmpty(), !advises);
    if (inDriver)
        QVERIFY(finding.steps.first().contains("Latency Timer"_L1));
    else if (advises)
        QVERIFY(finding.command.endsWith(access.latencyFile));
}

QTEST_APPLESS_MAIN(TestConnectionDiagnosis)
#include "tst_connectiondiagnosis.moc"
