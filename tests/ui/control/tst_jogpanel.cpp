// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/bedview.h"
#include "control/jogpanel.h"
#include "control/numberbox.h"
#include "support/paneldesk.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The jog panel with real clicks and keys; what depends on the desktop's focus is in tst_jogfocus.
class TestJogPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void buttonsMove_data();
    void buttonsMove();
    void buttonsHome_data();
    void buttonsHome();
    void invertedAxisTurnsButtonsRound();
    void disabledButtonsSayWhy_data();
    void disabledButtonsSayWhy();
    void homingZIsLockedOverAPausedPrint();
    void stepIsChosenAndKept();
    void freeStepTakesCommaAndDot();
    void speedChangesTheFeedRate();
    void speedIsToldInTheUnitThatIsWanted();
    void hintOffersToHome();
    void thePadStaysUnderThePointer();
    void thePadStaysAfterAKey();
    void theHintWaitsForThePointer();
    void previewShowsWhereTheStepEnds();
    void armedKeysMove();
    void heldKeyWaitsForTheAcknowledge();
    void keysDoNothingUnlessArmed();
    void escDisarms();
    void aKeyHeldBeyondEscChangesNothing();
    void stepAtTheEndOfTheAxisEndsTheHold();
    void disarmsWhen_data();
    void disarmsWhen();
    void isNotArmedWhileHidden();
    void everyControlHasAName();

private:
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        auto *widget = m_panel->findChild<Widget *>(name);
        if (!widget)
            qFatal("no widget %s", qPrintable(name));
        return widget;
    }
    void click(const QString &name)
    {
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
    }
    void arm();

    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    JogPanel *m_panel = nullptr;
};

void TestJogPanel::init()
{
    m_desk = std::make_unique<test::PanelDesk>();
    m_desk->setLink(LinkState::Ready);
    m_desk->home(100, 100, 10);
    m_window = std::make_unique<QWidget>();
    m_panel = new JogPanel(m_desk->mirror, m_desk->motion, m_desk->settings, m_window.get());
    m_panel->resize(m_panel->sizeHint());
    // Room beside it for the pointer, and below it for the hint.
    m_window->resize(m_panel->size() + QSize(40, 80));
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestJogPanel::cleanup()
{
    m_window.reset();
    m_desk.reset();
}

void TestJogPanel::arm()
{
    m_panel->armAction()->trigger();
    QVERIFY(m_panel->isArmed());
}

void TestJogPanel::buttonsMove_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("left") << u"moveXMinus"_s << QByteArray("G0 X-10 F6000");
    QTest::newRow("right") << u"moveXPlus"_s << QByteArray("G0 X10 F6000");
    QTest::newRow("back") << u"moveYPlus"_s << QByteArray("G0 Y10 F6000");
    QTest::newRow("front") << u"moveYMinus"_s << QByteArray("G0 Y-10 F6000");
    QTest::newRow("up") << u"moveZPlus"_s << QByteArray("G0 Z10 F200");
    QTest::newRow("down") << u"moveZMinus"_s << QByteArray("G0 Z-10 F200");
}

void TestJogPanel::buttonsMove()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, sent);
    click(button);
    const QList<QByteArray> blocks = m_desk->takeSent();
    QCOMPARE(blocks.size(), 1);
    QVERIFY2(blocks.first().contains("G91 | " + sent + " | G90"), blocks.first().constData());
}

void TestJogPanel::buttonsHome_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("x") << u"homeX"_s << QByteArray("G28 X0");
    QTest::newRow("y") << u"homeY"_s << QByteArray("G28 Y0");
    QTest::newRow("z") << u"homeZ"_s << QByteArray("G28 Z0");
    QTest::newRow("x and y") << u"homeXY"_s << QByteArray("G28 X0 Y0");
    QTest::newRow("all") << u"homeXYZ"_s << QByteArray("G28");
}

void TestJogPanel::buttonsHome()
{
    QFETCH(QString, button);
    QFETCH(QByteArray, sent);
    click(button);
    const QList<QByteArray> blocks = m_desk->takeSent();
    QCOMPARE(blocks.size(), 1);
    QVERIFY2(blocks.first().split('|').join("").simplified().contains(sent),
             blocks.first().constData());
    QCOMPARE(blocks.first().count("X0") == 1, sent.contains("X0"));
    QCOMPARE(blocks.first().count("Z0") == 1, sent.contains("Z0"));
}

void TestJogPanel::invertedAxisTurnsButtonsRound()
{
    PrinterProfile profile;
    profile.y.inverted = true;
    m_desk->mirror.setProfile(profile);
    click(u"moveYPlus"_s);
    QVERIFY(m_desk->takeSent().value(0).contains("Y-10"));
    m_desk->acknowledge();
    arm();
    QTest::keyClick(m_window.get()->focusWidget(), Qt::Key_Up);
    QVERIFY(m_desk->takeSent().value(0).contains("Y-10"));
}

void TestJogPanel::disabledButtonsSayWhy_data()
{
    QTest::addColumn<int>("link");
    QTest::addColumn<int>("job");
    QTest::newRow("not connected") << int(LinkState::Disconnected) << int(JobState::Idle);
    QTest::newRow("connecting") << int(LinkState::Handshaking) << int(JobState::Idle);
    QTest::newRow("printing") << int(LinkState::Ready) << int(JobState::Printing);
}

void TestJogPanel::disabledButtonsSayWhy()
{
    QFETCH(int, link);
    QFETCH(int, job);
    m_desk->setLink(LinkState(link));
    m_desk->setJob(JobState(job));
    const QString reason = m_desk->mirror.availability().move.reason;
    QVERIFY(!reason.isEmpty());
    for (const QString &name :
         {u"moveXPlus"_s, u"moveZMinus"_s, u"homeXY"_s, u"motorsOff"_s, u"armButton"_s}) {
        const auto *button = find<QAbstractButton>(name);
        QVERIFY2(!button->isEnabled(), qPrintable(name));
        QCOMPARE(button->toolTip(), reason);
    }
    click(u"moveXPlus"_s);
    QCOMPARE(m_desk->sentCount(), 0);
}

void TestJogPanel::homingZIsLockedOverAPausedPrint()
{
    m_desk->setJob(JobState::Paused);
    QVERIFY(find<QAbstractButton>(u"moveXPlus"_s)->isEnabled());
    QVERIFY(find<QAbstractButton>(u"homeXY"_s)->isEnabled());
    QVERIFY(!find<QAbstractButton>(u"homeZ"_s)->isEnabled());
    QVERIFY(!find<QAbstractButton>(u"homeXYZ"_s)->isEnabled());
    QCOMPARE(find<QAbstractButton>(u"homeZ"_s)->toolTip(),
             m_desk->mirror.availability().homeZ.reason);
}

void TestJogPanel::stepIsChosenAndKept()
{
    auto *steps = find<QWidget>(u"steps"_s);
    const auto segments = steps->findChildren<QAbstractButton *>();
    QCOMPARE(segments.size(), 4);
    QTest::mouseClick(segments.at(0), Qt::LeftButton);
    QCOMPARE(m_desk->settings.jogStep(), 0.1);
    click(u"moveXPlus"_s);
    QVERIFY(m_desk->takeSent().value(0).contains("X0.1 "));
    QCOMPARE(find<NumberBox>(u"freeStep"_s)->value(), 0.1);

    const JogPanel second(m_desk->mirror, m_desk->motion, m_desk->settings);
    QCOMPARE(second.findChild<NumberBox *>(u"freeStep"_s)->value(), 0.1);
}

void TestJogPanel::freeStepTakesCommaAndDot()
{
    auto *box = find<NumberBox>(u"freeStep"_s);
    for (const QString &typed : {u"2,5"_s, u"2.5"_s}) {
        box->setValue(1);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, typed);
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(box->value(), 2.5);
        click(u"moveXPlus"_s);
        QVERIFY(m_desk->takeSent().value(0).contains("X2.5 "));
        m_desk->acknowledge();
    }
    for (const QAbstractButton *segment :
         find<QWidget>(u"steps"_s)->findChildren<QAbstractButton *>())
        QVERIFY(!segment->isChecked());
}

void TestJogPanel::speedChangesTheFeedRate()
{
    find<QSlider>(u"jogSpeed"_s)->setValue(50);
    click(u"moveXPlus"_s);
    QVERIFY(m_desk->takeSent().value(0).contains("F3000"));
}

void TestJogPanel::speedIsToldInTheUnitThatIsWanted()
{
    auto *slider = find<QSlider>(u"jogSpeed"_s);
    slider->setValue(50);
    QVERIFY2(slider->toolTip().contains(u"X 50\u00A0mm/s"_s), qPrintable(slider->toolTip()));
    m_desk->settings.setSpeedUnit(SpeedUnit::MillimetresPerMinute);
    QVERIFY2(slider->toolTip().contains(u"X 3000\u00A0mm/min"_s), qPrintable(slider->toolTip()));
}

void TestJogPanel::hintOffersToHome()
{
    QVERIFY(!find<QWidget>(u"homeHint"_s)->isVisible());
    m_desk->mirror.handleLines({test::PanelDesk::sentLine("M84")}, 0);
    QVERIFY(find<QWidget>(u"homeHint"_s)->isVisible());
    click(u"homeHintButton"_s);
    QVERIFY(m_desk->takeSent().value(0).contains("G28"));
    m_desk->setLink(LinkState::Disconnected);
    QVERIFY(!find<QWidget>(u"homeHint"_s)->isVisible());
}

void TestJogPanel::thePadStaysUnderThePointer()
{
    auto *hint = find<QWidget>(u"homeHint"_s);
    auto *pad = m_panel->findChild<JogPad *>();
    QVERIFY(hint && pad);
    const auto top = [this, pad] {
        QCoreApplication::processEvents(); // the layouts
        return pad->mapTo(m_panel, QPoint()).y();
    };
    const int before = top();
    m_desk->mirror.handleLines({test::PanelDesk::sentLine("M84")}, 0);
    const int below = top();
    QVERIFY2(below > before, qPrintable(u"%1 and %2"_s.arg(before).arg(below)));
    auto *button = find<QAbstractButton>(u"homeHintButton"_s);
    QTest::mouseMove(button);
    QTRY_VERIFY(m_panel->underMouse());
    click(u"homeHintButton"_s);
    m_desk->home(0, 0, 0);
    QVERIFY(!hint->isVisible());
    QCOMPARE(top(), below);
    QTest::mouseMove(m_window.get(), QPoint(m_window->width() - 1, m_window->height() - 1));
    QTRY_VERIFY(!m_panel->underMouse());
    QTRY_COMPARE(top(), before);
}

void TestJogPanel::thePadStaysAfterAKey()
{
    QTest::mouseMove(m_window.get(), QPoint(m_window->width() - 1, m_window->height() - 1));
    QTRY_VERIFY(!m_panel->underMouse());
    auto *pad = m_panel->findChild<JogPad *>();
    QLineEdit other(m_window.get());
    other.show();
    m_desk->mirror.handleLines({test::PanelDesk::sentLine("M84")}, 0);
    QCoreApplication::processEvents();
    const int below = pad->mapTo(m_panel, QPoint()).y();
    auto *button = find<QAbstractButton>(u"homeHintButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    m_desk->home(0, 0, 0);
    QCoreApplication::processEvents();
    QVERIFY(!find<QWidget>(u"homeHint"_s)->isVisible());
    QCOMPARE(pad->mapTo(m_panel, QPoint()).y(), below);
    other.setFocus();
    QTRY_VERIFY(pad->mapTo(m_panel, QPoint()).y() < below);
}

void TestJogPanel::theHintWaitsForThePointer()
{
    auto *hint = find<QWidget>(u"homeHint"_s);
    QTest::mouseMove(find<QAbstractButton>(u"moveZPlus"_s));
    QTRY_VERIFY(m_panel->content()->underMouse());
    m_desk->mirror.handleLines({test::PanelDesk::sentLine("M84")}, 0);
    QVERIFY(!hint->isVisible());
    QTest::mouseMove(find<QAbstractButton>(u"motorsOff"_s));
    QTRY_VERIFY(hint->isVisible());
}

void TestJogPanel::previewShowsWhereTheStepEnds()
{
    auto *bed = m_panel->findChild<BedView *>();
    m_panel->armAction()->trigger(); // the focus is on no direction now
    QVERIFY(!bed->target());
    find<QWidget>(u"moveXPlus"_s)->setFocus();
    QVERIFY(bed->target());
    QCOMPARE(bed->target()->x.value(), 110.0);
    QCOMPARE(bed->target()->y.value(), 100.0);
    // The bed is 200 mm wide: no step leads out of it.
    m_desk->mirror.handlePosition({195.0, 100.0, 10.0, 0.0});
    QCOMPARE(bed->target()->x.value(), 200.0);
    find<QWidget>(u"homeXY"_s)->setFocus();
    QVERIFY(!bed->target());
    QCOMPARE(bed->mapFromBed(0, 0).x() < bed->mapFromBed(200, 0).x(), true);
    QCOMPARE(bed->mapFromBed(0, 0).y() > bed->mapFromBed(0, 200).y(), true);
}

void TestJogPanel::armedKeysMove()
{
    QSignalSpy armed(m_panel, &JogPanel::armedChanged);
    arm();
    QCOMPARE(armed.count(), 1);
    QVERIFY(m_panel->isEmphasized());
    QWidget *focus = m_window->focusWidget();
    QVERIFY(focus);
    QTest::keyClick(focus, Qt::Key_Right);
    QVERIFY(m_desk->takeSent().value(0).contains("G0 X10 "));
    m_desk->acknowledge();
    QTest::keyClick(focus, Qt::Key_2);
    QCOMPARE(m_desk->settings.jogStep(), 1.0);
    QTest::keyClick(focus, Qt::Key_Home);
    QVERIFY(m_desk->takeSent().last().contains("G28 X0 Y0"));
    m_desk->acknowledge(); // no other move while it homes
    QTest::keyClick(focus, Qt::Key_Home, Qt::ControlModifier);
    const QList<QByteArray> all = m_desk->takeSent();
    QVERIFY(all.last().contains("G28") && !all.last().contains("X0"));
}

void TestJogPanel::heldKeyWaitsForTheAcknowledge()
{
    TimePoint now{1h};
    m_panel->setClock([&now] { return now; });
    arm();
    QWidget *focus = m_window->focusWidget();
    QTest::keyPress(focus, Qt::Key_Right);
    QCOMPARE(m_desk->sentCount(), 1);
    for (int i = 0; i < 20; ++i) { // what a keyboard does while the key is held
        now += 30ms;
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_Right, Qt::NoModifier, {}, true);
        QKeyEvent down(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier, {}, true);
        QApplication::sendEvent(focus, &up);
        QApplication::sendEvent(focus, &down);
    }
    QCOMPARE(m_desk->sentCount(), 1);
    m_desk->acknowledge();
    QCOMPARE(m_desk->sentCount(), 2);
    m_desk->acknowledge(); // at once, as Marlin does: the machine still moves
    QCOMPARE(m_desk->sentCount(), 2);
    now += 150ms;
    QTRY_COMPARE(m_desk->sentCount(), 3);
    QTest::keyRelease(focus, Qt::Key_Right);
    now += 1s;
    m_desk->acknowledge();
    QCOMPARE(m_desk->sentCount(), 3);
}

void TestJogPanel::keysDoNothingUnlessArmed()
{
    find<QWidget>(u"moveXPlus"_s)->setFocus();
    for (const int key : {int(Qt::Key_Right), int(Qt::Key_PageUp), int(Qt::Key_W), int(Qt::Key_E),
                          int(Qt::Key_Home), int(Qt::Key_1)})
        QTest::keyClick(m_window->focusWidget(), Qt::Key(key));
    QCOMPARE(m_desk->sentCount(), 0);
    QCOMPARE(m_desk->settings.jogStep(), 10.0);
}

void TestJogPanel::escDisarms()
{
    arm();
    QSignalSpy armed(m_panel, &JogPanel::armedChanged);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_panel->isArmed());
    QVERIFY(!m_panel->isEmphasized());
    QVERIFY(!m_panel->armAction()->isChecked());
    QCOMPARE(armed.count(), 1);
    QCOMPARE(armed.first().first().toBool(), false);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Right);
    QCOMPARE(m_desk->sentCount(), 0);
}

// It went on to the speed and turned it down.
void TestJogPanel::aKeyHeldBeyondEscChangesNothing()
{
    const auto repeat = [this] {
        for (const auto type : {QEvent::KeyRelease, QEvent::ShortcutOverride, QEvent::KeyPress}) {
            QKeyEvent event(type, Qt::Key_Left, Qt::NoModifier, {}, true);
            QApplication::sendEvent(m_window->focusWidget(), &event);
        }
    };
    arm();
    QWidget *focus = m_window->focusWidget();
    QTest::keyPress(focus, Qt::Key_Left);
    repeat();
    QTest::keyClick(focus, Qt::Key_Escape);
    QVERIFY(!m_panel->isArmed());
    for (int i = 0; i < 5; ++i)
        repeat();
    QCOMPARE(m_window->focusWidget(), focus);
    QCOMPARE(find<QSlider>(u"jogSpeed"_s)->value(), 100);
    QTest::keyRelease(focus, Qt::Key_Left);
    QTest::keyPress(focus, Qt::Key_Left); // anew, so it is what a button makes of it
    QVERIFY(m_window->focusWidget() != focus);
    QTest::keyRelease(m_window->focusWidget(), Qt::Key_Left);
}

void TestJogPanel::stepAtTheEndOfTheAxisEndsTheHold()
{
    m_desk->mirror.handlePosition({200.0, 100.0, 10.0, 0.0});
    arm();
    QTest::keyPress(m_window->focusWidget(), Qt::Key_Right);
    QCOMPARE(m_desk->sentCount(), 0);
    QCOMPARE(m_desk->refusals.size(), 1);
    QTest::keyRelease(m_window->focusWidget(), Qt::Key_Right);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Left);
    QVERIFY(m_desk->takeSent().value(0).contains("X-10"));
    QVERIFY(m_panel->isArmed());
}

void TestJogPanel::disarmsWhen_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"print starts", "link drops", "focus goes to the free step",
                             "focus leaves the panel", "panel is hidden", "printer waits for user"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestJogPanel::disarmsWhen()
{
    QFETCH(QString, what);
    auto *other = new QLineEdit(m_window.get());
    other->show();
    arm();
    QTest::keyPress(m_window->focusWidget(), Qt::Key_Right);
    QCOMPARE(m_desk->takeSent().size(), 1);
    if (what == "print starts"_L1)
        m_desk->setJob(JobState::Starting);
    else if (what == "link drops"_L1)
        m_desk->setLink(LinkState::Lost);
    else if (what == "focus goes to the free step"_L1)
        find<QWidget>(u"freeStep"_s)->setFocus();
    else if (what == "focus leaves the panel"_L1)
        other->setFocus();
    else if (what == "panel is hidden"_L1)
        m_panel->hide();
    else
        m_desk->mirror.handleNotices({{FirmwareNotice::Kind::PausedForUser, u"paused"_s}});
    QVERIFY(!m_panel->isArmed());
    QVERIFY(!m_panel->armAction()->isChecked());
    m_desk->acknowledge();
    QCOMPARE(m_desk->sentCount(), 0);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_E);
    QCOMPARE(other->text(), u"e"_s);
    QCOMPARE(m_desk->sentCount(), 0);
}

void TestJogPanel::isNotArmedWhileHidden()
{
    m_panel->hide();
    m_panel->armAction()->trigger();
    QVERIFY(!m_panel->isArmed());
    QVERIFY(!m_panel->armAction()->isChecked());
}

void TestJogPanel::everyControlHasAName()
{
    for (const QWidget *widget : m_panel->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()
            || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool named
            = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestJogPanel)
#include "tst_jogpanel.moc"
