// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "common/actionshortcuts.h"
#include "control/macrostore.h"
#include "macro/macrobutton.h"
#include "macro/macropanel.h"
#include "macro/macrorundialog.h"
#include "palette/commandmodel.h"
#include "printer/printer.h"
#include "settings/settings.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

namespace {

constexpr int Patience = 20'000; // ms; a machine may be busy

} // namespace

/// The macros with real clicks, drags and keys, over a real printer with the virtual one behind it.
class TestMacroPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void saysWhyNothingCanBeSent();
    void clickSendsTheLines();
    void homingOverAPrintAsksFirst();
    void valuesAreAskedForAndChecked();
    void askedMacroIsSentAfterTheAnswerOnly();
    void scriptIsSent();
    void scriptsAreCalledAsInTheirEditor();
    void dragSortsAndIsKept();
    void answerIsShownUnderTheButton();
    void editorAddsAMacroWithItsValues();
    void editorSaysWhatIsWrong();
    void editorDoesNotThrowChangesAway();
    void filamentIsNotPushedThroughAColdNozzle();
    void eachMacroIsAnAction();
    void anActionMayBeNamedAnything();
    void macrosAreFoundInThePalette();
    void aShortcutSurvivesARename();
    void namesAreWhole_data();
    void namesAreWhole();
    void aNameThatFitsNowhereIsCutAtItsEnd();

private:
    template<typename T>
    T *child(const QString &name) const
    {
        T *found = m_panel->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name)
    {
        QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton);
    }
    void connectVirtual()
    {
        m_printer->connectPrinter({ConnectionSettings::VirtualPort, 0, {}}, PrinterProfile());
        QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), Patience);
    }
    void setMacros(const QList<Macro> &macros)
    {
        const Result<void> kept = m_store->setMacros(macros);
        QVERIFY2(kept, qPrintable(kept.error().message));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(0);
    }
    [[nodiscard]] bool wasSent(const QByteArray &line) const
    {
        return std::any_of(m_sent.begin(), m_sent.end(),
                           [&line](const QByteArray &sent) { return sent.contains(line); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MacroStore> m_store;
    std::unique_ptr<ScriptStore> m_scripts;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<ActionRegistry> m_actions;
    std::unique_ptr<MacroPanel> m_panel;
    QList<QByteArray> m_sent;
};

void TestMacroPanel::init()
{
    m_sent.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<MacroStore>(m_folder->filePath(u"macros.json"_s));
    m_scripts = std::make_unique<ScriptStore>(m_folder->filePath(u"scripts"_s));
    VirtualPrinterOptions options;
    options.speed = 0;
    options.bootSeconds = 0;
    m_printer = std::make_unique<Printer>(defaultTransportFactory(options));
    PrinterStores stores;
    stores.scripts = m_scripts.get();
    m_printer->setStores(stores);
    connect(&m_printer->connection(), &PrinterConnection::linesLogged, this,
            [this](const QList<WireLine> &lines) {
                for (const WireLine &line : lines) {
                    if (line.direction == WireLine::Direction::Sent)
                        m_sent << line.text;
                }
            });
    m_actions = std::make_unique<ActionRegistry>();
    m_panel = std::make_unique<MacroPanel>(*m_printer, *m_store, *m_scripts, *m_actions);
    m_panel->resize(320, 300);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestMacroPanel::cleanup()
{
    m_panel.reset();
    m_actions.reset();
    m_printer.reset();
    m_scripts.reset();
    m_store.reset();
    m_folder.reset();
}

void TestMacroPanel::saysWhyNothingCanBeSent()
{
    QVERIFY(child<QLabel>(u"macroEmpty"_s)->isVisible());
    setMacros({{.name = u"Home"_s, .gcode = u"G28"_s}});
    QVERIFY(!child<QLabel>(u"macroEmpty"_s)->isVisible());
    QVERIFY(!child<MacroButton>(u"macro:Home"_s)->isEnabled());
    QCOMPARE(child<MacroButton>(u"macro:Home"_s)->toolTip(),
             m_printer->availability().sendCommand.reason);
    connectVirtual();
    QTRY_VERIFY(child<MacroButton>(u"macro:Home"_s)->isEnabled());
    QVERIFY(child<MacroButton>(u"macro:Home"_s)->toolTip().contains(u"G28"_s));
}

void TestMacroPanel::clickSendsTheLines()
{
    setMacros({{.name = u"Say"_s, .gcode = u"M117 one ; comment\nM117 two"_s}});
    connectVirtual();
    click(u"macro:Say"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wasSent("M117 two"), Patience);
    QVERIFY(wasSent("M117 one"));
    QVERIFY(!wasSent("comment"));
}

void TestMacroPanel::homingOverAPrintAsksFirst()
{
    setMacros({{.name = u"Level"_s, .gcode = u"M117 level\nG28"_s}});
    connectVirtual();
    QFile file(m_folder->filePath(u"print.gcode"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("G28\nG1 X1 Y1\n");
    file.close();
    QVERIFY(m_printer->job().selectFile(file.fileName()));
    QTRY_VERIFY(m_printer->job().hasFile());
    m_printer->job().start();
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().job.state == JobState::Finished, Patience);
    QVERIFY(m_printer->state().printOnBed);
    click(u"macro:Level"_s);
    auto *box = m_panel->findChild<QMessageBox *>(u"bedDialog"_s);
    QVERIFY(box);
    QTest::mouseClick(box->findChild<QPushButton *>(u"bedStayButton"_s), Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY(!wasSent("M117 level"));
    click(u"macro:Level"_s);
    box = m_panel->findChild<QMessageBox *>(u"bedDialog"_s);
    QVERIFY(box);
    QTest::mouseClick(box->findChild<QPushButton *>(u"bedClearButton"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(wasSent("M117 level"), Patience);
    QTRY_VERIFY(!m_printer->state().printOnBed);
}

void TestMacroPanel::valuesAreAskedForAndChecked()
{
    setMacros(
        {{.name = u"Say"_s,
          .gcode = u"M117 is {length}"_s,
          .parameters = {{u"length"_s, u"Length"_s, MacroParameter::Type::Number, u"50"_s}}}});
    connectVirtual();
    click(u"macro:Say"_s);
    auto *field = child<QLineEdit>(u"value:length"_s);
    QCOMPARE(field->text(), u"50"_s);
    QVERIFY(child<QLabel>(u"macroPreview"_s)->text().contains(u"is 50"_s));
    field->selectAll();
    QTest::keyClicks(field, u"ten"_s);
    QVERIFY(!child<QPushButton>(u"macroSend"_s)->isEnabled());
    QVERIFY(child<QLabel>(u"macroProblem"_s)->text().contains(u"Length"_s));
    field->selectAll();
    QTest::keyClicks(field, u"12,5"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(wasSent("M117 is 12.5"), Patience);
}

void TestMacroPanel::askedMacroIsSentAfterTheAnswerOnly()
{
    setMacros({{.name = u"Say"_s, .gcode = u"M117 asked"_s, .asks = true}});
    connectVirtual();
    click(u"macro:Say"_s);
    QTest::keyClick(child<MacroRunDialog>(u"macroRunDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_panel->findChild<MacroRunDialog *>());
    QVERIFY(!wasSent("M117 asked"));
    click(u"macro:Say"_s);
    click(u"macroSend"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wasSent("M117 asked"), Patience);
}

void TestMacroPanel::scriptIsSent()
{
    QVERIFY(m_scripts->save(u"greet"_s, u"M117 {{ who }}"_s));
    setMacros({{.name = u"Greet"_s,
                .script = u"greet"_s,
                .parameters = {{u"who"_s, {}, MacroParameter::Type::Text, u"you"_s}}}});
    connectVirtual();
    click(u"macro:Greet"_s);
    click(u"macroSend"_s);
    QTRY_VERIFY_WITH_TIMEOUT(wasSent("M117 you"), Patience);
    QVERIFY(m_scripts->restore(u"greet"_s));
    QVERIFY(!child<MacroButton>(u"macro:Greet"_s)->isEnabled());
    QVERIFY(child<MacroButton>(u"macro:Greet"_s)->toolTip().contains(u"greet"_s));
    QVERIFY(child<MacroButton>(u"macro:Greet"_s)->toolTip().contains(u"“Greet”"_s));
}

void TestMacroPanel::scriptsAreCalledAsInTheirEditor()
{
    QVERIFY(m_scripts->save(u"afterPrintDone"_s, u"M117 done"_s));
    QVERIFY(m_scripts->save(u"wipe"_s, u"M117 wipe"_s));
    setMacros({{.name = u"End"_s, .script = u"afterPrintDone"_s, .asks = true}});
    connectVirtual();
    QVERIFY(child<MacroButton>(u"macro:End"_s)
                ->toolTip()
                .startsWith(u"Sends the script After a print"_s));
    click(u"macro:End"_s);
    QCOMPARE(child<QLabel>(u"macroPreview"_s)->text(), u"Script After a print"_s);
    QTest::keyClick(child<MacroRunDialog>(u"macroRunDialog"_s), Qt::Key_Escape);
    QTRY_VERIFY(!m_panel->findChild<MacroRunDialog *>());

    click(u"macroEdit"_s);
    auto *script = child<QComboBox>(u"macroScript"_s);
    QCOMPARE(script->currentText(), u"After a print"_s);
    QCOMPARE(script->currentData(Qt::ToolTipRole).toString(), u"afterPrintDone"_s);
    script->setFocus();
    QTest::keyClicks(script, u"w"_s); // chooses what begins so
    QCOMPARE(script->currentText(), u"wipe"_s);
    click(u"macroSave"_s);
    QCOMPARE(m_store->macros().first().script, u"wipe"_s);
    QTRY_VERIFY(!m_panel->findChild<QDialog *>(u"macroDialog"_s));
    click(u"macroEdit"_s);
    script = child<QComboBox>(u"macroScript"_s);
    QCOMPARE(script->currentText(), u"wipe"_s);
    for (int i = 0; i < script->count() && script->currentText() != u"After a print"_s; ++i)
        QTest::keyClick(script, Qt::Key_Up);
    click(u"macroSave"_s);
    QCOMPARE(m_store->macros().first().script, u"afterPrintDone"_s); // as it is stored
}

void TestMacroPanel::dragSortsAndIsKept()
{
    setMacros({{.name = u"A"_s, .gcode = u"M117 a"_s},
               {.name = u"B"_s, .gcode = u"M117 b"_s},
               {.name = u"C"_s, .gcode = u"M117 c"_s}});
    connectVirtual();
    auto *first = child<MacroButton>(u"macro:A"_s);
    auto *third = child<MacroButton>(u"macro:C"_s);
    const QPoint goal = first->mapFromGlobal(third->mapToGlobal(third->rect().center()));
    QTest::mousePress(first, Qt::LeftButton, {}, first->rect().center());
    const QPoint start = first->rect().center();
    for (const QPoint &at : {start + QPoint(0, QApplication::startDragDistance() + 2), goal}) {
        QMouseEvent move(QEvent::MouseMove, at, first->mapToGlobal(at), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(first, &move);
    }
    QTest::mouseRelease(first, Qt::LeftButton, {}, first->rect().center());
    const auto names = [](const MacroStore &store) {
        QStringList list;
        for (const Macro &macro : store.macros())
            list << macro.name;
        return list;
    };
    QCOMPARE(names(*m_store), QStringList({u"B"_s, u"C"_s, u"A"_s}));
    MacroStore again(m_folder->filePath(u"macros.json"_s));
    again.load();
    QCOMPARE(names(again), names(*m_store));
    QTest::qWait(100);
    QVERIFY(!wasSent("M117 a")); // a drag presses nothing
}

void TestMacroPanel::answerIsShownUnderTheButton()
{
    setMacros({{.name = u"Where"_s,
                .gcode = u"M114"_s,
                .feedbackRegex = u"X:([-\\d.]+) Y:([-\\d.]+)"_s,
                .feedbackTemplate = u"X {0}, Y {1}"_s}});
    connectVirtual();
    click(u"macro:Where"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QLabel>(u"answer:Where"_s)->isVisible(), Patience);
    QVERIFY2(child<QLabel>(u"answer:Where"_s)->text().startsWith(u"X 0"_s),
             qPrintable(child<QLabel>(u"answer:Where"_s)->text()));
}

void TestMacroPanel::editorAddsAMacroWithItsValues()
{
    click(u"macroEdit"_s);
    click(u"macroAdd"_s);
    auto *name = child<QLineEdit>(u"macroName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Purge"_s);
    auto *code = child<QPlainTextEdit>(u"macroCode"_s);
    QVERIFY(code->toPlainText().isEmpty()); // nothing that would be sent along
    QVERIFY(!child<QPushButton>(u"macroSave"_s)->isEnabled());
    QTest::mouseClick(code->viewport(), Qt::LeftButton);
    QTest::keyClicks(code, u"G1 E{mm} F200"_s);
    auto *table = child<QTableWidget>(u"macroParameters"_s);
    QCOMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"mm"_s);
    table->item(0, 3)->setText(u"25"_s);
    auto *asks = child<QCheckBox>(u"macroAsks"_s);
    QTest::mouseClick(asks, Qt::LeftButton, {}, QPoint(asks->height() / 2, asks->height() / 2));
    click(u"macroSave"_s);
    QCOMPARE(m_store->macros().size(), 1);
    const Macro macro = m_store->macros().first();
    QCOMPARE(macro.name, u"Purge"_s);
    QCOMPARE(macro.gcode, u"G1 E{mm} F200"_s);
    QCOMPARE(macro.parameters.size(), 1);
    QCOMPARE(macro.parameters.first().value, u"25"_s);
    QVERIFY(macro.asks);
}

void TestMacroPanel::editorSaysWhatIsWrong()
{
    setMacros({{.name = u"A"_s, .gcode = u"M117 a"_s}, {.name = u"B"_s, .gcode = u"M117 b"_s}});
    click(u"macroEdit"_s);
    child<QListWidget>(u"macroList"_s)->setCurrentRow(1);
    auto *name = child<QLineEdit>(u"macroName"_s);
    name->selectAll();
    QTest::keyClicks(name, u"a"_s);
    auto *problem = child<QLabel>(u"macroDialogProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(u"Two macros"_s));
    QVERIFY(!child<QPushButton>(u"macroSave"_s)->isEnabled());
    name->selectAll();
    QTest::keyClicks(name, u"C"_s);
    QVERIFY(!problem->isVisible());
    auto *regex = child<QLineEdit>(u"macroRegex"_s);
    QTest::keyClicks(regex, u"X:(["_s);
    QVERIFY(problem->text().contains(u"mistake at character"_s));
    regex->clear();
    QTest::keyClicks(regex, u"X"_s);
    click(u"macroUp"_s);
    click(u"macroSave"_s);
    QCOMPARE(m_store->macros().first().name, u"C"_s);
    QCOMPARE(m_store->macros().first().feedbackRegex, u"X"_s);
}

void TestMacroPanel::editorDoesNotThrowChangesAway()
{
    setMacros({{.name = u"A"_s, .gcode = u"M117 a"_s}});
    const auto dialog = [this] { return m_panel->findChild<QDialog *>(u"macroDialog"_s); };
    click(u"macroEdit"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape); // nothing was changed
    QTRY_VERIFY(!dialog());

    click(u"macroEdit"_s);
    QTest::keyClicks(child<QLineEdit>(u"macroName"_s), u"B"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    auto *question = child<QDialog>(u"macroLeaveDialog"_s);
    QVERIFY(question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_panel->findChild<QDialog *>(u"macroLeaveDialog"_s));
    QVERIFY(dialog()->isVisible());
    QCOMPARE(child<QLineEdit>(u"macroName"_s)->text(), u"AB"_s);

    QTest::keyClick(dialog(), Qt::Key_Escape);
    click(u"leaveSave"_s);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_store->macros().first().name, u"AB"_s);

    click(u"macroEdit"_s);
    QTest::keyClicks(child<QLineEdit>(u"macroName"_s), u"C"_s);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    click(u"leaveDiscard"_s);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_store->macros().first().name, u"AB"_s);
}

void TestMacroPanel::filamentIsNotPushedThroughAColdNozzle()
{
    setMacros({starterMacros().first(), {.name = u"Say"_s, .gcode = u"M117 a"_s}});
    connectVirtual();
    auto *load = child<MacroButton>(u"macro:"_s + starterMacros().first().name);
    QTRY_VERIFY(child<MacroButton>(u"macro:Say"_s)->isEnabled());
    QTRY_VERIFY(!load->isEnabled() && load->toolTip() == m_printer->availability().extrude.reason);
    m_printer->sendCommands("M109 S200");
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->availability().extrude.allowed(), Patience);
    QTRY_VERIFY(load->isEnabled());
}

void TestMacroPanel::eachMacroIsAnAction()
{
    connectVirtual();
    setMacros(
        {{.name = u"Fan & light"_s, .gcode = u"M106 S77"_s}, {.name = u"B"_s, .gcode = u"M105"_s}});
    QAction *action = m_actions->action(MacroPanel::actionId(u"Fan & light"_s));
    QCOMPARE(ActionRegistry::plainText(action), u"Fan & light"_s);
    QCOMPARE(actionOf(child<QAbstractButton>(u"macro:Fan & light"_s)), action);
    m_panel->addAction(action);
    action->setShortcut(QKeySequence(u"Ctrl+Shift+F9"_s));
    QTest::keyClick(m_panel.get(), Qt::Key_F9, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(wasSent("M106 S77"), Patience);
    m_printer->disconnectPrinter();
    QTRY_VERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().endsWith(u'.')); // why
    setMacros({{.name = u"B"_s, .gcode = u"M105"_s}});
    QVERIFY(!m_actions->contains(MacroPanel::actionId(u"Fan & light"_s)));
    QVERIFY(m_actions->contains(MacroPanel::actionId(u"B"_s)));
    const qsizetype before = m_actions->actions().size();
    m_panel.reset();
    QCOMPARE(m_actions->actions().size(), before - 2); // with "Edit macros"
}

void TestMacroPanel::anActionMayBeNamedAnything()
{
    setMacros({{.name = u"a.b/c=d"_s, .gcode = u"M105"_s}, {.name = u"ä ö"_s, .gcode = u"M105"_s}});
    for (const QAction *action : m_actions->actions()) {
        QCOMPARE(ActionRegistry::groupOf(action->objectName()), u"Macros"_s);
        QVERIFY(!action->objectName().contains(u'/') && !action->objectName().contains(u' '));
    }
}

void TestMacroPanel::macrosAreFoundInThePalette()
{
    CommandModel model(*m_actions);
    setMacros({{.name = u"Purge line"_s, .gcode = u"M105"_s}});
    model.setFilter(u"purge"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), u"Purge line"_s);
    model.noteUsed(model.action(0));
    setMacros({}); // while the palette shows it
    QCOMPARE(model.rowCount(), 0);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 1); // Edit macros
}

void TestMacroPanel::aShortcutSurvivesARename()
{
    Settings settings(m_folder->filePath(u"settings.ini"_s));
    ActionShortcuts shortcuts(*m_actions, settings);
    const QKeySequence keys(u"Ctrl+Shift+F9"_s);
    setMacros({{.name = u"One"_s, .gcode = u"M105"_s}, {.name = u"Two"_s, .gcode = u"M114"_s}});
    shortcuts.setShortcuts(MacroPanel::actionId(u"One"_s), {keys});
    setMacros({{.name = u"Uno"_s, .gcode = u"M105"_s}, {.name = u"Two"_s, .gcode = u"M114"_s}});
    const QAction *renamed = m_actions->action(MacroPanel::actionId(u"Uno"_s));
    QCOMPARE(renamed->shortcut(), keys);
    QVERIFY(!m_actions->contains(MacroPanel::actionId(u"One"_s)));
    QCOMPARE(settings.shortcuts().keys(), QStringList{MacroPanel::actionId(u"Uno"_s)});
    // Another one under another name is another one.
    setMacros({{.name = u"Due"_s, .gcode = u"M503"_s}, {.name = u"Two"_s, .gcode = u"M114"_s}});
    QVERIFY(m_actions->action(MacroPanel::actionId(u"Due"_s))->shortcuts().isEmpty());
}

void TestMacroPanel::namesAreWhole_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<QPoint>>("places"); // column and row
    using Places = QList<QPoint>;
    const QString wide = u"Load the next filament"_s;
    QTest::newRow("two in a row") << QStringList{u"A"_s, u"B"_s, u"C"_s}
                                  << Places{{0, 0}, {1, 0}, {0, 1}};
    QTest::newRow("a long one has its own row")
        << QStringList{u"A"_s, u"B"_s, wide, u"C"_s} << Places{{0, 0}, {1, 0}, {0, 1}, {0, 2}};
    QTest::newRow("nobody stands alone before it")
        << QStringList{u"A"_s, wide, u"B"_s, u"C"_s} << Places{{0, 0}, {0, 1}, {0, 2}, {1, 2}};
}

void TestMacroPanel::namesAreWhole()
{
    QFETCH(QStringList, names);
    QFETCH(QList<QPoint>, places);
    m_panel->resize(m_panel->fontMetrics().horizontalAdvance(u"Load the next filament"_s) * 3 / 2,
                    400);
    QList<Macro> macros;
    for (const QString &name : names)
        macros.append({.name = name, .gcode = u"M105"_s});
    setMacros(macros);
    QList<int> columns;
    QList<int> rows;
    const auto place = [this](const QString &name) {
        return child<MacroButton>(u"macro:"_s + name)->mapTo(m_panel.get(), QPoint());
    };
    for (const QString &name : names) {
        QCOMPARE(child<MacroButton>(u"macro:"_s + name)->text(), name);
        columns.append(place(name).x());
        rows.append(place(name).y());
    }
    for (qsizetype i = 1; i < names.size(); ++i) {
        QCOMPARE(columns.at(i) == columns.at(0), places.at(i).x() == 0);
        QCOMPARE(rows.at(i) == rows.at(i - 1), places.at(i).y() == places.at(i - 1).y());
    }
    // With more room it is two in a row again.
    m_panel->resize(m_panel->width() * 3, 400);
    QTRY_COMPARE(place(names.at(1)).y(), place(names.at(0)).y());
}

void TestMacroPanel::aNameThatFitsNowhereIsCutAtItsEnd()
{
    const QString name = u"Clean the nozzle at the brush, then purge and wipe it twice"_s;
    setMacros({{.name = name, .gcode = u"M105"_s}});
    const auto *button = child<MacroButton>(u"macro:"_s + name);
    QVERIFY(button->text().startsWith(u"Clean the nozzle"_s));
    QVERIFY(button->text().endsWith(u'…'));
    connectVirtual();
    QTRY_VERIFY(button->toolTip().startsWith(name));
    QVERIFY(button->toolTip().contains(u"M105"_s));
}

QTEST_MAIN(TestMacroPanel)
#include "tst_macropanel.moc"
