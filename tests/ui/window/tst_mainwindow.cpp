// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "common/elidedlabel.h"
#include "common/messagebar.h"
#include "common/theme.h"
#include "connection/serialportmodel.h"
#include "mainwindow.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "statusitems.h"
#include "support/defaultisstandard.h"
#include "temperature/temperaturepanel.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace gantry;

/// The window as a whole over a real printer object with the virtual printer behind it.
class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theHeaderSaysWhatIsGoingOn();
    void theDefaultProfileSpeaksTheLanguage();
    void heatingUpIsNotPrinting();
    void theHeaterThatIsWaitedForIsShown();
    void aNozzleThatCooledDownIsHeatedBeforeItGoesOn();
    void everyActionHasItsReasonOrWorks();
    void portsOfTheSettingsAreOfferedAtOnce();
    void aPrintFromTheWindow();
    void pauseBecomesResume();
    void coolingAPrintAsksWhateverTheWay_data();
    void coolingAPrintAsksWhateverTheWay();
    void cancelAsks();
    void cancelCanStopAsking();
    void restartOfAPausedPrintAsks();
    void restartAfterTheEndAsks();
    void restartThatCannotBeAnyMoreSaysSo();
    void stopNeedsNoQuestion_data();
    void stopNeedsNoQuestion();
    void noKeyFallsOnANeighbour_data();
    void noKeyFallsOnANeighbour();
    void stopCanBeHeldOnly();
    void disconnectingAsks();
    void disconnectingWhileHotCoolsDownFirst();
    void disconnectingWhileIdleAsksNothing();
    void whatTheDisplaySaidGoesWithThePrint();
    void homingAfterAPrintAsks();
    void filesOfTheCardGoByTheirLongName();
    void theTabKeyGoesFromLeftToRight();
    void aFileIsDropped();
    void anythingElseIsNotDropped();
    void aBadFileIsExplained();
    void anExportThatFailsIsToldInTheBar();
    void recentFilesAreRemembered();
    void closingWhileIdleAsksNothing();
    void closingWhilePrintingAsks();
    void closingWhileHotAsks();
    void coolDownAndLeave();
    void coolDownAndLeaveFromAPrint();
    void coolDownDoesNotLeaveALostPrinter();
    void theStatusBarSaysThatItKeepsAwake();
    void aPrintOnBatteryIsWarnedAbout();
    void statusItemsOpenTheirDetail();
    void statusItemsAreReachedByTab();
    void statusItemsStandOnOneLine();
    void unknownPositionsLeaveNoGap();
    void aProblemOfTheChartIsShown();
    void aFailedConnectionOpensTheDoctor();
    void theStatusBarOpensTheMessages();
    void aReportIsOneClick();
    void theLayoutIsRemembered();
    void resetBringsTheLayoutBack();
    void nothingScrollsSideways_data();
    void nothingScrollsSideways();
    void everyButtonHasAName();
    void shortcutsAreUnique();
    void keysOpenTheDialogs();
    void theKeyOfTheTerminalLetsOneType();
    void aChosenShortcutWorks();
    void panelActionsAct();

private:
    template<typename T>
    T *child(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    QAction *action(QLatin1StringView id) const
    {
        for (QAction *candidate : m_window->actions()) {
            if (candidate->objectName() == id)
                return candidate;
        }
        qFatal("no action");
    }
    QString makeFile(const QByteArray &content, const QString &name = u"part.gcode"_s)
    {
        const QString path = m_home->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(*m_printer, *m_profiles, *m_settings);
    }
    bool connectVirtual()
    {
        action(ActionId::TryVirtual)->trigger();
        return QTest::qWaitFor([this] { return m_printer->state().isReady(); }, 10000);
    }
    bool open(const QString &path)
    {
        m_window->openFile(path);
        return QTest::qWaitFor([this] { return !m_printer->job().isOpening(); })
               && m_printer->job().status().filePath == path;
    }
    /// A job that goes on until it is stopped: it waits in the middle for a minute.
    bool startLongJob()
    {
        if (!open(makeFile("G28\nG1 X10 F6000\nG4 S60\nG1 X20\n")))
            return false;
        print();
        return waitForJob(JobState::Printing);
    }
    /// As who knows that nothing lies on the bed.
    void print()
    {
        action(ActionId::Print)->trigger();
        if (const QMessageBox *box = m_window->findChild<QMessageBox *>(u"printBedDialog"_s))
            QTest::mouseClick(button(box, QMessageBox::DestructiveRole), Qt::LeftButton);
    }
    bool waitForJob(JobState state)
    {
        return QTest::qWaitFor([this, state] { return m_printer->state().job.state == state; },
                               20000);
    }
    QMessageBox *openDialog() const { return m_window->findChild<QMessageBox *>(); }
    static QPushButton *button(const QMessageBox *box, QMessageBox::ButtonRole role)
    {
        for (QAbstractButton *candidate : box->buttons()) {
            if (box->buttonRole(candidate) == role)
                return qobject_cast<QPushButton *>(candidate);
        }
        qFatal("no such button");
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    m_theme = std::make_unique<Theme>(Settings::Theme::Light);
}

void TestMainWindow::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_home->filePath(u"settings.ini"_s));
    m_profiles = std::make_unique<ProfileStore>(m_home->filePath(u"profiles"_s));
    m_profiles->load();
    VirtualPrinterOptions options;
    options.speed = 20;
    m_printer = std::make_unique<Printer>(defaultTransportFactory(options));
    makeWindow();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_printer.reset();
    m_profiles.reset();
    m_settings.reset();
    m_home.reset();
}

void TestMainWindow::theHeaderSaysWhatIsGoingOn()
{
    QCOMPARE(child<QLabel>("stateWord")->text(), u"Not connected"_s);
    QVERIFY(!child<QWidget>("headerProgress")->isVisible());
    QVERIFY(connectVirtual());
    QCOMPARE(child<QLabel>("stateWord")->text(), u"Ready"_s);
    QVERIFY(startLongJob());
    QCOMPARE(child<QLabel>("stateWord")->text(), u"Printing"_s);
    QCOMPARE(child<QLabel>("stateFile")->text(), u"part.gcode"_s);
    QVERIFY(child<QWidget>("headerProgress")->isVisible());
    QVERIFY(child<QWidget>("statusPosition")->isVisible());
    QVERIFY(!child<QToolButton>("statusFirmware")->text().isEmpty());
}

void TestMainWindow::theDefaultProfileSpeaksTheLanguage()
{
    const test::DefaultIsStandard german;
    makeWindow();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto check = [this] {
        int named = 0;
        const auto look = [&named](const QString &text) {
            named += text == u"Standard"_s ? 1 : 0;
            QVERIFY(text != u"Default"_s);
        };
        for (const QAbstractButton *button : m_window->findChildren<QAbstractButton *>())
            look(button->text());
        for (const QLabel *label : m_window->findChildren<QLabel *>())
            look(label->text());
        for (const ElidedLabel *label : m_window->findChildren<ElidedLabel *>())
            look(label->fullText());
        for (const QComboBox *box : m_window->findChildren<QComboBox *>())
            look(box->currentText());
        QVERIFY2(named >= 2, qPrintable(QString::number(named))); // header, connection
    };
    check();
    QVERIFY(connectVirtual());
    check();
    QCOMPARE(m_window->windowTitle(), u"Standard"_s);
}

void TestMainWindow::heatingUpIsNotPrinting()
{
    QVERIFY(connectVirtual());
    QVERIFY(open(makeFile("G28\nM104 S150\nM190 S90\nG4 S60\n")));
    action(ActionId::Print)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>("stateWord")->text(), u"Heating"_s, 10000);
    const QRegularExpression bed(u"^(Bed|Nozzle) \\d+ of \\d+\u00A0°C$"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bed.match(child<ElidedLabel>("stateDetail")->fullText()).hasMatch(),
                             20000);
    QVERIFY(!child<QWidget>("stateDone")->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(child<QLabel>("stateWord")->text(), u"Printing"_s, 30000);
}

// Another one may have a longer way to go.
void TestMainWindow::theHeaterThatIsWaitedForIsShown()
{
    QVERIFY(connectVirtual());
    QVERIFY(open(makeFile("M104 S250\nM190 S80\nM109 S255\nG4 S60\n")));
    print();
    const auto detail = [this] { return child<ElidedLabel>("stateDetail")->fullText(); };
    QTRY_VERIFY_WITH_TIMEOUT(detail().startsWith(u"Bed "_s), 10000);
    while (m_printer->state().job.awaitedHeater == HeaterId::bed()) {
        QVERIFY2(!detail().startsWith(u"Nozzle"_s), qPrintable(detail()));
        QTest::qWait(50);
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        detail().startsWith(u"Nozzle "_s) || !m_printer->state().job.waitsForHeater, 10000);
}

void TestMainWindow::aNozzleThatCooledDownIsHeatedBeforeItGoesOn()
{
    QVERIFY(connectVirtual());
    QVERIFY(open(makeFile("M109 S200\nG28\nG4 S1\nG1 X10 F6000\nG4 S600\nG1 X20\n")));
    print();
    QVERIFY(waitForJob(JobState::Printing));
    QTRY_VERIFY_WITH_TIMEOUT(!m_printer->state().job.waitsForHeater, 30000);
    QTest::mouseClick(child<QPushButton>("pauseButton"), Qt::LeftButton);
    QVERIFY(waitForJob(JobState::Paused));
    QTest::mouseClick(child<QPushButton>("coolDown"), Qt::LeftButton);
    QTest::mouseClick(child<QPushButton>("coolNozzlesButton"), Qt::LeftButton);
    const auto detail = [this] { return child<ElidedLabel>("stateDetail")->fullText(); };
    QTRY_COMPARE(detail(), u"nozzle cooled; Resume heats it again"_s);
    QVERIFY(action(ActionId::Pause)->toolTip().startsWith(u"Heat the nozzle up"_s));
    const auto actual
        = [this] { return m_printer->state().heaters.at(HeaterId::tool(0)).reading->actual; };
    QTRY_VERIFY_WITH_TIMEOUT(actual() < 150, 30000);
    const quint64 before = m_printer->state().job.linesAcknowledged;
    QTest::mouseClick(child<QPushButton>("pauseButton"), Qt::LeftButton);
    QTRY_COMPARE(child<QLabel>("stateWord")->text(), u"Heating"_s);
    QCOMPARE(m_printer->state().job.state, JobState::Resuming);
    QCOMPARE(m_printer->state().job.linesAcknowledged, before);
    QVERIFY(waitForJob(JobState::Printing));
    QVERIFY2(actual() > 190, qPrintable(QString::number(actual())));
}

void TestMainWindow::everyActionHasItsReasonOrWorks()
{
    const auto check = [this] {
        for (const QAction *candidate : m_window->actions()) {
            if (!candidate->isEnabled() && candidate->isVisible())
                QVERIFY2(candidate->toolTip().endsWith(u'.'), qPrintable(candidate->objectName()));
        }
    };
    check();
    QVERIFY(!action(ActionId::EmergencyStop)->isEnabled());
    QVERIFY(!action(ActionId::Print)->isEnabled());
    QVERIFY(connectVirtual());
    check();
    QVERIFY(action(ActionId::EmergencyStop)->isEnabled());
    QVERIFY(action(ActionId::HomeAll)->isEnabled());
    QVERIFY(startLongJob());
    check();
    QVERIFY(!action(ActionId::HomeAll)->isEnabled());
    QVERIFY(!action(ActionId::OpenFile)->isEnabled());
    QVERIFY(action(ActionId::EmergencyStop)->isEnabled());
}

void TestMainWindow::portsOfTheSettingsAreOfferedAtOnce()
{
    auto *ports = m_window->findChild<QComboBox *>(u"port"_s);
    QVERIFY(ports);
    const auto isOffered = [ports](const QString &port) {
        return ports->findData(port, SerialPortModel::PortRole) >= 0;
    };
    ConnectionPreferences preferences;
    preferences.additionalPorts = {u"COM77"_s, u"COM78"_s};
    m_settings->setConnectionPreferences(preferences);
    QTRY_VERIFY(isOffered(u"COM77"_s));
    preferences.blocklistedPorts = {u"COM77"_s};
    m_settings->setConnectionPreferences(preferences);
    QTRY_VERIFY(!isOffered(u"COM77"_s));
    QVERIFY(isOffered(u"COM78"_s));
}

void TestMainWindow::aPrintFromTheWindow()
{
    QVERIFY(connectVirtual());
    QVERIFY(open(makeFile("G28\nG1 X10 F6000\nG1 X20\n")));
    auto *print = child<QPushButton>("jobPrint");
    QVERIFY(print->isVisible() && print->isEnabled());
    QTest::mouseClick(print, Qt::LeftButton);
    QVERIFY(waitForJob(JobState::Finished));
    QVERIFY(child<QLabel>("jobOutcome")->text().startsWith(u"Done"_s));
    QCOMPARE(child<QLabel>("stateWord")->text(), u"Done"_s);
}

void TestMainWindow::pauseBecomesResume()
{
    QVERIFY(connectVirtual());
    QVERIFY(startLongJob());
    QSignalSpy pauses(&m_printer->job(), &JobController::pauseRequested);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pauses.count(), 1);
    QVERIFY(waitForJob(JobState::Paused));
    QCOMPARE(child<QPushButton>("pauseButton")->text(), u"Resume"_s);
    QSignalSpy resumes(&m_printer->job(), &JobController::resumeRequested);
    QTest::mouseClick(child<QPushButton>("pauseButton"), Qt::LeftButton);
    QCOMPARE(resumes.count(), 1);
}

void TestMainWindow::coolingAPrintAsksWhateverTheWay_data()
{
    QTest::addColumn<QString>("way");
    QTest::newRow("button") << u"button"_s;
    QTest::newRow("action") << u"action"_s;
    QTest::newRow("shortcut") << u"shortcut"_s;
    QTest::newRow("palette") << u"palette"_s;
}

void TestMainWindow::coolingAPrintAsksWhateverTheWay()
{
    QFETCH(QString, way);
    QAction *cool = action(ActionId::CoolDown);
    const auto wish = [this, cool, &way] {
        if (way == u"button"_s) {
            QTest::mouseClick(child<QPushButton>("coolDown"), Qt::LeftButton);
        } else if (way == u"action"_s) {
            cool->trigger();
        } else if (way == u"shortcut"_s) {
            cool->setShortcut(QKeySequence(u"Ctrl+Shift+F9"_s));
            QTest::keyClick(m_window->windowHandle(), Qt::Key_F9,
                            Qt::ControlModifier | Qt::ShiftModifier);
        } else {
            action(ActionId::CommandPalette)->trigger();
            auto *text = child<QWidget>("commandPalette")->findChild<QLineEdit *>();
            QTest::keyClicks(text, u"cool down"_s);
            QTest::keyClick(text, Qt::Key_Return);
        }
    };
    QVERIFY(connectVirtual());
    QSignalSpy sent(&m_printer->heaters(), &HeaterController::submitRequested);
    wish(); // nothing is printed
    QTRY_COMPARE(sent.size(), 1);
    QVERIFY(!openDialog());
    QVERIFY(startLongJob());
    wish();
    QTRY_VERIFY(openDialog());
    QCOMPARE(openDialog()->objectName(), u"coolDownDialog"_s);
    QCOMPARE(sent.size(), 1);
    QTest::mouseClick(child<QPushButton>("coolAllButton"), Qt::LeftButton);
    QCOMPARE(sent.size(), 2);
}

void TestMainWindow::cancelAsks()
{
    QVERIFY(connectVirtual());
    QVERIFY(startLongJob());
    QSignalSpy cancels(&m_printer->job(), &JobController::cancelRequested);
    QTest::mouseClick(child<QPushButton>("cancelButton"), Qt::LeftButton);
    QVERIFY(openDialog());
    QCOMPARE(cancels.count(), 0);
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QCOMPARE(cancels.count(), 0);
    QTRY_VERIFY(!openDialog());
    QTest::mouseClick(child<QPushButton>("cancelButton"), Qt::LeftButton);
    QTest::mouseClick(button(openDialog(), QMessageBox::DestructiveRole), Qt::LeftButton);
    QCOMPARE(cancels.count(), 1);
    QVERIFY(m_settings->asksBeforeCancel());
}

void TestMainWindow::cancelCanStopAsking()
{
    QVERIFY(connectVirtual());
    QVERIFY(startLongJob());
    QSignalSpy cancels(&m_printer->job(), &JobController::cancelRequested);
    QTest::mouseClick(child<QPushButton>("cancelButton"), Qt::LeftButton);
    openDialog()->checkBox()->setChecked(true);
    QTest::mouseClick(button(openDialog(), QMessageBox::DestructiveRole), Qt::LeftButton);
    QVERIFY(!m_settings->asksBeforeCancel());
    QVERIFY(waitForJob(JobState::Cancelled));
    QTRY_VERIFY(!openDialog());
    QVERIFY(startLongJob());
    QTest::mouseClick(child<QPushButton>("cancelButton"), Qt::LeftButton);
    QVERIFY(!openDialog());
    QCOMPARE(cancels.count(), 2);
}

void TestMainWindow::restartOfAPausedPrintAsks()
{
    QVERIFY(connectVirtual());
    QVERIFY(startLongJob());
    QVERIFY(!action(ActionId::Restart)->isEnabled());
    QTest::mouseClick(child<QPushButton>("pauseButton"), Qt::LeftButton);
    QVERIFY(waitForJob(JobState::Paused));
    QSignalSpy starts(&m_printer->job(), &JobController::startRequested);
    QTest::mouseClick(child<QPushButton>("jobRestartPaused"), Qt::LeftButton);
    QVERIFY(openDialog());
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    QCOMPARE(starts.count(), 0);
    QTest::mouseClick(child<QPushButton>("jobRestartPaused"), Qt::LeftButton);
    QTest::keyClick(openDialog(), Qt::Key_Return); // the button that does nothing is the first
    QTRY_VERIFY(!openDialog());
    QCOMPARE(starts.count(), 0);
    QTest::mouseClick(child<QPushButton>("jobRestartPaused"), Qt::LeftButton);
    QTest::mouseClick(button(openDialog(), QMessageBox::DestructiveRole), Qt::LeftButton);
    QCOMPARE(starts.count(), 1);
    QVERIFY(waitForJob(JobState::Printing));
}

void TestMainWindow::restartAfterTheEndAsks()
{
    QVERIFY(connectVirtual());
    m_window->openFile(makeFile("G28\nG1 X10 F6000\nG1 X20\n"));
    QVERIFY(!child<QPushButton>("jobRestart")->isVisible());
    QTRY_VERIFY(child<QPushButton>("jobPrint")->isVisible());
    QTRY_VERIFY(child<QPushButton>("jobPrint")->isEnabled());
    QTest::mouseClick(child<QPushButton>("jobPrint"), Qt::LeftButton);
    QVERIFY(waitForJob(JobState::Finished));
    QSignalSpy starts(&m_printer->job(), &JobController::startRequested);
    action(ActionId::Print)->trigger(); // the shortcut does not get round the question
    QVERIFY(openDialog());
    m_window->openFile(makeFile("G28\nG1 X30 F6000\n")); // another start of the program can
    QTRY_VERIFY(!openDialog());
    QCOMPARE(starts.count(), 0);
    print();
    QVERIFY(waitForJob(JobState::Finished));
    QTRY_VERIFY(!openDialog());
    starts.clear();
    QTest::mouseClick(child<QPushButton>("jobRestart"), Qt::LeftButton);
    QVERIFY(openDialog()->text().contains(u"part.gcode"_s));
    QCOMPARE(starts.count(), 0);
    QTest::mouseClick(button(openDialog(), QMessageBox::DestructiveRole), Qt::LeftButton);
    QCOMPARE(starts.count(), 1);
    QVERIFY(waitForJob(JobState::Printing) || waitForJob(JobState::Finished));
}

void TestMainWindow::restartThatCannotBeAnyMoreSaysSo()
{
    QVERIFY(connectVirtual());
    QVERIFY(startLongJob());
    QTest::mouseClick(child<QPushButton>("pauseButton"), Qt::LeftButton);
    QVERIFY(waitForJob(JobState::Paused));
    QTest::mouseClick(child<QPushButton>("jobRestartPaused"), Qt::LeftButton);
    QVERIFY(openDialog());
    action(ActionId::Pause)->trigger();
    QVERIFY(waitForJob(JobState::Printing));
    QSignalSpy starts(&m_printer->job(), &JobController::startRequested);
    QTest::mouseClick(button(openDialog(), QMessageBox::DestructiveRole), Qt::LeftButton);
    QCOMPARE(starts.count(), 0);
    QTRY_VERIFY(child<QLabel>("messageText")->isVisible());
    QCOMPARE(child<QLabel>("messageText")->text(), u"Pause the print first."_s);
}

void TestMainWindow::stopNeedsNoQuestion_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Shift+Esc") << true;
}

void TestMainWindow::noKeyFallsOnANeighbour_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("event"); // what switches it off
    QTest::newRow("Pause, the print ends") << u"pauseButton"_s << u"end"_s;
    QTest::newRow("Cancel, the print ends") << u"cancelButton"_s << u"end"_s;
    QTest::newRow("Pause, the link closes") << u"pauseButton"_s << u"close"_s;
    QTest::newRow("Print, it begins") << u"jobPrint"_s << u"begin"_s;
    QTest::newRow("Cool down, the link closes") << u"coolDown"_s << u"close"_s;
}

// Qt would hand the focus on to the next button, which then takes the key that was meant for this one.
void TestMainWindow::noKeyFallsOnANeighbour()
{
    QFETCH(QString, button);
    QFETCH(QString, event);
    QVERIFY(connectVirtual());
    QVERIFY(open(makeFile("G28\nG1 X10 F6000\nG4 S20\nG1 X20\n")));
    if (event != u"begin"_s) {
        action(ActionId::Print)->trigger();
        QVERIFY(waitForJob(JobState::Printing));
    }
    m_printer->heaters().setTarget(HeaterId::bed(), 60);
    auto *pressed = child<QPushButton>(button.toLatin1().constData());
    QTRY_VERIFY(pressed->isEnabled());
    pressed->setFocus();
    QVERIFY(pressed->hasFocus());
    if (event == u"end"_s)
        QVERIFY(waitForJob(JobState::Finished));
    else if (event == u"close"_s)
        m_printer->disconnectPrinter();
    else
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Space);
    QTRY_VERIFY(!pressed->isEnabled() || !pressed->isVisible());
    QVERIFY(QApplication::focusWidget());
    QVERIFY(!qobject_cast<QAbstractButton *>(QApplication::focusWidget()));

    QSignalSpy stops(action(ActionId::EmergencyStop), &QAction::triggered);
    QSignalSpy prints(action(ActionId::Print), &QAction::triggered);
    QSignalSpy heats(&m_printer->heaters(), &HeaterController::submitRequested);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Space);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
    QCOMPARE(stops.size() + prints.size() + heats.size(), 0);
    QVERIFY(!openDialog());
    // From there the Tab key goes on.
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget()->focusPolicy() & Qt::TabFocus);
}

void TestMainWindow::stopCanBeHeldOnly()
{
    QVERIFY(connectVirtual());
    m_settings->setSafetyPreferences({true, 30, true});
    auto *stop = child<QPushButton>("stopButton");
    QSignalSpy stops(action(ActionId::EmergencyStop), &QAction::triggered);
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(stops.size(), 0);
    QTest::mousePress(stop, Qt::LeftButton);
    QTRY_COMPARE(stops.size(), 1);
    QTest::mouseRelease(stop, Qt::LeftButton);
    QCOMPARE(stops.size(), 1);
    QTRY_VERIFY(!m_printer->state().isReady());
    // The shortcut is not slowed down.
    QVERIFY(connectVirtual());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape, Qt::ShiftModifier);
    QCOMPARE(stops.size(), 2);
}

void TestMainWindow::disconnectingAsks()
{
    QVERIFY(connectVirtual());
    QVERIFY(startLongJob());
    QTest::mouseClick(child<QPushButton>("connectButton"), Qt::LeftButton);
    QVERIFY(openDialog());
    QVERIFY(openDialog()->informativeText().contains(u"the print ends here"_s));
    QVERIFY(child<QPushButton>("leaveButton")->text().contains(u"End the print"_s));
    QTest::keyClick(openDialog(), Qt::Key_Escape);
    QTRY_VERIFY(!openDialog());
    QVERIFY(m_printer->state().isReady());
    QCOMPARE(m_printer->state().job.state, JobState::Printing);

    action(ActionId::Disconnect)->trigger();
    QVERIFY(openDialog());
    QTest::mouseClick(child<QPushButton>("leaveButton"), Qt::LeftButton);
    QTRY_COMPARE(m_printer->state().link.state, LinkState::Disconnected);
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(!openDialog());
}

void TestMainWindow::disconnectingWhileHotCoolsDownFirst()
{
    QVERIFY(connectVirtual());
    m_printer->heaters().setTarget(HeaterId::bed(), 60);
    action(ActionId::Disconnect)->trigger();
    QVERIFY(openDialog());
    QTest::mouseClick(child<QPushButton>("coolDownAndLeaveButton"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().link.state, LinkState::Disconnected, 10000);
    const auto &lines = m_printer->terminal().lines();
    bool cooled = false;
    for (std::size_t i = 0; i < lines.size(); ++i)
        cooled |= lines.at(i).text.contains("M140 S0");
    QVERIFY(cooled);
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(!openDialog());
}

void TestMainWindow::disconnectingWhileIdleAsksNothing()
{
    QVERIFY(connectVirtual());
    action(ActionId::Disconnect)->trigger();
    QVERIFY(!openDialog());
    QTRY_COMPARE(m_printer->state().link.state, LinkState::Disconnected);
}

void TestMainWindow::whatTheDisplaySaidGoesWithThePrint()
{
    const auto *label = child<QToolButton>("statusNotice")->findChild<ElidedLabel *>();
    const auto say = [this](const QString &text) {
        emit m_printer->noticesReceived({{FirmwareNotice::Kind::Notification, text}});
    };
    QVERIFY(connectVirtual());
    QVERIFY(startLongJob());
    say(u"Layer 3"_s);
    QVERIFY(label->fullText().contains(u"Layer 3"_s));
    m_printer->job().cancel();
    QVERIFY(waitForJob(JobState::Cancelled));
    QTRY_VERIFY(label->fullText().isEmpty());
    say(u"Good bye"_s);
    QVERIFY(label->fullText().contains(u"Good bye"_s));
    m_printer->disconnectPrinter();
    QTRY_VERIFY(label->fullText().isEmpty());
}

void TestMainWindow::filesOfTheCardGoByTheirLongName()
{
    JobStatus job;
    job.state = JobState::Printing;
    job.origin = FileOrigin::SdCard;
    job.filePath = u"ALONGF~1.GCO"_s;
    const SdFile file{job.filePath, u"A long file name.gcode"_s, 100, {}};
    const auto check = [this](const QString &name) {
        QVERIFY2(m_window->windowTitle().contains(name), qPrintable(m_window->windowTitle()));
        for (const char *label : {"stateFile", "jobFile", "previewName"})
            QCOMPARE(child<ElidedLabel>(label)->fullText(), name);
    };
    emit m_printer->connection().jobChanged(job); // begun at the printer, not listed yet
    check(job.filePath);
    emit m_printer->connection().sdCardChanged({true, {file}, true});
    check(file.display);
}

void TestMainWindow::homingAfterAPrintAsks()
{
    QVERIFY(connectVirtual());
    QTRY_VERIFY(child<QWidget>("homeHint")->isVisible());
    QVERIFY(startLongJob());
    m_printer->job().cancel(); // its end switches the motors off
    QVERIFY(waitForJob(JobState::Cancelled));
    QTRY_VERIFY(m_printer->state().homedAxes.isEmpty());
    QVERIFY(!child<QWidget>("homeHint")->isVisible());

    QSignalSpy sent(&m_printer->motion(), &MotionController::submitRequested);
    action(ActionId::HomeAll)->trigger();
    QVERIFY(openDialog());
    QTest::keyClick(openDialog(), Qt::Key_Return); // not by a key that was meant for something else
    QTRY_VERIFY(!openDialog());
    QVERIFY(sent.isEmpty());
    QTest::mouseClick(child<QAbstractButton>("homeXY"), Qt::LeftButton); // harmless
    QVERIFY(!openDialog());
    QTRY_VERIFY(!m_printer->motion().isHoming());

    QTest::mouseClick(child<QAbstractButton>("homeXYZ"), Qt::LeftButton);
    QVERIFY(openDialog());
    QTest::mouseClick(child<QPushButton>("bedClearButton"), Qt::LeftButton);
    QTRY_COMPARE(m_printer->state().homedAxes.size(), 3);
    QTRY_VERIFY(!openDialog());
    QTRY_VERIFY(!m_printer->motion().isHoming());
    action(ActionId::HomeAll)->trigger(); // once is enough
    QVERIFY(!openDialog());
}

void TestMainWindow::theTabKeyGoesFromLeftToRight()
{
    QStringList order;
    const QWidget *first = child<QPushButton>("profileButton");
    const QWidget *widget = first;
    do {
        for (const QWidget *owner = widget; owner; owner = owner->parentWidget()) {
            const QString name = qobject_cast<const QDockWidget *>(owner)  ? owner->objectName()
                                 : owner->objectName() == u"centralTabs"_s ? u"tabs"_s
                                                                           : QString();
            if (!name.isEmpty() && !order.contains(name))
                order << name;
        }
        widget = widget->nextInFocusChain();
    } while (widget != first);
    QCOMPARE(order, QStringList({u"connection"_s, u"job"_s, u"files"_s, u"tabs"_s, u"jog"_s,
                                 u"heaters"_s, u"extruder"_s}));
}

void TestMainWindow::stopNeedsNoQuestion()
{
    QVERIFY(connectVirtual());
    QVERIFY(startLongJob());
    QFETCH(bool, byKey);
    if (byKey)
        QTest::keyClick(m_window->windowHandle(), Qt::Key_Escape, Qt::ShiftModifier);
    else
        QTest::mouseClick(child<QPushButton>("stopButton"), Qt::LeftButton);
    QVERIFY(!openDialog());
    QVERIFY(QTest::qWaitFor([this] { return !m_printer->state().isReady(); }, 10000));
    QVERIFY(!isJobActive(m_printer->state().job.state));
    // One cause, one message, and it stays.
    QTRY_COMPARE(m_window->findChild<MessageBar *>()->messages().size(), 1);
}

void TestMainWindow::aFileIsDropped()
{
    const QString path = makeFile("G28\n");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const QPoint place = m_window->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    QTRY_COMPARE(m_printer->job().fileName(), u"part.gcode"_s);
    QCOMPARE(m_printer->state().job.state, JobState::Idle);
}

void TestMainWindow::anythingElseIsNotDropped()
{
    QMimeData text;
    text.setText(u"G28"_s);
    QMimeData two;
    two.setUrls({QUrl::fromLocalFile(makeFile("G28\n")),
                 QUrl::fromLocalFile(makeFile("G28\n", u"b.gcode"_s))});
    QMimeData remote;
    remote.setUrls({QUrl(u"https://example.org/a.gcode"_s)});
    for (const QMimeData *data : {&text, &two, &remote}) {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }
}

void TestMainWindow::aBadFileIsExplained()
{
    m_window->openFile(m_home->filePath(u"missing.gcode"_s));
    auto *bar = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->messages().size(), 1);
    QCOMPARE(bar->messages().first().severity, Message::Severity::Error);
    QVERIFY(bar->messages().first().text.contains(u"missing.gcode"_s));
    QVERIFY(!m_printer->job().hasFile());
    QVERIFY(m_settings->recentFiles().isEmpty());
}

void TestMainWindow::anExportThatFailsIsToldInTheBar()
{
    QVERIFY(connectVirtual());
    action(ActionId::ShowTemperature)->trigger();
    auto *button = child<QPushButton>("export");
    QTRY_VERIFY(button->isEnabled());
    button->menu()->actions().at(1)->trigger(); // everything, as CSV
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const QString path = m_home->filePath(u"gone/day.csv"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    const auto *bar = m_window->findChild<MessageBar *>();
    QTRY_VERIFY(!bar->messages().isEmpty());
    QCOMPARE(bar->messages().first().severity, Message::Severity::Error);
    QVERIFY(bar->messages().first().text.contains(QDir::toNativeSeparators(path)));
}

void TestMainWindow::recentFilesAreRemembered()
{
    const QString path = makeFile("G28\n");
    QVERIFY(open(path));
    QCOMPARE(m_settings->recentFiles(), QStringList{path});
}

void TestMainWindow::closingWhileIdleAsksNothing()
{
    QVERIFY(m_window->close());
    QVERIFY(!openDialog());
}

void TestMainWindow::closingWhilePrintingAsks()
{
    QVERIFY(connectVirtual());
    QVERIFY(startLongJob());
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    QVERIFY(!m_window->close()); // no second dialog
    QCOMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    QTest::mouseClick(button(openDialog(), QMessageBox::RejectRole), Qt::LeftButton);
    QVERIFY(m_window->isVisible());
    QTRY_VERIFY(!openDialog());
    QVERIFY(!m_window->close());
    QTest::mouseClick(button(openDialog(), QMessageBox::DestructiveRole), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
}

void TestMainWindow::closingWhileHotAsks()
{
    QVERIFY(connectVirtual());
    m_printer->heaters().setTarget(HeaterId::bed(), 60);
    QVERIFY(!m_window->close());
    QVERIFY(openDialog());
    QTest::mouseClick(button(openDialog(), QMessageBox::RejectRole), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    m_printer->disconnectPrinter();
    QVERIFY(QTest::qWaitFor([this] { return !isLinkOpen(m_printer->state().link.state); }, 10000));
    QVERIFY(m_window->close());
}

void TestMainWindow::coolDownAndLeave()
{
    QVERIFY(connectVirtual());
    m_printer->heaters().setTarget(HeaterId::bed(), 60);
    QVERIFY(!m_window->close());
    QTest::mouseClick(child<QPushButton>("coolDownAndLeaveButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 10000);
    QVERIFY(!isHeating(m_printer->state()));
}

void TestMainWindow::coolDownAndLeaveFromAPrint()
{
    QVERIFY(connectVirtual());
    m_printer->heaters().setTarget(HeaterId::bed(), 60);
    QVERIFY(startLongJob());
    QVERIFY(!m_window->close());
    QVERIFY(openDialog()->text().contains(u"from this computer"_s));
    QTest::mouseClick(child<QPushButton>("coolDownAndLeaveButton"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->isVisible(), 20000);
    QCOMPARE(m_printer->state().job.state, JobState::Cancelled);
    QVERIFY(!isHeating(m_printer->state()));
}

void TestMainWindow::coolDownDoesNotLeaveALostPrinter()
{
    QVERIFY(connectVirtual());
    m_printer->heaters().setTarget(HeaterId::bed(), 60);
    QVERIFY(startLongJob());
    QVERIFY(!m_window->close());
    QTest::mouseClick(child<QPushButton>("coolDownAndLeaveButton"), Qt::LeftButton);
    m_printer->emergencyStop();
    QVERIFY(QTest::qWaitFor([this] { return !isLinkOpen(m_printer->state().link.state); }, 10000));
    QVERIFY(m_window->isVisible());
    QTRY_COMPARE(m_window->findChildren<QMessageBox *>().size(), 1);
    QVERIFY(openDialog()->informativeText().contains(u"not known"_s));
    QTest::mouseClick(child<QPushButton>("stayButton"), Qt::LeftButton);
    QTRY_VERIFY(!openDialog());
    QVERIFY(m_window->isVisible());
}

void TestMainWindow::theStatusBarSaysThatItKeepsAwake()
{
    QVERIFY(!child<QToolButton>("statusAwake")->isVisible());
    m_window->setAwake(AwakeReason::Job);
    QVERIFY(child<QToolButton>("statusAwake")->isVisible());
    QVERIFY(child<QToolButton>("statusAwake")->toolTip().contains(u"print"_s));
    m_window->setAwake(AwakeReason::Heater);
    QVERIFY(child<QToolButton>("statusAwake")->toolTip().contains(u"heater"_s));
    m_window->setAwake(AwakeReason::None);
    QVERIFY(!child<QToolButton>("statusAwake")->isVisible());
}

void TestMainWindow::aPrintOnBatteryIsWarnedAbout()
{
    auto *bar = m_window->findChild<MessageBar *>();
    QVERIFY(bar);
    const auto warnings = [bar] {
        return std::count_if(bar->messages().begin(), bar->messages().end(),
                             [](const Message &message) {
                                 return message.severity == Message::Severity::Warning
                                        && message.text.contains(u"battery"_s);
                             });
    };
    m_window->setOnBattery(true);
    QCOMPARE(warnings(), 1);
    m_window->setOnBattery(false); // it was plugged in
    QCOMPARE(warnings(), 0);
}

void TestMainWindow::statusItemsOpenTheirDetail()
{
    QVERIFY(connectVirtual());
    auto *jog = m_window->findChild<QDockWidget *>(u"jog"_s);
    jog->hide();
    QTest::mouseClick(child<QToolButton>("statusPosition"), Qt::LeftButton);
    QVERIFY(jog->isVisible());
    QVERIFY(jog->isAncestorOf(QApplication::focusWidget()));

    child<QAction>("jog.keys")->setChecked(true);
    QVERIFY(child<QToolButton>("statusJog")->isVisible());
    QTest::mouseClick(child<QToolButton>("statusJog"), Qt::LeftButton);
    QVERIFY(!child<QAction>("jog.keys")->isChecked());
    QVERIFY(!child<QToolButton>("statusJog")->isVisible());

    m_printer->sendCommands("M118 E1 hello");
    auto *notice = child<QToolButton>("statusNotice");
    FirmwareNotice shown;
    shown.kind = FirmwareNotice::Kind::Notification;
    shown.text = u"Hello"_s;
    emit m_printer->noticesReceived({shown});
    QVERIFY(notice->isVisible());
    QVERIFY(notice->accessibleName().contains(u"Hello"_s));
    QTest::mouseClick(notice, Qt::LeftButton);
    QVERIFY(child<QWidget>("command")->isVisible()); // the terminal's

    m_window->setAwake(AwakeReason::Job);
    QTest::mouseClick(child<QToolButton>("statusAwake"), Qt::LeftButton);
    auto *settings = child<QDialog>("settingsDialog");
    QVERIFY(settings->isVisible());
    QVERIFY(settings->findChild<QWidget *>(u"watchesIdleHeaters"_s)->isVisible());
}

void TestMainWindow::statusItemsAreReachedByTab()
{
    QVERIFY(connectVirtual());
    QTRY_VERIFY(child<QToolButton>("statusFirmware")->isVisible());
    m_window->setAwake(AwakeReason::Job);
    auto *position = child<QToolButton>("statusPosition");
    auto *jog = m_window->findChild<QDockWidget *>(u"jog"_s);
    jog->hide();
    position->setFocus(Qt::TabFocusReason);
    QTest::keyClick(position, Qt::Key_Return);
    QVERIFY(jog->isVisible());
    QStringList order;
    position->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < 5 && QApplication::focusWidget(); ++i) {
        order << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order, (QStringList{u"statusPosition"_s, u"statusLink"_s, u"statusAwake"_s,
                                 u"statusFirmware"_s, u"statusMessages"_s}));
}

void TestMainWindow::statusItemsStandOnOneLine()
{
    QVERIFY(connectVirtual());
    QTRY_VERIFY(child<QToolButton>("statusFirmware")->isVisible());
    m_window->setAwake(AwakeReason::Job);
    const auto middle = [this](const char *name) {
        const auto *item = child<QToolButton>(name);
        return item->mapTo(m_window.get(), item->rect().topLeft()).y() * 1000 + item->height();
    };
    const int messages = middle("statusMessages");
    for (const char *name : {"statusPosition", "statusLink", "statusAwake", "statusFirmware"})
        QTRY_COMPARE(middle(name), messages);
}

void TestMainWindow::unknownPositionsLeaveNoGap()
{
    QVERIFY(connectVirtual());
    auto *position = child<QToolButton>("statusPosition");
    QTRY_VERIFY(position->isVisible());
    const int dashes = position->sizeHint().width();
    m_printer->motion().home({Axis::X, Axis::Y, Axis::Z});
    QTRY_VERIFY(position->sizeHint().width() > dashes);
    m_printer->motion().motorsOff();
    QTRY_COMPARE(position->sizeHint().width(), dashes);
}

void TestMainWindow::aProblemOfTheChartIsShown()
{
    auto *panel = m_window->findChild<TemperaturePanel *>();
    panel->saveCsv(m_home->filePath(u"no/such/folder.csv"_s), false);
    QTRY_VERIFY(child<QLabel>("messageText")->text().contains(u"folder.csv"_s));
}

void TestMainWindow::aFailedConnectionOpensTheDoctor()
{
    auto *doctor = child<QDialog>("connectionDoctor");
    QVERIFY(!doctor->isVisible());
    QVERIFY(!child<QPushButton>("connectionHelp")->isVisible());
    m_printer->connectPrinter({u"/dev/ttyNOSUCH7"_s, 115200, {}}, m_profiles->defaultProfile());
    QTRY_VERIFY(doctor->isVisible());
    QVERIFY(!child<QLabel>("doctorSteps")->text().isEmpty());
    QTest::keyClick(doctor, Qt::Key_Escape);
    QVERIFY(!doctor->isVisible());
    QTest::mouseClick(child<QPushButton>("connectionHelp"), Qt::LeftButton);
    QVERIFY(doctor->isVisible());
    QTest::keyClick(doctor, Qt::Key_Escape);
    action(ActionId::ConnectionDoctor)->trigger();
    QVERIFY(doctor->isVisible());
    doctor->reject();
}

void TestMainWindow::theStatusBarOpensTheMessages()
{
    QVERIFY(connectVirtual());
    QTest::mouseClick(child<QToolButton>("statusMessages"), Qt::LeftButton);
    auto *list = child<QDialog>("messageList");
    QVERIFY(list->isVisible());
    QVERIFY(child<QListWidget>("messageListEntries")->item(0)->text().contains(u"Connected"_s));
    list->reject();
}

void TestMainWindow::aReportIsOneClick()
{
    if (!qEnvironmentVariableIsSet("GANTRY_HOME"))
        QSKIP("it would be written to the downloads of a person");
    action(ActionId::SaveReport)->trigger();
    QTRY_VERIFY(child<QPushButton>("reportCopy")->isVisible());
    QTest::mouseClick(child<QPushButton>("reportCopy"), Qt::LeftButton);
    const QString path = QGuiApplication::clipboard()->text();
    QVERIFY2(QFileInfo(path).size() > 500, qPrintable(path));
    QVERIFY(QFile::remove(path));
}

void TestMainWindow::theLayoutIsRemembered()
{
    child<QDockWidget>("files")->hide();
    m_window->resize(1100, 700);
    QVERIFY(m_window->close());
    makeWindow();
    m_window->show();
    QVERIFY(child<QDockWidget>("files")->isHidden());
    QVERIFY(!child<QDockWidget>("jog")->isHidden());
    QCOMPARE(m_window->size(), QSize(1100, 700));
}

void TestMainWindow::resetBringsTheLayoutBack()
{
    auto *workspace = m_window->findChild<Workspace *>();
    auto *files = child<QDockWidget>("files");
    auto *jog = child<QDockWidget>("jog");
    files->hide();
    workspace->addDockWidget(Qt::LeftDockWidgetArea, jog);
    action(ActionId::ResetLayout)->trigger();
    QVERIFY(!files->isHidden());
    QCOMPARE(workspace->dockWidgetArea(jog), Qt::RightDockWidgetArea);
    QCOMPARE(workspace->dockWidgetArea(files), Qt::LeftDockWidgetArea);
}

void TestMainWindow::nothingScrollsSideways_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("smallest") << QSize(960, 640);
    QTest::newRow("usual") << QSize(1280, 800);
}

void TestMainWindow::nothingScrollsSideways()
{
    QFETCH(QSize, size);
    QVERIFY(connectVirtual());
    m_window->resize(size);
    QTRY_COMPARE(m_window->size(), size); // its least size is no larger
    for (const QScrollArea *area : m_window->findChildren<QScrollArea *>()) {
        if (!area->isVisible() || !area->widget())
            continue;
        QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                     qPrintable(area->parentWidget()->accessibleName()));
    }
}

void TestMainWindow::everyButtonHasAName()
{
    for (const QAbstractButton *candidate : m_window->findChildren<QAbstractButton *>()) {
        // Qt's own helpers (clear buttons, tab scrollers) are out of the Tab order.
        if (candidate->focusPolicy() == Qt::NoFocus)
            continue;
        const QString name = candidate->accessibleName().isEmpty() ? candidate->text()
                                                                   : candidate->accessibleName();
        QVERIFY2(
            !name.isEmpty(),
            qPrintable(candidate->objectName() + u" in "_s
                       + QLatin1StringView(candidate->parentWidget()->metaObject()->className())));
    }
}

void TestMainWindow::shortcutsAreUnique()
{
    QMap<QString, QString> owners;
    for (const QAction *candidate : m_window->actions()) {
        for (const QKeySequence &keys : candidate->shortcuts()) {
            const QString text = keys.toString();
            QVERIFY2(!owners.contains(text),
                     qPrintable(text + u' ' + owners.value(text) + u' ' + candidate->objectName()));
            owners.insert(text, candidate->objectName());
        }
    }
    QVERIFY(owners.size() >= 6);
}

void TestMainWindow::theKeyOfTheTerminalLetsOneType()
{
    QVERIFY(connectVirtual());
    QTest::keyClick(m_window->windowHandle(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_window->focusWidget());
    QTest::keyClicks(m_window->focusWidget(), u"M114"_s);
    QCOMPARE(child<QLineEdit>("command")->text(), u"M114"_s);
}

void TestMainWindow::keysOpenTheDialogs()
{
    QWindow *window = m_window->windowHandle();
    QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(child<QWidget>("commandPalette")->isVisible());
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(!child<QWidget>("commandPalette")->isVisible());
    QTest::keyClick(window, Qt::Key_F1);
    QVERIFY(child<QDialog>("cheatSheet")->isVisible());
    child<QDialog>("cheatSheet")->close();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"cheatSheet"_s));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(window, Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(child<QDialog>("settingsDialog")->isVisible());
    action(ActionId::Settings)->trigger(); // the same one, not a second
    QCOMPARE(m_window->findChildren<QDialog *>(u"settingsDialog"_s).size(), 1);
}

void TestMainWindow::aChosenShortcutWorks()
{
    m_settings->setShortcuts({{u"tools.commandPalette"_s, {u"Ctrl+Shift+K"_s}}});
    QWindow *window = m_window->windowHandle();
    QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!child<QWidget>("commandPalette")->isVisible());
    QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(child<QWidget>("commandPalette")->isVisible());
    // The next window has it, too.
    m_window.reset();
    makeWindow();
    QCOMPARE(action(ActionId::CommandPalette)->shortcut(), QKeySequence(u"Ctrl+Shift+K"_s));
}

// What has a button in a panel has an action that does the same.
void TestMainWindow::panelActionsAct()
{
    QVERIFY(!action("jog.xPlus"_L1)->isEnabled());
    QVERIFY(connectVirtual());
    QSignalSpy jogs(&m_printer->motion(), &MotionController::submitRequested);
    action("jog.xPlus"_L1)->trigger();
    QCOMPARE(jogs.count(), 1);
    action("jog.xPlus"_L1)->trigger(); // one step is under way: none is queued
    QCOMPARE(jogs.count(), 1);
    QSignalSpy heats(&m_printer->heaters(), &HeaterController::submitRequested);
    QCOMPARE(action("heaters.preset2"_L1)->text(), u"Heat for PETG"_s);
    QVERIFY(!action("heaters.preset4"_L1)->isVisible());
    action("heaters.preset2"_L1)->trigger();
    QCOMPARE(heats.count(), 1);
    QVERIFY(!child<QDockWidget>("files")->isHidden());
    action("view.panel.files"_L1)->trigger();
    QVERIFY(child<QDockWidget>("files")->isHidden());
    action("terminal.command"_L1)->trigger();
    QVERIFY(child<QWidget>("command")->isVisible());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
