// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/autoreports.h"

#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

FirmwareInfo firmware(const QStringList &capabilities)
{
    FirmwareInfo info;
    for (const QString &capability : capabilities)
        info.capabilities.insert(capability, true);
    return info;
}

OutgoingLine line(const QByteArray &text)
{
    OutgoingLine outgoing;
    outgoing.text = text;
    outgoing.command = GcodeText::command(text);
    return outgoing;
}

const QStringList All{u"AUTOREPORT_TEMP"_s, u"AUTOREPORT_SD_STATUS"_s, u"AUTOREPORT_POS"_s};

} // namespace

class tst_AutoReports : public QObject
{
    Q_OBJECT

private slots:
    void asksForWhatIsAnnounced_data();
    void asksForWhatIsAnnounced();
    void asksOnce();
    void followsTypedCommands_data();
    void followsTypedCommands();
    void switchesOnAgainAfterARestart();
};

void tst_AutoReports::asksForWhatIsAnnounced_data()
{
    QTest::addColumn<QStringList>("capabilities");
    QTest::addColumn<bool>("sdSupport");
    QTest::addColumn<QByteArray>("commands");
    QTest::newRow("nothing") << QStringList() << true << QByteArray();
    QTest::newRow("temperatures") << QStringList{All.at(0)} << true << QByteArray("M155 S2");
    QTest::newRow("all") << All << true << QByteArray("M155 S2|M27 S1|M154 S5");
    QTest::newRow("no card wanted") << All << false << QByteArray("M155 S2|M154 S5");
}

void tst_AutoReports::asksForWhatIsAnnounced()
{
    QFETCH(QStringList, capabilities);
    QFETCH(bool, sdSupport);
    QFETCH(QByteArray, commands);
    ProtocolOptions options;
    options.sdSupport = sdSupport;
    AutoReports reports(options);
    QCOMPARE(reports.newlyAnnounced(firmware(capabilities)).join('|'), commands);
    QVERIFY(!reports.isActive(AutoReports::Temperatures)); // not before it is acknowledged
}

void tst_AutoReports::asksOnce()
{
    AutoReports reports{ProtocolOptions()};
    QCOMPARE(reports.newlyAnnounced(firmware({All.at(0)})).size(), qsizetype(1));
    QCOMPARE(reports.newlyAnnounced(firmware(All)).join('|'), QByteArray("M27 S1|M154 S5"));
    reports.acknowledged(line("M155 S0"));
    QVERIFY(reports.newlyAnnounced(firmware(All)).isEmpty()); // who switched it off meant it
    reports.reset();
    QCOMPARE(reports.newlyAnnounced(firmware(All)).size(), qsizetype(3));
}

void tst_AutoReports::followsTypedCommands_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<int>("report");
    QTest::addColumn<bool>("before");
    QTest::addColumn<bool>("after");
    QTest::newRow("on") << QByteArray("M155 S4") << int(AutoReports::Temperatures) << false << true;
    QTest::newRow("off") << QByteArray("m155 s0") << int(AutoReports::Temperatures) << true
                         << false;
    QTest::newRow("nothing said") << QByteArray("M155") << int(AutoReports::Temperatures) << true
                                  << true;
    QTest::newRow("a question") << QByteArray("M27") << int(AutoReports::Card) << true << true;
    QTest::newRow("another question")
        << QByteArray("M27 C") << int(AutoReports::Card) << false << false;
    QTest::newRow("card off") << QByteArray("M27 S0") << int(AutoReports::Card) << true << false;
    QTest::newRow("position off") << QByteArray("M154 S0") << int(AutoReports::Position) << true
                                  << false;
    QTest::newRow("another command")
        << QByteArray("M105 S0") << int(AutoReports::Temperatures) << true << true;
}

void tst_AutoReports::followsTypedCommands()
{
    QFETCH(QByteArray, typed);
    QFETCH(int, report);
    QFETCH(bool, before);
    QFETCH(bool, after);
    AutoReports reports{ProtocolOptions()};
    reports.acknowledged(line(typed));
    QVERIFY(!reports.isActive(
        AutoReports::Report(report))); // not announced: it may not know the command
    const QList<QByteArray> commands = reports.newlyAnnounced(firmware(All));
    if (before) {
        for (const QByteArray &command : commands)
            reports.acknowledged(line(command));
    }
    QCOMPARE(reports.isActive(AutoReports::Report(report)), before);
    reports.acknowledged(line(typed));
    QCOMPARE(reports.isActive(AutoReports::Report(report)), after);
}

void tst_AutoReports::switchesOnAgainAfterARestart()
{
    AutoReports reports{ProtocolOptions()};
    QVERIFY(reports.restarted().isEmpty());
    const QList<QByteArray> commands = reports.newlyAnnounced(firmware(All));
    for (const QByteArray &command : commands)
        reports.acknowledged(line(command));
    reports.acknowledged(line("M154 S0"));
    reports.acknowledged(line("M155 S7.5"));
    QCOMPARE(reports.restarted().join('|'), QByteArray("M155 S8|M27 S1"));
    QVERIFY(!reports.isActive(AutoReports::Temperatures)); // not before it is acknowledged
    reports.acknowledged(line("M155 S8"));
    QVERIFY(reports.isActive(AutoReports::Temperatures));
}

QTEST_APPLESS_MAIN(tst_AutoReports)
#include "tst_autoreports.moc"
