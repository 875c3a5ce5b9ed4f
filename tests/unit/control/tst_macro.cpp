// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/macrostore.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

Macro macroWith(const QString &gcode, const QList<MacroParameter> &parameters = {})
{
    return {.name = u"Test"_s, .gcode = gcode, .parameters = parameters};
}

const MacroParameter Length{u"length"_s, u"Length"_s, MacroParameter::Type::Number, u"50"_s};
const MacroParameter Words{u"words"_s, {}, MacroParameter::Type::Text, u"hello"_s};

} // namespace

/// Macros: what they send, when they may, and the file they are kept in.
class TestMacro : public QObject
{
    Q_OBJECT

private slots:
    void fillsInValues();
    void refusesWhatIsNoNumber();
    void aValueBringsNoCommands();
    void unknownBracesStay();
    void namesItsPlaceholders();
    void whatCannotBeKeptIsSaid_data();
    void whatCannotBeKeptIsSaid();
    void givesScriptsTheirValues();
    void isLockedWhilePrinting();
    void needsItsScript();
    void doesNotDriveIntoAPausedPrint_data();
    void doesNotDriveIntoAPausedPrint();
    void needsAWarmNozzleToExtrude_data();
    void needsAWarmNozzleToExtrude();
    void startersCanBeKept();
    void comesBackFromItsFile();
    void brokenFileIsSetAside_data();
    void brokenFileIsSetAside();
    void newerFileIsLeftAlone();
    void twoOfOneNameAreRefused();
};

void TestMacro::fillsInValues()
{
    const Macro macro = macroWith(
        u"M117 {words} ; says it\n\n;only a comment\nG1 E{length} F{length}"_s, {Length, Words});
    QCOMPARE(*macro.lines({}), QStringList({u"M117 hello"_s, u"G1 E50 F50"_s}));
    QCOMPARE(*macro.lines({{u"length"_s, u"12,50"_s}, {u"words"_s, u"two words"_s}}),
             QStringList({u"M117 two words"_s, u"G1 E12.5 F12.5"_s}));
}

void TestMacro::refusesWhatIsNoNumber()
{
    const Macro macro = macroWith(u"G1 E{length}"_s, {Length});
    for (const QString &value : {u"ten"_s, u""_s, u"1 2"_s, u"nan"_s, u"inf"_s}) {
        const Result<QStringList> lines = macro.lines({{u"length"_s, value}});
        QVERIFY2(!lines, qPrintable(value));
        QVERIFY(lines.error().message.contains(u"Length"_s));
    }
}

void TestMacro::aValueBringsNoCommands()
{
    const Macro macro = macroWith(u"M117 {words} end"_s, {Words});
    QCOMPARE(*macro.lines({{u"words"_s, u"a\nM112\r;b"_s}}), QStringList{u"M117 a M112 b end"_s});
}

void TestMacro::unknownBracesStay()
{
    QCOMPARE(*macroWith(u"M117 {nobody} {1}"_s).lines({}), QStringList{u"M117 {nobody} {1}"_s});
}

void TestMacro::namesItsPlaceholders()
{
    QCOMPARE(macroWith(u"{b} {a}{b} {1x} { c } {_d2}"_s).placeholders(),
             QStringList({u"b"_s, u"a"_s, u"_d2"_s}));
}

void TestMacro::whatCannotBeKeptIsSaid_data()
{
    QTest::addColumn<Macro>("macro");
    QTest::addColumn<QString>("word");
    Macro macro = macroWith(u"G28"_s);
    macro.name = u"  "_s;
    QTest::newRow("no name") << macro << u"name"_s;
    macro.name = QString(200, u'x');
    QTest::newRow("long name") << macro << u"too long"_s;
    QTest::newRow("nothing to send") << macroWith(u" ; only words\n"_s) << u"no line"_s;
    macro = macroWith(u"G28"_s, {{u"1a"_s, {}, MacroParameter::Type::Text, {}}});
    QTest::newRow("bad value name") << macro << u"1a"_s;
    macro = macroWith(u"G28"_s, {Length, Length});
    QTest::newRow("value twice") << macro << u"length"_s;
    macro = macroWith(u"G28"_s, {{u"a"_s, {}, MacroParameter::Type::Number, u"x"_s}});
    QTest::newRow("bad proposal") << macro << u"number"_s;
    macro = macroWith(u"M114"_s);
    macro.feedbackRegex = u"X:(["_s;
    QTest::newRow("bad expression") << macro << u"mistake at character"_s;
}

void TestMacro::whatCannotBeKeptIsSaid()
{
    QFETCH(const Macro, macro);
    QFETCH(const QString, word);
    const Result<void> checked = macro.validate();
    QVERIFY(!checked);
    QVERIFY2(checked.error().message.contains(word), qPrintable(checked.error().message));
}

void TestMacro::givesScriptsTheirValues()
{
    Macro macro{.name = u"Test"_s, .script = u"park"_s, .parameters = {Length, Words}};
    QVERIFY(macro.validate());
    const QVariantMap values = *macro.variables({{u"length"_s, u"2,5"_s}});
    QCOMPARE(values.value(u"length"_s), QVariant(2.5));
    QCOMPARE(values.value(u"words"_s), QVariant(u"hello"_s));
    QVERIFY(!macro.variables({{u"length"_s, u"x"_s}}));
}

void TestMacro::isLockedWhilePrinting()
{
    PrinterState state;
    Macro macro = macroWith(u"G28 X Y"_s);
    const auto may = [&] {
        return macroPermission(macro, state, availabilityFor(state, PrinterProfile()), {});
    };
    QVERIFY(!may().allowed()); // no connection
    state.link.state = LinkState::Ready;
    QVERIFY(may().allowed());
    state.job.state = JobState::Printing;
    QVERIFY(may().reason.contains(u"Pause the print"_s));
    macro.whilePrinting = true;
    QVERIFY(may().allowed());
    state.job.isTransfer = true;
    QVERIFY(may().reason.contains(u"card"_s));
    state.job.isTransfer = false;
    macro.whilePrinting = false;
    state.job.state = JobState::Paused;
    QVERIFY(may().allowed());
}

void TestMacro::needsItsScript()
{
    PrinterState state;
    state.link.state = LinkState::Ready;
    const Availability may = availabilityFor(state, PrinterProfile());
    const Macro macro{.name = u"Test"_s, .script = u"park"_s};
    const QString reason = macroPermission(macro, state, may, {u"other"_s}).reason;
    QVERIFY(reason.contains(u"“park”"_s) && reason.contains(u"macro “Test”"_s));
    QVERIFY(macroPermission(macro, state, may, {u"park"_s}).allowed());
}

// As the button that homes Z is: the nozzle would go down into what is printed already.
void TestMacro::doesNotDriveIntoAPausedPrint_data()
{
    QTest::addColumn<QString>("gcode");
    QTest::addColumn<bool>("locked");
    QTest::newRow("homes all") << u"M117 Home\nG28"_s << true;
    QTest::newRow("homes Z") << u"G28 X Z"_s << true;
    QTest::newRow("homes Z, written small") << u"g28 z0"_s << true;
    QTest::newRow("probes") << u"G29"_s << true;
    QTest::newRow("levels, with Prusa's firmware") << u"G28 X Y\nG80"_s << true;
    QTest::newRow("homes X and Y") << u"G91\nG0 Z10 F600\nG90\nG28 X Y"_s << false;
    QTest::newRow("only says so") << u"M117 G28\nG0 X10 ; G28"_s << false;
}

void TestMacro::doesNotDriveIntoAPausedPrint()
{
    QFETCH(QString, gcode);
    QFETCH(bool, locked);
    PrinterState state;
    state.link.state = LinkState::Ready;
    const auto permission = [&] {
        const Availability may = availabilityFor(state, PrinterProfile());
        return macroPermission(macroWith(gcode), state, may, {});
    };
    QVERIFY(permission().allowed());
    state.job.state = JobState::Paused;
    QCOMPARE(permission().reason,
             locked ? availabilityFor(state, PrinterProfile()).homeZ.reason : QString());
    // Nor into one that goes on.
    state.job.state = JobState::Printing;
    Macro whilePrinting = macroWith(gcode);
    whilePrinting.whilePrinting = true;
    const Availability may = availabilityFor(state, PrinterProfile());
    QCOMPARE(macroPermission(whilePrinting, state, may, {}).allowed(), !locked);
}

void TestMacro::needsAWarmNozzleToExtrude_data()
{
    QTest::addColumn<QString>("gcode");
    QTest::addColumn<bool>("locked");
    QTest::newRow("extrudes") << u"M83\nG1 E50 F200"_s << true;
    QTest::newRow("as far as is asked for") << u"g1 E{length}"_s << true;
    QTest::newRow("in an arc") << u"G2 X1 Y1 I1 E1"_s << true;
    QTest::newRow("heats first") << u"M109 S200\nG1 E50"_s << false;
    QTest::newRow("heats, but does not wait") << u"M104 S200\nG1 E50"_s << true;
    QTest::newRow("allows it cold") << u"M302 P1\nG1 E50"_s << false;
    QTest::newRow("moves only") << u"G1 X10"_s << false;
    QTest::newRow("only says so") << u"M117 E50 ; G1 E5"_s << false;
}

void TestMacro::needsAWarmNozzleToExtrude()
{
    QFETCH(QString, gcode);
    QFETCH(bool, locked);
    PrinterState state;
    state.link.state = LinkState::Ready;
    state.heaters[HeaterId::tool(0)].reading = HeaterReading{HeaterId::tool(0), 25, 0.0, {}};
    const auto may = [&] { return availabilityFor(state, PrinterProfile()); };
    Macro macro = macroWith(gcode);
    macro.parameters = {Length};
    const Permission permission = macroPermission(macro, state, may(), {});
    QCOMPARE(permission.reason, locked ? may().extrude.reason : QString());
    state.heaters[HeaterId::tool(0)].reading->actual = 210;
    QVERIFY(macroPermission(macro, state, may(), {}).allowed());
}

void TestMacro::startersCanBeKept()
{
    QVERIFY(MacroStore::check(starterMacros()));
    QVERIFY(starterMacros().size() >= 4);
}

void TestMacro::comesBackFromItsFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"macros.json"_s);
    MacroStore store(path);
    store.load();
    QCOMPARE(store.macros(), starterMacros());
    QVERIFY(!QFile::exists(path)); // reading never writes
    Macro macro = macroWith(u"G1 E{length} ; ä"_s, {Length, Words});
    macro.asks = macro.whilePrinting = true;
    macro.feedbackRegex = u"X:(\\d+)"_s;
    macro.feedbackTemplate = u"X is {0}"_s;
    const Macro other{.name = u"Other"_s, .script = u"park"_s};
    QSignalSpy changes(&store, &MacroStore::changed);
    QVERIFY(store.setMacros({macro, other}));
    QCOMPARE(changes.count(), 1);
    MacroStore again(path);
    again.load();
    QCOMPARE(again.macros(), QList<Macro>({macro, other}));
    QVERIFY(!again.problem().isError());
    QVERIFY(again.setMacros({}));
    store.load();
    QVERIFY(store.macros().isEmpty()); // all deleted: the first ones do not come back
}

void TestMacro::brokenFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no JSON") << QByteArray("{ \"format\": 1, ");
    QTest::newRow("no list") << QByteArray(R"({"format": 1, "macros": 5})");
    QTest::newRow("no name") << QByteArray(R"({"format": 1, "macros": [{"gcode": "G28"}]})");
    QTest::newRow("no object") << QByteArray(R"({"format": 1, "macros": [7]})");
}

void TestMacro::brokenFileIsSetAside()
{
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"macros.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    MacroStore store(file.fileName());
    store.load();
    QCOMPARE(store.macros(), starterMacros()); // at once, as with the next start
    QCOMPARE(store.problem().code, ErrorCode::FileMalformed);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // kept under another name
    QVERIFY(!QFile::exists(file.fileName()));
    QVERIFY(store.setMacros(starterMacros()));
    QVERIFY(QFile::exists(file.fileName()));
}

void TestMacro::newerFileIsLeftAlone()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"macros.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": 2, "macros": []})");
    file.close();
    MacroStore store(file.fileName());
    store.load();
    QCOMPARE(store.problem().code, ErrorCode::FileTooNew);
    QVERIFY(store.macros().isEmpty()); // what there is may not be replaced
    const Result<void> written = store.setMacros(starterMacros());
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::FileTooNew);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(R"({"format": 2, "macros": []})"));
}

void TestMacro::twoOfOneNameAreRefused()
{
    Macro other = macroWith(u"G29"_s);
    other.name = u"TEST"_s;
    const Result<void> checked = MacroStore::check({macroWith(u"G28"_s), other});
    QVERIFY(!checked);
    QVERIFY(checked.error().message.contains(u"TEST"_s));
}

QTEST_GUILESS_MAIN(TestMacro)
#include "tst_macro.moc"
