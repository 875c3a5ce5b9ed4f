// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/holdbutton.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace gantry;
using namespace Qt::StringLiterals;

class TestHoldButton final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void isAnOrdinaryButtonAtFirst();
    void wantsToBeHeld_data();
    void wantsToBeHeld();
    void countsOnce();
    void startsAnewAfterTheClickThatWasTooShort();
    void forgetsWhenThePointerLeaves();
    void forgetsWhenItIsSwitchedOff();

private:
    // Long enough to be let go of too early on a busy machine.
    static constexpr int Short = 80;
    static constexpr int Long = 60'000;

    void press(bool byKey)
    {
        if (byKey)
            QTest::keyPress(m_button.get(), Qt::Key_Space);
        else
            QTest::mousePress(m_button.get(), Qt::LeftButton);
    }
    void letGo(bool byKey)
    {
        if (byKey)
            QTest::keyRelease(m_button.get(), Qt::Key_Space);
        else
            QTest::mouseRelease(m_button.get(), Qt::LeftButton);
    }

    std::unique_ptr<HoldButton> m_button;
    std::unique_ptr<QSignalSpy> m_clicks;
};

void TestHoldButton::init()
{
    m_button = std::make_unique<HoldButton>();
    m_button->setText(u"STOP"_s);
    m_button->resize(200, 40);
    m_button->show();
    QVERIFY(QTest::qWaitForWindowActive(m_button.get()));
    m_button->setFocus();
    m_clicks = std::make_unique<QSignalSpy>(m_button.get(), &HoldButton::clicked);
}

void TestHoldButton::isAnOrdinaryButtonAtFirst()
{
    QTest::mouseClick(m_button.get(), Qt::LeftButton);
    QTest::keyClick(m_button.get(), Qt::Key_Space);
    QCOMPARE(m_clicks->size(), 2);
    QCOMPARE(m_button->heldPart(), 0.0);
}

void TestHoldButton::wantsToBeHeld_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("mouse") << false;
    QTest::newRow("space bar") << true;
}

void TestHoldButton::wantsToBeHeld()
{
    QFETCH(bool, byKey);
    m_button->setHoldTime(Long, u"Hold it."_s);
    press(byKey);
    QTRY_VERIFY(m_button->heldPart() > 0);
    QVERIFY(m_clicks->isEmpty());
    letGo(byKey);
    QVERIFY(m_clicks->isEmpty());
    QVERIFY(!m_button->isDown());
    QCOMPARE(m_button->heldPart(), 0.0);
    QCOMPARE(QToolTip::text(), u"Hold it."_s);

    m_button->setHoldTime(Short);
    press(byKey);
    QTRY_COMPARE(m_clicks->size(), 1);
    letGo(byKey);
    QCOMPARE(m_clicks->size(), 1);
}

void TestHoldButton::countsOnce()
{
    m_button->setHoldTime(Short);
    press(false);
    QTRY_COMPARE(m_clicks->size(), 1);
    QVERIFY(!m_button->isDown());
    QCOMPARE(m_button->heldPart(), 0.0);
    letGo(false);
    QCOMPARE(m_clicks->size(), 1);
}

void TestHoldButton::startsAnewAfterTheClickThatWasTooShort()
{
    m_button->setHoldTime(Long);
    press(false);
    QTRY_VERIFY(m_button->heldPart() > 0);
    letGo(false);
    press(false);
    QVERIFY(m_button->heldPart() < 0.01);
    letGo(false);
    QVERIFY(m_clicks->isEmpty());
}

void TestHoldButton::forgetsWhenThePointerLeaves()
{
    m_button->setHoldTime(Long);
    press(false);
    QTRY_VERIFY(m_button->heldPart() > 0);
    QMouseEvent away(QEvent::MouseMove, QPointF(500, 500), m_button->mapToGlobal(QPointF(500, 500)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_button.get(), &away);
    QCOMPARE(m_button->heldPart(), 0.0);
    letGo(false);
    QVERIFY(m_clicks->isEmpty());
}

void TestHoldButton::forgetsWhenItIsSwitchedOff()
{
    m_button->setHoldTime(Short);
    press(false);
    m_button->setEnabled(false);
    QTRY_COMPARE(m_button->heldPart(), 0.0);
    m_button->setEnabled(true);
    QVERIFY(m_clicks->isEmpty());
}

QTEST_MAIN(TestHoldButton)
#include "tst_holdbutton.moc"
