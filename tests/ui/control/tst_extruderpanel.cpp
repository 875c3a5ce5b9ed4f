// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/slidervalue.h"
#include "control/extruderpanel.h"
#include "control/numberbox.h"
#include "control/raterow.h"
#include "support/paneldesk.h"

#include <QComboBox>
#include <QPushButton>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

/// Extruder, tools, fan and rates with real keys and clicks.
class TestExtruderPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void coldNozzleLocksExtruding();
    void extrudesAndRetractsTheLength();
    void lengthIsTheProfilesUntilTyped();
    void toolsAreOfferedWhereThereAreSeveral();
    void sliderIsSentWhenLetGo();
    void enterSendsTheNumber();
    void leavingTheNumberSendsNothing();
    void arrowKeysSendTheLastValueOnce();
    void wheelDoesNotChange();
    void showsWhatWasSentLast();
    void whatIsUnknownLooksUnknown();
    void disabledControlsSayWhy();

private:
    [[nodiscard]] QSlider *slider(const QString &name) const
    {
        return m_panel->findChild<RateRow *>(name)->findChild<QSlider *>(u"slider"_s);
    }
    [[nodiscard]] NumberBox *box(const QString &name) const
    {
        return m_panel->findChild<RateRow *>(name)->findChild<NumberBox *>(u"box"_s);
    }
    // A row is about to send what its slider was moved to by keys.
    [[nodiscard]] bool isWaiting() const
    {
        const auto timers = m_panel->findChildren<QTimer *>();
        return std::any_of(timers.begin(), timers.end(),
                           [](const QTimer *timer) { return timer->isActive(); });
    }
    void click(const QString &name)
    {
        QTest::mouseClick(m_panel->findChild<QPushButton *>(name), Qt::LeftButton);
    }

    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<ExtruderPanel> m_panel;
};

void TestExtruderPanel::init()
{
    m_desk = std::make_unique<test::PanelDesk>();
    m_desk->setLink(LinkState::Ready);
    m_desk->report(HeaterId::tool(0), 205, 210.0);
    m_panel = std::make_unique<ExtruderPanel>(m_desk->mirror, m_desk->motion, m_desk->rates);
    m_panel->resize(m_panel->sizeHint());
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestExtruderPanel::cleanup()
{
    m_panel.reset();
    m_desk.reset();
}

void TestExtruderPanel::coldNozzleLocksExtruding()
{
    const auto *extrude = m_panel->findChild<QPushButton *>(u"extrude"_s);
    QVERIFY(extrude->isEnabled());
    m_desk->report(HeaterId::tool(0), 100, 210.0);
    QVERIFY(!extrude->isEnabled());
    QVERIFY(!m_panel->findChild<QPushButton *>(u"retract"_s)->isEnabled());
    QCOMPARE(extrude->toolTip(), m_desk->mirror.availability().extrude.reason);
    QVERIFY(extrude->toolTip().contains(u"170"_s));
}

void TestExtruderPanel::extrudesAndRetractsTheLength()
{
    auto *length = m_panel->findChild<NumberBox *>(u"length"_s);
    length->setFocus();
    length->selectAll();
    QTest::keyClicks(length, u"12,5"_s);
    click(u"extrude"_s);
    click(u"retract"_s);
    const QList<QByteArray> sent = m_desk->takeSent();
    QCOMPARE(sent.size(), 2);
    QVERIFY2(sent.at(0).contains("G1 E12.5 F300"), sent.at(0).constData());
    QVERIFY2(sent.at(1).contains("G1 E-12.5 F300"), sent.at(1).constData());
}

void TestExtruderPanel::lengthIsTheProfilesUntilTyped()
{
    auto *length = m_panel->findChild<NumberBox *>(u"length"_s);
    QCOMPARE(length->value(), 5.0);
    length->setValue(20);
    m_desk->report(HeaterId::tool(0), 206, 210.0);
    QCOMPARE(length->value(), 20.0);
    PrinterProfile other;
    other.id = u"other"_s;
    other.defaultExtrusionLength = 7;
    m_desk->mirror.setProfile(other);
    QCOMPARE(length->value(), 7.0);
}

void TestExtruderPanel::toolsAreOfferedWhereThereAreSeveral()
{
    auto *tool = m_panel->findChild<QComboBox *>(u"tool"_s);
    QVERIFY(!tool->isVisible());
    PrinterProfile profile;
    profile.extruderCount = 3;
    m_desk->mirror.setProfile(profile);
    QVERIFY(tool->isVisible());
    QCOMPARE(tool->count(), 3);
    QCOMPARE(tool->currentIndex(), 0);
    emit tool->activated(2);
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"T2"});
    QCOMPARE(tool->currentIndex(), 0); // not sent on the wire yet
    m_desk->mirror.handleLines({test::PanelDesk::sentLine("T2")}, 0);
    QCOMPARE(tool->currentIndex(), 2);
}

void TestExtruderPanel::sliderIsSentWhenLetGo()
{
    QSlider *fan = slider(u"fan"_s);
    QStyleOptionSlider option;
    option.initFrom(fan);
    option.minimum = fan->minimum();
    option.maximum = fan->maximum();
    option.sliderPosition = fan->value();
    option.orientation = Qt::Horizontal;
    const QRect handle
        = fan->style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, fan);
    QTest::mousePress(fan, Qt::LeftButton, {}, handle.center());
    for (int x = handle.center().x(); x <= fan->width(); x += 5) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, handle.center().y()),
                         fan->mapToGlobal(QPointF(x, handle.center().y())), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(fan, &move);
    }
    QCOMPARE(fan->value(), 100);
    QCOMPARE(box(u"fan"_s)->value(), 100.0);
    QCOMPARE(m_desk->sentCount(), 0);
    QTest::mouseRelease(fan, Qt::LeftButton, {}, QPoint(fan->width() - 1, handle.center().y()));
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"M106 S255"});
    QVERIFY(!isWaiting()); // nothing follows by itself
}

void TestExtruderPanel::enterSendsTheNumber()
{
    const QList<std::pair<QString, QByteArray>> cases
        = {{u"fan"_s, "M106 S128"}, {u"feedRate"_s, "M220 S50"}, {u"flowRate"_s, "M221 S50"}};
    for (const auto &[name, sent] : cases) {
        NumberBox *field = box(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"50"_s);
        QCOMPARE(m_desk->sentCount(), 0);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(m_desk->takeSent(), QList<QByteArray>{sent});
    }
}

void TestExtruderPanel::leavingTheNumberSendsNothing()
{
    NumberBox *field = box(u"feedRate"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, u"50"_s);
    box(u"fan"_s)->setFocus();
    QCOMPARE(m_desk->sentCount(), 0);
    QVERIFY(!field->text().contains(u"50"_s));
}

void TestExtruderPanel::arrowKeysSendTheLastValueOnce()
{
    QSlider *feed = slider(u"feedRate"_s);
    feed->setFocus();
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(feed, Qt::Key_Right);
    QVERIFY(isWaiting());
    QCOMPARE(m_desk->sentCount(), 0);
    QTRY_COMPARE(m_desk->sentCount(), 1);
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"M220 S105"});
}

void TestExtruderPanel::wheelDoesNotChange()
{
    for (QWidget *receiver :
         {static_cast<QWidget *>(slider(u"fan"_s)), static_cast<QWidget *>(box(u"feedRate"_s)),
          static_cast<QWidget *>(m_panel->findChild<NumberBox *>(u"length"_s))}) {
        receiver->setFocus();
        const QPointF centre = receiver->rect().center();
        QWheelEvent event(centre, receiver->mapToGlobal(centre), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(receiver, &event);
    }
    QCOMPARE(slider(u"fan"_s)->value(), 0);
    QCOMPARE(m_panel->findChild<NumberBox *>(u"length"_s)->value(), 5.0);
    QVERIFY(!isWaiting());
    QCOMPARE(m_desk->sentCount(), 0);
}

void TestExtruderPanel::showsWhatWasSentLast()
{
    QVERIFY(!box(u"flowRate"_s)->text().contains(u"100"_s)); // nobody knows yet
    m_desk->mirror.handleLines({test::PanelDesk::sentLine("M221 S95")}, 0);
    QCOMPARE(slider(u"flowRate"_s)->value(), 95);
    QCOMPARE(box(u"flowRate"_s)->value(), 95.0);
    m_desk->mirror.handleLines({test::PanelDesk::sentLine("M221 S400")}, 0);
    QCOMPARE(slider(u"flowRate"_s)->value(), slider(u"flowRate"_s)->maximum());
    QCOMPARE(box(u"flowRate"_s)->value(), 400.0);
    QCOMPARE(m_desk->sentCount(), 0);
}

void TestExtruderPanel::whatIsUnknownLooksUnknown()
{
    QSlider *feed = slider(u"feedRate"_s);
    const auto saysUnknown
        = [](const QWidget *widget) { return widget->accessibleName().contains(u"unknown"_s); };
    QVERIFY(!isValueKnown(feed));
    QVERIFY(saysUnknown(feed) && saysUnknown(box(u"feedRate"_s)));
    feed->setSliderDown(true);
    feed->setSliderPosition(120); // shown while it is moved
    QVERIFY(isValueKnown(feed));
    QVERIFY(!saysUnknown(feed) && !saysUnknown(box(u"feedRate"_s)));
    feed->setSliderDown(false);
    QCOMPARE(m_desk->sentCount(), 1);
    m_desk->mirror.handleLines({m_desk->sentLine(m_desk->takeSent().constFirst())}, 0);
    QVERIFY(isValueKnown(feed));
    QVERIFY(!isValueKnown(slider(u"flowRate"_s))); // nothing was said of it
}

void TestExtruderPanel::disabledControlsSayWhy()
{
    m_desk->setLink(LinkState::Lost);
    const Availability &availability = m_desk->mirror.availability();
    QVERIFY(!availability.setFan.allowed());
    QVERIFY(!slider(u"fan"_s)->isEnabled());
    QCOMPARE(slider(u"fan"_s)->toolTip(), availability.setFan.reason);
    QVERIFY(!box(u"feedRate"_s)->isEnabled());
    QCOMPARE(box(u"feedRate"_s)->toolTip(), availability.setRates.reason);
}

QTEST_MAIN(TestExtruderPanel)
#include "tst_extruderpanel.moc"
