// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/lineassembler.h"

#include <QTest>

#include <random>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestLineAssembler final : public QObject
{
    Q_OBJECT

private slots:
    void cutsLines_data();
    void cutsLines();
    void isIndifferentToChunks();
    void cutsAnEndlessLine();
    void neverHoldsMoreThanOneLine();
    void measuresGarbage_data();
    void measuresGarbage();
    void forgetsGarbageThatIsLongAgo();
    void resets();
};

void TestLineAssembler::cutsLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArrayList>("lines");
    QTest::addColumn<int>("pending");

    const auto row = [](const char *name, const QByteArray &bytes, const QByteArrayList &lines,
                        int pending = 0) { QTest::newRow(name) << bytes << lines << pending; };
    row("LF", "ok\nwait\n", {"ok", "wait"});
    row("CR LF", "ok\r\nwait\r\n", {"ok", "wait"});
    row("stray CR inside", "ok\r\r\nwait\n", {"ok", "wait"});
    row("CR alone", "ok\rwait\r", {"ok", "wait"});
    row("Repetier: empty line before Resend", "Error:Wrong checksum\r\n\r\nResend:2\r\nok\r\n",
        {"Error:Wrong checksum", "Resend:2", "ok"});
    row("NUL inside a line", "o\0k\n"_ba, {"ok"});
    row("NUL before a line", "\0\0start\n"_ba, {"start"});
    row("nothing but NUL", "\0\0\n"_ba, {});
    row("leading blank is kept", " T:20 /0\n", {" T:20 /0"});
    row("blanks are a line", "  \n", {"  "});
    row("incomplete", "ok\nT:2", {"ok"}, 3);
    row("nothing", "", {});
    row("bytes above ASCII are kept", "\xE0\xFFstart\n", {"\xE0\xFFstart"});
}

void TestLineAssembler::cutsLines()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArrayList, lines);
    QFETCH(const int, pending);

    LineAssembler assembler;
    QCOMPARE(assembler.append(bytes), lines);
    QCOMPARE(assembler.pending(), pending);
}

void TestLineAssembler::isIndifferentToChunks()
{
    const QByteArray stream = "ok\r\n T:21.0 /0.0\r\n\0echo:gr\xC3\xBC\xC3\x9F"
                              "e\nok\rwait\n"_ba;
    LineAssembler whole;
    const QByteArrayList expected = whole.append(stream);
    QCOMPARE(expected.size(), 5);
    for (qsizetype size = 1; size < stream.size(); ++size) {
        LineAssembler assembler;
        QByteArrayList lines;
        for (qsizetype at = 0; at < stream.size(); at += size)
            lines += assembler.append(
                QByteArrayView(stream).sliced(at, qMin(size, stream.size() - at)));
        QCOMPARE(lines, expected);
        QCOMPARE(assembler.garbageRatio(), whole.garbageRatio());
    }
}

void TestLineAssembler::cutsAnEndlessLine()
{
    // The tail of a line that was too long must not be taken for an answer of its own.
    for (const qsizetype excess : {1, 2, 5000}) {
        for (const qsizetype chunk : {1, 100, 20000}) {
            LineAssembler assembler;
            const QByteArray bytes
                = QByteArray(LineAssembler::MaxLine, 'x') + QByteArray(excess, 'y') + "ok\nok\n";
            QByteArrayList lines;
            for (qsizetype at = 0; at < bytes.size(); at += chunk)
                lines += assembler.append(bytes.mid(at, chunk));
            QCOMPARE(lines, QByteArrayList({QByteArray(LineAssembler::MaxLine, 'x'), "ok"}));
        }
    }
    LineAssembler exact;
    QCOMPARE(exact.append(QByteArray(LineAssembler::MaxLine, 'x') + "\nok\n"),
             QByteArrayList({QByteArray(LineAssembler::MaxLine, 'x'), "ok"}));
}

void TestLineAssembler::neverHoldsMoreThanOneLine()
{
    LineAssembler assembler;
    qsizetype handedOut = 0;
    for (int i = 0; i < 1000; ++i) {
        const QByteArrayList lines = assembler.append(QByteArray(10000, '\xA5'));
        for (const QByteArray &line : lines)
            handedOut += line.size();
        QVERIFY(assembler.pending() <= LineAssembler::MaxLine);
    }
    QCOMPARE(handedOut, LineAssembler::MaxLine);
}

void TestLineAssembler::measuresGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<double>("atLeast");
    QTest::addColumn<double>("atMost");

    std::mt19937 random(1);
    QByteArray noise;
    for (int i = 0; i < 4000; ++i)
        noise.append(static_cast<char>(random()));

    QTest::newRow("nothing yet") << QByteArray() << 0.0 << 0.0;
    QTest::newRow("plain conversation")
        << QByteArray("ok T:21.0 /0.0\r\n").repeated(50) << 0.0 << 0.0;
    QTest::newRow("tabs") << QByteArray("NAME. Malyan\tVER: 3.8\n").repeated(50) << 0.0 << 0.0;
    QTest::newRow("UTF-8 text") << QByteArray("echo:Gr\xC3\xB6\xC3\x9F"
                                              "e 5 \xC2\xB0\xE2\x82\xAC\xF0\x9F\x98\x80\n")
                                       .repeated(50)
                                << 0.0 << 0.0;
    QTest::newRow("Latin-1 degree sign") << QByteArray("Temp 21 \xB0"
                                                       "C bed 20\n")
                                                .repeated(50)
                                         << 0.01 << 0.1;
    QTest::newRow("random bytes") << noise << 0.45 << 0.75;
    QTest::newRow("wrong rate, high bytes")
        << "\xFE\xE0\x9C\xFF\x00\xF8"_ba.repeated(80) << 1.0 << 1.0;
    QTest::newRow("noise at power-up") << QByteArray("\xE0\xFF\xFE") << 0.05 << 0.1;
    QTest::newRow("broken sequences") << QByteArray("\xC3"
                                                    "A\xE2\x82"
                                                    "B\xF0\x9F\x98"
                                                    "C")
                                             .repeated(40)
                                      << 0.66 << 0.68;
}

void TestLineAssembler::measuresGarbage()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const double, atLeast);
    QFETCH(const double, atMost);

    LineAssembler assembler;
    (void) assembler.append(bytes);
    QVERIFY2(assembler.garbageRatio() >= atLeast,
             qPrintable(QString::number(assembler.garbageRatio())));
    QVERIFY2(assembler.garbageRatio() <= atMost,
             qPrintable(QString::number(assembler.garbageRatio())));
}

void TestLineAssembler::forgetsGarbageThatIsLongAgo()
{
    LineAssembler assembler;
    (void) assembler.append(QByteArray(1000, '\xFF'));
    QCOMPARE(assembler.garbageRatio(), 1.0);
    (void) assembler.append(QByteArray(128, 'a'));
    QCOMPARE(assembler.garbageRatio(), 0.5);
    (void) assembler.append(QByteArray(128, 'a'));
    QCOMPARE(assembler.garbageRatio(), 0.0);
}

void TestLineAssembler::resets()
{
    LineAssembler assembler;
    (void) assembler.append(QByteArray(10000, '\xFF'));
    assembler.reset();
    QCOMPARE(assembler.garbageRatio(), 0.0);
    QCOMPARE(assembler.pending(), 0);
    QCOMPARE(assembler.append("ok\n"), QByteArrayList({"ok"}));
}

QTEST_APPLESS_MAIN(TestLineAssembler)
#include "tst_lineassembler.moc"
