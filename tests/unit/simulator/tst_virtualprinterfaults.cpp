// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printerharness.h"

#include "gcode/checksum.h"
#include "simulator/wirefaults.h"

#include <QTest>
#include <QtAlgorithms>

using namespace gantry;
using namespace Qt::StringLiterals;

using Lines = QByteArrayList;

namespace {

PrinterHarness makeHost(const char *faults)
{
    VirtualPrinterOptions options = PrinterHarness::instant();
    options.faults = *VirtualPrinterOptions::parseFaults(QString::fromLatin1(faults));
    return PrinterHarness(options);
}

/// Prints against the wire faults as the simplest possible host does, one line at a time: waits for the answer,
/// follows resend requests, and asks again when nothing comes.
bool printAll(PrinterHarness &host, int count)
{
    int next = 1;
    for (int attempt = 0; next <= count && attempt < 20 * count; ++attempt) {
        const QByteArray line = numberedLine(next, "G1 X" + QByteArray::number(next));
        const Lines answers = host.sendAndRun(line, 1s);
        int resend = 0;
        for (const QByteArray &answer : answers) {
            if (answer.startsWith("Resend: "))
                resend = answer.sliced(8).toInt();
        }
        if (resend > 0)
            next = resend;
        else if (answers.contains("ok"))
            ++next;
    }
    return next > count;
}

} // namespace

/// Faults on the wire and of the machine.
class TestVirtualPrinterFaults : public QObject
{
    Q_OBJECT

private slots:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void explainsEachWord();
    void repeatsItself();
    void damagesAsOftenAsAsked();
    void printsThroughDamage();
    void losesAnswers();
    void duplicatesAnswers();
    void delaysInOrder();
    void duplicatesLines();
    void happensOnce_data();
    void happensOnce();
    void happensNow();
};

void TestVirtualPrinterFaults::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("corrupt");
    QTest::addColumn<int>("resetAfter");
    QTest::addColumn<quint32>("seed");

    QTest::newRow("nothing") << QString() << 0.0 << 0 << 1U;
    QTest::newRow("percent") << u"corrupt=1%"_s << 0.01 << 0 << 1U;
    QTest::newRow("fraction") << u"corrupt=0.5"_s << 0.5 << 0 << 1U;
    QTest::newRow("several") << u"corrupt=100%, reset-after=100 ,seed=7"_s << 1.0 << 100 << 7U;
}

void TestVirtualPrinterFaults::parses()
{
    QFETCH(QString, text);
    const auto faults = VirtualPrinterOptions::parseFaults(text);
    QVERIFY(faults.has_value());
    QTEST(faults->corruptToPrinter, "corrupt");
    QTEST(faults->resetAfter, "resetAfter");
    QTEST(faults->seed, "seed");
}

void TestVirtualPrinterFaults::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");

    QTest::newRow("unknown word") << u"explode=1%"_s << u"explode"_s;
    QTest::newRow("no value") << u"corrupt"_s << u"corrupt"_s;
    QTest::newRow("too much") << u"lose=101%"_s << u"101%"_s;
    QTest::newRow("negative") << u"lose=-1%"_s << u"-1%"_s;
    QTest::newRow("no number") << u"lose=often"_s << u"often"_s;
    QTest::newRow("not whole") << u"reset-after=1.5"_s << u"1.5"_s;
    QTest::newRow("not a number") << u"lose=nan"_s << u"nan"_s;
}

void TestVirtualPrinterFaults::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto faults = VirtualPrinterOptions::parseFaults(text);
    QVERIFY(!faults.has_value());
    QCOMPARE(faults.error().code, ErrorCode::InvalidArgument);
    QVERIFY2(faults.error().message.contains(named), qPrintable(faults.error().message));
    if (named == "explode"_L1)
        QVERIFY(faults.error().message.contains("lose-ok"_L1));
}

void TestVirtualPrinterFaults::explainsEachWord()
{
    const QString help = VirtualPrinterOptions::faultHelp();
    QCOMPARE(help.count(u'\n'), 14);
    for (const char *word : {"corrupt-answer=", "disappear-after=", "delay-ms=", "seed="})
        QVERIFY(help.contains(QLatin1StringView(word)));
}

void TestVirtualPrinterFaults::repeatsItself()
{
    const char *faults = "corrupt=2%,lose=2%,duplicate=2%,corrupt-answer=2%,lose-ok=2%,seed=3";
    PrinterHarness first = makeHost(faults);
    PrinterHarness second = makeHost(faults);
    PrinterHarness other = makeHost("corrupt=2%,lose=2%,duplicate=2%,seed=4");
    Lines answers[3];
    for (int number = 1; number <= 300; ++number) {
        const QByteArray line = numberedLine(number, "G1 X" + QByteArray::number(number)) + '\n';
        answers[0] += first.raw(line);
        for (const char byte : line) // how the bytes happen to be cut does not matter
            answers[1] += second.raw(QByteArray(1, byte));
        answers[2] += other.raw(line);
    }
    QVERIFY(answers[0].size() > 300);
    QCOMPARE(answers[0], answers[1]);
    QCOMPARE(first.executed, second.executed);
    QVERIFY(answers[0] != answers[2]);
}

void TestVirtualPrinterFaults::damagesAsOftenAsAsked()
{
    WireFaults faults(*VirtualPrinterOptions::parseFaults(u"corrupt=10%"_s));
    const QByteArray line = "N1 G1 X1*1\n";
    int damaged = 0;
    int newlines = 0;
    for (int number = 0; number < 20000; ++number) {
        const QByteArray arrived = faults.toPrinter(line);
        QCOMPARE(arrived.size(), line.size());
        int bits = 0;
        for (qsizetype at = 0; at < line.size(); ++at)
            bits += qPopulationCount(quint8(arrived.at(at) ^ line.at(at)));
        QVERIFY(bits <= 1);
        damaged += bits;
        newlines += arrived.endsWith('\n') ? 0 : 1;
    }
    QVERIFY2(damaged > 1800 && damaged < 2200, QByteArray::number(damaged).constData());
    QVERIFY2(newlines > 120 && newlines < 250, QByteArray::number(newlines).constData());
}

void TestVirtualPrinterFaults::printsThroughDamage()
{
    PrinterHarness host = makeHost("corrupt=5%,lose=2%,duplicate=2%,seed=11");
    QVERIFY(printAll(host, 1000));
    Lines expected;
    for (int number = 1; number <= 1000; ++number)
        expected.append("G1 X" + QByteArray::number(number));
    QCOMPARE(host.executed, expected);
}

void TestVirtualPrinterFaults::losesAnswers()
{
    PrinterHarness host = makeHost("lose-ok=100%");
    QCOMPARE(host.send("M118 heard"), Lines{"heard"});
    PrinterHarness mute = makeHost("lose-answer=100%");
    QCOMPARE(mute.send("M118 unheard"), Lines());
    QCOMPARE(mute.executed, Lines{"M118 unheard"});
}

void TestVirtualPrinterFaults::duplicatesAnswers()
{
    PrinterHarness host = makeHost("duplicate-ok=100%");
    QCOMPARE(host.send("M118 once"), (Lines{"once", "ok", "ok"}));
}

void TestVirtualPrinterFaults::delaysInOrder()
{
    VirtualPrinterOptions options = PrinterHarness::instant();
    options.faults = *VirtualPrinterOptions::parseFaults(u"delay=50%,delay-ms=200"_s);
    PrinterHarness host(options);
    Lines expected;
    Lines answers;
    int atOnce = 0;
    for (int number = 0; number < 100; ++number) {
        const QByteArray text = QByteArray::number(number);
        expected += Lines{text, "ok"};
        const Lines now = host.send("M118 " + text);
        atOnce += now.size() == 2 ? 1 : 0;
        answers += now + host.run(150ms);
    }
    answers += host.run(200ms);
    QCOMPARE(answers, expected);
    QVERIFY(atOnce > 0 && atOnce < 90);
    QVERIFY(!host.printer.nextEvent());
}

void TestVirtualPrinterFaults::duplicatesLines()
{
    PrinterHarness host = makeHost("duplicate=100%");
    QCOMPARE(host.send("M118 twice"), (Lines{"twice", "ok", "twice", "ok"}));
    QCOMPARE(host.send(numberedLine(1, "M118 once")), (Lines{"once", "ok"}));
}

void TestVirtualPrinterFaults::happensOnce_data()
{
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<Lines>("answer"); // of the third command
    QTest::addColumn<bool>("halted");
    QTest::addColumn<bool>("gone");

    QTest::newRow("silence") << QByteArray("silence-after=3") << Lines{"ok"} << false << false;
    QTest::newRow("kill") << QByteArray("kill-after=3")
                          << Lines{"ok", "Error:Thermal Runaway, system stopped! Heater_ID: 0",
                                   "Error:Printer halted. kill() called!", "//action:poweroff"}
                          << true << false;
    QTest::newRow("disappear") << QByteArray("disappear-after=3") << Lines() << false << true;
}

void TestVirtualPrinterFaults::happensOnce()
{
    QFETCH(QByteArray, faults);
    QFETCH(Lines, answer);
    PrinterHarness host = makeHost(faults.constData());
    QCOMPARE(host.send("G90"), Lines{"ok"});
    QCOMPARE(host.send("G90"), Lines{"ok"});
    QCOMPARE(host.send("G90"), answer);
    QCOMPARE(host.send("G90"), Lines());
    QTEST(host.printer.isHalted(), "halted");
    QTEST(host.printer.isGone(), "gone");
    host.printer.powerOn(host.now);
    QCOMPARE(host.run(1s).first(), QByteArray("start"));
    for (int line = 0; line < 10; ++line)
        QCOMPARE(host.send("G90"), Lines{"ok"});
}

void TestVirtualPrinterFaults::happensNow()
{
    PrinterHarness host(PrinterHarness::instant());
    QVERIFY(host.printer.triggerFault("lose-ok=100%", host.now));
    QCOMPARE(host.send("G90"), Lines());
    QVERIFY(host.printer.triggerFault("lose-ok=0", host.now));
    QCOMPARE(host.send("G90"), Lines{"ok"});
    QVERIFY(!host.printer.triggerFault("explode", host.now));
    QVERIFY(host.printer.triggerFault("reset", host.now));
    QCOMPARE(host.run(0s).first(), QByteArray("start"));
    QVERIFY(host.printer.triggerFault("silence", host.now));
    QCOMPARE(host.send("G90"), Lines());
    QVERIFY(host.printer.triggerFault("kill", host.now));
    QVERIFY(host.printer.isHalted());
    QVERIFY(host.printer.triggerFault("disappear", host.now));
    QVERIFY(host.printer.isGone());
    QVERIFY(!host.printer.nextEvent());
}

QTEST_APPLESS_MAIN(TestVirtualPrinterFaults)
#include "tst_virtualprinterfaults.moc"
