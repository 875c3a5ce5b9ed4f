// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/lineclassifier.h"
#include "protocol/protocoloptions.h"

#include <QTest>

using namespace gantry;

class tst_LineClassifier : public QObject
{
    Q_OBJECT

private slots:
    void flags_data();
    void flags();
    void resetNumber_data();
    void resetNumber();
    void emergencyCommands();
    void dwell_data();
    void dwell();
};

void tst_LineClassifier::flags_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("flags");
    const auto row = [](const char *line, const char *flags) {
        QTest::newRow(line) << QByteArray(line) << QByteArray(flags);
    };
    row("G1 X1", "");
    row("M105", "temperature");
    row("m105", "temperature");
    row("M1050", "");
    row("M110 N5", "reset");
    row("G28", "long");
    row("G28.2 X", "long");
    row("g28 x", "long");
    row("M109 S200", "long");
    row("M0", "long");
    row("G2 X1", "");
    row("T1", "");
    row("hello", "");
    row("", "");
}

void tst_LineClassifier::flags()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, flags);
    const LineClassifier classifier(ProtocolOptions().longRunningCommands);
    OutgoingLine outgoing;
    outgoing.text = line;
    classifier.classify(outgoing);
    QCOMPARE(outgoing.temperatureQuery, flags == "temperature");
    QCOMPARE(outgoing.numberReset, flags == "reset");
    QCOMPARE(outgoing.longRunning, flags == "long");
}

void tst_LineClassifier::resetNumber_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<qint64>("number");
    QTest::newRow("zero") << QByteArray("M110 N0") << qint64(0);
    QTest::newRow("given") << QByteArray("M110 N99") << qint64(99);
    QTest::newRow("none") << QByteArray("M110") << qint64(0);
    QTest::newRow("negative") << QByteArray("M110 N-5") << qint64(0);
    QTest::newRow("too large") << QByteArray("M110 N99999999999999") << qint64(0);
}

void tst_LineClassifier::resetNumber()
{
    QFETCH(QByteArray, line);
    QFETCH(qint64, number);
    QCOMPARE(LineClassifier::resetNumber(line), number);
}

void tst_LineClassifier::emergencyCommands()
{
    for (const char *line : {"M108", "M410", "m108"})
        QVERIFY2(LineClassifier::isEmergencyCommand(line), line);
    // M112 is an emergency stop, which closes the link: it is not among those sent past the queue.
    for (const char *line : {"M112", "M105", "G108", "T1", "M876 S0", ""})
        QVERIFY2(!LineClassifier::isEmergencyCommand(line), line);
    QVERIFY(LineClassifier::isPromptAnswer("M876 S0"));
    QVERIFY(LineClassifier::isPromptAnswer("m876 s1"));
    for (const char *line : {"M876 P1", "M876", "M108", ""})
        QVERIFY2(!LineClassifier::isPromptAnswer(line), line);
}

void tst_LineClassifier::dwell_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("ms");
    const auto row
        = [](const char *line, int ms) { QTest::newRow(line) << QByteArray(line) << ms; };
    row("G4 P500", 500);
    row("G4 S2", 2000);
    row("g4 s0.25", 250);
    row("G4 S1 P5", 1000);
    row("G4", 0);
    row("G4 S-5", 0);
    row("G4 Snan", 0);
    row("G4 S99999999999", 86400000);
    row("G40 S5", 0);
    row("M4 S5", 0);
}

void tst_LineClassifier::dwell()
{
    QFETCH(QByteArray, line);
    QFETCH(int, ms);
    OutgoingLine outgoing;
    outgoing.text = line;
    LineClassifier({}).classify(outgoing);
    QCOMPARE(LineClassifier::dwell(outgoing), Duration(std::chrono::milliseconds(ms)));
}

QTEST_APPLESS_MAIN(tst_LineClassifier)
#include "tst_lineclassifier.moc"
