// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocol/responseparser.h"
#include "protocol/returncheck.h"

#include <QTest>

using namespace gantry;

using Step = ReturnCheck::Step;
Q_DECLARE_METATYPE(gantry::ReturnCheck::Step)

/// What the answers of a printer that is there again mean.
class TestReturnCheck : public QObject
{
    Q_OBJECT

private slots:
    void verdicts_data();
    void verdicts();
    void asksByANumberNobodyTakes();
    void asksAgainWithoutAnAnswer();
    void waitsForAPrinterAtWork();
    void noticesARestartAfterwards();

private:
    static constexpr TimePoint Start{1000s};
    static constexpr ReturnCheck::Left Left{121, 90}; // lines up to 120 were sent
};

void TestReturnCheck::verdicts_data()
{
    QTest::addColumn<QByteArray>("answers"); // to each question in turn, separated by "|"
    QTest::addColumn<Step>("verdict");
    QTest::addColumn<qint64>("taken");
    const auto refusal = [](int last) {
        return "Error:Line Number is not Last Line Number+1, Last Line: " + QByteArray::number(last)
               + "\nResend: " + QByteArray::number(last + 1) + "\nok\n";
    };
    const auto row = [&](const char *name, const QByteArray &answers, Step verdict, qint64 taken) {
        QTest::newRow(name) << answers << verdict << taken;
    };
    row("all lines taken", refusal(120) + '|' + refusal(120), Step::Known, 120);
    row("some taken", refusal(117) + '|' + refusal(117), Step::Known, 117);
    row("oldest kept", refusal(89) + '|' + refusal(89), Step::Known, 89);
    row("late oks first", "ok\nok\n" + refusal(118) + '|' + refusal(118), Step::Known, 118);
    row("a late answer to M105", "ok T:20 /0\n" + refusal(118) + '|' + refusal(118), Step::Known,
        118);
    row("half a line was left", refusal(118) + refusal(118), Step::Known, 118);
    row("damaged once", refusal(118) + '|' + refusal(110) + '|' + refusal(110), Step::Known, 110);
    row("Repetier",
        "Error:expected line 119 got 221\n\nResend:119\nok\nResend:119\nok\n|Resend:119\nok\n",
        Step::Known, 118);
    row("Smoothie", "rs N119\nok\n|rs N119\nok\n", Step::Known, 118);
    row("said once", refusal(118), Step::Ask, 118);
    row("restarted", "start\n", Step::Restarted, 0);
    row("restarted, unheard", refusal(0) + '|' + refusal(0), Step::Restarted, 0);
    row("older than can be sent", refusal(88) + '|' + refusal(88), Step::Stranger, 88);
    row("a line never sent", refusal(121) + '|' + refusal(121), Step::Stranger, 121);
    row("any number", "ok T:20 /0\n|ok T:20 /0\n|ok T:20 /0\n|ok T:20 /0\n", Step::AnyNumber, 0);
}

void TestReturnCheck::verdicts()
{
    QFETCH(QByteArray, answers);
    QFETCH(Step, verdict);
    QFETCH(qint64, taken);
    ReturnCheck check(Left);
    ResponseParser parser;
    TimePoint now = Start;
    QCOMPARE(check.opened(now), Step::Ask);
    Step last = Step::Wait;
    for (const QByteArray &answer : answers.split('|')) {
        for (const QByteArray &line : answer.split('\n')) {
            if (line.isEmpty() || check.isDone())
                continue;
            if (const Step step = check.received(parser.parse(line), now); step != Step::Wait)
                last = step;
        }
        if (check.isDone() || last == Step::Ask)
            continue;
        now = *check.deadline();
        last = check.tick(now);
    }
    QCOMPARE(last, verdict);
    QCOMPARE(check.lastTaken(), taken);
}

void TestReturnCheck::asksByANumberNobodyTakes()
{
    // Not the next of the job, not the first of a firmware that counts anew; the newline ends half a line.
    QVERIFY(ReturnCheck(Left).question().startsWith("\nN221 M105*"));
}

void TestReturnCheck::asksAgainWithoutAnAnswer()
{
    ReturnCheck check(Left);
    QCOMPARE(check.opened(Start), Step::Ask);
    QCOMPARE(check.tick(Start + 999ms), Step::Wait);
    QCOMPARE(check.tick(Start + 1s), Step::Ask);
    QCOMPARE(check.tick(Start + 2s), Step::Ask); // as often as it takes: a board may boot for long
}

void TestReturnCheck::waitsForAPrinterAtWork()
{
    ReturnCheck check(Left);
    ResponseParser parser;
    QCOMPARE(check.opened(Start), Step::Ask);
    QCOMPARE(check.received(parser.parse("echo:busy: processing"), Start + 500ms), Step::Wait);
    QCOMPARE(check.tick(Start + 5s), Step::Wait);
    QCOMPARE(check.tick(Start + 5500ms), Step::Ask);
}

void TestReturnCheck::noticesARestartAfterwards()
{
    ReturnCheck check(Left);
    ResponseParser parser;
    QCOMPARE(check.opened(Start), Step::Ask);
    for (int i = 0; i < 2; ++i) {
        (void) check.received(parser.parse("Resend: 119"), Start);
        (void) check.received(parser.parse("ok"), Start);
    }
    QVERIFY(check.isDone());
    QCOMPARE(check.received(parser.parse("ok"), Start), Step::Wait);
    QCOMPARE(check.received(parser.parse("start"), Start), Step::Restarted);
}

QTEST_APPLESS_MAIN(TestReturnCheck)
#include "tst_returncheck.moc"
