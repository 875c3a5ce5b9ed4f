// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/ackledger.h"
#include "protocol/sendwindow.h"

#include <QTest>

using namespace gantry;

namespace {

OutgoingLine line(const QByteArray &kind)
{
    OutgoingLine result;
    result.text = result.wire = QByteArray(20, 'x');
    result.number = 5;
    result.numberReset = kind == "reset";
    result.blocking = kind == "blocking";
    result.outOfBand = kind == "outofband";
    if (kind == "unnumbered" || result.outOfBand)
        result.number = OutgoingLine::Unnumbered;
    return result;
}

SendWindow window(int lines, int bytes, bool follow = true)
{
    ProtocolOptions options;
    options.linesInFlight = lines;
    options.bytesInFlight = bytes;
    options.followAdvancedOk = follow;
    return SendWindow(options);
}

Acknowledge advancedOk(int places)
{
    return {1, 7, 15, places};
}

} // namespace

class tst_SendWindow : public QObject
{
    Q_OBJECT

private slots:
    void admits_data();
    void admits();
    void countsBytes();
    void keepsALineFreeOnceAcknowledgesAreDoubled();
    void leavesRoomForAQuestion();
    void opensByAdvancedOk();
    void believesNoSingleReport();
    void goesOneByOneAfterARequest();
    void staysShutWhereLinesAreTakenInAnyOrder();
};

void tst_SendWindow::admits_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<QByteArrayList>("out");
    QTest::addColumn<QByteArray>("wanted");
    QTest::addColumn<bool>("admitted");
    const auto row = [](const char *name, int lines, const QByteArrayList &out, const char *wanted,
                        bool admitted) {
        QTest::newRow(name) << lines << out << QByteArray(wanted) << admitted;
    };
    row("ping-pong, nothing out", 1, {}, "", true);
    row("ping-pong, one out", 1, {""}, "", false);
    row("a window of none is one", 0, {}, "", true);
    row("two of four", 4, {"", ""}, "", true);
    row("four of four", 4, {"", "", "", ""}, "", false);
    row("a reset goes when nothing is out", 4, {}, "reset", true);
    row("a reset waits", 4, {""}, "reset", false);
    row("nothing follows a reset", 4, {"reset"}, "", false);
    row("not even behind M108", 4, {"reset", "outofband"}, "", false);
    row("an unnumbered line waits", 4, {""}, "unnumbered", false);
    row("nothing follows an unnumbered line", 4, {"unnumbered"}, "", false);
    row("a heat-up wait lets the lines before it arrive", 4, {""}, "blocking", false);
    row("nothing follows a heat-up wait", 4, {"blocking"}, "", false);
    row("a heat-up wait goes when nothing is out", 4, {}, "blocking", true);
    row("M108 counts but does not block", 4, {"", "outofband"}, "", true);
    row("M108 fills a window of one", 1, {"outofband"}, "", false);
}

void tst_SendWindow::admits()
{
    QFETCH(int, lines);
    QFETCH(QByteArrayList, out);
    QFETCH(QByteArray, wanted);
    QFETCH(bool, admitted);
    const SendWindow tested = window(lines, 1000);
    AckLedger ledger;
    for (const QByteArray &kind : out)
        ledger.append(line(kind));
    QCOMPARE(tested.admits(line(wanted), line(wanted).isNumbered(), ledger), admitted);
}

void tst_SendWindow::countsBytes()
{
    const SendWindow tested = window(10, 125); // a fifth is kept for a doubled acknowledge
    QCOMPARE(tested.bytes(), 100);
    AckLedger ledger;
    QVERIFY(tested.fits(5000, ledger)); // a single line is always sent
    OutgoingLine out;
    out.number = 8;
    out.wire = QByteArray(59, 'x');
    ledger.append(out);
    QCOMPARE(ledger.bytes(), 60);
    QVERIFY(tested.fits(40, ledger));
    QVERIFY(!tested.fits(41, ledger));
    OutgoingLine next;
    next.text = QByteArray(32, 'x'); // and 8: "N9 ", "*255" and the newline
    QVERIFY(tested.admits(next, true, ledger));
    next.text += 'x';
    QVERIFY(!tested.admits(next, true, ledger));

    AckLedger later;
    out.number = 9;
    later.append(out);
    next.text.chop(1);
    QVERIFY(!tested.admits(next, true, later)); // "N10 " is longer
    next.text.chop(1);
    QVERIFY(tested.admits(next, true, later));
}

void tst_SendWindow::keepsALineFreeOnceAcknowledgesAreDoubled()
{
    SendWindow tested = window(10, 127);
    tested.setQueuesLines(true);
    QCOMPARE(tested.bytes(), 127);
    tested.lineSent(30);
    tested.lineSent(38);
    tested.lineSent(18);
    QVERIFY(!tested.isCountDoubtful());
    tested.surplusAcknowledge();
    QVERIFY(tested.isCountDoubtful());
    QCOMPARE(tested.bytes(), 127 - 38);
    tested.acknowledged(advancedOk(3)); // they name their lines: a doubled one is told apart
    QVERIFY(!tested.isCountDoubtful());
    QCOMPARE(tested.bytes(), 127);
    tested.reset();
    QCOMPARE(tested.bytes(), 127 - 25); // another firmware, perhaps without a queue

    SendWindow large = window(32, 1023);
    large.setQueuesLines(true);
    QCOMPARE(large.bytes(), 1023 - 204); // the queue is small beside it
}

void tst_SendWindow::leavesRoomForAQuestion()
{
    const SendWindow tested = window(10, 100);
    AckLedger ledger;
    OutgoingLine out;
    out.wire = QByteArray(49, 'x'); // is being carried out, so it has left the buffer
    ledger.append(out);
    QVERIFY(tested.fitsQuestion(ledger));
    ledger.append(out);
    out.wire = QByteArray(29, 'x');
    ledger.append(out);
    QVERIFY(tested.fitsQuestion(ledger));
    ledger.append(out);
    QVERIFY(!tested.fitsQuestion(ledger));
}

void tst_SendWindow::opensByAdvancedOk()
{
    SendWindow tested = window(1, 125);
    tested.acknowledged({});
    QCOMPARE(tested.lines(), 1);
    tested.acknowledged(advancedOk(3));
    tested.acknowledged(advancedOk(3));
    QCOMPARE(tested.lines(), 4);   // the acknowledged line still holds its place
    QCOMPARE(tested.bytes(), 125); // it says which line it is for: a doubled one does no harm
    tested.acknowledged(advancedOk(0));
    QCOMPARE(tested.lines(), 4); // our own lines are in it
    tested.reset();
    QCOMPARE(tested.lines(), 1);
    QCOMPARE(tested.bytes(), 100);

    SendWindow deaf = window(1, 125, false);
    deaf.acknowledged(advancedOk(3));
    deaf.acknowledged(advancedOk(3));
    QCOMPARE(deaf.lines(), 1);
}

void tst_SendWindow::believesNoSingleReport()
{
    SendWindow tested = window(1, 125);
    tested.acknowledged(advancedOk(3));
    QCOMPARE(tested.lines(), 1);
    tested.acknowledged(advancedOk(33)); // a digit was doubled on the way
    QCOMPARE(tested.lines(), 4);
    tested.acknowledged(advancedOk(3));
    QCOMPARE(tested.lines(), 4);
    tested.acknowledged(advancedOk(2'000'000'000));
    tested.acknowledged(advancedOk(2'000'000'000));
    QCOMPARE(tested.lines(), SendWindow::MostLines);
}

void tst_SendWindow::goesOneByOneAfterARequest()
{
    SendWindow tested = window(4, 125);
    AckLedger ledger;
    ledger.append(line("")); // number 5
    tested.resending(6);
    QVERIFY(tested.hasRoom(ledger)); // the one before it was not asked for
    tested.resending(5);
    QVERIFY(!tested.hasRoom(ledger));
    tested.lineAcknowledged(4);
    QVERIFY(!tested.hasRoom(ledger));
    tested.lineAcknowledged(5);
    QVERIFY(tested.hasRoom(ledger));
    tested.resending(5);
    tested.reset();
    QVERIFY(tested.hasRoom(ledger));
}

void tst_SendWindow::staysShutWhereLinesAreTakenInAnyOrder()
{
    SendWindow tested = window(8, 125);
    QCOMPARE(tested.lines(), 8);
    tested.setChecksOrder(false);
    QCOMPARE(tested.lines(), 1);
}

QTEST_APPLESS_MAIN(tst_SendWindow)
#include "tst_sendwindow.moc"
