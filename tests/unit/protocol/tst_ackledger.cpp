// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/ackledger.h"

#include <QTest>

using namespace gantry;

namespace {

/// "5": a line; "5t": M105; "5p": a question; "5r": M110; "u": unnumbered; "5l": long-running
OutgoingLine line(QByteArray kind)
{
    OutgoingLine result;
    result.temperatureQuery = kind.endsWith('t') || kind.endsWith('p');
    result.probe = kind.endsWith('p');
    result.numberReset = kind.endsWith('r');
    result.longRunning = kind.endsWith('l');
    if (!kind.isEmpty() && (kind.back() < '0' || kind.back() > '9'))
        kind.chop(1);
    if (!kind.isEmpty())
        result.number = kind.toLongLong();
    result.wire = kind;
    return result;
}

AckLedger ledgerOf(const QByteArray &kinds)
{
    AckLedger ledger;
    for (const QByteArray &kind : kinds.split(' ')) {
        if (!kind.isEmpty())
            ledger.append(line(kind));
    }
    return ledger;
}

} // namespace

class tst_AckLedger : public QObject
{
    Q_OBJECT

private slots:
    void match_data();
    void match();
    void removesFromANumber();
    void answersQueries();
    void resetForgetsWhatWasLearned();
};

void tst_AckLedger::match_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("ok"); // "ok", "ok 5", "ok T", "ok damaged"
    QTest::addColumn<bool>("temperatureOnAck");
    QTest::addColumn<int>("covered");
    const auto row
        = [](const char *name, const char *lines, const char *ok, bool learned, int covered) {
              QTest::newRow(name) << QByteArray(lines) << QByteArray(ok) << learned << covered;
          };
    row("nothing out", "", "ok", true, 0);
    row("nothing out, with number", "", "ok 5", true, 0);
    row("plain", "5", "ok", true, 1);
    row("plain, several out", "5 6 7", "ok", true, 1);
    row("number of the oldest", "5 6 7", "ok 5", true, 1);
    row("number of a later one: the others were lost", "5 6 7", "ok 6", true, 2);
    row("number of an acknowledged one: doubled", "5 6 7", "ok 4", true, 0);
    row("number never sent: damaged", "5 6 7", "ok 55", true, 1);
    row("an unnumbered line and a number", "u", "ok 12", true, 1);
    row("M110 and the number before it", "0r", "ok 57", true, 1);
    row("temperature for M105", "5t", "ok T", false, 1);
    row("temperature behind others: they were lost", "5 6 7t", "ok T", false, 3);
    row("temperature and the oldest M105", "5 6t 7p", "ok T", false, 2);
    row("temperature, nothing asked", "5 6", "ok T", false, 0);
    row("plain for M105 of firmware that reports apart", "5t", "ok", false, 1);
    row("plain while M105 is due: surplus", "5t 6", "ok", true, 0);
    row("a cut answer to M105", "5t 6", "ok damaged", true, 1);
    // The original counts tokens, at most one and without a minimum; here an acknowledge that is for no line counts
    // for none, and each line on its way waits for its own.
    row("69: two acknowledges, no line", "", "ok", false, 0);
    row("69: two lines out need two", "5 u", "ok", false, 1);
    row("plain with a question behind", "5 6p", "ok", true, 1);
}

void tst_AckLedger::match()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, ok);
    QFETCH(bool, temperatureOnAck);
    QFETCH(int, covered);
    AckLedger ledger = ledgerOf(lines);
    if (temperatureOnAck)
        ledger.setTemperatureOnAck();
    AckLedger::Evidence evidence;
    evidence.temperature = ok == "ok T";
    evidence.bare = ok == "ok";
    bool isNumber = false;
    const qint64 number = ok.mid(3).toLongLong(&isNumber);
    if (isNumber) {
        evidence.number = number;
        evidence.bare = true;
    }
    QCOMPARE(ledger.match(evidence), std::size_t(covered));
}

void tst_AckLedger::removesFromANumber()
{
    AckLedger ledger = ledgerOf("5 u 6 7 8p");
    ledger.removeFrom(6);
    QCOMPARE(ledger.size(), std::size_t(2));
    QCOMPARE(ledger.front().number, qint64(5));
    QVERIFY(!ledger.back().isNumbered());
}

void tst_AckLedger::answersQueries()
{
    const AckLedger ledger = ledgerOf("u 6 7l 8p");
    QCOMPARE(ledger.lowestNumber(), qint64(6));
    QCOMPARE(ledger.highestNumber(), qint64(8));
    QVERIFY(ledger.holdsLongRunning());
    QVERIFY(ledger.holdsProbe());
    QVERIFY(!ledger.holdsOnlyProbes());
    QVERIFY(ledgerOf("8p 9p").holdsOnlyProbes());
    QVERIFY(!ledgerOf("").holdsOnlyProbes());
    QVERIFY(!ledgerOf("u").lowestNumber());
    QVERIFY(!ledgerOf("u").highestNumber());
    QVERIFY(!ledgerOf("5 6").holdsLongRunning());
    QVERIFY(!ledgerOf("5 6").holdsTemperatureQuery());
    QVERIFY(ledgerOf("5 6t 7").holdsTemperatureQuery());
    AckLedger lastNumbers = ledgerOf("5 6 7");
    lastNumbers.setNumberNamesLine(false);
    QCOMPARE(lastNumbers.match({7, false, true}), std::size_t(1));
    QCOMPARE(lastNumbers.match({4, false, true}), std::size_t(0));
}

void tst_AckLedger::resetForgetsWhatWasLearned()
{
    AckLedger ledger = ledgerOf("5t");
    ledger.setTemperatureOnAck();
    ledger.reset();
    QVERIFY(ledger.isEmpty());
    QVERIFY(!ledger.temperatureOnAck());
}

QTEST_APPLESS_MAIN(tst_AckLedger)
#include "tst_ackledger.moc"
