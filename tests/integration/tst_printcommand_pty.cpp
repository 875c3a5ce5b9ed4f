// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/benchpeer.h"
#include "support/cable.h"
#include "support/executedcommands.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace gantry::test;
using namespace Qt::StringLiterals;

/// The program itself, on a real serial device, as a person starts it.
class TestPrintCommand : public QObject
{
    Q_OBJECT

private slots:
    void printsToTheEnd();
    void failuresHaveASentenceAndJson_data();
    void failuresHaveASentenceAndJson();
    void wrongUsage_data();
    void wrongUsage();
    void interruptCancels();
    void goesOnAfterTheCableWasOut();
    void help();

private:
    struct Outcome
    {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
        QJsonObject json;
    };
    QString write(const QByteArray &bytes);
    static Outcome outcomeOf(QProcess &process);
    static Outcome run(const QStringList &arguments);

    BenchPeer m_peer;
    QTemporaryDir m_dir;
};

QString TestPrintCommand::write(const QByteArray &bytes)
{
    QFile file(m_dir.filePath(u"part.gcode"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write the test file");
    return file.fileName();
}

TestPrintCommand::Outcome TestPrintCommand::outcomeOf(QProcess &process)
{
    Outcome outcome;
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
        return outcome;
    outcome.exitCode = process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
    outcome.json = QJsonDocument::fromJson(lines.constLast()).object();
    return outcome;
}

TestPrintCommand::Outcome TestPrintCommand::run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(GANTRY_CLI), QStringList{u"print"_s} + arguments);
    return outcomeOf(process);
}

void TestPrintCommand::printsToTheEnd()
{
    const QString file = write("; head\nG28\n" + QByteArray("G1 X1 ; c\n").repeated(500));
    const Outcome outcome
        = run({u"--port"_s, m_peer.devicePath(), u"--baud"_s, u"115200"_s, u"--json"_s, file});
    QVERIFY2(outcome.exitCode == 0, outcome.err.constData());
    QCOMPARE(outcome.json[u"state"_s].toString(), u"finished"_s);
    QCOMPARE(outcome.json[u"lines_sent"_s].toInt(), 501);
    // The peer asks for nothing; only a reset of the numbers is repeated, if this machine kept the peer waiting.
    const int resends = outcome.json[u"resends"_s].toInt(-1);
    QVERIFY2(resends == 0 || resends == 1, outcome.out.constData());
    QVERIFY(outcome.json[u"seconds"_s].toDouble() > 0);
    QVERIFY(outcome.json[u"lines_per_second"_s].toDouble() > 0);
    QVERIFY(outcome.json[u"error"_s].isNull());
    QVERIFY(outcome.out.endsWith("}\n"));
}

void TestPrintCommand::failuresHaveASentenceAndJson_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const QString good = write("G28\n");
    QTest::newRow("no such port") << QStringList{u"--port"_s, u"/dev/nothing"_s, good}
                                  << "nothing"_ba;
    QTest::newRow("no such file") << QStringList{u"--port"_s, m_peer.devicePath(), u"none.gcode"_s}
                                  << "none.gcode"_ba;
    QTest::newRow("a folder") << QStringList{u"--port"_s, m_peer.devicePath(), m_dir.path()}
                              << "folder"_ba;
}

void TestPrintCommand::failuresHaveASentenceAndJson()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Outcome outcome = run(QStringList{u"--json"_s} + arguments);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.err.contains(words), outcome.err.constData());
    QCOMPARE(outcome.json[u"state"_s].toString(), u"failed"_s);
    QCOMPARE(outcome.json[u"lines_sent"_s].toInt(-1), 0);
    QVERIFY(outcome.json[u"error"_s].toString().endsWith(u'.'));
}

void TestPrintCommand::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("no port") << QStringList{u"file.gcode"_s};
    QTest::newRow("no file") << QStringList{u"--port"_s, u"virtual"_s};
    QTest::newRow("two files") << QStringList{u"--port"_s, u"virtual"_s, u"a"_s, u"b"_s};
    QTest::newRow("bad rate") << QStringList{u"--port"_s, u"x"_s, u"--baud"_s, u"fast"_s, u"a"_s};
    QTest::newRow("unknown option") << QStringList{u"--fast"_s, u"a"_s};
    QTest::newRow("unknown profile")
        << QStringList{u"--port"_s, u"virtual"_s, u"--profile"_s, u"nobody"_s, u"a"_s};
}

void TestPrintCommand::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.err.isEmpty());
    QVERIFY(outcome.out.isEmpty());
}

void TestPrintCommand::interruptCancels()
{
    const QString file = write(QByteArray("G1 X1 ; c\n").repeated(5'000'000));
    QProcess process;
    process.start(QStringLiteral(GANTRY_CLI), {u"print"_s, u"--port"_s, m_peer.devicePath(),
                                               u"--baud"_s, u"115200"_s, u"--json"_s, file});
    QByteArray err;
    QVERIFY(QTest::qWaitFor(
        [&] {
            err += process.readAllStandardError();
            return err.contains("% "); // the first line of progress
        },
        10'000));
    QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
    const Outcome outcome = outcomeOf(process);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json[u"state"_s].toString(), u"cancelled"_s);
    QVERIFY(outcome.json[u"error"_s].isNull());
}

void TestPrintCommand::goesOnAfterTheCableWasOut()
{
    QList<QByteArray> file = {"M83"};
    for (int i = 1; i <= 700; ++i)
        file.append("G1 X" + QByteArray::number(10 + i % 100) + " E0.01 F6000");
    gantry::VirtualPrinterOptions machine;
    machine.speed = 20;
    SerialCabledPrinter cable(machine, m_dir.filePath(u"ttyUSB0"_s));
    QProcess host;
    host.start(QStringLiteral(GANTRY_CLI),
               {u"print"_s, u"--port"_s, cable.port, u"--baud"_s, u"115200"_s, u"--continue"_s,
                u"--json"_s, write(file.join('\n') + '\n')});
    QTRY_VERIFY_WITH_TIMEOUT(cable.executed.size() > 200, 30'000);
    cable.pull();
    QByteArray said;
    const auto says = [&](const char *words) {
        said += host.readAllStandardError();
        return said.contains(words);
    };
    QTRY_VERIFY2(says("Waiting for the printer"), said.constData());
    cable.plugIn();
    QTRY_VERIFY2_WITH_TIMEOUT(says("The print goes on"), said.constData(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(host.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(host.exitCode(), 0);
    const qsizetype first = cable.executed.indexOf(file.constFirst());
    const qsizetype last = cable.executed.lastIndexOf(file.constLast());
    QCOMPARE(compareExecuted(cable.executed.mid(first, last - first + 1), file), QString());
}

void TestPrintCommand::help()
{
    const Outcome outcome = run({u"--help"_s});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("--profile"));
}

QTEST_GUILESS_MAIN(TestPrintCommand)
#include "tst_printcommand_pty.moc"
