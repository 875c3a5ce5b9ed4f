// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "common/messagebar.h"
#include "common/theme.h"
#include "connection/serialportmodel.h"
#include "mainwindow.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "statusitems.h"
#include "workspace.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
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
    void everyActionHasItsReasonOrWorks();
    void portsOfTheSettingsAreOfferedAtOnce();
    void aPrintFromTheWindow();
    void pauseBecomesResume();
    void cancelAsks();
    void cancelCanStopAsking();
    void stopNeedsNoQuestion_data();
    void stopNeedsNoQuestion();
    void theTabKeyGoesFromLeftToRight();
    void aFileIsDropped();
    void anythingElseIsNotDropped();
    void aBadFileIsExplained();
    void recentFilesAreRemembered();
    void closingWhileIdleAsksNothing();
    void closingWhilePrintingAsks();
    void closingWhileHotAsks();
    void coolDownAndLeave();
    void coolDownAndLeaveFromAPrint();
    void coolDownDoesNotLeaveALostPrinter();
    void theStatusBarSaysThatItKeepsAwake();
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
    /// A job that goes on until it is stopped: it waits in the middle for a minute.
    bool startLongJob()
    {
        m_window->openFile(makeFile("G28\nG1 X10 F6000\nG4 S60\nG1 X20\n"));
        action(ActionId::Print)->trigger();
        return waitForJob(JobState::Printing);
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
    m_window->openFile(makeFile("G28\nG1 X10 F6000\nG1 X20\n"));
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

void TestMainWindow::stopNeedsNoQuestion_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("button") << false;
    QTest::newRow("Shift+Esc") << true;
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
    QCOMPARE(m_printer->job().fileName(), u"part.gcode"_s);
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
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->messages().size(), 1);
    QCOMPARE(bar->messages().first().severity, Message::Severity::Error);
    QVERIFY(bar->messages().first().text.contains(u"missing.gcode"_s));
    QVERIFY(!m_printer->job().hasFile());
    QVERIFY(m_settings->recentFiles().isEmpty());
}

void TestMainWindow::recentFilesAreRemembered()
{
    const QString path = makeFile("G28\n");
    m_window->openFile(path);
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
    QVERIFY(!child<QLabel>("statusAwake")->isVisible());
    m_window->setAwake(AwakeReason::Job);
    QVERIFY(child<QLabel>("statusAwake")->isVisible());
    QVERIFY(child<QLabel>("statusAwake")->toolTip().contains(u"print"_s));
    m_window->setAwake(AwakeReason::Heater);
    QVERIFY(child<QLabel>("statusAwake")->toolTip().contains(u"heater"_s));
    m_window->setAwake(AwakeReason::None);
    QVERIFY(!child<QLabel>("statusAwake")->isVisible());
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
