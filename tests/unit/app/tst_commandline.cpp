// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// What the program is started with.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void options();
    void defaults();
    void mistakes_data();
    void mistakes();
    void helpAndVersionEndTheProgram();

private:
    static CommandLine parse(const QStringList &arguments)
    {
        return CommandLine::parse(QStringList{u"gantry"_s} + arguments);
    }
};

void TestCommandLine::options()
{
    const CommandLine line
        = parse({u"cube.gcode"_s, u"--port"_s, u"/dev/ttyACM0"_s, u"--baud=250000"_s,
                 u"--profile"_s, u"mk3"_s, u"--virtual-speed"_s, u"2.5"_s});
    QVERIFY2(!line.exitCode, qPrintable(line.text));
    CommandLineOptions expected;
    expected.file = u"cube.gcode"_s;
    expected.port = u"/dev/ttyACM0"_s;
    expected.baudRate = 250000;
    expected.profile = u"mk3"_s;
    expected.virtualSpeed = 2.5;
    QCOMPARE(line.options, expected);
    QVERIFY(parse({u"--demo"_s}).options.demo);
}

void TestCommandLine::defaults()
{
    const CommandLine line = parse({});
    QVERIFY(!line.exitCode);
    QCOMPARE(line.options, CommandLineOptions());
}

void TestCommandLine::mistakes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("named"); // what the message must name
    QTest::newRow("unknown option") << QStringList{u"--fast"_s} << u"fast"_s;
    QTest::newRow("baud is no number") << QStringList{u"--baud"_s, u"fast"_s} << u"fast"_s;
    QTest::newRow("negative baud") << QStringList{u"--baud=-5"_s} << u"-5"_s;
    QTest::newRow("speed is no number") << QStringList{u"--virtual-speed"_s, u"x"_s} << u"x"_s;
    QTest::newRow("negative speed") << QStringList{u"--virtual-speed=-1"_s} << u"-1"_s;
    QTest::newRow("infinite speed") << QStringList{u"--virtual-speed=inf"_s} << u"inf"_s;
    QTest::newRow("two files") << QStringList{u"a.gcode"_s, u"b.gcode"_s} << u"one file"_s;
    QTest::newRow("value missing") << QStringList{u"--port"_s} << u"port"_s;
    QTest::newRow("demo with a port")
        << QStringList{u"--demo"_s, u"--port"_s, u"COM5"_s} << u"--demo"_s;
    QTest::newRow("demo with a file") << QStringList{u"--demo"_s, u"a.gcode"_s} << u"--demo"_s;
}

void TestCommandLine::mistakes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, named);
    const CommandLine line = parse(arguments);
    QCOMPARE(line.exitCode.value_or(0), 2);
    QVERIFY2(line.text.contains(named), qPrintable(line.text));
    QVERIFY2(line.text.contains(u"--help"_s), qPrintable(line.text));
}

void TestCommandLine::helpAndVersionEndTheProgram()
{
    const CommandLine help = parse({u"--help"_s});
    QCOMPARE(help.exitCode.value_or(-1), 0);
    for (const QString &word : {u"Usage: gantry"_s, u"--port"_s, u"--demo"_s, u"--virtual-speed"_s})
        QVERIFY2(help.text.contains(word), qPrintable(word));
    const CommandLine version = parse({u"--version"_s});
    QCOMPARE(version.exitCode.value_or(-1), 0);
    QCOMPARE(version.text, QStringLiteral("gantry " GANTRY_VERSION));
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
