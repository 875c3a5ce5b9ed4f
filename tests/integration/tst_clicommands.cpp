// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/appdirs.h"
#include "cli/monitorcommand.h"
#include "cli/portscommand.h"
#include "profile/profilestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gantry;

namespace {

/// A printer behind a network bridge, scripted: acknowledges every line, knows M115, M105 and M114, and says nothing to a
/// line with the word "silence" in it. With a card it says so at once, and takes its time with what it can do.
class ScriptedPrinter final : public QObject
{
public:
    ScriptedPrinter()
    {
        m_listens = m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            m_socket = m_server.nextPendingConnection();
            connect(m_socket, &QTcpSocket::readyRead, this, &ScriptedPrinter::answer);
        });
    }

    [[nodiscard]] bool listens() const { return m_listens; }
    [[nodiscard]] QString address() const { return u"127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    [[nodiscard]] const QList<QByteArray> &commands() const { return m_commands; }
    void hangUp() { m_socket->abort(); }
    void putCardIn(bool listing) { m_card = listing ? Card::Listing : Card::Mute; }

private:
    void answer()
    {
        while (m_socket->canReadLine()) {
            QByteArray line = m_socket->readLine().trimmed();
            line = line.left(line.indexOf('*') < 0 ? line.size() : line.indexOf('*'));
            if (line.startsWith('N'))
                line = line.mid(line.indexOf(' ') + 1);
            m_commands << line;
            if (line.startsWith("M115") && m_card != Card::None) {
                m_socket->write("SD card ok\n");
                QTimer::singleShot(700ms, m_socket, [this] {
                    m_socket->write("FIRMWARE_NAME:Scripted 1.0 EXTRUDER_COUNT:1\nok\n");
                });
                continue;
            }
            if (line.startsWith("M20") && m_card == Card::Listing)
                m_socket->write("Begin file list\nA.GCO 12\nEnd file list\n");
            if (line.startsWith("M115"))
                m_socket->write("FIRMWARE_NAME:Scripted 1.0 EXTRUDER_COUNT:1\n");
            else if (line.startsWith("M114"))
                m_socket->write("X:1.00 Y:2.00 Z:3.00 E:4.00 Count X:80 Y:160 Z:1200\n");
            m_silent = m_silent || line.contains("silence");
            if (!m_silent)
                m_socket->write(line.startsWith("M105") ? "ok T:20.0 /0.0 B:20.0 /0.0\n" : "ok\n");
        }
    }

    QTcpServer m_server;
    QTcpSocket *m_socket = nullptr;
    QList<QByteArray> m_commands;
    enum class Card { None, Listing, Mute };
    Card m_card = Card::None;
    bool m_listens = false;
    bool m_silent = false; // for good: an answer to a later line proves those before
};

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray error;
};

/// gantry-cli as its users run it.
class Cli final
{
public:
    explicit Cli(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"QT_LOGGING_RULES"_s);
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(GANTRY_CLI), arguments);
    }
    ~Cli()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }

    [[nodiscard]] bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    [[nodiscard]] const Outcome &outcome()
    {
        if (m_process.exitStatus() == QProcess::NormalExit && hasEnded())
            m_outcome.code = m_process.exitCode();
        m_outcome.out += m_process.readAllStandardOutput();
        m_outcome.error += m_process.readAllStandardError();
        return m_outcome;
    }
    void interrupt() { m_process.terminate(); }

private:
    QProcess m_process;
    Outcome m_outcome;
};

constexpr int Patience = 15'000; // ms; a machine may be busy

SerialPortInfo prusaPort()
{
    SerialPortInfo port;
    port.port = u"/dev/ttyACM0"_s;
    port.shortName = u"ttyACM0"_s;
    port.description = u"Original Prusa i3 MK3"_s;
    port.manufacturer = u"Prusa Research"_s;
    port.serialNumber = u"CZPX1234"_s;
    port.vendorId = 0x2c99;
    port.productId = 0x0002;
    return port;
}

SerialPortInfo boardPort()
{
    SerialPortInfo port;
    port.port = u"/dev/ttyS0"_s;
    port.shortName = u"ttyS0"_s;
    return port;
}

} // namespace

/// gantry-cli ports, send and monitor: the program itself, against a scripted and against the virtual printer.
class TestCliCommands : public QObject
{
    Q_OBJECT

private slots:
    void portsAsATable();
    void portsAsJson();
    void portsListsTheVirtualPrinter();
    void wrongUsage_data();
    void wrongUsage();
    void aProfileThatAsksGetsItsAnswerByAnOption();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void sendPrintsTheAnswersToItsLines();
    void sendToTheVirtualPrinter();
    void sendSaysWhyItFailed_data();
    void sendSaysWhyItFailed();
    void sendGivesUpInTime();
    void sendNoticesALostPrinter();
    void sendCanBeInterrupted();
    void sdWaitsForTheList();
    void sdSaysThatThereIsNoList();
    void monitorPrintsTheConversation();
    void monitorNoticesALostPrinter();
    void monitorFormatsLines_data();
    void monitorFormatsLines();
};

void TestCliCommands::portsAsATable()
{
    const QString table = PortsCommand::table({prusaPort(), boardPort()});
    const QStringList lines = table.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).simplified(),
             u"/dev/ttyACM0 Original Prusa i3 MK3 on ttyACM0 2c99:0002 CZPX1234"_s);
    QCOMPARE(lines.at(1).simplified(), u"/dev/ttyS0 ttyS0"_s);
    QVERIFY(!lines.at(1).endsWith(u' '));
    QCOMPARE(lines.at(2), QString());
}

void TestCliCommands::portsAsJson()
{
    const QJsonArray ports
        = QJsonDocument::fromJson(PortsCommand::json({prusaPort(), boardPort()})).array();
    QCOMPARE(ports.size(), 2);
    const QJsonObject prusa = ports.at(0).toObject();
    QCOMPARE(prusa.value("port"_L1).toString(), u"/dev/ttyACM0"_s);
    QCOMPARE(prusa.value("name"_L1).toString(), u"Original Prusa i3 MK3 on ttyACM0"_s);
    QCOMPARE(prusa.value("vendorId"_L1).toInt(), 0x2c99);
    QCOMPARE(prusa.value("productId"_L1).toInt(), 2);
    QCOMPARE(prusa.value("serialNumber"_L1).toString(), u"CZPX1234"_s);
    QVERIFY(prusa.value("usb"_L1).toBool());
    const QJsonObject board = ports.at(1).toObject();
    QVERIFY(board.value("vendorId"_L1).isNull());
    QVERIFY(!board.value("usb"_L1).toBool());
}

void TestCliCommands::portsListsTheVirtualPrinter()
{
    Cli cli({u"ports"_s, u"--json"_s, u"--all"_s});
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().code, 0);
    const QJsonArray ports = QJsonDocument::fromJson(cli.outcome().out).array();
    QVERIFY(!ports.isEmpty());
    QCOMPARE(ports.last().toObject().value("port"_L1).toString(), u"virtual"_s);
    QVERIFY(ports.last().toObject().value("virtual"_L1).toBool());
}

void TestCliCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("unknown option") << QStringList{u"ports"_s, u"--colour"_s} << "colour"_ba;
    QTest::newRow("useless argument") << QStringList{u"ports"_s, u"COM5"_s} << "COM5"_ba;
    QTest::newRow("no port") << QStringList{u"send"_s, u"M105"_s} << "--port"_ba;
    QTest::newRow("empty port") << QStringList{u"monitor"_s, u"--port"_s, u" "_s} << "--port"_ba;
    QTest::newRow("no line") << QStringList{u"send"_s, u"--port"_s, u"virtual"_s} << "line"_ba;
    QTest::newRow("comments only")
        << QStringList{u"send"_s, u"--port"_s, u"virtual"_s, u"; home"_s} << "line"_ba;
    QTest::newRow("host command") << QStringList{u"send"_s, u"--port"_s, u"virtual"_s, u"@pause"_s}
                                  << "@"_ba;
    QTest::newRow("rate in words")
        << QStringList{u"send"_s, u"--port"_s, u"virtual"_s, u"--baud"_s, u"fast"_s, u"M105"_s}
        << "fast"_ba;
    QTest::newRow("rate 0") << QStringList{u"monitor"_s, u"--port"_s, u"virtual"_s, u"--baud"_s,
                                           u"0"_s}
                            << "0"_ba;
    QTest::newRow("time in words")
        << QStringList{u"send"_s, u"--port"_s, u"virtual"_s, u"--timeout"_s, u"soon"_s, u"M105"_s}
        << "soon"_ba;
    QTest::newRow("negative time")
        << QStringList{u"send"_s, u"--port"_s, u"virtual"_s, u"--timeout=-1"_s, u"M105"_s}
        << "-1"_ba;
    QTest::newRow("reset perhaps")
        << QStringList{u"send"_s, u"--port"_s, u"virtual"_s, u"--reset"_s, u"perhaps"_s, u"M105"_s}
        << "perhaps"_ba;
}

void TestCliCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    Cli cli(arguments);
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().code, 2);
    QCOMPARE(cli.outcome().out, ""_ba);
    QCOMPARE(cli.outcome().error.count('\n'), 1);
    QVERIFY2(cli.outcome().error.contains(words), cli.outcome().error.constData());
}

void TestCliCommands::aProfileThatAsksGetsItsAnswerByAnOption()
{
    const QTemporaryDir home;
    const QByteArray before = qgetenv("GANTRY_HOME");
    const auto restore = qScopeGuard([&before] { qputenv("GANTRY_HOME", before); });
    qputenv("GANTRY_HOME", QFile::encodeName(home.path()));
    ProfileStore profiles(AppDirs::profiles());
    PrinterProfile profile;
    profile.id = u"asks"_s;
    profile.name = u"Asks"_s;
    profile.resetOnConnect = PrinterProfile::ResetOnConnect::Ask;
    QVERIFY(profiles.save(profile, true));

    const QStringList connection{u"--port"_s, u"/dev/gantry-no-such-port"_s, u"--profile"_s,
                                 u"asks"_s};
    const QStringList command = QStringList{u"send"_s} + connection;
    Cli undecided(command + QStringList{u"M105"_s});
    QTRY_VERIFY_WITH_TIMEOUT(undecided.hasEnded(), Patience);
    QCOMPARE(undecided.outcome().code, 2);
    QVERIFY2(undecided.outcome().error.contains("--reset yes"),
             undecided.outcome().error.constData());
    for (const QString &answer : {u"yes"_s, u"no"_s}) {
        Cli decided(command + QStringList{u"--reset"_s, answer, u"M105"_s});
        QTRY_VERIFY_WITH_TIMEOUT(decided.hasEnded(), Patience);
        QCOMPARE(decided.outcome().code, 1); // there is no such port
        QVERIFY(!decided.outcome().error.contains("--reset"));
    }
    // Nothing to ask about where there is no such line.
    Cli virtualPrinter(
        {u"send"_s, u"--port"_s, u"virtual"_s, u"--profile"_s, u"asks"_s, u"M105"_s});
    QTRY_VERIFY_WITH_TIMEOUT(virtualPrinter.hasEnded(), Patience);
    QCOMPARE(virtualPrinter.outcome().code, 0);
}

void TestCliCommands::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("ports") << u"ports"_s << "Usage: gantry-cli ports [options]\n"_ba;
    QTest::newRow("send") << u"send"_s << "Usage: gantry-cli send [options] LINE...\n"_ba;
    QTest::newRow("monitor") << u"monitor"_s << "Usage: gantry-cli monitor [options]\n"_ba;
}

void TestCliCommands::everyCommandExplainsItself()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, words);
    Cli cli({command, u"--help"_s});
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().code, 0);
    QVERIFY2(cli.outcome().out.startsWith(words), cli.outcome().out.constData());
    QCOMPARE(cli.outcome().error, ""_ba);
}

void TestCliCommands::sendPrintsTheAnswersToItsLines()
{
    ScriptedPrinter printer;
    QVERIFY(printer.listens());
    Cli cli({u"send"_s, u"--port"_s, printer.address(), u"M114"_s, u"M117 Hello ; display"_s});
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().error, ""_ba);
    QCOMPARE(cli.outcome().out, "X:1.00 Y:2.00 Z:3.00 E:4.00 Count X:80 Y:160 Z:1200\nok\nok\n"_ba);
    QCOMPARE(cli.outcome().code, 0);
    QVERIFY(printer.commands().contains("M117 Hello"_ba));
}

void TestCliCommands::sendToTheVirtualPrinter()
{
    Cli cli({u"send"_s, u"--port"_s, u"virtual"_s, u"M105"_s, u"M114"_s});
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().error, ""_ba);
    QCOMPARE(cli.outcome().code, 0);
    const QByteArray out = cli.outcome().out;
    QVERIFY2(out.startsWith("ok T:"), out.constData());
    QVERIFY2(out.contains("X:0.00 Y:0.00 Z:0.00 E:0.00"), out.constData());
    QVERIFY2(!out.contains("FIRMWARE_NAME"), "the handshake is not an answer to our lines");
}

void TestCliCommands::sendSaysWhyItFailed_data()
{
    QTest::addColumn<QString>("port");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("missing device") << u"/dev/gantry-no-such-port"_s << "There is no port"_ba;
    QTest::newRow("refused") << u"127.0.0.1:1"_s << "refuses"_ba;
    QTest::newRow("no address") << u"tcp://printer"_s << "host:port"_ba;
}

void TestCliCommands::sendSaysWhyItFailed()
{
    QFETCH(QString, port);
    QFETCH(QByteArray, words);
    Cli cli({u"send"_s, u"--port"_s, port, u"M105"_s});
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().code, 1);
    QCOMPARE(cli.outcome().out, ""_ba);
    QVERIFY2(cli.outcome().error.contains(words), cli.outcome().error.constData());
    QCOMPARE(cli.outcome().error.count('\n'), 1);
}

void TestCliCommands::sendGivesUpInTime()
{
    ScriptedPrinter printer;
    Cli cli(
        {u"send"_s, u"--port"_s, printer.address(), u"--timeout"_s, u"1.5"_s, u"M117 silence"_s});
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().code, 1);
    QVERIFY2(cli.outcome().error.contains("acknowledged"), cli.outcome().error.constData());
    QCOMPARE(cli.outcome().error.count('\n'), 1);
}

// That a card is in comes long before the firmware can be asked for its files.
void TestCliCommands::sdWaitsForTheList()
{
    ScriptedPrinter printer;
    printer.putCardIn(true);
    Cli cli({u"sd"_s, u"ls"_s, u"--port"_s, printer.address()});
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().error, ""_ba);
    QVERIFY2(cli.outcome().out.startsWith("A.GCO  "), cli.outcome().out.constData());
    QCOMPARE(cli.outcome().code, 0);
}

void TestCliCommands::sdSaysThatThereIsNoList()
{
    ScriptedPrinter printer;
    printer.putCardIn(false);
    Cli cli({u"sd"_s, u"ls"_s, u"--port"_s, printer.address()});
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), 2 * Patience);
    QVERIFY2(cli.outcome().error.contains("does not tell which files"),
             cli.outcome().error.constData());
    QCOMPARE(cli.outcome().out, ""_ba);
    QCOMPARE(cli.outcome().code, 1);
}

void TestCliCommands::sendNoticesALostPrinter()
{
    ScriptedPrinter printer;
    Cli cli({u"send"_s, u"--port"_s, printer.address(), u"M117 silence"_s});
    QTRY_VERIFY_WITH_TIMEOUT(printer.commands().contains("M117 silence"_ba), Patience);
    printer.hangUp();
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().code, 1);
    QVERIFY2(cli.outcome().error.contains("lost"), cli.outcome().error.constData());
    QCOMPARE(cli.outcome().error.count('\n'), 1);
}

void TestCliCommands::sendCanBeInterrupted()
{
#ifdef Q_OS_WIN
    QSKIP("a console program cannot be asked to end by another process here");
#endif
    ScriptedPrinter printer;
    Cli cli({u"send"_s, u"--port"_s, printer.address(), u"M117 silence"_s});
    QTRY_VERIFY_WITH_TIMEOUT(printer.commands().contains("M117 silence"_ba), Patience);
    cli.interrupt();
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().code, 1);
    QVERIFY2(cli.outcome().error.contains("Interrupted"), cli.outcome().error.constData());
}

void TestCliCommands::monitorPrintsTheConversation()
{
#ifdef Q_OS_WIN
    QSKIP("a console program cannot be asked to end by another process here");
#endif
    ScriptedPrinter printer;
    Cli cli({u"monitor"_s, u"--port"_s, printer.address()});
    QTRY_VERIFY_WITH_TIMEOUT(cli.outcome().out.contains("< FIRMWARE_NAME:Scripted 1.0"), Patience);
    QVERIFY2(cli.outcome().out.contains("> N"), cli.outcome().out.constData());
    QVERIFY(!cli.hasEnded());
    cli.interrupt();
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().code, 0);
    QCOMPARE(cli.outcome().error, ""_ba);
}

void TestCliCommands::monitorNoticesALostPrinter()
{
    ScriptedPrinter printer;
    Cli cli({u"monitor"_s, u"--port"_s, printer.address(), u"--timestamps"_s});
    QTRY_VERIFY_WITH_TIMEOUT(cli.outcome().out.contains("FIRMWARE_NAME"), Patience);
    printer.hangUp();
    QTRY_VERIFY_WITH_TIMEOUT(cli.hasEnded(), Patience);
    QCOMPARE(cli.outcome().code, 1);
    QVERIFY2(cli.outcome().error.contains("lost"), cli.outcome().error.constData());
    QCOMPARE(cli.outcome().error.count('\n'), 1);
}

void TestCliCommands::monitorFormatsLines_data()
{
    QTest::addColumn<WireLine::Direction>("direction");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("formatted");
    QTest::newRow("sent") << WireLine::Direction::Sent << "N1 M105*37"_ba
                          << "> N1 M105*37\n"_ba;
    QTest::newRow("received") << WireLine::Direction::Received << " T:21.0 /0.0"_ba
                              << "<  T:21.0 /0.0\n"_ba;
    QTest::newRow("note") << WireLine::Direction::Note << "resent"_ba
                          << "# resent\n"_ba;
}

void TestCliCommands::monitorFormatsLines()
{
    QFETCH(WireLine::Direction, direction);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, formatted);
    WireLine line;
    line.msecsSinceEpoch = QDateTime(QDate(2026, 2, 3), QTime(14, 3, 59, 120)).toMSecsSinceEpoch();
    line.direction = direction;
    line.text = text;
    QCOMPARE(MonitorCommand::formatted(line, false), formatted);
    QCOMPARE(MonitorCommand::formatted(line, true), "14:03:59.120 " + formatted);
}

QTEST_GUILESS_MAIN(TestCliCommands)
#include "tst_clicommands.moc"
