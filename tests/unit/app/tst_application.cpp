// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "application.h"
#include "base/appdirs.h"
#include "common/actionregistry.h"
#include "common/messagebar.h"
#include "mainwindow.h"
#include "printer/printarchive.h"
#include "printer/printer.h"
#include "printerwindow.h"
#include "support/pseudoterminal.h"

#include <QAction>
#include <QApplication>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace gantry;

/// What the whole program does when it starts.
class TestApplication : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void connectsWhenThatIsPreferred_data();
    void connectsWhenThatIsPreferred();
    void theCommandLineComesFirst();
    void theProfileInUseIsTheCurrentOne();
    void anotherWindowHasAPrinterOfItsOwn();
    void aPortInUseIsNoChoiceElsewhere();
    void aProfileInUseElsewhereIsNotDeleted();
    void aClosedWindowLetsGoOfItsPort();
    void quittingClosesAllWindows();
    void quittingStopsWhereSomebodyStays();
    void theStopIsThatOfTheActiveWindow();
    void aRelativeFileIsRememberedWhole();
    void tellsOfThePrintItDidNotSeeTheEndOf();
    void anotherStartOpensItsFileHere();
    void anotherStartWithAPortGetsAFreeWindow();

private:
    [[nodiscard]] static bool connectVirtual(PrinterWindow &window)
    {
        window.connectPrinter(ConnectionSettings::VirtualPort, 0);
        return QTest::qWaitFor([&window] { return window.printer().state().isReady(); }, 10000);
    }
    [[nodiscard]] QString makeFile(const QByteArray &content) const
    {
        QFile file(m_home->filePath(u"part.gcode"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a file");
        return file.fileName();
    }
    static QAction *action(PrinterWindow &window, QLatin1StringView id)
    {
        for (QAction *candidate : window.window().actions()) {
            if (candidate->objectName() == id)
                return candidate;
        }
        qFatal("no such action");
    }
    void prefer(bool autoconnect) const
    {
        Settings settings(m_home->filePath(u"config/settings.ini"_s));
        ConnectionPreferences preferences;
        preferences.port = ConnectionSettings::VirtualPort;
        preferences.autoconnect = autoconnect;
        settings.setConnectionPreferences(preferences);
    }
    static LinkState link(Application &application)
    {
        return application.printer().state().link.state;
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestApplication::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_home->path()).mkpath(u"config"_s));
    qputenv("GANTRY_HOME", m_home->path().toLocal8Bit());
}

void TestApplication::connectsWhenThatIsPreferred_data()
{
    QTest::addColumn<bool>("preferred");
    QTest::newRow("switched on") << true;
    QTest::newRow("switched off") << false;
}

void TestApplication::connectsWhenThatIsPreferred()
{
    QFETCH(bool, preferred);
    prefer(preferred);
    Application application({});
    application.start();
    if (preferred) {
        QTRY_COMPARE(link(application), LinkState::Ready);
        QCOMPARE(application.printer().state().link.settings.port, u"virtual"_s);
    } else {
        // Nothing is looked at, so nothing can come later.
        QCoreApplication::processEvents();
        QCOMPARE(link(application), LinkState::Disconnected);
    }
}

void TestApplication::theCommandLineComesFirst()
{
    prefer(true);
    CommandLineOptions options;
    options.port = u"tcp://127.0.0.1:1"_s;
    Application application(options);
    application.start();
    QTRY_COMPARE(link(application), LinkState::Failed);
    QCOMPARE(application.printer().state().link.settings.port, options.port);
}

void TestApplication::theProfileInUseIsTheCurrentOne()
{
    Application application({});
    application.start();
    QVERIFY(!application.profiles().currentProfile());
    application.printer().connectPrinter({ConnectionSettings::VirtualPort, 0, {}},
                                         application.profiles().defaultProfile());
    QTRY_COMPARE(link(application), LinkState::Ready);
    QCOMPARE(application.profiles().currentProfile(), application.profiles().defaultProfile());
    application.printer().disconnectPrinter();
    QTRY_VERIFY(!application.profiles().currentProfile());
}

void TestApplication::anotherWindowHasAPrinterOfItsOwn()
{
    Application application({});
    application.start();
    action(*application.windows().front(), ActionId::NewWindow)->trigger();
    QCOMPARE(application.windows().size(), std::size_t(2));
    PrinterWindow &second = *application.windows().back();
    QVERIFY(second.window().isVisible());
    QVERIFY(connectVirtual(second));
    QCOMPARE(link(application), LinkState::Disconnected);
    // Each has its own virtual printer, so this one is free for the other.
    QVERIFY(connectVirtual(*application.windows().front()));
    second.printer().disconnectPrinter();
    QTRY_COMPARE(second.printer().state().link.state, LinkState::Disconnected);
    QCOMPARE(link(application), LinkState::Ready);
    QCOMPARE(second.number(), 2);
}

void TestApplication::aPortInUseIsNoChoiceElsewhere()
{
    const test::PseudoTerminal printer;
    Application application({});
    application.start();
    PrinterWindow &first = *application.windows().front();
    PrinterWindow &second = application.openWindow();
    first.connectPrinter(printer.devicePath(), 115200);
    QTRY_COMPARE(first.openPort(), printer.devicePath());
    // What the connection panel of the other one lists is tested there; here, that it cannot be had twice.
    second.connectPrinter(printer.devicePath(), 115200);
    QTRY_COMPARE(second.printer().state().link.state, LinkState::Failed);
    QCOMPARE(second.printer().state().link.error.code, ErrorCode::PortBusy);
    QCOMPARE(first.openPort(), printer.devicePath());
}

void TestApplication::aProfileInUseElsewhereIsNotDeleted()
{
    Application application({});
    application.start();
    PrinterProfile profile;
    profile.id = u"second"_s;
    profile.name = u"Second"_s;
    ProfileStore &profiles = const_cast<ProfileStore &>(application.profiles());
    const Result<PrinterProfile> saved = profiles.save(profile);
    QVERIFY(saved);
    PrinterWindow &second = application.openWindow();
    QVERIFY(second.window().chooseProfile(saved->id));
    QVERIFY(!second.window().chooseProfile(u"nothing"_s));
    // The other window keeps its own choice.
    QVERIFY(application.windows().front()->window().chosenProfile().id != saved->id);
    QVERIFY(connectVirtual(second));
    QTRY_COMPARE(second.window().windowTitle(), u"Second"_s);
    QVERIFY(!profiles.remove(saved->id));
    second.printer().disconnectPrinter();
    QTRY_VERIFY(second.openPort().isEmpty());
    QVERIFY(profiles.remove(saved->id));
}

void TestApplication::aClosedWindowLetsGoOfItsPort()
{
    const test::PseudoTerminal printer;
    Application application({});
    application.start();
    PrinterWindow &first = *application.windows().front();
    PrinterWindow &second = application.openWindow();
    second.connectPrinter(printer.devicePath(), 115200);
    QTRY_COMPARE(second.openPort(), printer.devicePath());
    second.window().close();
    QTRY_COMPARE(application.windows().size(), std::size_t(1));
    QTRY_VERIFY([&] {
        first.connectPrinter(printer.devicePath(), 115200);
        return QTest::qWaitFor([&] { return !first.openPort().isEmpty(); }, 500);
    }());
}

void TestApplication::quittingClosesAllWindows()
{
    Application application({});
    application.start();
    PrinterWindow &second = application.openWindow();
    application.openWindow();
    QVERIFY(connectVirtual(second));
    action(second, ActionId::Quit)->trigger();
    // The program ends with its last window.
    QTRY_COMPARE(application.windows().size(), std::size_t(1));
    QTRY_VERIFY(!application.windows().front()->window().isVisible());
}

void TestApplication::quittingStopsWhereSomebodyStays()
{
    Application application({});
    application.start();
    PrinterWindow &second = application.openWindow();
    QVERIFY(connectVirtual(second));
    second.window().openFile(makeFile("G28\nG4 S60\n"));
    second.printer().job().start();
    QTRY_COMPARE(second.printer().state().job.state, JobState::Printing);
    application.quit();
    QTRY_VERIFY(second.window().findChild<QMessageBox *>());
    auto *stay = second.window().findChild<QPushButton *>(u"stayButton"_s);
    QVERIFY(stay);
    QTest::mouseClick(stay, Qt::LeftButton);
    QTest::qWait(50);
    QVERIFY(second.window().isVisible());
    // Closing something later is not taken for going on with it.
    PrinterWindow &third = application.openWindow();
    third.window().close();
    QTest::qWait(50);
    QVERIFY(second.window().isVisible());
    QVERIFY(!second.window().findChild<QMessageBox *>());
}

void TestApplication::theStopIsThatOfTheActiveWindow()
{
    Application application({});
    application.start();
    PrinterWindow &first = *application.windows().front();
    PrinterWindow &second = application.openWindow();
    QVERIFY(connectVirtual(first));
    QVERIFY(connectVirtual(second));
    second.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&second.window()));
    first.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&first.window()));
    // In a dialog of the window, too.
    action(first, ActionId::About)->trigger();
    QTRY_VERIFY(QApplication::activeWindow() && QApplication::activeWindow() != &first.window());
    QTest::keyClick(QApplication::activeWindow()->windowHandle(), Qt::Key_Escape,
                    Qt::ShiftModifier);
    QTRY_VERIFY(!first.printer().state().isReady());
    QVERIFY(second.printer().state().isReady());
    QApplication::activeWindow()->close();
    second.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&second.window()));
    QTest::keyClick(second.window().windowHandle(), Qt::Key_Escape, Qt::ShiftModifier);
    QTRY_VERIFY(!second.printer().state().isReady());
}

void TestApplication::aRelativeFileIsRememberedWhole()
{
    CommandLineOptions options;
    options.file = QDir::current().relativeFilePath(makeFile("G28\n"));
    Application application(options);
    application.start();
    QTRY_COMPARE(application.printer().job().status().filePath, m_home->filePath(u"part.gcode"_s));
}

void TestApplication::tellsOfThePrintItDidNotSeeTheEndOf()
{
    JobStatus job;
    job.state = JobState::Starting;
    job.filePath = makeFile("G28\n");
    PrintArchive(AppDirs::data()).handleJob(job, {}); // and then it was killed
    const auto says = [](Application &application) {
        const auto *bar = application.windows().front()->window().findChild<MessageBar *>();
        return !bar->messages().isEmpty() && bar->messages().first().text.contains(u"part.gcode"_s);
    };
    {
        Application application({});
        application.start();
        QVERIFY(says(application));
        QVERIFY(application.printer().state().printOnBed); // so homing Z asks
    }
    Application application({});
    application.start();
    QVERIFY(!says(application));
    QVERIFY(!application.printer().state().printOnBed);
}

void TestApplication::anotherStartOpensItsFileHere()
{
    Application application({});
    application.start();
    StartRequest request;
    request.options.file = makeFile("G28\n");
    application.handleRequest(request);
    QCOMPARE(application.windows().size(), std::size_t(1));
    QTRY_COMPARE(application.printer().job().fileName(), u"part.gcode"_s);
    // macOS asks in another way for the same.
    application.printer().job().unselectFile();
    QTRY_VERIFY(!application.printer().job().hasFile());
    QFileOpenEvent event(request.options.file);
    QCoreApplication::sendEvent(qApp, &event);
    QTRY_COMPARE(application.printer().job().fileName(), u"part.gcode"_s);
    // A name that does not exist is said in the window, as for the first start.
    request.options.file = m_home->filePath(u"gone.gcode"_s);
    application.handleRequest(request);
    QTRY_VERIFY(!application.printer().job().isOpening());
    QCOMPARE(application.printer().job().fileName(), u"part.gcode"_s);
}

void TestApplication::anotherStartWithAPortGetsAFreeWindow()
{
    Application application({});
    application.start();
    StartRequest request;
    request.options.port = ConnectionSettings::VirtualPort;
    request.options.virtualSpeed = 0;
    application.handleRequest(request);
    QTRY_COMPARE(link(application), LinkState::Ready);
    // It is connected already: the same window.
    application.handleRequest(request);
    QCOMPARE(application.windows().size(), std::size_t(1));
    request.options.port = u"tcp://127.0.0.1:1"_s;
    application.handleRequest(request);
    QCOMPARE(application.windows().size(), std::size_t(2));
    QCOMPARE(link(application), LinkState::Ready);
    QTRY_COMPARE(application.windows().back()->printer().state().link.state, LinkState::Failed);
}

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
