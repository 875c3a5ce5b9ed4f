// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/macrostore.h"
#include "macro/macrobutton.h"
#include "macro/macropanel.h"
#include "macro/macrorundialog.h"
#include "printer/printer.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
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
    void valuesAreAskedForAndChecked();
    void askedMacroIsSentAfterTheAnswerOnly();
    void scriptIsSent();
    void dragSortsAndIsKept();
    void answerIsShownUnderTheButton();
    void editorAddsAMacroWithItsValues();
    void editorSaysWhatIsWrong();

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
    m_panel = std::make_unique<MacroPanel>(*m_printer, *m_store, *m_scripts);
    m_panel->resize(320, 300);
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestMacroPanel::cleanup()
{
    m_panel.reset();
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
    code->setFocus();
    code->selectAll();
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

QTEST_MAIN(TestMacroPanel)
#include "tst_macropanel.moc"
