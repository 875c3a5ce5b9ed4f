// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulator/emergencyparser.h"

#include <QByteArray>
#include <QTest>

using namespace gantry;

using Event = EmergencyParser::Event;

class TestEmergencyParser : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
    void waitsForTheLineEnd();
    void leavesTheRest();
};

void TestEmergencyParser::recognises_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Event>("event");

    QTest::newRow("M108") << QByteArray("M108") << Event::Continue;
    QTest::newRow("M112") << QByteArray("M112") << Event::Kill;
    QTest::newRow("M410") << QByteArray("M410") << Event::QuickStop;
    QTest::newRow("indented") << QByteArray("  M112") << Event::Kill;
    QTest::newRow("numbered") << QByteArray("N12 M112*34") << Event::Kill;
    QTest::newRow("negative number") << QByteArray("N-1 M112*34") << Event::Kill;
    QTest::newRow("with a comment") << QByteArray("M112 ; now") << Event::Kill;
    QTest::newRow("response") << QByteArray("M876 S1") << Event::Response;
    QTest::newRow("response with spaces") << QByteArray("M876  S 1") << Event::Response;
    QTest::newRow("no response") << QByteArray("M876") << Event::None;
    QTest::newRow("other") << QByteArray("M105") << Event::None;
    QTest::newRow("too short") << QByteArray("M11") << Event::None;
    QTest::newRow("in a text") << QByteArray("M117 M112") << Event::None;
    QTest::newRow("after a move") << QByteArray("G1 X1 M112") << Event::None;
    QTest::newRow("lower case") << QByteArray("m112") << Event::None;
    QTest::newRow("empty") << QByteArray() << Event::None;
}

void TestEmergencyParser::recognises()
{
    QFETCH(QByteArray, line);
    EmergencyParser parser;
    const QByteArray bytes = line + '\n';
    QByteArrayView rest(bytes);
    QTEST(parser.feed(&rest), "event");
    QVERIFY(rest.isEmpty());
    if (line.startsWith("M876 S"))
        QCOMPARE(parser.response(), 1);
}

void TestEmergencyParser::waitsForTheLineEnd()
{
    EmergencyParser parser;
    for (const char byte : QByteArray("M112")) {
        QByteArrayView view(&byte, 1);
        QCOMPARE(parser.feed(&view), Event::None);
    }
    QByteArrayView end("\r");
    QCOMPARE(parser.feed(&end), Event::Kill);
    QByteArrayView next("\n");
    QCOMPARE(parser.feed(&next), Event::None);
}

void TestEmergencyParser::leavesTheRest()
{
    EmergencyParser parser;
    QByteArrayView bytes("G28\nM108\nM410\n");
    QCOMPARE(parser.feed(&bytes), Event::None);
    QCOMPARE(parser.feed(&bytes), Event::Continue);
    QCOMPARE(parser.feed(&bytes), Event::QuickStop);
    QVERIFY(bytes.isEmpty());
}

QTEST_APPLESS_MAIN(TestEmergencyParser)
#include "tst_emergencyparser.moc"
