// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ptyprint.h"

using namespace Qt::StringLiterals;
using namespace gantry;

/// Prints real files with the real programs over a wire that does its work, and over none.
class TestPrintOverPty : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_pty = std::make_unique<test::PtyPrint>(); }
    void cleanup() { m_pty.reset(); }
    void printsEveryLineOnceInOrder_data();
    void printsEveryLineOnceInOrder();
    void fileThatCannotBePrintedFails_data();
    void fileThatCannotBePrintedFails();
    void printerThatGoesAwayInterruptsThePrint();
    void portThatDoesNotExistFails();

private:
    std::unique_ptr<test::PtyPrint> m_pty;
};

void TestPrintOverPty::printsEveryLineOnceInOrder_data()
{
    QTest::addColumn<QString>("file");

    QTest::newRow("PrusaSlicer cube") << u"cube_prusa.gcode"_s;
    QTest::newRow("Cura cube") << u"cube_cura.gcode"_s;
}

void TestPrintOverPty::printsEveryLineOnceInOrder()
{
    QFETCH(QString, file);
    m_pty->verifyPrint(file, 0, {u"--speed"_s, u"0"_s}, false);
}

void TestPrintOverPty::fileThatCannotBePrintedFails_data()
{
    QTest::addColumn<QByteArray>("content"); // null = no such file
    QTest::addColumn<QString>("word");       // of the sentence on standard error

    QTest::newRow("missing") << QByteArray() << u"not"_s;
    QTest::newRow("empty") << QByteArray("") << u"no commands"_s;
    QTest::newRow("only comments") << QByteArray("; nothing\n;\n") << u"no commands"_s;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1\2G1 X1\n\0\0",
                                          16)
                            << u"text"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfeG\0"
                                          "2\0"
                                          "8\0\n\0",
                                          10)
                            << u"UTF-16"_s;
    QTest::newRow("gigantic line") << QByteArray("G28\nG1 X") + QByteArray(2'000'000, '1') + "\n"
                                   << u"longer"_s;
}

void TestPrintOverPty::fileThatCannotBePrintedFails()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, word);
    const QString path = m_pty->path(u"bad.gcode"_s);
    QFile::remove(path);
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    m_pty->startPrinter({u"--speed"_s, u"0"_s});
    const test::PtyPrint::Outcome outcome = m_pty->print(path, 30000);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json.value("state"_L1).toString(), u"failed"_s);
    const QString sentence = outcome.json.value("error"_L1).toString();
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
}

void TestPrintOverPty::printerThatGoesAwayInterruptsThePrint()
{
    m_pty->startPrinter({u"--speed"_s, u"0"_s, u"--faults"_s, u"disappear-after=500"_s});
    const test::PtyPrint::Outcome outcome
        = m_pty->print(QStringLiteral(GANTRY_TEST_DATA "/gcode/cube_cura.gcode"), 60000);
    QCOMPARE(outcome.exitCode, 3);
    QCOMPARE(outcome.json.value("state"_L1).toString(), u"interrupted"_s);
    const qint64 line = outcome.json.value("last_line"_L1).toInteger();
    QVERIFY(line > 400);
    const QString sentence = outcome.json.value("error"_L1).toString();
    QVERIFY2(sentence.contains(u"interrupted at line %1"_s.arg(line)), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"--continue"_s), qPrintable(sentence));
}

void TestPrintOverPty::portThatDoesNotExistFails()
{
    m_pty->setPort(m_pty->path(u"nothing-here"_s));
    const test::PtyPrint::Outcome outcome
        = m_pty->print(QStringLiteral(GANTRY_TEST_DATA "/gcode/cube_cura.gcode"), 30000);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.json.value("error"_L1).toString().contains("nothing-here"_L1),
             qPrintable(outcome.json.value("error"_L1).toString()));
}

QTEST_GUILESS_MAIN(TestPrintOverPty)
#include "tst_print_over_pty.moc"
