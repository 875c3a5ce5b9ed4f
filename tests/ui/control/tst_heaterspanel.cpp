// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/heaterspanel.h"
#include "control/targetedit.h"
#include "job/jobcontroller.h"
#include "support/paneldesk.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <memory>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The heaters panel with real keys, clicks and wheel turns.
class TestHeatersPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void rowsFollowTheProfile();
    void sensorsHaveNoTarget();
    void showsWhatWasReported();
    void enterSends_data();
    void enterSends();
    void nothingIsSentWithoutEnter();
    void textThatEqualsAnEntryIsNotSentEither_data();
    void textThatEqualsAnEntryIsNotSentEither();
    void wheelDoesNotChange();
    void arrowsChangeTheFieldOnly();
    void pageKeysChooseNothing();
    void presetOfTheDropDownIsSent();
    void theDropDownShowsWholePresets();
    void aTargetLooksPendingUntilConfirmed();
    void reportsDoNotDisturbTyping();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void presetsSetAllAtOnce();
    void coolDownSwitchesAllOff();
    void disabledControlsSayWhy();
    void rowsSurviveReports();
    void presetsFollowTheSettings();
    void showsThePowerThatIsReported();
    void offsetsAreTyped();
    void offsetsAreKeptWithinLimits_data();
    void offsetsAreKeptWithinLimits();
    void anOffsetInForceIsAlwaysShown();
    void offsetsNeedAConnection();

private:
    [[nodiscard]] QWidget *row(const QString &key) const
    {
        return m_panel->findChild<QWidget *>(u"heaterRow_"_s + key);
    }
    [[nodiscard]] TargetEdit *target(const QString &key) const
    {
        return row(key)->findChild<TargetEdit *>(u"target"_s);
    }
    void type(const QString &key, const QString &text)
    {
        target(key)->setFocus();
        target(key)->lineEdit()->selectAll();
        QTest::keyClicks(target(key), text);
    }

    [[nodiscard]] QDoubleSpinBox *offset(const QString &key) const
    {
        return row(key)->findChild<QDoubleSpinBox *>(u"offset"_s);
    }
    void clickShowOffsets()
    {
        QTest::mouseClick(m_panel->findChild<QToolButton *>(u"showOffsets"_s), Qt::LeftButton);
    }
    void typeOffset(const QString &key, const QString &text)
    {
        offset(key)->setFocus();
        offset(key)->selectAll();
        QTest::keyClicks(offset(key), text);
    }

    std::unique_ptr<test::PanelDesk> m_desk;
    std::unique_ptr<JobController> m_job;
    std::unique_ptr<HeatersPanel> m_panel;
};

void TestHeatersPanel::init()
{
    m_desk = std::make_unique<test::PanelDesk>();
    m_desk->setLink(LinkState::Ready);
    m_job = std::make_unique<JobController>();
    m_panel = std::make_unique<HeatersPanel>(m_desk->mirror, m_desk->heaters, *m_job,
                                             m_desk->temperatures, m_desk->settings);
    m_panel->resize(m_panel->sizeHint());
    m_panel->show();
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestHeatersPanel::cleanup()
{
    m_panel.reset();
    m_job.reset();
    m_desk.reset();
}

void TestHeatersPanel::rowsFollowTheProfile()
{
    QVERIFY(row(u"tool0"_s) && row(u"bed"_s) && !row(u"tool1"_s) && !row(u"chamber"_s));
    PrinterProfile profile;
    profile.extruderCount = 2;
    profile.heatedBed = false;
    profile.heatedChamber = true;
    m_desk->mirror.setProfile(profile);
    QVERIFY(row(u"tool0"_s) && row(u"tool1"_s) && row(u"chamber"_s) && !row(u"bed"_s));
    profile.sharedNozzle = true;
    m_desk->mirror.setProfile(profile);
    QVERIFY(row(u"tool0"_s) && !row(u"tool1"_s));
}

void TestHeatersPanel::sensorsHaveNoTarget()
{
    const HeaterId pinda{HeaterId::Kind::Sensor, 0, u"P"_s};
    QVERIFY(!row(pinda.key()));
    m_desk->report(pinda, 38.2, std::nullopt);
    QVERIFY(row(pinda.key()));
    QVERIFY(!target(pinda.key()));
    QCOMPARE(row(pinda.key())->findChild<QLabel *>(u"actual"_s)->text(), u"38.2"_s);
}

void TestHeatersPanel::showsWhatWasReported()
{
    const auto *actual = row(u"tool0"_s)->findChild<QLabel *>(u"actual"_s);
    QVERIFY(!actual->text().contains(u'0')); // not reported: no number
    m_desk->report(HeaterId::tool(0), 210.27, 215.0);
    QCOMPARE(actual->text(), u"210.3"_s);
    QCOMPARE(target(u"tool0"_s)->currentText(), u"215\u00A0°C"_s);
    m_desk->report(HeaterId::tool(0), 210.27, 0.0);
    QCOMPARE(target(u"tool0"_s)->currentText(), u"Off"_s);
}

void TestHeatersPanel::enterSends_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("number") << u"205"_s << QByteArray("M104 S205");
    QTest::newRow("unit") << u"205 °C"_s << QByteArray("M104 S205");
    QTest::newRow("comma") << u"205,5"_s << QByteArray("M104 S205.5");
    QTest::newRow("dot") << u"205.5"_s << QByteArray("M104 S205.5");
    QTest::newRow("off") << u"off"_s << QByteArray("M104 S0");
    QTest::newRow("zero") << u"0"_s << QByteArray("M104 S0");
    QTest::newRow("the limit") << u"300"_s << QByteArray("M104 S300");
}

void TestHeatersPanel::enterSends()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, sent);
    type(u"tool0"_s, typed);
    QCOMPARE(m_desk->sentCount(), 0);
    QTest::keyClick(target(u"tool0"_s), Qt::Key_Return);
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{sent});
}

void TestHeatersPanel::nothingIsSentWithoutEnter()
{
    m_desk->report(HeaterId::tool(0), 20, 0.0);
    type(u"tool0"_s, u"250"_s);
    target(u"bed"_s)->setFocus();
    QCOMPARE(m_desk->sentCount(), 0);
    // What stands there is true again.
    QCOMPARE(target(u"tool0"_s)->currentText(), u"Off"_s);
    type(u"tool0"_s, u"250"_s);
    QTest::keyClick(target(u"tool0"_s), Qt::Key_Escape);
    QCOMPARE(target(u"tool0"_s)->currentText(), u"Off"_s);
    QCOMPARE(m_desk->sentCount(), 0);
}

// A combo box of its own accord takes such a text for a choice.
void TestHeatersPanel::textThatEqualsAnEntryIsNotSentEither_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("off") << u"Off"_s;
    QTest::newRow("first entry") << u"switch off"_s;
    QTest::newRow("preset") << u"PLA  210 °C"_s;
}

void TestHeatersPanel::textThatEqualsAnEntryIsNotSentEither()
{
    QFETCH(QString, typed);
    m_desk->report(HeaterId::tool(0), 200, 200.0);
    type(u"tool0"_s, typed);
    target(u"bed"_s)->setFocus();
    QCOMPARE(m_desk->sentCount(), 0);
    QCOMPARE(target(u"tool0"_s)->currentText(), u"200\u00A0°C"_s);
    // Nor what is shown of itself.
    m_desk->report(HeaterId::tool(0), 200, 0.0);
    target(u"tool0"_s)->setFocus();
    m_panel->hide();
    QCOMPARE(m_desk->sentCount(), 0);
}

void TestHeatersPanel::wheelDoesNotChange()
{
    m_desk->report(HeaterId::tool(0), 20, 100.0);
    auto *edit = target(u"tool0"_s);
    edit->setFocus();
    for (QWidget *receiver :
         {static_cast<QWidget *>(edit), static_cast<QWidget *>(edit->lineEdit())}) {
        const QPointF centre = receiver->rect().center();
        QWheelEvent event(centre, receiver->mapToGlobal(centre), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(receiver, &event);
    }
    QCOMPARE(edit->currentText(), u"100\u00A0°C"_s);
    QCOMPARE(m_desk->sentCount(), 0);
}

void TestHeatersPanel::arrowsChangeTheFieldOnly()
{
    m_desk->report(HeaterId::tool(0), 20, 100.0);
    auto *edit = target(u"tool0"_s);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Up);
    QTest::keyClick(edit, Qt::Key_Down);
    QCOMPARE(edit->currentText(), u"105\u00A0°C"_s);
    QCOMPARE(m_desk->sentCount(), 0);
    QTest::keyClick(edit, Qt::Key_Enter);
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"M104 S105"});
}

void TestHeatersPanel::pageKeysChooseNothing()
{
    auto *edit = target(u"tool0"_s);
    edit->setFocus();
    for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_PageDown})
        QTest::keyClick(edit, key);
    QCOMPARE(m_desk->sentCount(), 0);
}

void TestHeatersPanel::presetOfTheDropDownIsSent()
{
    auto *edit = target(u"tool0"_s);
    QCOMPARE(edit->itemText(0), u"Switch off"_s);
    const int petg = edit->findText(u"PETG"_s, Qt::MatchStartsWith);
    QVERIFY(petg > 0);
    const auto choose = [edit](int row) {
        edit->showPopup();
        QAbstractItemView *list = edit->view();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(edit->model()->index(row, 0)).center());
    };
    choose(petg);
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"M104 S240"});
    QCOMPARE(edit->currentText(), u"240\u00A0°C"_s);
    choose(0);
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"M104 S0"});
}

void TestHeatersPanel::theDropDownShowsWholePresets()
{
    auto *edit = target(u"tool0"_s);
    edit->showPopup();
    const QAbstractItemView *list = edit->view();
    QVERIFY(list->sizeHintForColumn(0) > edit->width()); // else this shows nothing
    QVERIFY(list->viewport()->width() >= list->sizeHintForColumn(0));
}

void TestHeatersPanel::aTargetLooksPendingUntilConfirmed()
{
    m_desk->report(HeaterId::bed(), 20, 0.0);
    auto *edit = target(u"bed"_s);
    QVERIFY(!edit->isPending());
    type(u"bed"_s, u"60"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(edit->isPending());
    QVERIFY(edit->lineEdit()->font().italic());
    QVERIFY(edit->lineEdit()->actions().first()->isVisible());
    QCOMPARE(edit->currentText(), u"60\u00A0°C"_s);
    // All is selected for the next number, and the first digit is in sight beside the mark.
    QCOMPARE(edit->lineEdit()->selectedText(), u"60\u00A0°C"_s);
    QCOMPARE(edit->lineEdit()->cursorPosition(), 0);
    m_desk->report(HeaterId::bed(), 20.5, 0.0); // an older report
    QVERIFY(edit->isPending());
    m_desk->report(HeaterId::bed(), 20.5, 60.0);
    QVERIFY(!edit->isPending());
    QVERIFY(!edit->lineEdit()->font().italic());
    QVERIFY(!edit->lineEdit()->actions().first()->isVisible());
}

void TestHeatersPanel::reportsDoNotDisturbTyping()
{
    m_desk->report(HeaterId::tool(0), 20, 0.0);
    type(u"tool0"_s, u"21"_s);
    m_desk->report(HeaterId::tool(0), 21, 50.0);
    QCOMPARE(target(u"tool0"_s)->currentText(), u"21"_s);
    QTest::keyClicks(target(u"tool0"_s), u"0"_s);
    QTest::keyClick(target(u"tool0"_s), Qt::Key_Return);
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"M104 S210"});
}

void TestHeatersPanel::refusesWithAReason_data()
{
    QTest::addColumn<QString>("heater");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("nozzle too hot") << u"tool0"_s << u"301"_s << u"300"_s;
    QTest::newRow("bed too hot") << u"bed"_s << u"210"_s << u"120"_s;
    QTest::newRow("no number") << u"tool0"_s << u"hot"_s << u"°C"_s;
    QTest::newRow("negative") << u"tool0"_s << u"-5"_s << u"°C"_s;
    QTest::newRow("empty") << u"tool0"_s << u" "_s << u"°C"_s;
}

void TestHeatersPanel::refusesWithAReason()
{
    QFETCH(QString, heater);
    QFETCH(QString, typed);
    QFETCH(QString, word);
    const auto *problem = row(heater)->findChild<QLabel *>(u"problem"_s);
    type(heater, typed);
    QTest::keyClick(target(heater), Qt::Key_Return);
    QCOMPARE(m_desk->sentCount(), 0);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(word), qPrintable(problem->text()));
    QCOMPARE(target(heater)->currentText(), typed); // to be mended, not typed again
    type(heater, u"50"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClick(target(heater), Qt::Key_Return);
    QCOMPARE(m_desk->sentCount(), 1);
}

void TestHeatersPanel::presetsSetAllAtOnce()
{
    auto *button = m_panel->findChild<QPushButton *>(u"preset_PLA"_s);
    QVERIFY(button->toolTip().contains(u"210"_s) && button->toolTip().contains(u"60"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"M104 S210 | M140 S60"});
    QVERIFY(target(u"tool0"_s)->isPending() && target(u"bed"_s)->isPending());
}

void TestHeatersPanel::coolDownSwitchesAllOff()
{
    QTest::mouseClick(m_panel->findChild<QPushButton *>(u"coolDown"_s), Qt::LeftButton);
    QCOMPARE(m_desk->takeSent(), QList<QByteArray>{"M104 S0 | M140 S0"});
}

void TestHeatersPanel::disabledControlsSayWhy()
{
    m_desk->setLink(LinkState::Disconnected);
    const QString reason = m_desk->mirror.availability().setTemperature.reason;
    QVERIFY(!reason.isEmpty());
    for (const QWidget *widget : {static_cast<QWidget *>(target(u"tool0"_s)),
                                  m_panel->findChild<QWidget *>(u"preset_PLA"_s),
                                  m_panel->findChild<QWidget *>(u"coolDown"_s)}) {
        QVERIFY(!widget->isEnabled());
        QCOMPARE(widget->toolTip(), reason);
    }
}

// A row that is made anew with every report would lose what is typed in it.
void TestHeatersPanel::rowsSurviveReports()
{
    const QWidget *before = row(u"tool0"_s);
    for (int i = 0; i < 20; ++i)
        m_desk->report(HeaterId::tool(0), 20 + i, 210.0);
    QCOMPARE(row(u"tool0"_s), before);
}

void TestHeatersPanel::presetsFollowTheSettings()
{
    QVERIFY(!m_panel->findChild<QPushButton *>(u"morePresets"_s));
    m_desk->settings.setTemperaturePresets(
        {{u"A"_s, 201, 51, 0}, {u"B"_s, 202, 52, 0}, {u"C"_s, 203, 53, 0}, {u"D"_s, 204, 54, 0}});
    QVERIFY(!m_panel->findChild<QPushButton *>(u"preset_PLA"_s));
    QTest::mouseClick(m_panel->findChild<QPushButton *>(u"preset_B"_s), Qt::LeftButton);
    QVERIFY(m_desk->takeSent().join(' ').contains("S202"));
    // The fourth has no room of its own.
    QVERIFY(!m_panel->findChild<QPushButton *>(u"preset_D"_s));
    auto *more = m_panel->findChild<QPushButton *>(u"morePresets"_s);
    QCOMPARE(more->menu()->actions().size(), 1);
    more->menu()->actions().first()->trigger();
    QVERIFY(m_desk->takeSent().join(' ').contains("S204"));
    m_desk->settings.setTemperaturePresets({});
    QVERIFY(!m_panel->findChild<QPushButton *>(u"morePresets"_s));
    QVERIFY(m_panel->findChild<QPushButton *>(u"coolDown"_s)->isEnabled());
}

void TestHeatersPanel::showsThePowerThatIsReported()
{
    const auto *power = row(u"tool0"_s)->findChild<QLabel *>(u"power"_s);
    m_desk->report(HeaterId::tool(0), 210, 215.0);
    QTRY_VERIFY(!power->isVisible()); // not every firmware tells
    const int height = m_panel->sizeHint().height();
    m_desk->report(HeaterId::tool(0), 210, 215.0, 43);
    QTRY_COMPARE(power->text(), u"43\u00A0%"_s);
    QVERIFY(power->isVisible());
    QVERIFY(power->accessibleName().contains(u"43\u00A0%"_s));
    QCOMPARE(m_panel->sizeHint().height(), height); // found room where there was some
    m_desk->report(HeaterId::tool(0), 210, 215.0, 0);
    QTRY_COMPARE(power->text(), u"0\u00A0%"_s);
}

void TestHeatersPanel::offsetsAreTyped()
{
    QVERIFY(!offset(u"tool0"_s)->isVisible());
    clickShowOffsets();
    QVERIFY(offset(u"tool0"_s)->isVisible() && offset(u"bed"_s)->isVisible());
    QSignalSpy requests(m_job.get(), &JobController::offsetsRequested);
    typeOffset(u"tool0"_s, u"-5"_s);
    QCOMPARE(requests.count(), 0); // still being typed
    QTest::keyClick(offset(u"tool0"_s), Qt::Key_Return);
    QCOMPARE(requests.count(), 1);
    typeOffset(u"bed"_s, u"2,5"_s);
    QTest::keyClick(offset(u"bed"_s), Qt::Key_Tab); // left without Enter
    QCOMPARE(m_job->offsets(),
             (TemperatureOffsetMap{{HeaterId::tool(0), -5}, {HeaterId::bed(), 2.5}}));
    QCOMPARE(m_desk->sentCount(), 0); // it is for the file's targets, nothing is sent now
    clickShowOffsets();
    QVERIFY(offset(u"tool0"_s)->isVisible()); // in force
}

void TestHeatersPanel::offsetsAreKeptWithinLimits_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("kept");
    QTest::newRow("the most") << u"50"_s << 50.0;
    QTest::newRow("the least") << u"-50"_s << -50.0;
    QTest::newRow("too much") << u"90"_s << 50.0;
    QTest::newRow("too little") << u"-90"_s << -50.0;
}

void TestHeatersPanel::offsetsAreKeptWithinLimits()
{
    QFETCH(QString, typed);
    QFETCH(double, kept);
    clickShowOffsets();
    typeOffset(u"bed"_s, typed);
    QTest::keyClick(offset(u"bed"_s), Qt::Key_Return);
    QCOMPARE(m_job->offsets().value(HeaterId::bed()), kept);
    QCOMPARE(offset(u"bed"_s)->value(), kept);
}

// Set by a program, say: who looks at the panel must not be misled.
void TestHeatersPanel::anOffsetInForceIsAlwaysShown()
{
    m_job->setOffsets({{HeaterId::bed(), 3}});
    QVERIFY(offset(u"bed"_s)->isVisible());
    QCOMPARE(offset(u"bed"_s)->value(), 3.0);
    QVERIFY(!offset(u"tool0"_s)->isVisible());
    m_job->forgetOffsets();
    QVERIFY(!offset(u"bed"_s)->isVisible());
    QCOMPARE(offset(u"bed"_s)->value(), 0.0);
}

void TestHeatersPanel::offsetsNeedAConnection()
{
    clickShowOffsets();
    QVERIFY(offset(u"bed"_s)->isEnabled());
    m_desk->setLink(LinkState::Disconnected);
    QVERIFY(!offset(u"bed"_s)->isEnabled());
    QCOMPARE(offset(u"bed"_s)->toolTip(), m_desk->mirror.availability().setTemperature.reason);
}

QTEST_MAIN(TestHeatersPanel)
#include "tst_heaterspanel.moc"
