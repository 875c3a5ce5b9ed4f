// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jogpanel.h"
#include "support/paneldesk.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

/// Focus and activation as a desktop has them: needs a real window manager.
class TestJogFocus : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void shortcutArmsAndDisarms();
    void shortcutIsALetterInATextField();
    void otherWindowDisarms();
    void dialogDisarms_data();
    void dialogDisarms();
    void menuDisarms();
    void shortcutsOfTheWindowDoNotTakeJogKeys();
    void staysArmedWhileButtonsOfThePanelAreClicked();

private:
    void activate(QWidget *window);
    void armAndHoldRight();

    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<QMainWindow> m_window;
    JogPanel *m_panel = nullptr;
    QLineEdit *m_text = nullptr;
};

void TestJogFocus::init()
{
    m_desk = std::make_unique<test::PanelDesk>();
    m_desk->setLink(LinkState::Ready);
    m_desk->home(100, 100, 10);
    m_window = std::make_unique<QMainWindow>();
    auto *central = new QWidget;
    auto *layout = new QHBoxLayout(central);
    m_panel = new JogPanel(m_desk->mirror, m_desk->motion, m_desk->settings);
    m_text = new QLineEdit;
    layout->addWidget(m_text);
    layout->addWidget(m_panel);
    m_window->setCentralWidget(central);
    m_window->show();
    activate(m_window.get());
}

void TestJogFocus::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestJogFocus::activate(QWidget *window)
{
    window->activateWindow();
    window->raise();
    QVERIFY(QTest::qWaitForWindowActive(window));
}

void TestJogFocus::armAndHoldRight()
{
    m_panel->armAction()->trigger();
    QVERIFY(m_panel->isArmed());
    QTest::keyPress(m_window->windowHandle(), Qt::Key_Right);
    QTRY_COMPARE(m_desk->sentCount(), 1);
    m_desk->takeSent();
}

void TestJogFocus::shortcutArmsAndDisarms()
{
    m_panel->findChild<QWidget *>(u"moveXPlus"_s)->setFocus();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_J);
    QTRY_VERIFY(m_panel->isArmed());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Up);
    QTRY_COMPARE(m_desk->sentCount(), 1);
    QVERIFY(m_desk->takeSent().first().contains("Y10"));
    QTest::keyClick(m_window->windowHandle(), Qt::Key_J);
    QTRY_VERIFY(!m_panel->isArmed());
}

void TestJogFocus::shortcutIsALetterInATextField()
{
    m_text->setFocus();
    QTRY_VERIFY(m_text->hasFocus());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_J);
    QTRY_COMPARE(m_text->text(), u"j"_s);
    QVERIFY(!m_panel->isArmed());
}

// Alt+Tab with the key held down: its release goes to the other window.
void TestJogFocus::otherWindowDisarms()
{
    armAndHoldRight();
    QWidget other;
    other.resize(200, 100);
    other.show();
    activate(&other);
    QTRY_VERIFY(!m_panel->isArmed());
    m_desk->acknowledge();
    activate(m_window.get());
    QVERIFY(!m_panel->isArmed());
    QTest::keyRelease(m_window->windowHandle(), Qt::Key_Right);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Right);
    QCOMPARE(m_desk->sentCount(), 0);
}

void TestJogFocus::dialogDisarms_data()
{
    QTest::addColumn<bool>("modal");
    QTest::newRow("modal") << true;
    QTest::newRow("beside") << false;
}

void TestJogFocus::dialogDisarms()
{
    QFETCH(bool, modal);
    armAndHoldRight();
    QDialog dialog(m_window.get());
    dialog.setModal(modal);
    dialog.resize(200, 100);
    dialog.show();
    if (!modal)
        dialog.activateWindow();
    QTRY_VERIFY(!m_panel->isArmed());
    m_desk->acknowledge();
    QCOMPARE(m_desk->sentCount(), 0);
}

void TestJogFocus::menuDisarms()
{
    armAndHoldRight();
    QMenu menu;
    menu.addAction(u"Something"_s);
    menu.popup(m_window->mapToGlobal(QPoint(10, 10)));
    QTRY_VERIFY(!m_panel->isArmed());
    menu.close();
    m_desk->acknowledge();
    QCOMPARE(m_desk->sentCount(), 0);
}

void TestJogFocus::shortcutsOfTheWindowDoNotTakeJogKeys()
{
    int triggered = 0;
    QMenu *menu = m_window->menuBar()->addMenu(u"&Edit"_s);
    for (const QKeySequence &keys : {QKeySequence(Qt::Key_E), QKeySequence(Qt::ALT | Qt::Key_W),
                                     QKeySequence(Qt::Key_PageUp), QKeySequence(Qt::Key_Escape)}) {
        QAction *action = menu->addAction(keys.toString());
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [&triggered] { ++triggered; });
    }
    m_panel->armAction()->trigger();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_PageUp);
    QTRY_COMPARE(m_desk->sentCount(), 1);
    QVERIFY(m_desk->takeSent().first().contains("Z10"));
    m_desk->acknowledge();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_E);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_E, Qt::AltModifier); // the menu's letter
    QVERIFY(m_panel->isArmed());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QTRY_VERIFY(!m_panel->isArmed());
    QCOMPARE(triggered, 0);
    // Disarmed, the window has its keys back.
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape);
    QTRY_COMPARE(triggered, 1);
}

void TestJogFocus::staysArmedWhileButtonsOfThePanelAreClicked()
{
    m_panel->armAction()->trigger();
    auto *button = m_panel->findChild<QWidget *>(u"moveXPlus"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(m_panel->isArmed());
    QTRY_COMPARE(m_desk->sentCount(), 1);
    m_desk->takeSent();
    m_desk->acknowledge();
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Down);
    QTRY_COMPARE(m_desk->sentCount(), 1);
    QVERIFY(m_desk->takeSent().first().contains("Y-10"));
}

QTEST_MAIN(TestJogFocus)
#include "tst_jogfocus.moc"
