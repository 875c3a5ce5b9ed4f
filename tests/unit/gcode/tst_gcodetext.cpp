// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodetext.h"

#include <QTest>

using namespace gantry;

class TestGcodeText : public QObject
{
    Q_OBJECT

private slots:
    void stripsComments_data();
    void stripsComments();
    void takesNumbersOff_data();
    void takesNumbersOff();
    void recognisesCommands_data();
    void recognisesCommands();
    void findsParameters_data();
    void findsParameters();
    void findsFlags_data();
    void findsFlags();
    void recognisesHostCommands();
    void makesBytesSafe_data();
    void makesBytesSafe();
};

void TestGcodeText::stripsComments_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("stripped");

    QTest::newRow("4: escaped") << QByteArray(R"(M117 Test \; foo)")
                                << QByteArray(R"(M117 Test \; foo)");
    QTest::newRow("4: escaped backslash")
        << QByteArray(R"(M117 Test \\; foo)") << QByteArray(R"(M117 Test \\)");
    QTest::newRow("three backslashes")
        << QByteArray(R"(M117 \\\; foo ; bar)") << QByteArray(R"(M117 \\\; foo)");
    QTest::newRow("4: plain") << QByteArray("M117 Test ; foo") << QByteArray("M117 Test");
    QTest::newRow("4: only a comment") << QByteArray("; foo") << QByteArray();
    QTest::newRow("5: parentheses") << QByteArray("G1 X1 (move)") << QByteArray("G1 X1 (move)");
    QTest::newRow("blank") << QByteArray(" \t\r\n") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("trimmed") << QByteArray("  G28\r") << QByteArray("G28");
    QTest::newRow("backslash not before the semicolon")
        << QByteArray(R"(M117 a\b; c)") << QByteArray(R"(M117 a\b)");
}

void TestGcodeText::stripsComments()
{
    QFETCH(QByteArray, line);
    QTEST(GcodeText::stripComment(line).toByteArray(), "stripped");
}

void TestGcodeText::takesNumbersOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("numbered") << QByteArray("N42 G1 X10*7") << QByteArray("G1 X10");
    QTest::newRow("without checksum") << QByteArray("N42 G1 X10") << QByteArray("G1 X10");
    QTest::newRow("plain") << QByteArray("G1 X10") << QByteArray("G1 X10");
    QTest::newRow("no number") << QByteArray("NOTE*1") << QByteArray("NOTE*1");
    QTest::newRow("number only") << QByteArray("N42*3") << QByteArray();
    QTest::newRow("a star in the text") << QByteArray("N4 M117 2*3*55") << QByteArray("M117 2*3");
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestGcodeText::takesNumbersOff()
{
    QFETCH(QByteArray, line);
    QTEST(GcodeText::withoutNumber(line).toByteArray(), "command");
}

void TestGcodeText::recognisesCommands_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("code");

    QTest::newRow("6: sub-code") << QByteArray("G28.2") << QByteArray("G28") << 28;
    QTest::newRow("6: sub-code and parameter") << QByteArray("M80.1 P1") << QByteArray("M80") << 80;
    QTest::newRow("6: tool") << QByteArray("T3") << QByteArray("T") << 3;
    QTest::newRow("6: tool with sub-code") << QByteArray("T0.3") << QByteArray("T") << 0;
    QTest::newRow("6: indented") << QByteArray("  M105") << QByteArray("M105") << 105;
    QTest::newRow("6: no space") << QByteArray("G1X1") << QByteArray("G1") << 1;
    // The original does not recognise lower case and so does not count or track it; firmware carries it out.
    QTest::newRow("7: lower case") << QByteArray("g1 x1") << QByteArray("G1") << 1;
    QTest::newRow("leading zero") << QByteArray("G01 X1") << QByteArray("G1") << 1;
    QTest::newRow("large") << QByteArray("M12345") << QByteArray("M12345") << 12345;
    QTest::newRow("too large") << QByteArray("M99999999999") << QByteArray() << -1;
    QTest::newRow("7: tool letter") << QByteArray("Tx") << QByteArray() << -1;
    QTest::newRow("7: bare tool") << QByteArray("T") << QByteArray() << -1;
    QTest::newRow("7: line number") << QByteArray("N1 M105") << QByteArray() << -1;
    QTest::newRow("7: host command") << QByteArray("@pause") << QByteArray() << -1;
    QTest::newRow("7: feed") << QByteArray("F1200") << QByteArray() << -1;
    QTest::newRow("empty") << QByteArray() << QByteArray() << -1;
}

void TestGcodeText::recognisesCommands()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, word);
    QFETCH(int, code);
    QCOMPARE(GcodeText::commandWord(line), word);
    const GcodeText::Command command = GcodeText::command(line);
    QCOMPARE(command.code, code);
    QCOMPARE(command.letter != 0, !word.isEmpty());
    if (!word.isEmpty())
        QVERIFY(command.is(word.front(), code));
}

void TestGcodeText::findsParameters_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<char>("letter");
    QTest::addColumn<std::optional<double>>("value");

    using Value = std::optional<double>;
    QTest::newRow("8: no spaces") << QByteArray("G1X10.0Y10.0Z0.2") << 'Z' << Value(0.2);
    QTest::newRow("8: tool") << QByteArray("M104 S220.0 T1") << 'T' << Value(1);
    QTest::newRow("8: longer word") << QByteArray("NP100") << 'P' << Value();
    QTest::newRow("start of a longer word") << QByteArray("M117 Sun") << 'S' << Value();
    QTest::newRow("lower case letter") << QByteArray("M104 S210") << 's' << Value(210);
    QTest::newRow("lower case line") << QByteArray("m104 s210") << 'S' << Value(210);
    QTest::newRow("fraction only") << QByteArray("G1 E.5") << 'E' << Value(0.5);
    QTest::newRow("negative") << QByteArray("G1 E-.5") << 'E' << Value(-0.5);
    QTest::newRow("flag") << QByteArray("G28 X") << 'X' << Value();
    QTest::newRow("flag before another") << QByteArray("G28 X Y5") << 'X' << Value();
    QTest::newRow("space") << QByteArray("M104 S 200") << 'S' << Value(200);
    QTest::newRow("absent") << QByteArray("M105") << 'S' << Value();
    QTest::newRow("in a comment") << QByteArray("M104 ; S210") << 'S' << Value();
    QTest::newRow("the command") << QByteArray("T1") << 'T' << Value(1);
    QTest::newRow("no exponent") << QByteArray("G1 X1e5") << 'X' << Value(1);
    QTest::newRow("no infinity") << QByteArray("M104 Sinf") << 'S' << Value();
    QTest::newRow("empty") << QByteArray() << 'S' << Value();
}

void TestGcodeText::findsParameters()
{
    QFETCH(QByteArray, line);
    QFETCH(char, letter);
    QTEST(GcodeText::parameter(line, letter), "value");
}

void TestGcodeText::findsFlags_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<char>("letter");
    QTest::addColumn<bool>("found");

    QTest::newRow("flag") << QByteArray("G28 X") << 'X' << true;
    QTest::newRow("value") << QByteArray("G28 X0") << 'X' << true;
    QTest::newRow("other flag") << QByteArray("G28 X") << 'Y' << false;
    QTest::newRow("longer word") << QByteArray("NP100") << 'P' << false;
    QTest::newRow("second chance") << QByteArray("M117 NP P3") << 'P' << true;
    QTest::newRow("checksum") << QByteArray("N1 G28*X") << 'X' << false;
}

void TestGcodeText::findsFlags()
{
    QFETCH(QByteArray, line);
    QFETCH(char, letter);
    QTEST(GcodeText::hasParameter(line, letter), "found");
}

void TestGcodeText::recognisesHostCommands()
{
    QVERIFY(GcodeText::isHostCommand("@pause"));
    QVERIFY(GcodeText::isHostCommand("  @pause"));
    QVERIFY(!GcodeText::isHostCommand("M117 me@home"));
    QVERIFY(!GcodeText::isHostCommand(""));
}

void TestGcodeText::makesBytesSafe_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("wire");

    QTest::newRow("plain") << QByteArray("G1 X1") << QByteArray("G1 X1");
    QTest::newRow("breaks and NUL")
        << QByteArray("M117 a\r\nM112\0b", 14) << QByteArray("M117 aM112b");
    QTest::newRow("two bytes") << QByteArray("M117 Gr\xc3\xb6\xc3\x9f"
                                             "e")
                               << QByteArray("M117 Gr??e");
    QTest::newRow("four bytes") << QByteArray("\xf0\x9f\x98\x80!") << QByteArray("?!");
    QTest::newRow("latin-1") << QByteArray("a\xe4"
                                           "b")
                             << QByteArray("a?b");
    QTest::newRow("stray continuations") << QByteArray("a\x80\x81"
                                                       "b")
                                         << QByteArray("a??b");
    QTest::newRow("controls") << QByteArray("a\x18\x13\x7f"
                                            "b\tc")
                              << QByteArray("ab\tc");
}

void TestGcodeText::makesBytesSafe()
{
    QFETCH(QByteArray, line);
    QTEST(GcodeText::toWire(line), "wire");
}

QTEST_APPLESS_MAIN(TestGcodeText)
#include "tst_gcodetext.moc"
