// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gcode/gcodetext.h"
#include "printer/printer.h"
#include "printer/printercallback.h"
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace gantry;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000;  // ms; a machine may be busy
constexpr int LongFile = 200'000; // lines enough that the print is not over before it is stopped

class Listener final : public PrinterCallback
{
public:
    void onPrinterAddLog(const QString &data) override { logs.append(data); }
    void onPrinterAddMessage(const QString &data) override { messages.append(data); }
    void onPrinterAddTemperature(const TemperatureRecord &data) override
    {
        temperatures.append(data);
    }
    void onPrinterReceivedRegisteredMessage(const QString &, const QString &output) override
    {
        outputs.append(output);
    }
    void onPrinterSendCurrentData(const CurrentData &data) override { current.append(data); }
    void onPrinterSendInitialData(const InitialData &data) override { initial.append(data); }

    QStringList logs;
    QStringList messages;
    QStringList outputs;
    QList<TemperatureRecord> temperatures;
    QList<CurrentData> current;
    QList<InitialData> initial;
};

} // namespace

/// The published interface of a whole printer, down to the virtual printer's firmware: what a program that uses nothing else
/// sees and gets done.
class TestPrinterInterface final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void connectsByNames();
    void connectsAnewAndDisconnects();
    void selectsTheProfileByItsId();
    void looksAtValuesBeforeAnythingElse_data();
    void looksAtValuesBeforeAnythingElse();
    void doesNothingWithoutAConnection();
    void offersConnectionOptions();
    void sendsCommandsInOrder();
    void forcesCommandsPastOthers();
    void tagsWhatItSends_data();
    void tagsWhatItSends();
    void sendsScripts();
    void knowsNoOtherScripts();
    void movesTheMachine();
    void refusesToMoveWhilePrinting();
    void setsTemperaturesAndRates();
    void suppressesHeatersThatAreNotThere();
    void shiftsTargetsOfTheFile();
    void selectsFilesByTheirRules();
    void tellsLaterWhatTheDiskSays_data();
    void tellsLaterWhatTheDiskSays();
    void printsWhatIsSelectedAtTheMoment();
    void selectsNothingWhileItIsNotReady();
    void printsFromAPosition();
    void pausesTogglesAndResumes();
    void cancelsAndKeepsWhatIsNeededToGoOn();
    void tagsJobs();
    void holdsTheJob();
    void holdsEndWithTheirConnection();
    void keepsTheModesOfAHeldFile();
    void knowsTheCurrentFile();
    void tellsTheStates();
    void tellsTheCurrentData();
    void tellsWhatTheAnalysisFound();
    void tellsTemperatures();
    void remembersPrintTimes();
    void callsBack();
    void tellsEvents();
    void logsLines();
    void fakesAnAcknowledge();
    void stopsInAnEmergencyAndSaysWhy();
    void tellsWhyAPrintCannotBegin();
    void tellsWhyAPrintFromTheCardCannotBegin();
    void tagsTheCardsFirstQuestion();
    void usesTheCard();
    void copiesFilesToTheCard();

private:
    /// @param speed how much faster than a real machine; 0 = nothing takes time
    void build(VirtualPrinterOptions options = {}, double speed = 0);
    void connectVirtual();
    QString writeFile(const QString &name, int lines, const QByteArray &head = {},
                      const QByteArray &home = "G28\n") const;
    void select(const QString &path);
    [[nodiscard]] PrinterInterface &face() { return *m_printer; }
    [[nodiscard]] QByteArrayList sent() const;
    [[nodiscard]] qsizetype sentCount(const QByteArray &command) const;
    [[nodiscard]] CommandTags tagsOf(const QByteArray &command) const;
    [[nodiscard]] QStringList events() const;
    [[nodiscard]] JobState job() const { return m_printer->state().job.state; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<ScriptStore> m_scripts;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<QSignalSpy> m_events;
};

void TestPrinterInterface::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir root(m_folder->path());
    for (const QString &name : {u"profiles"_s, u"scripts"_s, u"uploads"_s, u"archive"_s})
        QVERIFY(root.mkpath(name));
    m_profiles = std::make_unique<ProfileStore>(root.filePath(u"profiles"_s));
    m_profiles->load();
    m_scripts = std::make_unique<ScriptStore>(root.filePath(u"scripts"_s));
    m_settings = std::make_unique<Settings>(root.filePath(u"settings.ini"_s));
    build();
}

void TestPrinterInterface::cleanup()
{
    m_events.reset();
    m_printer.reset();
    m_settings.reset();
    m_scripts.reset();
    m_profiles.reset();
}

void TestPrinterInterface::build(VirtualPrinterOptions options, double speed)
{
    options.speed = speed;
    m_events.reset();
    SerialPortInfo port;
    port.port = ConnectionSettings::VirtualPort;
    port.isVirtualPrinter = true;
    m_printer = std::make_unique<Printer>(defaultTransportFactory(options),
                                          [port] { return QList<SerialPortInfo>{port}; });
    m_printer->setStores({.profiles = m_profiles.get(),
                          .scripts = m_scripts.get(),
                          .settings = m_settings.get(),
                          .uploadsFolder = m_folder->filePath(u"uploads"_s),
                          .archiveFolder = m_folder->filePath(u"archive"_s)});
    m_events = std::make_unique<QSignalSpy>(m_printer.get(), &Printer::eventHappened);
}

void TestPrinterInterface::connectVirtual()
{
    face().connectPrinter(u"virtual"_s);
    QTRY_VERIFY_WITH_TIMEOUT(face().isOperational(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!face().firmwareInfo().name.isEmpty(), Patience);
}

QString TestPrinterInterface::writeFile(const QString &name, int lines, const QByteArray &head,
                                        const QByteArray &home) const
{
    const QString path = m_folder->filePath(u"uploads/"_s + name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the test file");
    file.write(head + home);
    for (int i = 0; i < lines; ++i)
        file.write("G1 X" + QByteArray::number(10 + i % 100) + " Y20 F6000\n");
    return path;
}

void TestPrinterInterface::select(const QString &path)
{
    QVERIFY(face().selectFile(path, false));
    QTRY_VERIFY(face().isCurrentFile(path, false));
}

// The commands that were sent, without line numbers.
QByteArrayList TestPrinterInterface::sent() const
{
    QByteArrayList commands;
    const auto &lines = m_printer->terminal().lines();
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines.at(i).direction == WireLine::Direction::Sent)
            commands.append(GcodeText::withoutNumber(lines.at(i).text).toByteArray());
    }
    return commands;
}

qsizetype TestPrinterInterface::sentCount(const QByteArray &command) const
{
    return sent().count(command);
}

CommandTags TestPrinterInterface::tagsOf(const QByteArray &command) const
{
    const auto &lines = m_printer->terminal().lines();
    for (std::size_t i = lines.size(); i > 0; --i) {
        const WireLine &line = lines.at(i - 1);
        if (line.direction == WireLine::Direction::Sent
            && GcodeText::withoutNumber(line.text) == command)
            return line.tags;
    }
    return {};
}

QStringList TestPrinterInterface::events() const
{
    QStringList names;
    for (const QList<QVariant> &arguments : *m_events)
        names.append(arguments.first().value<PrinterEvent>().name);
    return names;
}

void TestPrinterInterface::connectsByNames()
{
    QCOMPARE(face().currentConnection(), (ConnectionInfo{u"Closed"_s, {}, {}, {}}));
    QVERIFY(!face().transport());
    QCOMPARE(face().stateId(), u"OFFLINE"_s);
    connectVirtual();
    QCOMPARE(face().stateId(), u"OPERATIONAL"_s);
    QCOMPARE(face().currentConnection(),
             (ConnectionInfo{u"Operational"_s, u"virtual"_s, 0, u"_default"_s}));
    QCOMPARE(face().transport()->kind, TransportInfo::Kind::Virtual);
    QVERIFY(face().firmwareInfo().name.contains(u"Marlin"_s));
}

void TestPrinterInterface::connectsAnewAndDisconnects()
{
    connectVirtual();
    select(writeFile(u"a.gcode"_s, 5));
    QSignalSpy links(&m_printer->connection(), &PrinterConnection::linkChanged);
    // The original did nothing while a connection was there; the documented promise is kept.
    face().connectPrinter(u"virtual"_s, 115200);
    const auto isReady = [](const QList<QVariant> &arguments) {
        return arguments.first().value<LinkStatus>().state == LinkState::Ready;
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::any_of(links.begin(), links.end(), isReady), Patience);
    face().disconnectPrinter();
    QTRY_VERIFY_WITH_TIMEOUT(face().isClosedOrError(), Patience);
    QVERIFY(!face().isError());
    QCOMPARE(face().stateId(), u"CLOSED"_s);
    QCOMPARE(face().currentConnection().state, u"Closed"_s);
    QVERIFY(face().currentTemperatures().isEmpty());
    QVERIFY(face().isCurrentFile(u"a.gcode"_s, false)); // a local file stays selected
    face().disconnectPrinter();                         // nothing is there any more
    QCOMPARE(face().stateId(), u"CLOSED"_s);
}

void TestPrinterInterface::selectsTheProfileByItsId()
{
    PrinterProfile profile;
    profile.id = u"mk3"_s;
    profile.name = u"MK3"_s;
    QVERIFY(m_profiles->save(profile));
    face().connectPrinter(u"virtual"_s, 0, u"mk3"_s);
    QTRY_VERIFY_WITH_TIMEOUT(face().isOperational(), Patience);
    QCOMPARE(face().currentConnection().profile, u"mk3"_s);
    face().connectPrinter(u"virtual"_s, 0, u"unknown"_s);
    QTRY_COMPARE_WITH_TIMEOUT(face().currentConnection().profile, u"_default"_s, Patience);
}

void TestPrinterInterface::looksAtValuesBeforeAnythingElse_data()
{
    QTest::addColumn<std::function<Result<void>(PrinterInterface &)>>("call");
    QTest::addColumn<ErrorCode>("code");
    using Call = std::function<Result<void>(PrinterInterface &)>;
    const auto row = [](const char *name, Call call, ErrorCode code = ErrorCode::InvalidArgument) {
        QTest::newRow(name) << std::move(call) << code;
    };
    row("11: jog without an axis", [](PrinterInterface &p) { return p.jog({}); });
    row("11: jog an unknown axis", [](PrinterInterface &p) { return p.jog({{u"a"_s, 1}}); });
    row("12: home an unknown axis", [](PrinterInterface &p) { return p.home({u"q"_s}); });
    row("15: feed rate 0", [](PrinterInterface &p) { return p.feedRate(0); });
    row("15: flow rate 0", [](PrinterInterface &p) { return p.flowRate(0.001); });
    row("extrude no number",
        [](PrinterInterface &p) { return p.extrude(std::numeric_limits<double>::quiet_NaN()); });
    row("tool without a number", [](PrinterInterface &p) { return p.changeTool(u"tool"_s); });
    row("16: unknown heater",
        [](PrinterInterface &p) { return p.setTemperature(u"toolx"_s, 200); });
    row("negative target", [](PrinterInterface &p) { return p.setTemperature(u"bed"_s, -1); });
    row("16: offset of the active tool", [](PrinterInterface &p) {
        return p.setTemperatureOffset({{u"tool"_s, 1}});
    });
    row("script without a name", [](PrinterInterface &p) { return p.script({}); });
    row(
        "unknown script", [](PrinterInterface &p) { return p.script(u"none"_s); },
        ErrorCode::UnknownScript);
    row(
        "no machine code", [](PrinterInterface &p) { return p.selectFile(u"a.stl"_s, false); },
        ErrorCode::InvalidFileType);
    row(
        "no machine code on the card",
        [](PrinterInterface &p) { return p.selectFile(u"a.stl"_s, true); },
        ErrorCode::InvalidFileType);
    row(
        "outside the uploads",
        [](PrinterInterface &p) { return p.selectFile(u"../a.gcode"_s, false); },
        ErrorCode::InvalidFileLocation);
}

void TestPrinterInterface::looksAtValuesBeforeAnythingElse()
{
    using Call = std::function<Result<void>(PrinterInterface &)>;
    QFETCH(Call, call);
    QFETCH(ErrorCode, code);
    const Result<void> result = call(face());
    QVERIFY(!result);
    QCOMPARE(result.error().code, code);
    QVERIFY(!result.error().message.isEmpty());
}

void TestPrinterInterface::doesNothingWithoutAConnection()
{
    QVERIFY(face().commands({u"M105"_s}));
    QVERIFY(face().jog({{u"x"_s, 1}}));
    QVERIFY(face().home({u"x"_s}));
    QVERIFY(face().extrude(5));
    QVERIFY(face().changeTool(u"tool0"_s));
    QVERIFY(face().setTemperature(u"tool0"_s, 200));
    QVERIFY(face().setTemperatureOffset({{u"tool0"_s, 5}}));
    QVERIFY(face().feedRate(100));
    QVERIFY(face().flowRate(1.0));
    QVERIFY(face().script(u"afterPrintCancelled"_s));
    face().startPrint();
    face().pausePrint();
    face().resumePrint();
    face().togglePausePrint();
    face().cancelPrint();
    face().unselectFile();
    face().fakeAck();
    face().initSdCard();
    face().releaseSdCard();
    face().refreshSdFiles();
    QCOMPARE(face().setJobOnHold(true).error().code, ErrorCode::NotAvailable);
    QVERIFY(!face().jobOnHold());
    QVERIFY(face().currentData().offsets.isEmpty());
    QVERIFY(sent().isEmpty());
    QVERIFY(face().currentTemperatures().isEmpty());
    QVERIFY(face().temperatureHistory().isEmpty());
    QVERIFY(face().sdFiles().isEmpty());
}

void TestPrinterInterface::offersConnectionOptions()
{
    ConnectionPreferences preferences;
    preferences.port = u"virtual"_s;
    preferences.baudRate = 250000;
    m_settings->setConnectionPreferences(preferences);
    QTRY_VERIFY(face().connectionOptions().ports.contains(u"virtual"_s));
    const ConnectionOptions options = face().connectionOptions();
    QVERIFY(options.baudrates.contains(115200));
    QCOMPARE(options.portPreference, u"virtual"_s);
    QCOMPARE(options.baudratePreference, 250000);
    QVERIFY(!options.autoconnect);

    // The lists of the settings, at once and while a look at the ports runs.
    preferences.additionalPorts = {u"COM77"_s, u"COM78"_s};
    m_settings->setConnectionPreferences(preferences);
    preferences.blocklistedPorts = {u"COM77"_s};
    preferences.additionalBaudRates = {1234567};
    m_settings->setConnectionPreferences(preferences);
    QTRY_VERIFY(face().connectionOptions().ports.contains(u"COM78"_s));
    QVERIFY(!face().connectionOptions().ports.contains(u"COM77"_s));
    QVERIFY(face().connectionOptions().baudrates.contains(1234567));
    preferences.additionalPorts.clear();
    m_settings->setConnectionPreferences(preferences);
    QTRY_VERIFY(!face().connectionOptions().ports.contains(u"COM78"_s));
}

void TestPrinterInterface::sendsCommandsInOrder()
{
    connectVirtual();
    QVERIFY(face().commands({u"M117 one ; comment"_s, u"; nothing"_s, u"M117 two\nM117 three"_s}));
    QTRY_COMPARE(sentCount("M117 three"), 1);
    const QByteArrayList all = sent();
    QVERIFY(all.indexOf("M117 one") < all.indexOf("M117 two"));
    QVERIFY(all.indexOf("M117 two") < all.indexOf("M117 three"));
    QCOMPARE(all.count("; nothing"), 0);
}

void TestPrinterInterface::forcesCommandsPastOthers()
{
    build({}, 1);
    connectVirtual();
    QVERIFY(face().commands({u"G4 P500"_s})); // nothing gets past it, so that there is a queue
    for (int i = 0; i < 20; ++i)
        QVERIFY(face().commands({u"M117 waits %1"_s.arg(i)}));
    QVERIFY(face().commands({u"M117 urgent"_s}, {}, true));
    QTRY_COMPARE_WITH_TIMEOUT(sentCount("M117 waits 19"), 1, Patience);
    QCOMPARE(sentCount("M117 urgent"), 1);
    QVERIFY(sent().indexOf("M117 urgent") < sent().indexOf("M117 waits 1"));
}

void TestPrinterInterface::tagsWhatItSends_data()
{
    QTest::addColumn<std::function<Result<void>(PrinterInterface &, const CommandTags &)>>("call");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("trigger");
    using P = PrinterInterface;
    using Tags = CommandTags;
    using Call = std::function<Result<void>(P &, const Tags &)>;
    const auto row = [](const char *name, Call call, const QByteArray &line) {
        QTest::newRow(name) << std::move(call) << line
                            << u"trigger:printer."_s + QString::fromLatin1(name);
    };
    row(
        "commands", [](P &p, const Tags &t) { return p.commands({u"M117 x"_s}, t); }, "M117 x");
    row(
        "jog",
        [](P &p, const Tags &t) {
            return p.jog({{u"x"_s, 1}}, true, {}, t);
        },
        "G0 X1 F6000");
    row(
        "home", [](P &p, const Tags &t) { return p.home({u"x"_s}, t); }, "G28 X0");
    row(
        "change_tool", [](P &p, const Tags &t) { return p.changeTool(u"tool0"_s, t); }, "T0");
    row(
        "set_temperature", [](P &p, const Tags &t) { return p.setTemperature(u"bed"_s, 50, t); },
        "M140 S50");
    row(
        "feed_rate", [](P &p, const Tags &t) { return p.feedRate(120, t); }, "M220 S120");
    row(
        "flow_rate", [](P &p, const Tags &t) { return p.flowRate(0.95, t); }, "M221 S95");
    row(
        "script", [](P &p, const Tags &t) { return p.script(u"afterPrintCancelled"_s, {}, t); },
        "M106 S0");
    // Those of the card
    const auto called = [](auto method) {
        return [method](P &p, const Tags &t) {
            (p.*method)(t);
            return Result<void>();
        };
    };
    row("release_sd_card", called(&P::releaseSdCard), "M22");
    row("refresh_sd_files", called(&P::refreshSdFiles), "M20 L T");
    row(
        "delete_sd_file", [](P &p, const Tags &t) { return p.deleteSdFile(u"square.gcode"_s, t); },
        "M30 /SQUARE~1.GCO");
    row(
        "select_file",
        [](P &p, const Tags &t) { return p.selectFile(u"square.gcode"_s, true, false, 0, t); },
        "M23 /SQUARE~1.GCO");
}

void TestPrinterInterface::tagsWhatItSends()
{
    using Call = std::function<Result<void>(PrinterInterface &, const CommandTags &)>;
    QFETCH(Call, call);
    QFETCH(QByteArray, line);
    QFETCH(QString, trigger);
    connectVirtual();
    QTRY_COMPARE_WITH_TIMEOUT(face().sdFiles().size(), 3, Patience);
    const CommandTags mine = {u"source:test"_s};
    const qsizetype before = sentCount(line);
    QVERIFY(call(face(), mine));
    QTRY_VERIFY(sentCount(line) > before);
    QVERIFY(tagsOf(line).contains(trigger));
    QVERIFY(tagsOf(line).contains(u"source:test"_s));
    QCOMPARE(mine.size(), 1); // never changed in place
}

void TestPrinterInterface::sendsScripts()
{
    QVERIFY(m_scripts->save(u"greet"_s, u"M117 {{ parameters.name }} {{ name }}"_s));
    connectVirtual();
    QVERIFY(face().script(u"greet"_s, {{u"name"_s, u"you"_s}}));
    QTRY_COMPARE(sentCount("M117 you you"), 1);
    QVERIFY(tagsOf("M117 you you").contains(u"script:greet"_s));
    QVERIFY(tagsOf("M117 you you").contains(u"source:script"_s));
    QTRY_VERIFY(events().contains(u"GcodeScriptGreetFinished"_s));
    QVERIFY(events().indexOf(u"GcodeScriptGreetRunning"_s)
            < events().indexOf(u"GcodeScriptGreetFinished"_s));
}

void TestPrinterInterface::knowsNoOtherScripts()
{
    connectVirtual();
    const Result<void> unknown = face().script(u"none"_s);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::UnknownScript);
    // What cannot be rendered is told when it is to be sent.
    QVERIFY(m_scripts->save(u"broken"_s, u"{{"_s));
    QSignalSpy refused(m_printer.get(), &Printer::refused);
    QVERIFY(face().script(u"broken"_s));
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().first().value<Error>().code, ErrorCode::ScriptMalformed);
}

void TestPrinterInterface::movesTheMachine()
{
    connectVirtual();
    QVERIFY(face().home({u"X"_s, u"y"_s, u"z"_s}));
    QVERIFY(face().jog({{u"x"_s, 10}, {u"y"_s, 5.5}}));
    QVERIFY(face().jog({{u"x"_s, 42}}, false, MoveSpeed::unset()));
    QTRY_COMPARE(sentCount("G0 X42"), 1);
    QVERIFY(sent().contains("G28 X0 Y0 Z0"));
    QVERIFY(sent().contains("G0 X10 Y5.5 F6000"));
    QTRY_COMPARE(m_printer->state().position.x, std::optional(42.0));
    // Cold: the firmware would only refuse it.
    const Result<void> cold = face().extrude(5);
    QVERIFY(!cold);
    QCOMPARE(cold.error().code, ErrorCode::NotAvailable);
    QVERIFY(face().setTemperature(u"tool0"_s, 210));
    QVERIFY(face().commands({u"M109 S210"_s}));
    QTRY_VERIFY(m_printer->availability().extrude.allowed());
    QVERIFY(face().extrude(-5, 100));
    QTRY_COMPARE(sentCount("G1 E-5 F100"), 1);
}

void TestPrinterInterface::refusesToMoveWhilePrinting()
{
    connectVirtual();
    select(writeFile(u"a.gcode"_s, LongFile));
    face().startPrint();
    QTRY_COMPARE(job(), JobState::Printing);
    for (const Result<void> &result :
         {face().jog({{u"x"_s, 1}}), face().home({u"x"_s}), face().extrude(1)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotAvailable);
    }
    QVERIFY(face().feedRate(110));
    QTRY_COMPARE(sentCount("M220 S110"), 1);
}

void TestPrinterInterface::setsTemperaturesAndRates()
{
    connectVirtual();
    QVERIFY(face().setTemperature(u"tool0"_s, 200.5));
    QVERIFY(face().setTemperature(u"bed"_s, 60));
    QVERIFY(face().setTemperature(u"tool"_s, 0));
    QVERIFY(face().feedRate(1.5));
    QVERIFY(face().flowRate(95));
    QVERIFY(face().changeTool(u"tool0"_s));
    QTRY_COMPARE(sentCount("T0"), 1);
    for (const char *line : {"M104 S200.5", "M140 S60", "M104 S0", "M220 S150", "M221 S95"})
        QVERIFY2(sent().contains(line), line);
    QVERIFY(!face().setTemperature(u"tool0"_s, 500));
}

void TestPrinterInterface::suppressesHeatersThatAreNotThere()
{
    connectVirtual();
    QVERIFY(face().setTemperature(u"chamber"_s, 40));
    QTRY_VERIFY(events().contains(u"CommandSuppressed"_s));
    QCOMPARE(sentCount("M141 S40"), 0);
}

void TestPrinterInterface::shiftsTargetsOfTheFile()
{
    connectVirtual();
    QVERIFY(face().setTemperatureOffset({{u"tool0"_s, 5}, {u"bed"_s, -2}}));
    QVERIFY(face().setTemperatureOffset({{u"bed"_s, 3}}));
    QCOMPARE(face().currentData().offsets, (QMap<QString, double>{{u"bed"_s, 3}, {u"tool0"_s, 5}}));
    QTRY_COMPARE(face().currentTemperatures().value(u"tool0"_s).offset, std::optional(5.0));
    select(writeFile(u"a.gcode"_s, 5, "M104 S200\nM140 S60\n"));
    face().startPrint();
    QTRY_COMPARE(job(), JobState::Finished);
    QVERIFY(sent().contains("M104 S205.000000"));
    QVERIFY(sent().contains("M140 S63.000000"));
    // Not what a program asks for.
    QVERIFY(face().setTemperature(u"tool0"_s, 150));
    QTRY_COMPARE(sentCount("M104 S150"), 1);
    face().disconnectPrinter();
    QTRY_VERIFY(face().isClosedOrError());
    QVERIFY(face().currentData().offsets.isEmpty());
}

void TestPrinterInterface::selectsFilesByTheirRules()
{
    connectVirtual();
    const QString path = writeFile(u"a.gcode"_s, 5);
    QVERIFY(face().selectFile(u"a.gcode"_s, false)); // in the uploads folder
    QTRY_VERIFY(face().currentJob().file);
    QCOMPARE(face().currentJob().file->path, path);
    QVERIFY(face().isCurrentFile(path, false));
    QVERIFY(face().isCurrentFile(u"a.gcode"_s, false));
    QVERIFY(!face().isCurrentFile(u"a.gcode"_s, true));
    const QString outside = m_folder->filePath(u"outside.gcode"_s);
    QVERIFY(QFile::copy(path, outside));
    QCOMPARE(face().selectFile(u"../outside.gcode"_s, false).error().code,
             ErrorCode::InvalidFileLocation);
    // Whoever sits at this computer may choose any of its files.
    QVERIFY(face().selectFile(outside, false));
    QTRY_COMPARE(face().currentJob().file->path, outside);
    face().unselectFile();
    QVERIFY(!face().currentJob().file);
    QVERIFY(events().contains(u"FileDeselected"_s));
    face().startPrint(); // nothing to print
    QCOMPARE(job(), JobState::Idle);
}

void TestPrinterInterface::tellsLaterWhatTheDiskSays_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("not there") << u"none.gcode"_s << ErrorCode::InvalidFileLocation;
    QTest::newRow("a folder") << u"folder.gcode"_s << ErrorCode::InvalidFileLocation;
    QTest::newRow("nothing in it") << u"empty.gcode"_s << ErrorCode::FileEmpty;
}

void TestPrinterInterface::tellsLaterWhatTheDiskSays()
{
    QFETCH(QString, path);
    QFETCH(ErrorCode, code);
    connectVirtual();
    const QString before = writeFile(u"a.gcode"_s, 5);
    QVERIFY(QDir(m_folder->path()).mkpath(u"uploads/folder.gcode"_s));
    QFile empty(m_folder->filePath(u"uploads/empty.gcode"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    select(before);
    QSignalSpy failed(m_printer.get(), &Printer::selectionFailed);
    QVERIFY(face().selectFile(path, false, true)); // this thread asks no disk
    QVERIFY(failed.wait());
    QCOMPARE(failed.first().first().value<Error>().code, code);
    QVERIFY(face().isCurrentFile(before, false));
    QCOMPARE(job(), JobState::Idle); // and nothing is printed
}

void TestPrinterInterface::printsWhatIsSelectedAtTheMoment()
{
    connectVirtual();
    select(writeFile(u"a.gcode"_s, 5));
    const QString wanted = writeFile(u"b.gcode"_s, 5);
    QVERIFY(face().selectFile(wanted, false));
    face().startPrint(0, {u"source:test"_s}); // before the disk has answered
    QTRY_COMPARE(job(), JobState::Finished);
    QCOMPARE(m_printer->state().job.filePath, wanted);
    QVERIFY(face().selectFile(wanted, false, true));
    face().cancelPrint();
    QTRY_VERIFY(!m_printer->job().isOpening());
    QTest::qWait(50);
    QCOMPARE(job(), JobState::Idle);
    QVERIFY(face().selectFile(wanted, false, true));
    face().disconnectPrinter(); // whoever connects next starts nothing by that
    QTRY_VERIFY(face().isClosedOrError());
    connectVirtual();
    QTest::qWait(50);
    QCOMPARE(job(), JobState::Idle);
}

void TestPrinterInterface::selectsNothingWhileItIsNotReady()
{
    const QString path = writeFile(u"a.gcode"_s, LongFile);
    const QString other = writeFile(u"b.gcode"_s, 5);
    QVERIFY(face().selectFile(path, false));
    QVERIFY(!face().currentJob().file);
    connectVirtual();
    QVERIFY(face().selectFile(path, false, true)); // and printed at once
    QTRY_COMPARE(job(), JobState::Printing);
    QVERIFY(face().selectFile(other, false));
    QCOMPARE(face().currentJob().file->path, path);
}

void TestPrinterInterface::printsFromAPosition()
{
    connectVirtual();
    const QString path = m_folder->filePath(u"uploads/p.gcode"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("M117 first\nM117 second\nM117 third\n");
    file.close();
    QVERIFY(face().selectFile(path, false, true, 11));
    QTRY_COMPARE(job(), JobState::Finished);
    QCOMPARE(sentCount("M117 first"), 0);
    QCOMPARE(sentCount("M117 second"), 1);
    QCOMPARE(sentCount("M117 third"), 1);
}

void TestPrinterInterface::pausesTogglesAndResumes()
{
    connectVirtual();
    select(writeFile(u"a.gcode"_s, LongFile));
    face().startPrint();
    QTRY_VERIFY(face().isPrinting() && m_printer->state().job.linesAcknowledged > 10);
    face().pausePrint();
    QTRY_VERIFY(face().isPaused());
    QVERIFY(!face().isPrinting());
    QVERIFY(!face().isReady());
    face().pausePrint(); // it is
    QVERIFY(face().isPaused());
    face().togglePausePrint();
    QTRY_COMPARE(job(), JobState::Printing);
    face().togglePausePrint();
    QTRY_VERIFY(face().isPaused());
    face().resumePrint();
    QTRY_COMPARE(job(), JobState::Printing);
    const QStringList all = events();
    QCOMPARE(all.count(u"PrintPaused"_s), 2);
    QCOMPARE(all.count(u"PrintResumed"_s), 2);
}

void TestPrinterInterface::cancelsAndKeepsWhatIsNeededToGoOn()
{
    connectVirtual();
    const QString path = writeFile(u"a.gcode"_s, LongFile);
    select(path);
    face().startPrint();
    QTRY_VERIFY(m_printer->state().job.linesAcknowledged > 10);
    QVERIFY(!m_printer->recovery());
    face().cancelPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Cancelled, Patience);
    QVERIFY(!face().isCancelling());
    QVERIFY(face().isReady());
    QVERIFY(face().isCurrentFile(path, false)); // it stays selected
    QVERIFY(m_printer->recovery());
    QCOMPARE(m_printer->recovery()->file.path, path);
    QVERIFY(m_printer->recovery()->position > 0);
    const QStringList all = events();
    QVERIFY(all.indexOf(u"PrintCancelling"_s) < all.indexOf(u"PrintCancelled"_s));
    QVERIFY(all.indexOf(u"PrintCancelled"_s) < all.indexOf(u"PrintFailed"_s));
    face().startPrint();
    QTRY_COMPARE(job(), JobState::Printing);
    QVERIFY(!m_printer->recovery());
}

void TestPrinterInterface::tagsJobs()
{
    QVERIFY(m_scripts->save(u"beforePrintStarted"_s, u"M117 begins"_s));
    QVERIFY(m_scripts->save(u"afterPrintPaused"_s, u"M117 paused"_s));
    QVERIFY(m_scripts->save(u"beforePrintResumed"_s, u"M117 resumed"_s));
    QVERIFY(m_scripts->save(u"afterPrintCancelled"_s, u"M117 cancelled"_s));
    connectVirtual();
    select(writeFile(u"a.gcode"_s, LongFile));
    const CommandTags mine = {u"source:test"_s};
    const auto isTagged = [&](const QByteArray &line, const QString &method) {
        const CommandTags tags = tagsOf(line);
        return tags.contains(u"source:test"_s) && tags.contains(u"trigger:printer."_s + method);
    };
    face().startPrint(0, mine);
    QTRY_COMPARE(job(), JobState::Printing);
    face().pausePrint(mine);
    QTRY_VERIFY(face().isPaused());
    face().resumePrint(mine);
    QTRY_COMPARE(job(), JobState::Printing);
    face().cancelPrint(mine);
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Cancelled, Patience);
    QVERIFY(isTagged("M117 begins", u"start_print"_s));
    QVERIFY(isTagged("M117 paused", u"pause_print"_s));
    QVERIFY(isTagged("M117 resumed", u"resume_print"_s));
    QVERIFY(isTagged("M117 cancelled", u"cancel_print"_s));
    QVERIFY(tagsOf("M117 begins").contains(u"source:script"_s));
    QVERIFY(tagsOf("M117 paused").contains(u"script:afterPrintPaused"_s));
    QVERIFY(!tagsOf("M400").contains(u"source:script"_s));
    QVERIFY(tagsOf("G28").isEmpty()); // of the file
}

void TestPrinterInterface::holdsTheJob()
{
    connectVirtual();
    select(writeFile(u"a.gcode"_s, LongFile));
    face().startPrint();
    QTRY_VERIFY(m_printer->state().job.linesAcknowledged > 10);
    {
        const Result<JobHold> hold = face().jobOnHold();
        QVERIFY(hold);
        QCOMPARE(*face().setJobOnHold(true), true); // counted
        QCOMPARE(*face().setJobOnHold(false), true);
        QTRY_VERIFY(m_printer->state().job.onHold);
        // 58: what others want goes out meanwhile, the file waits.
        QVERIFY(face().commands({u"M117 one"_s, u"M117 two"_s}));
        QVERIFY(face().jog({{u"z"_s, 1}}));
        QTRY_COMPARE(sentCount("G0 Z1 F200"), 1);
        QTRY_COMPARE(m_printer->state().job.linesSent, m_printer->state().job.linesAcknowledged);
        const quint64 lines = m_printer->state().job.linesSent;
        QVERIFY(face().commands({u"M117 three"_s}));
        QTRY_COMPARE(sentCount("M117 three"), 1);
        QCOMPARE(m_printer->state().job.linesSent, lines);
        QVERIFY(face().isPrinting());
    }
    QTRY_VERIFY(!m_printer->state().job.onHold);
    const quint64 lines = m_printer->state().job.linesSent;
    QTRY_VERIFY(m_printer->state().job.linesSent > lines);
}

void TestPrinterInterface::holdsEndWithTheirConnection()
{
    connectVirtual();
    Result<JobHold> old = face().jobOnHold();
    QVERIFY(old);
    face().disconnectPrinter();
    QTRY_VERIFY(face().isClosedOrError());
    connectVirtual();
    select(writeFile(u"a.gcode"_s, LongFile));
    face().startPrint();
    QTRY_VERIFY(m_printer->state().job.linesAcknowledged > 10);
    QVERIFY(*face().setJobOnHold(true));
    QTRY_VERIFY(m_printer->state().job.onHold);
    old->release(); // must not let go the one of this connection
    QVERIFY(face().commands({u"M117 after"_s}));
    QTRY_COMPARE(sentCount("M117 after"), 1);
    QVERIFY(m_printer->state().job.onHold);
    // A hold may outlive its printer.
    Result<JobHold> last = face().jobOnHold();
    m_events.reset();
    m_printer.reset();
    last->release();
}

// The file hops in relative mode: held in the middle of it, everything must be as before afterwards. The modes the window
// knows are older than that.
void TestPrinterInterface::keepsTheModesOfAHeldFile()
{
    build({}, 500); // so fast that all that is sent can be logged
    connectVirtual();
    QByteArray body;
    for (int i = 0; i < 6000; ++i)
        body += "G91\nG1 Z0.1\nG1 Z-0.1\nG90\nG1 X" + QByteArray::number(10 + i % 50) + "\n";
    select(writeFile(u"hops.gcode"_s, 0, "G28\nG1 Z5\n" + body, ""));
    face().startPrint();
    QTRY_VERIFY(m_printer->state().job.linesAcknowledged > 100);
    for (int i = 0; i < 8; ++i) {
        const quint64 lines = m_printer->state().job.linesAcknowledged;
        {
            const Result<JobHold> hold = face().jobOnHold();
            QVERIFY(hold);
            QVERIFY(face().jog({{u"y"_s, 1}}));
        }
        QTRY_VERIFY(m_printer->state().job.linesAcknowledged > lines
                    || job() == JobState::Finished);
    }
    // Every height it reached is that of the file: a mode mixed up even once would have added to it.
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Finished, Patience);
    QCOMPARE(sentCount("G0 Y1 F6000"), 8);
    QSignalSpy positions(&m_printer->connection(), &PrinterConnection::positionReported);
    QVERIFY(face().commands({u"M114"_s}));
    QTRY_VERIFY(!positions.isEmpty());
    QVERIFY(qAbs(positions.last().first().value<Position>().z.value_or(-1) - 5.0) < 0.001);
}

void TestPrinterInterface::knowsTheCurrentFile()
{
    connectVirtual();
    const QString path = writeFile(u"a.gcode"_s, LongFile);
    const QString other = writeFile(u"b.gcode"_s, 5);
    QVERIFY(face().canModifyFile(path, false));
    select(path);
    QVERIFY(face().canModifyFile(path, false)); // not printed yet
    face().startPrint();
    QTRY_VERIFY(face().isPrinting());
    QVERIFY(!face().canModifyFile(path, false));
    QVERIFY(!face().canModifyFile(u"a.gcode"_s, false));
    QVERIFY(face().canModifyFile(path, true));
    QVERIFY(face().canModifyFile(other, false));
    face().pausePrint();
    QTRY_VERIFY(face().isPaused());
    QVERIFY(!face().canModifyFile(path, false));
    face().cancelPrint();
    QTRY_VERIFY_WITH_TIMEOUT(face().isReady(), Patience);
    QVERIFY(face().canModifyFile(path, false));
    QVERIFY(!face().isCurrentFile(other, false));
    QVERIFY(!face().isCurrentFile({}, false));
    // What is being copied to the card stays as it is, too.
    QVERIFY(face().addSdFile(path));
    QTRY_VERIFY_WITH_TIMEOUT(!face().canModifyFile(u"a.gcode"_s, false), Patience);
    QVERIFY(face().canModifyFile(other, false));
    face().cancelPrint();
    QTRY_VERIFY_WITH_TIMEOUT(face().canModifyFile(path, false), Patience);
}

void TestPrinterInterface::tellsTheStates()
{
    QVERIFY(face().isClosedOrError());
    connectVirtual();
    QVERIFY(face().isReady());
    QVERIFY(!face().isClosedOrError());
    select(writeFile(u"a.gcode"_s, 500));
    face().startPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Finished, Patience);
    QVERIFY(face().isReady());
    QVERIFY(!face().isResuming() && !face().isFinishing() && !face().isPausing());
    face().disconnectPrinter();
    QTRY_VERIFY(face().isClosedOrError());
    QStringList ids;
    for (const QList<QVariant> &arguments : *m_events) {
        const auto event = arguments.first().value<PrinterEvent>();
        if (event.name == "PrinterStateChanged"_L1)
            ids.append(event.payload.value(u"state_id"_s).toString());
    }
    QCOMPARE(ids, (QStringList{u"OPEN_SERIAL"_s, u"CONNECTING"_s, u"OPERATIONAL"_s, u"STARTING"_s,
                               u"PRINTING"_s, u"FINISHING"_s, u"OPERATIONAL"_s, u"CLOSED"_s}));
}

void TestPrinterInterface::tellsTheCurrentData()
{
    build({}, 50);
    connectVirtual();
    const QString path = writeFile(u"a.gcode"_s, LongFile,
                                   ";TIME:1234\n;Filament used: 1.5m\nG28\nG1 Z0.3\nM400\n", "");
    select(path);
    QJsonObject json = face().currentData().toJson();
    QCOMPARE(json.value("progress"_L1).toObject().value("completion"_L1), QJsonValue::Null);
    QCOMPARE(json.value("job"_L1).toObject().value("estimatedPrintTime"_L1).toDouble(), 1234.0);
    face().startPrint();
    QTRY_VERIFY(face().currentData().progress.filepos.value_or(0) > 0);
    QTRY_VERIFY(face().currentData().currentZ.has_value());
    json = face().currentData().toJson();
    const QJsonObject state = json.value("state"_L1).toObject();
    QCOMPARE(state.value("text"_L1).toString(), u"Printing"_s);
    QVERIFY(state.value("flags"_L1).toObject().value("printing"_L1).toBool());
    QVERIFY(state.value("flags"_L1).toObject().value("operational"_L1).toBool());
    const QJsonObject file = json.value("job"_L1).toObject().value("file"_L1).toObject();
    QCOMPARE(file.value("name"_L1).toString(), u"a.gcode"_s);
    QCOMPARE(file.value("path"_L1).toString(), path);
    QCOMPARE(file.value("origin"_L1).toString(), u"local"_s);
    QCOMPARE(file.value("size"_L1).toInteger(), QFileInfo(path).size());
    QCOMPARE(file.value("date"_L1).toInteger(), QFileInfo(path).lastModified().toSecsSinceEpoch());
    const QJsonObject filament = json.value("job"_L1).toObject().value("filament"_L1).toObject();
    QCOMPARE(filament.value("tool0"_L1).toObject().value("length"_L1).toDouble(), 1500.0);
    QCOMPARE(json.value("currentTool"_L1).toInt(-1), 0);
    QCOMPARE(face().currentData().job, face().currentJob());
}

// Its slicer says nothing in this file.
void TestPrinterInterface::tellsWhatTheAnalysisFound()
{
    connectVirtual();
    select(writeFile(u"a.gcode"_s, 0, "M83\nG1 X60 E30 F600\nM117 end\n", ""));
    QTRY_COMPARE(face().currentJob().estimatedPrintTime, std::optional(6.0));
    QCOMPARE(face().currentJob().filament.value(u"tool0"_s).length, 30.0);
    QSignalSpy started(&m_printer->job(), &JobController::startRequested);
    face().startPrint();
    QCOMPARE(started.count(), 1);
    const auto request = started.first().first().value<JobRequest>();
    QCOMPARE(request.expected, (ExpectedTime{6.0, ExpectedTime::Source::Analysis}));
}

void TestPrinterInterface::tellsTemperatures()
{
    connectVirtual();
    QTRY_VERIFY(face().currentTemperatures().contains(u"tool0"_s));
    QVERIFY(face().currentTemperatures().contains(u"bed"_s));
    QVERIFY(face().currentTemperatures().value(u"tool0"_s).actual.has_value());
    QCOMPARE(face().currentTemperatures().value(u"tool0"_s).offset, std::optional(0.0));
    QVERIFY(!face().temperatureHistory().isEmpty());
    QVERIFY(face().temperatureHistory().last().heaters.contains(u"tool0"_s));
    face().disconnectPrinter();
    QTRY_VERIFY(face().isClosedOrError());
    QVERIFY(face().currentTemperatures().isEmpty());
    QVERIFY(!face().temperatureHistory().isEmpty()); // that is the past
}

void TestPrinterInterface::remembersPrintTimes()
{
    connectVirtual();
    const QString path = writeFile(u"a.gcode"_s, 50);
    select(path);
    QVERIFY(!face().currentJob().lastPrintTime);
    face().startPrint();
    QTRY_COMPARE(job(), JobState::Finished);
    QTRY_VERIFY(face().currentJob().lastPrintTime.has_value());
    QVERIFY(face().currentJob().averagePrintTime.has_value());
    build();
    connectVirtual();
    select(path);
    QVERIFY(face().currentJob().lastPrintTime.has_value()); // after a new start too
}

void TestPrinterInterface::callsBack()
{
    Listener listener;
    face().sendInitialCallback(&listener); // not registered yet
    QVERIFY(listener.initial.isEmpty());
    face().registerCallback(&listener);
    connectVirtual();
    QTRY_VERIFY(!listener.temperatures.isEmpty());
    QVERIFY(listener.temperatures.last().heaters.contains(u"bed"_s));
    QTRY_VERIFY(!listener.current.isEmpty());
    QTRY_COMPARE(listener.current.last().state.text, u"Operational"_s);
    QVERIFY(listener.logs.contains(u"Recv: ok"_s) || !listener.logs.isEmpty());
    QVERIFY(std::any_of(listener.logs.begin(), listener.logs.end(),
                        [](const QString &line) { return line.startsWith("Send: "_L1); }));
    QVERIFY(std::any_of(listener.messages.begin(), listener.messages.end(),
                        [](const QString &line) { return line.contains("FIRMWARE_NAME"_L1); }));
    face().sendInitialCallback(&listener);
    QCOMPARE(listener.initial.size(), 1);
    const InitialData &initial = listener.initial.first();
    QVERIFY(!initial.temps.isEmpty());
    QVERIFY(!initial.logs.isEmpty() && initial.logs.size() <= 300);
    QVERIFY(!initial.messages.isEmpty());
    QCOMPARE(initial.current.state.text, u"Operational"_s);
    face().unregisterCallback(&listener);
    const qsizetype count = listener.logs.size();
    QVERIFY(face().commands({u"M117 unheard"_s}));
    QTRY_COMPARE(sentCount("M117 unheard"), 1);
    QCOMPARE(listener.logs.size(), count);
}

void TestPrinterInterface::tellsEvents()
{
    connectVirtual();
    select(writeFile(u"a.gcode"_s, 5, "G1 Z0.2\nM300 S1\n"));
    face().startPrint();
    QTRY_VERIFY(events().contains(u"PrintDone"_s));
    const QStringList expected
        = {u"Connecting"_s,   u"Connected"_s, u"FirmwareData"_s, u"FileSelected"_s,
           u"PrintStarted"_s, u"ZChange"_s,   u"Alert"_s,        u"Home"_s};
    for (const QString &name : expected)
        QVERIFY2(events().contains(name), qPrintable(name));
    for (const QString &name : {u"Connecting"_s, u"Connected"_s, u"PrintStarted"_s, u"PrintDone"_s})
        QCOMPARE(events().count(name), 1);
    PrinterProfile profile;
    profile.id = u"mk3"_s;
    QVERIFY(m_profiles->save(profile));
    QVERIFY(m_profiles->save(profile, true));
    QVERIFY(m_profiles->remove(u"mk3"_s));
    QCOMPARE(events().last(), u"PrinterProfileDeleted"_s);
    QVERIFY(events().contains(u"PrinterProfileAdded"_s));
    QVERIFY(events().contains(u"PrinterProfileModified"_s));
    face().disconnectPrinter();
    QTRY_COMPARE(events().count(u"Disconnected"_s), 1);
    QVERIFY(events().indexOf(u"Disconnecting"_s) < events().indexOf(u"Disconnected"_s));
}

void TestPrinterInterface::logsLines()
{
    Listener listener;
    face().registerCallback(&listener);
    face().logLines({u"first"_s, u"second"_s});
    QCOMPARE(listener.logs, (QStringList{u"first"_s, u"second"_s}));
    QCOMPARE(m_printer->terminal().lines().last().text, QByteArray("second"));
    face().unregisterCallback(&listener);
}

void TestPrinterInterface::fakesAnAcknowledge()
{
    connectVirtual();
    QVERIFY(face().commands({u"M117 before"_s}));
    QTRY_COMPARE(sentCount("M117 before"), 1);
    // Nothing waits for one: nothing comes of it.
    face().fakeAck();
    QVERIFY(face().commands({u"M117 after"_s}));
    QTRY_COMPARE(sentCount("M117 after"), 1);
    QVERIFY(face().isOperational());
}

void TestPrinterInterface::stopsInAnEmergencyAndSaysWhy()
{
    connectVirtual();
    select(writeFile(u"a.gcode"_s, LongFile));
    face().startPrint();
    QTRY_VERIFY(m_printer->state().job.linesAcknowledged > 10);
    face().emergencyStop();
    QTRY_VERIFY(face().isError());
    QCOMPARE(face().stateId(), u"CLOSED_WITH_ERROR"_s);
    QTRY_VERIFY(events().contains(u"EStop"_s));
    QTRY_VERIFY(events().contains(u"PrintFailed"_s));
    QCOMPARE(events().count(u"EStop"_s), 1);
    // The next connection begins without errors.
    face().connectPrinter(u"virtual"_s);
    QVERIFY(!face().errorInfo().isError());
    QTRY_VERIFY_WITH_TIMEOUT(face().isOperational(), Patience);
    VirtualPrinterOptions options;
    options.faults.killAfter = 40;
    build(options);
    connectVirtual();
    select(writeFile(u"a.gcode"_s, LongFile));
    face().startPrint();
    QTRY_VERIFY_WITH_TIMEOUT(face().isError(), Patience);
    QTRY_VERIFY(face().errorInfo().isError());
    QVERIFY(face().errorInfo().reason == ErrorReport::Reason::Firmware);
    QCOMPARE(face().errorInfo().faq, u"firmware-thermal-runaway"_s);
    QCOMPARE(face().currentData().state.error, face().errorInfo().error);
    QTRY_COMPARE(events().count(u"Error"_s), 1);
}

void TestPrinterInterface::tellsWhyAPrintCannotBegin()
{
    connectVirtual();
    const QString path = writeFile(u"a.gcode"_s, 50);
    select(path);
    QVERIFY(QFile::remove(path));
    face().startPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Failed, Patience);
    QTRY_COMPARE(events().count(u"Error"_s), 1);
    QVERIFY(face().errorInfo().reason == ErrorReport::Reason::StartPrint);
    QVERIFY(face().errorInfo().consequence == ErrorReport::Consequence::None);
    QVERIFY2(face().errorInfo().error.contains("a.gcode"_L1), qPrintable(face().errorInfo().error));
    const auto error = std::find_if(m_events->begin(), m_events->end(), [](const auto &emitted) {
        return emitted.first().template value<PrinterEvent>().name == "Error"_L1;
    });
    QCOMPARE(error->first().value<PrinterEvent>().payload.value(u"reason"_s).toString(),
             u"start_print"_s);
    QCOMPARE(events().count(u"PrintFailed"_s), 1);
    QVERIFY(face().isReady()); // the printer has done nothing wrong
    // The next job begins without errors.
    select(writeFile(u"b.gcode"_s, 5));
    face().startPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Finished, Patience);
    QVERIFY(!face().errorInfo().isError());
}

void TestPrinterInterface::tellsWhyAPrintFromTheCardCannotBegin()
{
    connectVirtual();
    QTRY_COMPARE_WITH_TIMEOUT(face().sdFiles().size(), 3, Patience);
    const QList<SdFile> files = face().sdFiles();
    const auto square = std::find_if(files.begin(), files.end(), [](const SdFile &file) {
        return file.display == "square.gcode"_L1;
    });
    QVERIFY(square != files.end());
    QVERIFY(face().selectFile(square->name, true));
    QTRY_VERIFY_WITH_TIMEOUT(face().isCurrentFile(u"square.gcode"_s, true), Patience);
    // Deleted behind the program's back, as at the printer's display.
    QVERIFY(face().commands({u"M30 /"_s + square->name}));
    face().startPrint();
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Failed, Patience);
    QTRY_COMPARE(events().count(u"Error"_s), 1);
    QVERIFY(face().errorInfo().reason == ErrorReport::Reason::StartPrint);
    QVERIFY(face().errorInfo().consequence == ErrorReport::Consequence::None);
    QCOMPARE(events().count(u"PrintFailed"_s), 1);
    QCOMPARE(sentCount("M24"), 0);
    QVERIFY(face().isReady());
}

void TestPrinterInterface::tagsTheCardsFirstQuestion()
{
    connectVirtual();
    QTRY_VERIFY_WITH_TIMEOUT(face().isSdReady(), Patience);
    face().releaseSdCard();
    QTRY_VERIFY_WITH_TIMEOUT(!face().isSdReady(), Patience);
    face().initSdCard({u"source:test"_s});
    QTRY_VERIFY_WITH_TIMEOUT(face().isSdReady(), Patience);
    QVERIFY(tagsOf("M21").contains(u"trigger:printer.init_sd_card"_s));
    QVERIFY(tagsOf("M21").contains(u"source:test"_s));
}

void TestPrinterInterface::usesTheCard()
{
    connectVirtual();
    QTRY_COMPARE_WITH_TIMEOUT(face().sdFiles().size(), 3, Patience);
    QVERIFY(face().isSdReady());
    QVERIFY(events().contains(u"UpdatedFiles"_s));
    QVERIFY(face().selectFile(u"square.gcode"_s, true, true));
    QTRY_COMPARE_WITH_TIMEOUT(job(), JobState::Finished, Patience);
    QCOMPARE(face().currentJob().file->origin, FileOrigin::SdCard);
    QVERIFY(face().isCurrentFile(u"square.gcode"_s, true));
    QVERIFY(!face().isCurrentFile(u"square.gcode"_s, false));
    QCOMPARE(sentCount("M24"), 1);
    QVERIFY(face().deleteSdFile(u"square.gcode"_s));
    QTRY_COMPARE_WITH_TIMEOUT(face().sdFiles().size(), 2, Patience);
    QCOMPARE(face().deleteSdFile(u"square.gcode"_s).error().code, ErrorCode::SdFileMissing);
    face().releaseSdCard();
    QTRY_VERIFY_WITH_TIMEOUT(!face().isSdReady(), Patience);
    QVERIFY(face().sdFiles().isEmpty());
    face().initSdCard();
    QTRY_VERIFY_WITH_TIMEOUT(face().isSdReady(), Patience);
    face().refreshSdFiles();
    QTRY_COMPARE_WITH_TIMEOUT(face().sdFiles().size(), 2, Patience);
}

void TestPrinterInterface::copiesFilesToTheCard()
{
    connectVirtual();
    QTRY_COMPARE_WITH_TIMEOUT(face().sdFiles().size(), 3, Patience);
    writeFile(u"copy.gcode"_s, 20);
    QCOMPARE(face().addSdFile(u"missing.gcode"_s).error().code, ErrorCode::InvalidFileLocation);
    QVERIFY(face().addSdFile(u"copy.gcode"_s));
    QTRY_COMPARE_WITH_TIMEOUT(face().sdFiles().size(), 4, Patience);
    QTRY_VERIFY(events().contains(u"TransferDone"_s));
    QCOMPARE(events().count(u"TransferStarted"_s), 1);
    QVERIFY(!events().contains(u"PrintStarted"_s));
    QVERIFY(face().isReady());
}

QTEST_GUILESS_MAIN(TestPrinterInterface)
#include "tst_printerinterface.moc"
