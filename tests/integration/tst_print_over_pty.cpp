// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/executedcommands.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

/// Prints real files with the real programs: `gantry-cli print` through QSerialPort on a pseudo-terminal, behind which
/// `gantry-cli virtual-printer --record` writes down every command it carried out.
class TestPrintOverPty : public QObject
{
    Q_OBJECT

private slots:
    void printsEveryLineOnceInOrder_data();
    void printsEveryLineOnceInOrder();
    void fileThatCannotBePrintedFails_data();
    void fileThatCannotBePrintedFails();
    void printerThatGoesAwayFailsThePrint();
    void portThatDoesNotExistFails();

private:
    struct Outcome
    {
        int exitCode = -1;
        QJsonObject json;
        QByteArray errors;
    };
    void startPrinter(const QStringList &options);
    void stopPrinter();
    Outcome print(const QString &file, int timeoutMs);

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_printer;
    QString m_port;

private slots:
    void cleanup() { stopPrinter(); }
};

void TestPrintOverPty::startPrinter(const QStringList &options)
{
    m_printer = std::make_unique<QProcess>();
    m_printer->setProcessChannelMode(QProcess::SeparateChannels);
    m_printer->start(QStringLiteral(GANTRY_CLI),
                     QStringList{u"virtual-printer"_s, u"--pty"_s, m_folder.filePath(u"port"_s)}
                         + options);
    QVERIFY(m_printer->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->canReadLine(), 10000);
    QVERIFY(m_printer->readLine().startsWith("listening on "));
    m_port = m_folder.filePath(u"port"_s);
}

void TestPrintOverPty::stopPrinter()
{
    if (!m_printer)
        return;
    m_printer->terminate();
    if (!m_printer->waitForFinished(10000)) {
        m_printer->kill();
        m_printer->waitForFinished();
        QFAIL("the virtual printer did not end when asked to");
    }
    m_printer.reset();
}

TestPrintOverPty::Outcome TestPrintOverPty::print(const QString &file, int timeoutMs)
{
    QProcess host;
    host.start(QStringLiteral(GANTRY_CLI),
               {u"print"_s, u"--port"_s, m_port, u"--baud"_s, u"250000"_s, u"--json"_s, file});
    Outcome outcome;
    if (!host.waitForFinished(timeoutMs)) {
        host.kill();
        host.waitForFinished();
        outcome.errors = "timed out: " + host.readAllStandardError();
        return outcome;
    }
    outcome.exitCode = host.exitStatus() == QProcess::NormalExit ? host.exitCode() : -2;
    outcome.errors = host.readAllStandardError();
    const QList<QByteArray> lines = host.readAllStandardOutput().trimmed().split('\n');
    outcome.json = QJsonDocument::fromJson(lines.last()).object();
    return outcome;
}

void TestPrintOverPty::printsEveryLineOnceInOrder_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("commands"); // 0 = all of the file
    QTest::addColumn<QString>("speed");
    QTest::addColumn<QString>("faults");
    QTest::addColumn<bool>("expectsResends");

    QTest::newRow("PrusaSlicer cube") << u"cube_prusa.gcode"_s << 0 << u"0"_s << QString() << false;
    QTest::newRow("Cura cube") << u"cube_cura.gcode"_s << 0 << u"0"_s << QString() << false;
    QTest::newRow("1 % of lines corrupted")
        << u"cube_prusa.gcode"_s << 2500 << u"50"_s << u"corrupt=1%,seed=11"_s << true;
    QTest::newRow("1 % of acknowledges lost")
        << u"cube_prusa.gcode"_s << 2500 << u"50"_s << u"lose-ok=1%,seed=12"_s << false;
    QTest::newRow("1 % of both") << u"cube_cura.gcode"_s << 2500 << u"50"_s
                                 << u"corrupt=1%,lose-ok=1%,seed=13"_s << true;
}

void TestPrintOverPty::printsEveryLineOnceInOrder()
{
    QFETCH(QString, file);
    QFETCH(int, commands);
    QFETCH(QString, speed);
    QFETCH(QString, faults);
    QFETCH(bool, expectsResends);

    QList<QByteArray> expected
        = test::commandsOf(test::contentOf(QStringLiteral(GANTRY_TEST_DATA "/gcode/") + file));
    QVERIFY(expected.size() > 5000);
    QString path = QStringLiteral(GANTRY_TEST_DATA "/gcode/") + file;
    if (commands > 0) {
        expected = expected.mid(0, commands);
        path = m_folder.filePath(u"part.gcode"_s);
        QFile part(path);
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write(expected.join('\n') + '\n');
    }

    const QString record = m_folder.filePath(u"record.txt"_s);
    QStringList options{u"--speed"_s, speed, u"--record"_s, record};
    if (!faults.isEmpty())
        options << u"--faults"_s << faults;
    startPrinter(options);

    const Outcome outcome = print(path, 280000);
    stopPrinter();

    QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
    QCOMPARE(outcome.json.value("state"_L1).toString(), u"finished"_s);
    QCOMPARE(outcome.json.value("error"_L1).toString(), QString());
    QVERIFY(outcome.json.value("lines_sent"_L1).toInteger() >= expected.size());
    QCOMPARE(outcome.json.value("resends"_L1).toInteger() > 0, expectsResends);
    const QString difference
        = test::compareExecuted(test::commandsOf(test::contentOf(record)), expected);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    qInfo("%s", QJsonDocument(outcome.json).toJson(QJsonDocument::Compact).constData());
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
    const QString path = m_folder.filePath(u"bad.gcode"_s);
    QFile::remove(path);
    if (!content.isNull()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    startPrinter({u"--speed"_s, u"0"_s});
    const Outcome outcome = print(path, 30000);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json.value("state"_L1).toString(), u"failed"_s);
    const QString sentence = outcome.json.value("error"_L1).toString();
    QVERIFY2(sentence.contains(word), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
}

void TestPrintOverPty::printerThatGoesAwayFailsThePrint()
{
    startPrinter({u"--speed"_s, u"0"_s, u"--faults"_s, u"disappear-after=500"_s});
    const Outcome outcome = print(QStringLiteral(GANTRY_TEST_DATA "/gcode/cube_cura.gcode"), 60000);
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json.value("state"_L1).toString(), u"failed"_s);
    QVERIFY(!outcome.json.value("error"_L1).toString().isEmpty());
}

void TestPrintOverPty::portThatDoesNotExistFails()
{
    m_port = m_folder.filePath(u"nothing-here"_s);
    const Outcome outcome = print(QStringLiteral(GANTRY_TEST_DATA "/gcode/cube_cura.gcode"), 30000);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(outcome.json.value("error"_L1).toString().contains("nothing-here"_L1),
             qPrintable(outcome.json.value("error"_L1).toString()));
}

QTEST_GUILESS_MAIN(TestPrintOverPty)
#include "tst_print_over_pty.moc"
