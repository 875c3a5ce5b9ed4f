// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/movecommands.h"
#include "cli/sdcommand.h"
#include "cli/statuscommands.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000; // ms; a machine may be busy

struct Outcome
{
    int code = -1;
    QByteArray out;
    QByteArray error;
};

} // namespace

/// The commands of gantry-cli that do one thing with a printer: the program itself, with the virtual printer behind a real
/// serial device.
class TestCliTasks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void parsesDistances_data();
    void parsesDistances();
    void parsesTargets_data();
    void parsesTargets();
    void parsesVariables();
    void listsProfilesAsATable();
    void listsCardFilesAsATable();
    void wrongUsage_data();
    void wrongUsage();
    void explainsItself_data();
    void explainsItself();
    void listsProfiles();
    void jogsAndHomes();
    void setsAndPrintsTemperatures();
    void sendsAScript();
    void printsTheStatus();
    void usesTheCard();
    void keepsToTheSettings();
    void sendsAndPrintsWithTheProfile();
    void saysWhyItFailed_data();
    void saysWhyItFailed();

private:
    [[nodiscard]] Outcome run(const QStringList &arguments) const;
    [[nodiscard]] Outcome runOnPort(QStringList arguments) const;
    [[nodiscard]] QByteArrayList executed() const;
    [[nodiscard]] QProcessEnvironment environment() const;

    QTemporaryDir m_dir;
    QProcess m_printer;
    QString m_port;
};

QProcessEnvironment TestCliTasks::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_LOGGING_RULES"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"GANTRY_HOME"_s, m_dir.path());
    return environment;
}

void TestCliTasks::initTestCase()
{
    m_port = m_dir.filePath(u"printer"_s);
    QVERIFY(QDir(m_dir.path()).mkpath(u"config/scripts"_s));
    QFile script(m_dir.filePath(u"config/scripts/greet.gcode"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("M117 Hello {{ parameters.name }}\n");
}

// A new machine for every test; its commands are recorded.
void TestCliTasks::init()
{
    cleanupTestCase();
    m_printer.setProcessEnvironment(environment());
    m_printer.start(QStringLiteral(GANTRY_CLI),
                    {u"virtual-printer"_s, u"--pty"_s, m_port, u"--speed"_s, u"0"_s, u"--record"_s,
                     m_dir.filePath(u"record"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_port), Patience);
}

void TestCliTasks::cleanupTestCase()
{
    if (m_printer.state() == QProcess::NotRunning)
        return;
    m_printer.terminate();
    m_printer.waitForFinished(Patience);
}

Outcome TestCliTasks::run(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(QStringLiteral(GANTRY_CLI), arguments);
    if (!process.waitForFinished(Patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome TestCliTasks::runOnPort(QStringList arguments) const
{
    arguments << u"--port"_s << m_port << u"--baud"_s << u"115200"_s;
    return run(arguments);
}

QByteArrayList TestCliTasks::executed() const
{
    QFile file(m_dir.filePath(u"record"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QByteArrayList();
}

void TestCliTasks::parsesDistances_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("parsed"); // empty = refused
    QTest::newRow("one") << QStringList{u"x=10"_s} << u"x 10"_s;
    QTest::newRow("two") << QStringList{u"Z=-0.5"_s, u"x=1e1"_s} << u"z -0.5 x 10"_s;
    QTest::newRow("none") << QStringList{} << QString();
    QTest::newRow("no number") << QStringList{u"x=far"_s} << QString();
    QTest::newRow("no axis") << QStringList{u"=10"_s} << QString();
    QTest::newRow("no equals sign") << QStringList{u"x10"_s} << QString();
    QTest::newRow("endless") << QStringList{u"x=inf"_s} << QString();
}

void TestCliTasks::parsesDistances()
{
    QFETCH(QStringList, words);
    QFETCH(QString, parsed);
    const auto distances = MoveCommands::parseDistances(words);
    QStringList shown;
    if (distances) {
        for (const AxisDistance &move : *distances)
            shown << move.axis << QString::number(move.distance);
    }
    QCOMPARE(shown.join(u' '), parsed);
}

void TestCliTasks::parsesTargets_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("parsed");
    QTest::newRow("two") << QStringList{u"tool0=210"_s, u"bed=off"_s} << u"tool0 210 bed 0"_s;
    QTest::newRow("none") << QStringList{} << u""_s;
    QTest::newRow("no number") << QStringList{u"bed=warm"_s} << u"refused"_s;
    QTest::newRow("no heater") << QStringList{u"210"_s} << u"refused"_s;
}

void TestCliTasks::parsesTargets()
{
    QFETCH(QStringList, words);
    QFETCH(QString, parsed);
    const auto targets = MoveCommands::parseTargets(words);
    QStringList shown;
    if (targets) {
        for (const auto &[heater, value] : *targets)
            shown << heater << QString::number(value);
    } else {
        shown << u"refused"_s;
    }
    QCOMPARE(shown.join(u' '), parsed);
}

void TestCliTasks::parsesVariables()
{
    const auto variables = MoveCommands::parseVariables({u"count=3"_s, u"name=a=b"_s, u"empty="_s});
    QVERIFY(variables);
    QCOMPARE(*variables,
             (QVariantMap{{u"count"_s, 3.0}, {u"name"_s, u"a=b"_s}, {u"empty"_s, u""_s}}));
    QVERIFY(!MoveCommands::parseVariables({u"alone"_s}));
}

void TestCliTasks::listsProfilesAsATable()
{
    PrinterProfile first;
    PrinterProfile second;
    second.id = u"mk3"_s;
    second.name = u"MK3"_s;
    second.height = 210;
    QCOMPARE(StatusCommands::profileTable({first, second}, u"_default"_s),
             u"* _default  Default  200 x 200 x 200 mm\n"
             "  mk3       MK3      200 x 200 x 210 mm\n"_s);
}

void TestCliTasks::listsCardFilesAsATable()
{
    SdFile file{u"LONGNA~1.GCO"_s, u"Long name.gcode"_s, 1234, {}};
    file.date = QDateTime(QDate(2026, 2, 3), QTime(4, 5));
    const SdFile bare{u"A.G"_s, u"A.G"_s, {}, {}};
    QCOMPARE(SdCommand::table({file, bare}),
             u"LONGNA~1.GCO        1234  2026-02-03 04:05  Long name.gcode\n"
             "A.G                    -  -\n"_s);
    const QJsonArray json = QJsonDocument::fromJson(SdCommand::json({file, bare})).array();
    QCOMPARE(json.at(0).toObject().value("size"_L1).toInt(), 1234);
    QCOMPARE(json.at(0).toObject().value("date"_L1).toInteger(), file.date.toSecsSinceEpoch());
    QVERIFY(json.at(1).toObject().value("size"_L1).isNull());
    QVERIFY(json.at(1).toObject().value("date"_L1).isNull());
}

void TestCliTasks::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    const QStringList port = {u"--port"_s, u"virtual"_s};
    const auto row = [&](const char *name, const QStringList &arguments, const QByteArray &words) {
        QTest::newRow(name) << arguments << words;
    };
    row("no port", {u"home"_s}, "--port");
    row("jog nothing", QStringList{u"jog"_s} + port, "axis");
    row("jog a word", QStringList{u"jog"_s, u"up"_s} + port, "up");
    row("speed in words", QStringList{u"jog"_s, u"x=1"_s, u"--speed"_s, u"fast"_s} + port, "fast");
    row("target in words", QStringList{u"temp"_s, u"bed=warm"_s} + port, "warm");
    row("no script", QStringList{u"script"_s} + port, "script");
    row("variable", QStringList{u"script"_s, u"greet"_s, u"x"_s} + port, "x");
    row("no verb", QStringList{u"sd"_s} + port, "sd ls");
    row("unknown verb", QStringList{u"sd"_s, u"format"_s} + port, "sd ls");
    row("no file", QStringList{u"sd"_s, u"print"_s} + port, "sd print");
    row("profile", QStringList{u"home"_s, u"--profile"_s, u"none"_s} + port, "none");
    row("status of what", QStringList{u"status"_s, u"COM5"_s} + port, "COM5");
    row("profiles of what", {u"profiles"_s, u"mk3"_s}, "mk3");
}

void TestCliTasks::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QCOMPARE(outcome.out, ""_ba);
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY2(outcome.error.contains(words), outcome.error.constData());
}

void TestCliTasks::explainsItself_data()
{
    QTest::addColumn<QByteArray>("usage");
    QTest::newRow("jog") << "Usage: gantry-cli jog [options] AXIS=MM..."_ba;
    QTest::newRow("home") << "Usage: gantry-cli home [options] [AXIS...]"_ba;
    QTest::newRow("temp") << "Usage: gantry-cli temp [options] [HEATER=VALUE...]"_ba;
    QTest::newRow("script") << "Usage: gantry-cli script [options] NAME [KEY=VALUE...]"_ba;
    QTest::newRow("status") << "Usage: gantry-cli status [options]"_ba;
    QTest::newRow("profiles") << "Usage: gantry-cli profiles [options]"_ba;
    QTest::newRow("sd")
        << "Usage: gantry-cli sd [options] ls | print NAME | upload FILE | rm NAME"_ba;
}

void TestCliTasks::explainsItself()
{
    QFETCH(QByteArray, usage);
    const Outcome outcome = run({QString::fromLatin1(QTest::currentDataTag()), u"--help"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.startsWith(usage + '\n'), outcome.out.constData());
    QCOMPARE(outcome.error, ""_ba);
}

void TestCliTasks::listsProfiles()
{
    QCOMPARE(run({u"profiles"_s}).out, "* _default  Default  200 x 200 x 200 mm\n"_ba);
    const Outcome outcome = run({u"profiles"_s, u"--json"_s});
    QCOMPARE(outcome.code, 0);
    const QJsonArray all = QJsonDocument::fromJson(outcome.out).array();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all.at(0).toObject().value("id"_L1).toString(), u"_default"_s);
    QVERIFY(all.at(0).toObject().value("default"_L1).toBool());
}

void TestCliTasks::jogsAndHomes()
{
    Outcome outcome = runOnPort({u"home"_s});
    QCOMPARE(outcome.error, ""_ba);
    QCOMPARE(outcome.code, 0);
    outcome = runOnPort({u"jog"_s, u"x=10"_s, u"z=0.5"_s, u"--speed"_s, u"1200"_s});
    QCOMPARE(outcome.error, ""_ba);
    QCOMPARE(outcome.code, 0);
    outcome = runOnPort({u"jog"_s, u"--absolute"_s, u"y=42"_s});
    QCOMPARE(outcome.code, 0);
    QTRY_VERIFY(executed().contains("G0 Y42 F6000"));
    QVERIFY(executed().contains("G28 X0 Y0 Z0"));
    QVERIFY(executed().contains("G0 X10 Z0.5 F1200"));
}

void TestCliTasks::setsAndPrintsTemperatures()
{
    const Outcome set = runOnPort({u"temp"_s, u"tool0=200"_s, u"bed=off"_s});
    QCOMPARE(set.error, ""_ba);
    QCOMPARE(set.code, 0);
    QTRY_VERIFY(executed().contains("M104 S200"));
    QVERIFY(executed().contains("M140 S0"));
    const Outcome shown = runOnPort({u"temp"_s});
    QCOMPARE(shown.code, 0);
    QVERIFY2(shown.out.contains("tool0"), shown.out.constData());
    QVERIFY2(shown.out.contains("bed"), shown.out.constData());
}

void TestCliTasks::sendsAScript()
{
    const Outcome outcome = runOnPort({u"script"_s, u"greet"_s, u"name=you"_s});
    QCOMPARE(outcome.error, ""_ba);
    QCOMPARE(outcome.code, 0);
    QTRY_VERIFY(executed().contains("M117 Hello you"));
}

void TestCliTasks::printsTheStatus()
{
    const Outcome outcome = runOnPort({u"status"_s, u"--json"_s});
    QCOMPARE(outcome.error, ""_ba);
    QCOMPARE(outcome.code, 0);
    const QJsonObject json = QJsonDocument::fromJson(outcome.out).object();
    const QJsonObject state = json.value("state"_L1).toObject();
    QCOMPARE(state.value("text"_L1).toString(), u"Operational"_s);
    QVERIFY(state.value("flags"_L1).toObject().value("ready"_L1).toBool());
    QVERIFY(json.value("temperatures"_L1).toObject().contains("tool0"_L1));
    QCOMPARE(json.value("connection"_L1).toArray().at(1).toString(), m_port);
    const Outcome text = runOnPort({u"status"_s});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.startsWith("Operational\n"), text.out.constData());
}

void TestCliTasks::usesTheCard()
{
    Outcome outcome = runOnPort({u"sd"_s, u"ls"_s, u"--json"_s});
    QCOMPARE(outcome.error, ""_ba);
    QCOMPARE(outcome.code, 0);
    const QJsonArray before = QJsonDocument::fromJson(outcome.out).array();
    QCOMPARE(before.size(), 3);
    const QString path = m_dir.filePath(u"part.gcode"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("G28\nG1 X33 F6000\nM117 from the card\n");
    file.close();
    outcome = runOnPort({u"sd"_s, u"upload"_s, path});
    QVERIFY2(outcome.code == 0, outcome.error.constData());
    outcome = runOnPort({u"sd"_s, u"ls"_s});
    QVERIFY2(outcome.out.toLower().contains("part.gcode"), outcome.out.constData());
    outcome = runOnPort({u"sd"_s, u"print"_s, u"part.gcode"_s});
    QVERIFY2(outcome.code == 0, outcome.error.constData());
    QTRY_VERIFY(executed().contains("M117 from the card"));
    outcome = runOnPort({u"sd"_s, u"rm"_s, u"part.gcode"_s});
    QVERIFY2(outcome.code == 0, outcome.error.constData());
    outcome = runOnPort({u"sd"_s, u"ls"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(outcome.out).array().size(), 3);
}

void TestCliTasks::keepsToTheSettings()
{
    QFile settings(m_dir.filePath(u"config/settings.ini"_s));
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.write("[protocol]\nignoredCommands=M300\n[timeout]\ncommunication=soon\n");
    settings.close();
    const Outcome outcome = runOnPort({u"send"_s, u"M300 S1"_s, u"M117 behind"_s});
    QVERIFY(settings.remove());
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY2(outcome.error.contains("timeout/communication"), outcome.error.constData());
    QTRY_VERIFY(executed().contains("M117 behind"));
    QVERIFY(!executed().contains("M300 S1"));
}

void TestCliTasks::sendsAndPrintsWithTheProfile()
{
    QVERIFY(QDir(m_dir.path()).mkpath(u"config/profiles"_s));
    QFile profile(m_dir.filePath(u"config/profiles/cold.json"_s));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write(R"({"format": 1, "id": "cold", "name": "Cold", "heatedBed": false})");
    profile.close();
    const QStringList cold = {u"--profile"_s, u"cold"_s};
    Outcome outcome = runOnPort(QStringList{u"send"_s, u"M140 S50"_s, u"M117 sent"_s} + cold);
    QVERIFY2(outcome.code == 0, outcome.error.constData());
    QTRY_VERIFY(executed().contains("M117 sent"));
    QVERIFY(!executed().contains("M140 S50"));
    QVERIFY(profile.remove());
    outcome = runOnPort(QStringList{u"send"_s, u"M117 x"_s} + cold);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.error.contains("cold"), outcome.error.constData());
}

void TestCliTasks::saysWhyItFailed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("unknown axis") << QStringList{u"jog"_s, u"a=1"_s} << "no axis"_ba;
    QTest::newRow("too hot") << QStringList{u"temp"_s, u"tool0=900"_s} << "limit"_ba;
    QTest::newRow("unknown heater") << QStringList{u"temp"_s, u"nozzle=200"_s} << "heater"_ba;
    QTest::newRow("unknown script") << QStringList{u"script"_s, u"none"_s} << "none"_ba;
    QTest::newRow("nothing to delete") << QStringList{u"sd"_s, u"rm"_s, u"no.gco"_s} << "no.gco"_ba;
    QTest::newRow("nothing to print")
        << QStringList{u"sd"_s, u"print"_s, u"no.gco"_s} << "no.gco"_ba;
    QTest::newRow("nothing to copy")
        << QStringList{u"sd"_s, u"upload"_s, u"/no.gcode"_s} << "no.gcode"_ba;
}

void TestCliTasks::saysWhyItFailed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, words);
    const Outcome outcome = runOnPort(arguments);
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.error.count('\n'), 1);
    QVERIFY2(outcome.error.contains(words), outcome.error.constData());
}

QTEST_GUILESS_MAIN(TestCliTasks)
#include "tst_clitasks_pty.moc"
