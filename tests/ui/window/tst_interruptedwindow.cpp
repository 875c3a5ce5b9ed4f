// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/actionregistry.h"
#include "common/messagebar.h"
#include "mainwindow.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "support/cable.h"
#include "support/executedcommands.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gantry;
using namespace gantry::test;

namespace {

constexpr int Patience = 30'000;

QList<QByteArray> fileOf(int moves)
{
    QList<QByteArray> file = {"M83"};
    for (int i = 1; i <= moves; ++i)
        file.append("G1 X" + QByteArray::number(10 + i % 100) + " E0.01 F6000");
    return file;
}

} // namespace

/// Somebody trips over the cable in the middle of a print, and plugs it in again. Every step is a click on the real window;
/// the printer is the virtual one behind a real pseudo-terminal.
class TestInterruptedWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void goesOnByOneClick();
    void isCancelledWhileThePrinterIsGone();
    void isStoppedWhileThePrinterIsGone();
    void saysThatThePrinterRestarted();

private:
    template<typename T>
    T *find(const QString &name)
    {
        T *widget = m_window->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    void click(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    [[nodiscard]] QString message() { return find<QLabel>(u"messageText"_s)->text(); }
    [[nodiscard]] const JobStatus &job() const { return m_printer->state().job; }
    void print();
    void pull();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SerialCabledPrinter> m_cable;
    QList<QByteArray> m_file;
};

void TestInterruptedWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    VirtualPrinterOptions machine;
    machine.speed = 20;
    m_cable = std::make_unique<SerialCabledPrinter>(machine, m_folder->filePath(u"ttyUSB0"_s));
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_settings->setAsksBeforeCancel(false);
    m_profiles = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles"_s));
    m_profiles->load();
    m_printer = std::make_unique<Printer>(defaultTransportFactory(),
                                          [] { return QList<SerialPortInfo>(); });
    PrinterStores stores;
    stores.settings = m_settings.get();
    stores.profiles = m_profiles.get();
    stores.archiveFolder = m_folder->path();
    m_printer->setStores(stores);
    m_window = std::make_unique<MainWindow>(*m_printer, *m_profiles, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    print();
}

void TestInterruptedWindow::cleanup()
{
    m_window.reset();
    m_printer.reset();
    m_cable.reset();
}

void TestInterruptedWindow::print()
{
    m_printer->connectPrinter({m_cable->port, 115200, {}}, m_profiles->defaultProfile());
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), Patience);
    m_file = fileOf(700);
    const QString path = m_folder->filePath(u"part.gcode"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(m_file.join('\n') + '\n');
    file.close();
    m_window->openFile(path);
    QTRY_VERIFY(button(u"jobPrint"_s)->isEnabled());
    click(u"jobPrint"_s);
    QTRY_VERIFY_WITH_TIMEOUT(job().linesAcknowledged >= 100, Patience);
}

void TestInterruptedWindow::pull()
{
    m_cable->pull();
    // Within a second, in the header, in the panel of the job and as a message.
    const auto *word = find<QLabel>(u"stateWord"_s);
    QTRY_COMPARE_WITH_TIMEOUT(word->text(), u"Interrupted"_s, 1000);
    QTRY_VERIFY(find<QLabel>(u"jobOutcome"_s)->isVisible());
    QVERIFY(find<QLabel>(u"jobOutcome"_s)->text().startsWith(u"Interrupted at "_s));
    QVERIFY2(message().contains(u"The print waits at line "_s), qPrintable(message()));
    QCOMPARE(m_window->findChild<MessageBar *>()->messages().size(), 1);
    for (const QString &name : {u"jobPause"_s, u"pauseButton"_s}) {
        QVERIFY(button(name)->isVisible());
        QVERIFY(!button(name)->isEnabled());
        QVERIFY(button(name)->text().contains(u"Go on printing"_s));
        QCOMPARE(button(name)->toolTip(), u"The printer is not there. Plug its cable in again."_s);
    }
    for (const QString &name : {u"jobCancel"_s, u"cancelButton"_s, u"stopButton"_s}) {
        QVERIFY(button(name)->isVisible());
        QVERIFY(button(name)->isEnabled());
    }
    // Nothing that would end the print unasked.
    QVERIFY(!button(u"connectButton"_s)->isEnabled());
    QVERIFY(!button(u"tryVirtual"_s)->isVisible());
}

void TestInterruptedWindow::goesOnByOneClick()
{
    pull();
    QTest::qWait(300);
    m_cable->plugIn();
    QTRY_VERIFY_WITH_TIMEOUT(button(u"jobPause"_s)->isEnabled(), Patience);
    QTRY_VERIFY(message().contains(u"stands where it was left"_s));
    QCOMPARE(find<QLabel>(u"stateWord"_s)->text(), u"Interrupted"_s);
    QTest::qWait(300);
    QCOMPARE(job().state, JobState::Interrupted);
    auto *way = find<QPushButton>(u"messageAction"_s);
    QVERIFY(way->isVisible() && way->isEnabled());
    QTest::mouseClick(way, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Printing, Patience);
    QTRY_COMPARE(find<QLabel>(u"stateWord"_s)->text(), u"Printing"_s);
    QVERIFY(m_window->findChild<MessageBar *>()->messages().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Finished, 60'000);
    const QList<QByteArray> &executed = m_cable->executed;
    const qsizetype first = executed.indexOf(m_file.at(1));
    const qsizetype last = executed.lastIndexOf(m_file.constLast());
    QCOMPARE(compareExecuted(executed.mid(first, last - first + 1), m_file.mid(1)), QString());
}

void TestInterruptedWindow::isCancelledWhileThePrinterIsGone()
{
    pull();
    click(u"jobCancel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Cancelled, 2000);
    QTRY_VERIFY2(message().contains(u"its heaters and fans are as they were"_s),
                 qPrintable(message()));
    QTRY_VERIFY(button(u"jobRestart"_s)->isVisible());
    QVERIFY(m_printer->availability().connectPrinter.allowed());
}

void TestInterruptedWindow::isStoppedWhileThePrinterIsGone()
{
    pull();
    click(u"stopButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Failed, 2000);
    QTRY_VERIFY2(message().contains(u"could not reach the printer"_s), qPrintable(message()));
    m_cable->plugIn();
    QTest::qWait(1500);
    QCOMPARE(m_printer->state().link.state, LinkState::Lost); // and never goes on
}

void TestInterruptedWindow::saysThatThePrinterRestarted()
{
    pull();
    m_cable->restart();
    m_cable->plugIn();
    QTRY_COMPARE_WITH_TIMEOUT(job().state, JobState::Failed, Patience);
    QTRY_VERIFY2(message().contains(u"restarted meanwhile"_s), qPrintable(message()));
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), Patience);
    QVERIFY(m_printer->recovery());
}

QTEST_MAIN(TestInterruptedWindow)
#include "tst_interruptedwindow.moc"
