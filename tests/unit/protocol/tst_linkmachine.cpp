// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/linkmachine.h"

#include <QTest>

using namespace gantry;

Q_DECLARE_METATYPE(gantry::LinkState)
Q_DECLARE_METATYPE(gantry::LinkEvent)

class tst_LinkMachine : public QObject
{
    Q_OBJECT

private slots:
    void everyPair_data();
    void everyPair();
    void aConnectionsLife();
};

void tst_LinkMachine::everyPair_data()
{
    QTest::addColumn<LinkState>("from");
    QTest::addColumn<QByteArray>("targets"); // one letter per event, '-' = means nothing
    // ConnectWanted PortOpened NextCandidate Answered GaveUp PortVanished Broken DisconnectWanted
    QTest::newRow("Disconnected") << LinkState::Disconnected << QByteArray("O-------");
    QTest::newRow("Opening") << LinkState::Opening << QByteArray("-HO-FLFD");
    QTest::newRow("Handshaking") << LinkState::Handshaking << QByteArray("--ORFLFD");
    QTest::newRow("Ready") << LinkState::Ready << QByteArray("-----LFD");
    QTest::newRow("Lost") << LinkState::Lost << QByteArray("O------D");
    QTest::newRow("Failed") << LinkState::Failed << QByteArray("O------D");
}

void tst_LinkMachine::everyPair()
{
    QFETCH(LinkState, from);
    QFETCH(QByteArray, targets);
    QByteArray found;
    for (int event = 0; event <= int(LinkEvent::DisconnectWanted); ++event) {
        const std::optional<LinkState> to = LinkMachine::next(from, LinkEvent(event));
        found += to ? "DOHRLF"[int(*to)] : '-';
    }
    QCOMPARE(found, targets);
}

void tst_LinkMachine::aConnectionsLife()
{
    LinkMachine machine;
    QVERIFY(!machine.handle(LinkEvent::PortOpened));
    QCOMPARE(machine.state(), LinkState::Disconnected);
    QVERIFY(machine.handle(LinkEvent::ConnectWanted));
    QVERIFY(machine.handle(LinkEvent::PortOpened));
    QVERIFY(machine.handle(LinkEvent::NextCandidate));
    QVERIFY(machine.handle(LinkEvent::PortOpened));
    QVERIFY(machine.handle(LinkEvent::Answered));
    QCOMPARE(machine.state(), LinkState::Ready);
    QVERIFY(machine.handle(LinkEvent::PortVanished));
    QCOMPARE(machine.state(), LinkState::Lost);
}

QTEST_APPLESS_MAIN(tst_LinkMachine)
#include "tst_linkmachine.moc"
