// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection/connectionmessage.h"
#include "connection/serialportmodel.h"
#include "control/printerstate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

class TestConnectionMessage final : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatStandsInTheWay_data();
    void saysWhatStandsInTheWay();
};

void TestConnectionMessage::saysWhatStandsInTheWay_data()
{
    QTest::addColumn<LinkState>("link");
    QTest::addColumn<QString>("inputProblem");
    QTest::addColumn<bool>("waits");
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("isProblem");
    QTest::newRow("nothing plugged in")
        << LinkState::Disconnected << QString() << false << u"No USB printer"_s << false;
    QTest::newRow("an input that does not do")
        << LinkState::Disconnected << u"Choose a port."_s << false << u"Choose a port."_s << true;
    QTest::newRow("an attempt") << LinkState::Opening << u"Choose a port."_s << false
                                << u"trying 1 of 4"_s << false;
    QTest::newRow("connected") << LinkState::Ready << u"Choose a port."_s << false << QString()
                               << false;
    QTest::newRow("failed") << LinkState::Failed << QString() << false << u"did not answer"_s
                            << true;
    QTest::newRow("lost") << LinkState::Lost << QString() << false << u"did not answer"_s << true;
    QTest::newRow("a print waits")
        << LinkState::Failed << u"Choose a port."_s << true << u"interrupted print"_s << false;
}

void TestConnectionMessage::saysWhatStandsInTheWay()
{
    QFETCH(LinkState, link);
    QFETCH(QString, inputProblem);
    QFETCH(bool, waits);
    QFETCH(QString, part);
    PrinterState state;
    state.link.state = link;
    state.link.activity = u"trying 1 of 4"_s;
    state.link.error.message = u"The printer did not answer."_s;
    if (waits)
        state.job.interruption.emplace();
    const SerialPortModel ports;
    const ConnectionMessage message = messageOf(state, inputProblem, ports);
    QVERIFY2(part.isEmpty() ? message.text.isEmpty() : message.text.contains(part),
             qPrintable(message.text));
    QTEST(message.isProblem, "isProblem");
    QCOMPARE(message.isAboutPorts, part.contains(u"USB"_s)); // stands at the list of them
}

QTEST_MAIN(TestConnectionMessage)
#include "tst_connectionmessage.moc"
