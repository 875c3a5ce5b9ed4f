// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "control/jogkeyhints.h"
#include "control/jogkeymachine.h"
#include "palette/cheatsheet.h"
#include "palette/commandmodel.h"
#include "palette/commandpalette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The command palette and the cheat sheet, with the keyboard only.
class TestCommandPalette : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void opensFiltersAndTriggers();
    void escGivesTheFocusBack();
    void aDisabledCommandStaysWithItsReason();
    void rowsFollowWhatChangesMeanwhile();
    void arrowsGoRound();
    void isAsHighAsWhatFits();
    void saysIfNothingFits();
    void theSameKeysBeginAnew();
    void findsTheWordsOnButtons();
    void theLastUsedComesFirst();
    void thePrintStandsFirstAndLeavingLast();
    void leavesOutWhatCannotBeSeen();
    void closesWhenTheFocusGoesElsewhere();
    void isDescribedForScreenReaders();
    void theCheatSheetListsEveryShortcut();
    void theCheatSheetListsTheJogKeys();

private:
    [[nodiscard]] QString firstRow() const
    {
        return m_list->model()->index(0, 0).data().toString();
    }
    void openWithKeys()
    {
        QTest::keyClick(m_window->windowHandle(), Qt::Key_K, Qt::ControlModifier);
    }

    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionRegistry> m_registry;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_field = nullptr;
    QLineEdit *m_other = nullptr;
    QListView *m_list = nullptr;
};

void TestCommandPalette::init()
{
    m_window = std::make_unique<QMainWindow>();
    m_registry = std::make_unique<ActionRegistry>();
    m_other = new QLineEdit;
    m_window->setCentralWidget(m_other);
    QAction *palette = m_registry->add(ActionId::CommandPalette, u"Commands"_s,
                                       QKeySequence(Qt::CTRL | Qt::Key_K));
    m_registry->add("job.print", u"&Print"_s, QKeySequence(Qt::CTRL | Qt::Key_P));
    QAction *home = m_registry->add("printer.homeAll", u"&Home all axes"_s);
    home->setEnabled(false);
    home->setToolTip(u"Connect to a printer first."_s);
    m_registry->add("jog.homeX", u"Home X"_s);
    m_registry->add("heaters.preset9", u"Heat for 9"_s)->setVisible(false);
    m_registry->add(ActionId::CheatSheet, u"&Keyboard shortcuts"_s, QKeySequence(Qt::Key_F1));
    m_window->addActions(m_registry->actions());
    m_palette = new CommandPalette(*m_registry, *m_window);
    connect(palette, &QAction::triggered, m_palette, &CommandPalette::open);
    m_field = m_palette->findChild<QLineEdit *>(u"commandFilter"_s);
    m_list = m_palette->findChild<QListView *>(u"commandList"_s);
    m_window->resize(900, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_other->setFocus();
}

void TestCommandPalette::cleanup()
{
    m_window.reset();
    m_registry.reset();
}

void TestCommandPalette::opensFiltersAndTriggers()
{
    QSignalSpy printed(m_registry->action("job.print"), &QAction::triggered);
    openWithKeys();
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_field->hasFocus());
    QTest::keyClicks(m_field, u"prnt"_s);
    QCOMPARE(firstRow(), u"Print"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(printed.size(), 1);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_other->hasFocus());
    openWithKeys();
    QVERIFY(m_field->text().isEmpty());
}

void TestCommandPalette::escGivesTheFocusBack()
{
    openWithKeys();
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_other->hasFocus());
}

void TestCommandPalette::aDisabledCommandStaysWithItsReason()
{
    QSignalSpy homed(m_registry->action("printer.homeAll"), &QAction::triggered);
    openWithKeys();
    QTest::keyClicks(m_field, u"home all"_s);
    QCOMPARE(firstRow(), u"Home all axes"_s);
    QCOMPARE(m_list->model()->index(0, 0).data(CommandModel::ReasonRole).toString(),
             u"Connect to a printer first."_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(homed.size(), 0);
    QVERIFY(m_palette->isVisible());
    // Of two that fit equally well the one that works comes first.
    m_field->clear();
    QTest::keyClicks(m_field, u"home"_s);
    QCOMPARE(firstRow(), u"Home X"_s);
}

void TestCommandPalette::rowsFollowWhatChangesMeanwhile()
{
    openWithKeys();
    const auto height
        = [this](int row) { return m_list->visualRect(m_list->model()->index(row, 0)).height(); };
    QCOMPARE(firstRow(), u"Print"_s);
    const int before = height(0);
    QAction *print = m_registry->action("job.print");
    print->setEnabled(false);
    print->setToolTip(u"Nothing to print."_s);
    QTRY_VERIFY(height(0) > before);
    QCOMPARE(height(0), m_list->sizeHintForRow(0));
    const auto rect
        = [this](int row) { return m_list->visualRect(m_list->model()->index(row, 0)); };
    QTRY_VERIFY(rect(1).top() > rect(0).bottom());
}

void TestCommandPalette::arrowsGoRound()
{
    openWithKeys();
    const int count = m_list->model()->rowCount();
    QVERIFY(count >= 3);
    QTest::keyClick(m_field, Qt::Key_Up);
    QCOMPARE(m_list->currentIndex().row(), count - 1);
    QTest::keyClick(m_field, Qt::Key_Down);
    QCOMPARE(m_list->currentIndex().row(), 0);
    QTest::keyClick(m_field, Qt::Key_Tab);
    QCOMPARE(m_list->currentIndex().row(), 1);
    QTest::keyClick(m_field, Qt::Key_PageDown);
    QCOMPARE(m_list->currentIndex().row(), count - 1);
    QVERIFY(m_field->hasFocus());
}

void TestCommandPalette::isAsHighAsWhatFits()
{
    openWithKeys();
    const int high = m_palette->height();
    QTest::keyClicks(m_field, u"home x"_s);
    QVERIFY(m_palette->height() < high);
    const QModelIndex last = m_list->model()->index(m_list->model()->rowCount() - 1, 0);
    QTRY_COMPARE(m_list->viewport()->height(), m_list->visualRect(last).bottom() + 1);
}

void TestCommandPalette::saysIfNothingFits()
{
    openWithKeys();
    QTest::keyClicks(m_field, u"zzzz"_s);
    QCOMPARE(m_list->model()->rowCount(), 0);
    QVERIFY(!m_list->isVisible());
    QTest::keyClick(m_field, Qt::Key_Return);
    QTest::keyClick(m_field, Qt::Key_Down);
    QVERIFY(m_palette->isVisible());
}

void TestCommandPalette::theSameKeysBeginAnew()
{
    openWithKeys();
    QTest::keyClicks(m_field, u"home"_s);
    openWithKeys(); // pressed again: what is typed next goes into it, never into the window
    QVERIFY(m_palette->isVisible());
    QVERIFY(m_field->hasFocus());
    QTest::keyClicks(m_field, u"print"_s);
    QCOMPARE(m_field->text(), u"print"_s);
    QVERIFY(m_other->text().isEmpty());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_palette->isVisible());
}

void TestCommandPalette::findsTheWordsOnButtons()
{
    m_registry->action("jog.homeX")->setIconText(u"Left edge"_s);
    openWithKeys();
    QTest::keyClicks(m_field, u"left edge"_s);
    QCOMPARE(m_list->model()->rowCount(), 1);
    QCOMPARE(firstRow(), u"Home X"_s);
}

void TestCommandPalette::theLastUsedComesFirst()
{
    openWithKeys();
    QTest::keyClicks(m_field, u"home x"_s);
    QTest::keyClick(m_field, Qt::Key_Return);
    openWithKeys();
    QCOMPARE(firstRow(), u"Home X"_s);
}

void TestCommandPalette::thePrintStandsFirstAndLeavingLast()
{
    for (const QLatin1StringView id : {ActionId::Quit, ActionId::Disconnect, ActionId::Pause})
        m_registry->add(id, id.toString());
    openWithKeys();
    const auto row = [this](const QString &text) {
        const QAbstractItemModel &model = *m_list->model();
        const QModelIndexList found
            = model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
        return found.isEmpty() ? -1 : found.constFirst().row();
    };
    QCOMPARE(row(u"Print"_s), 0);
    QCOMPARE(row(ActionId::Pause.toString()), 1);
    QVERIFY(row(u"Home X"_s) > 1);
    QCOMPARE(row(ActionId::Quit.toString()), row(u"Home all axes"_s) - 1); // which cannot act
    QCOMPARE(row(ActionId::Disconnect.toString()), row(ActionId::Quit.toString()) - 1);
    m_registry->action(ActionId::Pause)->setEnabled(false);
    m_registry->action("job.print")->setEnabled(false);
    m_field->setText(u"x"_s);
    m_field->clear();
    QCOMPARE(row(u"Home X"_s), 0);
}

void TestCommandPalette::leavesOutWhatCannotBeSeen()
{
    CommandModel model(*m_registry);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 4);   // neither the hidden preset nor the palette itself
    model.setFilter(u"print job"_s); // the group counts, too
    QCOMPARE(model.index(0).data().toString(), u"Print"_s);
}

void TestCommandPalette::closesWhenTheFocusGoesElsewhere()
{
    openWithKeys();
    m_other->setFocus();
    QVERIFY(!m_palette->isVisible());
    QVERIFY(m_other->hasFocus());
}

void TestCommandPalette::isDescribedForScreenReaders()
{
    CommandModel model(*m_registry);
    model.setFilter(u"home all"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Home all axes, Printer, Connect to a printer first."_s);
    QVERIFY(!m_field->accessibleName().isEmpty());
}

void TestCommandPalette::theCheatSheetListsEveryShortcut()
{
    auto *sheet = new CheatSheet(*m_registry, m_window.get());
    sheet->open();
    QStringList texts;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.contains(u"Print"_s));
    QVERIFY(texts.contains(u"Ctrl+P"_s));
    QVERIFY(texts.contains(u"Job"_s));
    QVERIFY(!texts.contains(u"Home X"_s)); // it has none
    QSignalSpy change(sheet, &CheatSheet::changeRequested);
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    auto *button = sheet->findChild<QPushButton *>(u"changeShortcuts"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(change.size(), 1);
    QVERIFY(!sheet->isVisible());
    sheet->open();
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    QTest::keyClick(sheet->windowHandle(), Qt::Key_F1); // the key that opened it
    QVERIFY(!sheet->isVisible());
}

// What the sheet says is what the machine does.
void TestCommandPalette::theCheatSheetListsTheJogKeys()
{
    QSet<int> explained;
    for (const JogKeyHint &hint : jogKeyHints()) {
        QVERIFY(!hint.text.isEmpty());
        for (const QKeyCombination keys : hint.keys) {
            const auto key = JogKeyMachine::keyFor(keys.key(), keys.keyboardModifiers());
            QVERIFY2(key.has_value(), qPrintable(hint.text));
            explained.insert(int(*key));
        }
    }
    QCOMPARE(explained.size(), int(JogKeyMachine::Key::Stop) + 1);
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
