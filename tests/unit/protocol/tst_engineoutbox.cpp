// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/engineoutbox.h"

#include <QTest>

using namespace gantry;

class tst_EngineOutbox : public QObject
{
    Q_OBJECT

private slots:
    void writesThenRequestsThenFacts();
    void discardsWrites();
    void keepsTheEndOfTheConversation();
};

void tst_EngineOutbox::writesThenRequestsThenFacts()
{
    EngineOutbox outbox;
    QVERIFY(outbox.take().empty());
    outbox.fact(output::JobLineAcknowledged{1});
    outbox.write("G28");
    outbox.request(output::ClosePort{});
    outbox.write("G90");
    outbox.note("remark");
    const EngineOutputs outputs = outbox.take();
    QCOMPARE(outputs.size(), std::size_t(4));
    QCOMPARE(std::get<output::Write>(outputs.at(0)).bytes, QByteArray("G28\nG90\n"));
    QVERIFY(std::holds_alternative<output::ClosePort>(outputs.at(1)));
    QVERIFY(std::holds_alternative<output::JobLineAcknowledged>(outputs.at(2)));
    QCOMPARE(std::get<output::Note>(outputs.at(3)).text, QByteArray("remark"));
    QVERIFY(outbox.take().empty());
}

void tst_EngineOutbox::discardsWrites()
{
    EngineOutbox outbox;
    outbox.write("G28");
    outbox.discardWrites();
    QVERIFY(outbox.take().empty());
}

void tst_EngineOutbox::keepsTheEndOfTheConversation()
{
    EngineOutbox outbox;
    for (int i = 0; i < 15; ++i) {
        outbox.lineSent("G1 X" + QByteArray::number(i), SendOrigin::Job, false);
        outbox.lineReceived("ok", WireLine::Kind::Acknowledge);
    }
    (void) outbox.take();
    const QList<QByteArray> lines = outbox.recentLines();
    QCOMPARE(lines.size(), qsizetype(20));
    QCOMPARE(lines.first(), QByteArray("Send: G1 X5"));
    QCOMPARE(lines.last(), QByteArray("Recv: ok"));
    outbox.forgetRecentLines();
    QVERIFY(outbox.recentLines().isEmpty());
}

QTEST_APPLESS_MAIN(tst_EngineOutbox)
#include "tst_engineoutbox.moc"
