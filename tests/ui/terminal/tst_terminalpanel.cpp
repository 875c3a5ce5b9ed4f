// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/paneldesk.h"
#include "terminal/codepopup.h"
#include "terminal/commandedit.h"
#include "terminal/terminalmodel.h"
#include "terminal/terminalpanel.h"
#include "terminal/terminalview.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;
using Kind = WireLine::Kind;

namespace {

WireLine received(const QByteArray &text, Kind kind = Kind::Normal)
{
    WireLine line;
    line.kind = kind;
    line.text = text;
    return line;
}

} // namespace

/// The terminal with real keys, clicks, pastes and scrolling.
class TestTerminalPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void enterSendsInUpperCase();
    void emptyLinesAreNotSent();
    void historyIsKeptAndSearchedByPrefix();
    void codesAreExplainedWhileTyping();
    void codesAreExplainedInAnotherWindow();
    void aChosenCodeIsTaken_data();
    void aChosenCodeIsTaken();
    void withoutAChoiceNothingIsTaken();
    void theHistoryWorksBesideTheCodes();
    void aClickTakesACode();
    void codesOfNoUseAreNotOffered();
    void pastedLinesAreSentInOrder();
    void pastedSingleLineWaitsForEnter();
    void manyPastedLinesAreAskedFor_data();
    void manyPastedLinesAreAskedFor();
    void isDisabledWithoutALink();
    void noiseIsHiddenByDefault();
    void filtersAreKept();
    void staysAtTheNewestUntilScrolledUp();
    void holdsStillWhileOldLinesLeave();
    void buttonLeadsToTheNewest();
    void findsUpwardsAndSaysSo();
    void copies();
    void menuAcknowledges();
    void saysWhyNothingIsShown();

private:
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *widget = m_panel->findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    [[nodiscard]] CommandEdit *command() const { return m_panel->findChild<CommandEdit *>(); }
    [[nodiscard]] TerminalView *view() const { return m_panel->findChild<TerminalView *>(); }
    [[nodiscard]] TerminalModel *model() const { return m_panel->findChild<TerminalModel *>(); }
    [[nodiscard]] CodePopup *popup() const { return m_panel->findChild<CodePopup *>(); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList codes;
        for (const CodeTable::Code &code : popup()->codes())
            codes << code.code;
        return codes;
    }
    void say(int count)
    {
        QList<WireLine> lines;
        for (int i = 0; i < count; ++i)
            lines << received("line " + QByteArray::number(m_said++));
        m_desk->terminal.handleLines(lines, 0);
        model()->flush();
        QApplication::sendPostedEvents();
    }
    void makePanel()
    {
        m_panel
            = std::make_unique<TerminalPanel>(m_desk->mirror, m_desk->terminal, m_desk->settings);
        m_sent = std::make_unique<QSignalSpy>(m_panel.get(), &TerminalPanel::commandsRequested);
        m_panel->resize(600, 400);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    [[nodiscard]] QByteArray takeSent()
    {
        return m_sent->isEmpty() ? QByteArray() : m_sent->takeFirst().first().toByteArray();
    }

    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<TerminalPanel> m_panel;
    std::unique_ptr<QSignalSpy> m_sent;
    int m_said = 0;
};

void TestTerminalPanel::init()
{
    m_said = 0;
    m_desk = std::make_unique<test::PanelDesk>();
    m_desk->setLink(LinkState::Ready);
    makePanel();
}

void TestTerminalPanel::cleanup()
{
    m_sent.reset();
    m_panel.reset();
    m_desk.reset();
}

void TestTerminalPanel::enterSendsInUpperCase()
{
    command()->setFocus();
    QTest::keyClicks(command(), u"g28 x"_s);
    QTest::keyClick(command(), Qt::Key_Return);
    QCOMPARE(takeSent(), QByteArray("G28 X"));
    QCOMPARE(command()->text(), QString());
    QTest::keyClicks(command(), u"m117 Hello"_s);
    QTest::mouseClick(find<QAbstractButton>(u"send"_s), Qt::LeftButton);
    QCOMPARE(takeSent(), QByteArray("M117 Hello"));
}

void TestTerminalPanel::emptyLinesAreNotSent()
{
    QTest::keyClicks(command(), u"  "_s);
    QTest::keyClick(command(), Qt::Key_Return);
    QCOMPARE(m_sent->count(), 0);
}

void TestTerminalPanel::historyIsKeptAndSearchedByPrefix()
{
    for (const QString &typed : {u"M105"_s, u"G28"_s, u"M114"_s}) {
        QTest::keyClicks(command(), typed);
        QTest::keyClick(command(), Qt::Key_Return);
    }
    m_panel.reset();
    makePanel(); // as after a restart
    QTest::keyClick(command(), Qt::Key_Up);
    QCOMPARE(command()->text(), u"M114"_s);
    QTest::keyClick(command(), Qt::Key_Up);
    QCOMPARE(command()->text(), u"G28"_s);
    QTest::keyClick(command(), Qt::Key_Down);
    QTest::keyClick(command(), Qt::Key_Down);
    QCOMPARE(command()->text(), QString());
    QTest::keyClicks(command(), u"M1"_s);
    QTest::keyClick(command(), Qt::Key_Up);
    QTest::keyClick(command(), Qt::Key_Up);
    QCOMPARE(command()->text(), u"M105"_s);
    QTest::keyClick(command(), Qt::Key_Down);
    QTest::keyClick(command(), Qt::Key_Down);
    QCOMPARE(command()->text(), u"M1"_s);
}

void TestTerminalPanel::codesAreExplainedInAnotherWindow()
{
    auto first = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(first.get());
    column->addWidget(m_panel.get());
    first->show();
    command()->setFocus();
    QTest::keyClicks(command(), u"g2"_s);
    const QPointer<CodePopup> shown = first->findChild<CodePopup *>();
    QVERIFY(shown && shown->isVisible());
    // As a panel that floats goes back to the tabs: its window is closed with all that is in it.
    QWidget second;
    m_panel->setParent(&second);
    m_panel->show();
    second.show();
    first.reset();
    QVERIFY(shown);
    command()->setFocus();
    QTest::keyClicks(command(), u"8"_s);
    QVERIFY(shown->isVisible());
    QCOMPARE(shown->window(), &second);
    m_panel->setParent(nullptr);
}

void TestTerminalPanel::codesAreExplainedWhileTyping()
{
    command()->setFocus();
    QVERIFY(!popup()->isVisible());
    QTest::keyClicks(command(), u"g2"_s);
    QVERIFY(popup()->isVisible());
    QVERIFY(offered().contains(u"G28"_s));
    QVERIFY(command()->hasFocus());
    // Above the line, and inside the window.
    const QRect place(popup()->mapTo(m_panel.get(), QPoint()), popup()->size());
    QVERIFY(m_panel->rect().contains(place));
    QVERIFY(place.bottom() < command()->mapTo(m_panel.get(), QPoint()).y());
    const auto *list = popup()->findChild<QTreeWidget *>();
    QVERIFY(list->topLevelItem(0)->text(1).contains(u"arc"_s));
    // What a code does is not cut.
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        const QString name = list->topLevelItem(row)->text(1);
        QVERIFY2(list->fontMetrics().horizontalAdvance(name) < list->columnWidth(1),
                 qPrintable(name));
    }
    QTest::keyClicks(command(), u"8"_s);
    QCOMPARE(offered(), QStringList{u"G28"_s});
    QTest::keyClicks(command(), u" x"_s); // its parameters stay in sight
    QVERIFY(popup()->isVisible());
    QVERIFY(!popup()->canChoose());
    QTest::keyClick(command(), Qt::Key_Return);
    QVERIFY(!popup()->isVisible());
    QCOMPARE(takeSent(), QByteArray("G28 X"));
    QTest::keyClicks(command(), u"what"_s);
    QVERIFY(!popup()->isVisible());
}

void TestTerminalPanel::aChosenCodeIsTaken_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Enter of the digits") << Qt::Key_Enter;
    QTest::newRow("Tab") << Qt::Key_Tab;
}

void TestTerminalPanel::aChosenCodeIsTaken()
{
    QFETCH(Qt::Key, key);
    command()->setFocus();
    QTest::keyClicks(command(), u"m10"_s);
    QTest::keyClick(command(), Qt::Key_Down);
    QVERIFY(popup()->chosen());
    QCOMPARE(popup()->chosen()->code, u"M104"_s);
    QVERIFY(command()->accessibleDescription().contains(u"nozzle"_s));
    QTest::keyClick(command(), Qt::Key_Down);
    QTest::keyClick(command(), Qt::Key_Up);
    QTest::keyClick(command(), key);
    QCOMPARE(m_sent->count(), 0); // taken, not sent
    QCOMPARE(command()->text(), u"M104 "_s);
    QVERIFY(command()->hasFocus());
    QTest::keyClicks(command(), u"s200"_s);
    QTest::keyClick(command(), Qt::Key_Return);
    QCOMPARE(takeSent(), QByteArray("M104 S200"));
}

void TestTerminalPanel::withoutAChoiceNothingIsTaken()
{
    command()->setFocus();
    QTest::keyClicks(command(), u"m10"_s);
    QVERIFY(popup()->isVisible());
    QTest::keyClick(command(), Qt::Key_Return);
    QCOMPARE(takeSent(), QByteArray("M10"));
    QVERIFY(!popup()->isVisible());
    // Looked into and left again.
    QTest::keyClicks(command(), u"m10"_s);
    QTest::keyClick(command(), Qt::Key_Down);
    QTest::keyClick(command(), Qt::Key_Up);
    QVERIFY(!popup()->chosen());
    QTest::keyClick(command(), Qt::Key_Return);
    QCOMPARE(takeSent(), QByteArray("M10"));
    QTest::keyClicks(command(), u"m10"_s);
    QTest::keyClick(command(), Qt::Key_Escape); // closes the list and nothing else
    QVERIFY(!popup()->isVisible());
    QCOMPARE(command()->text(), u"m10"_s);
    QTest::keyClick(command(), Qt::Key_Escape);
    QCOMPARE(command()->text(), QString());
    QTest::keyClicks(command(), u"m10"_s);
    QTest::keyClick(command(), Qt::Key_Tab); // goes on, as Tab does
    QVERIFY(!command()->hasFocus());
    QVERIFY(!popup()->isVisible());
    QCOMPARE(command()->text(), u"m10"_s);
}

void TestTerminalPanel::theHistoryWorksBesideTheCodes()
{
    command()->setFocus();
    for (const QString &typed : {u"M104 S200"_s, u"G28"_s}) {
        QTest::keyClicks(command(), typed);
        QTest::keyClick(command(), Qt::Key_Return);
    }
    QTest::keyClicks(command(), u"m1"_s);
    QVERIFY(popup()->isVisible());
    command()->clear();
    QTest::keyClicks(command(), u"M1"_s);
    QTest::keyClick(command(), Qt::Key_Up); // nothing is chosen in the list
    QCOMPARE(command()->text(), u"M104 S200"_s);
    QVERIFY(!popup()->isVisible());
    QTest::keyClick(command(), Qt::Key_Down);
    QCOMPARE(command()->text(), u"M1"_s);
    QVERIFY(!popup()->isVisible());
}

void TestTerminalPanel::aClickTakesACode()
{
    command()->setFocus();
    QTest::keyClicks(command(), u"g2"_s);
    auto *list = popup()->findChild<QTreeWidget *>();
    const QRect row = list->visualItemRect(list->topLevelItem(1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(command()->text(), u"G20"_s);
    QVERIFY(command()->hasFocus());
}

void TestTerminalPanel::codesOfNoUseAreNotOffered()
{
    command()->setFocus();
    QTest::keyClicks(command(), u"m50"_s);
    QVERIFY(offered().contains(u"M500"_s));
    command()->clear();
    FirmwareInfo firmware;
    firmware.capabilities = {{u"EEPROM"_s, false}};
    m_desk->mirror.handleFirmware(firmware);
    QTest::keyClicks(command(), u"m50"_s);
    QCOMPARE(offered(), QStringList{u"M503"_s});
}

void TestTerminalPanel::pastedLinesAreSentInOrder()
{
    QApplication::clipboard()->setText(u"g28\r\n\n g1 x5\nM117 Hi There\n"_s);
    command()->setFocus();
    command()->paste();
    QCOMPARE(m_sent->count(), 1);
    QCOMPARE(takeSent(), QByteArray("G28\nG1 X5\nM117 Hi There"));
    QCOMPARE(command()->text(), QString());
    QTest::keyClick(command(), Qt::Key_Up);
    QCOMPARE(command()->text(), u"M117 Hi There"_s);
}

void TestTerminalPanel::pastedSingleLineWaitsForEnter()
{
    QApplication::clipboard()->setText(u"G28\n"_s);
    command()->paste();
    QCOMPARE(m_sent->count(), 0);
    QCOMPARE(command()->text(), u"G28"_s);
}

void TestTerminalPanel::manyPastedLinesAreAskedFor_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("ten") << 10 << false << true;
    QTest::newRow("eleven, yes") << 11 << true << true;
    QTest::newRow("eleven, no") << 11 << true << false;
}

void TestTerminalPanel::manyPastedLinesAreAskedFor()
{
    QFETCH(int, count);
    QFETCH(bool, asked);
    QFETCH(bool, accepted);
    QStringList lines;
    for (int i = 0; i < count; ++i)
        lines << u"G1 X%1"_s.arg(i);
    QApplication::clipboard()->setText(lines.join(u'\n'));
    command()->paste();
    const auto *box = m_panel->findChild<QMessageBox *>(u"pasteQuestion"_s);
    QCOMPARE(box != nullptr, asked);
    QCOMPARE(m_sent->count(), asked ? 0 : 1);
    if (box) {
        for (QAbstractButton *button : box->buttons()) {
            if ((box->buttonRole(button) == QMessageBox::AcceptRole) == accepted
                && box->buttonRole(button) != QMessageBox::ActionRole)
                button->click();
        }
    }
    QCOMPARE(m_sent->count(), accepted ? 1 : 0);
    if (accepted)
        QCOMPARE(takeSent(), lines.join(u'\n').toUtf8());
}

void TestTerminalPanel::isDisabledWithoutALink()
{
    m_desk->setLink(LinkState::Disconnected);
    QVERIFY(!command()->isEnabled());
    QCOMPARE(command()->toolTip(), m_desk->mirror.availability().sendCommand.reason);
    QApplication::clipboard()->setText(u"G28\nG29"_s);
    command()->paste();
    QCOMPARE(m_sent->count(), 0);
}

void TestTerminalPanel::noiseIsHiddenByDefault()
{
    m_desk->terminal.handleLines(
        {received("ok", Kind::Acknowledge), received("T:20", Kind::Temperature),
         received("echo:busy: processing", Kind::Busy), received("X:0 Y:0", Kind::Position),
         received("Not SD printing", Kind::Card), received("echo:hello"),
         received("Error:cold", Kind::Error)},
        0);
    model()->flush();
    QCOMPARE(model()->rowCount(), 2);
    QTest::mouseClick(find<QToolButton>(u"show_ok"_s), Qt::LeftButton);
    QCOMPARE(model()->rowCount(), 3);
    QTest::mouseClick(find<QToolButton>(u"show_temperature"_s), Qt::LeftButton);
    QCOMPARE(model()->rowCount(), 4);
    QTest::mouseClick(find<QToolButton>(u"show_card"_s), Qt::LeftButton);
    QCOMPARE(model()->rowCount(), 5);
}

void TestTerminalPanel::filtersAreKept()
{
    const QStringList names = {u"show_temperature"_s, u"show_ok"_s,   u"show_busy"_s,
                               u"show_position"_s,    u"show_card"_s, u"show_polls"_s};
    for (const QString &name : names)
        QTest::mouseClick(find<QToolButton>(name), Qt::LeftButton);
    makePanel();
    for (const QString &name : names)
        QVERIFY2(find<QToolButton>(name)->isChecked(), qPrintable(name));
    QTest::mouseClick(find<QToolButton>(u"show_busy"_s), Qt::LeftButton);
    makePanel();
    for (const QString &name : names)
        QCOMPARE(find<QToolButton>(name)->isChecked(), name != u"show_busy"_s);
}

void TestTerminalPanel::staysAtTheNewestUntilScrolledUp()
{
    say(300);
    QScrollBar *bar = view()->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    say(100);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(view()->isFollowing());
    // Up by the wheel.
    const QPointF centre = view()->viewport()->rect().center();
    QWheelEvent wheel(centre, view()->viewport()->mapToGlobal(centre), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(view()->viewport(), &wheel);
    QVERIFY(!view()->isFollowing());
    const int held = bar->value();
    say(100);
    QCOMPARE(bar->value(), held);
    // Down to the end by hand follows again.
    bar->setValue(bar->maximum());
    QVERIFY(view()->isFollowing());
    say(50);
    QCOMPARE(bar->value(), bar->maximum());
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
    QVERIFY(!view()->isFollowing());
    QTest::keyClick(view(), Qt::Key_End);
    QCOMPARE(bar->value(), bar->maximum());
    QVERIFY(view()->isFollowing());
}

void TestTerminalPanel::holdsStillWhileOldLinesLeave()
{
    say(int(TerminalLog::Capacity));
    QScrollBar *bar = view()->verticalScrollBar();
    bar->setValue(50'000);
    QVERIFY(!view()->isFollowing());
    const auto topLine
        = [this] { return model()->line(view()->indexAt(QPoint(5, 5)).row())->text; };
    const QByteArray before = topLine();
    QCOMPARE(before, QByteArray("line 50000"));
    say(1234);
    QCOMPARE(model()->rowCount(), int(TerminalLog::Capacity - TerminalLog::Spare));
    QCOMPARE(topLine(), before);
}

void TestTerminalPanel::buttonLeadsToTheNewest()
{
    say(300);
    auto *button = find<QPushButton>(u"jumpToNewest"_s);
    QVERIFY(!button->isVisible());
    view()->verticalScrollBar()->setValue(10);
    QVERIFY(button->isVisible());
    say(7);
    QVERIFY2(button->text().contains(u'7'), qPrintable(button->text()));
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(view()->isFollowing());
    QVERIFY(!button->isVisible());
    QCOMPARE(view()->verticalScrollBar()->value(), view()->verticalScrollBar()->maximum());
}

void TestTerminalPanel::findsUpwardsAndSaysSo()
{
    say(300);
    QTest::keyClick(command(), Qt::Key_F, Qt::ControlModifier);
    auto *text = find<QLineEdit>(u"findText"_s);
    QTRY_VERIFY(text->isVisible() && text->hasFocus());
    QTest::keyClicks(text, u"LINE 12"_s);
    QCOMPARE(model()->line(view()->currentIndex().row())->text, QByteArray("line 129"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(model()->line(view()->currentIndex().row())->text, QByteArray("line 128"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(model()->line(view()->currentIndex().row())->text, QByteArray("line 129"));
    QVERIFY(!view()->isFollowing());
    const auto labels = text->parentWidget()->findChildren<QLabel *>();
    QCOMPARE(labels.size(), 1);
    QVERIFY(!labels.first()->isVisible()); // takes no room from the words that are looked for
    QTest::keyClicks(text, u"99"_s);
    QVERIFY(labels.first()->isVisible() && !labels.first()->text().isEmpty());
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!text->isVisible());
}

void TestTerminalPanel::copies()
{
    say(20);
    WireLine sent = received("M114");
    sent.direction = WireLine::Direction::Sent;
    m_desk->terminal.handleLines({sent}, 0);
    model()->flush();
    QTest::mouseClick(find<QToolButton>(u"showTime"_s), Qt::LeftButton);
    view()->setFocus();
    const auto select = [this](int row) {
        view()->selectionModel()->select(model()->index(row), QItemSelectionModel::Select);
    };
    select(20); // chosen last to first, copied first to last
    select(19);
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QVERIFY2(lines.at(0).endsWith(u"< line 19"_s), qPrintable(lines.at(0)));
    QVERIFY(lines.at(1).endsWith(u"> M114"_s));
    QVERIFY(lines.at(1).size() > 10); // with its time
    QCOMPARE(view()->selectedText(true), u"line 19\nM114\n"_s);
}

void TestTerminalPanel::menuAcknowledges()
{
    auto *acknowledge = find<QAction>(u"acknowledge"_s);
    QSignalSpy requested(m_panel.get(), &TerminalPanel::fakeAcknowledgeRequested);
    emit view()->customContextMenuRequested(QPoint(10, 10));
    const auto *menu = m_panel->findChild<QMenu *>();
    QVERIFY(menu && menu->actions().contains(acknowledge));
    acknowledge->trigger();
    QCOMPARE(requested.count(), 1);
    m_desk->setLink(LinkState::Disconnected);
    QVERIFY(!acknowledge->isEnabled());
    QVERIFY(!acknowledge->toolTip().isEmpty());
}

void TestTerminalPanel::saysWhyNothingIsShown()
{
    say(1);
    QCOMPARE(view()->accessibleDescription(), QString());
    m_desk->terminal.clear();
    const QString cleared = view()->accessibleDescription();
    QVERIFY(!cleared.isEmpty());
    // Lines came, and none of them is shown.
    m_desk->terminal.handleLines({received("ok", Kind::Acknowledge)}, 0);
    model()->flush();
    QVERIFY(view()->accessibleDescription() != cleared);
    QVERIFY(view()->accessibleDescription().contains(u"hidden"_s));
}

QTEST_MAIN(TestTerminalPanel)
#include "tst_terminalpanel.moc"
