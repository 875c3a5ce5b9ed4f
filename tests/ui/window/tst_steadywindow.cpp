// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "support/eventcount.h"
#include "support/faketransport.h"
#include "terminal/terminalview.h"

#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <thread>

using namespace Qt::StringLiterals;
using namespace gantry;
using namespace gantry::test;

/// What a print costs the window is how much of it is laid out and painted with each figure that changes, counted here.
class TestSteadyWindow final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void figuresOfAPrintMoveNothingAround();
    void linesOfAPrintPaintTheLinesOnly();

private:
    QWidget *find(const QString &name)
    {
        auto *widget = m_window->findChild<QWidget *>(name);
        if (widget == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<FakeDevice> m_device;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

constexpr int Patience = 30'000;
constexpr int Rounds = 8; // a quarter of a second each

// Half a minute of 500 lines/s, up to where one of them is wider than all others.
QString writeLongFile(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(u"long.gcode"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the file");
    file.write("M83\nG1 X100 Y100\n");
    for (int i = 0; i < 15'000; ++i)
        file.write("G1 X" + QByteArray::number(i % 200) + ".125 Y10.5 E0.0123\n");
    return path;
}

} // namespace

void TestSteadyWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_device = std::make_shared<FakeDevice>();
    m_device->answer = [](const QByteArray &command) { // on the comm thread
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        return FakeDevice::usualAnswer(command);
    };
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_profiles = std::make_unique<ProfileStore>(m_folder->filePath(u"profiles"_s));
    m_profiles->load();
    m_printer = std::make_unique<Printer>(FakeDevice::factory(m_device));
    m_window = std::make_unique<MainWindow>(*m_printer, *m_profiles, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_printer->connectPrinter({u"fake"_s, 250000, {}}, m_profiles->defaultProfile());
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().isReady(), Patience);
    m_printer->terminal().handleLines(QList<WireLine>(TerminalLog::Capacity, {.text = "echo:hi"}),
                                      0);
    auto *tabs = m_window->findChild<QTabWidget *>(u"centralTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    m_window->openFile(writeLongFile(*m_folder));
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->job().hasFile() && !m_printer->job().analysisProgress(),
                             Patience);
    m_printer->job().start();
    // By then every figure has had as many digits as it has for the rest of this.
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().job.linesAcknowledged >= 1'000, Patience);
}

void TestSteadyWindow::cleanup()
{
    m_window.reset();
    m_printer.reset();
}

void TestSteadyWindow::figuresOfAPrintMoveNothingAround()
{
    const EventCount lines(*find(u"jobLines"_s), QEvent::Paint);
    const EventCount window(*m_window, QEvent::LayoutRequest);
    const EventCount bar(*m_window->statusBar(), QEvent::LayoutRequest);
    const EventCount workspace(*find(u"workspace"_s), QEvent::LayoutRequest);
    const EventCount messages(*find(u"statusMessages"_s), QEvent::Paint);
    const EventCount firmware(*find(u"statusFirmware"_s), QEvent::Paint);
    QTRY_VERIFY_WITH_TIMEOUT(lines.count() >= Rounds, Patience);
    // One may come by chance, as with the first lines/s that have a digit more.
    for (const EventCount *count : {&window, &bar, &workspace, &messages, &firmware})
        QVERIFY2(count->count() <= 2, qPrintable(QString::number(count->count())));
}

void TestSteadyWindow::linesOfAPrintPaintTheLinesOnly()
{
    auto *view = m_window->findChild<TerminalView *>();
    const EventCount painted(*view->viewport(), QEvent::Paint);
    const EventCount frame(*view, QEvent::Paint);
    QTRY_VERIFY_WITH_TIMEOUT(painted.count() >= Rounds, Patience);
    QVERIFY2(frame.count() <= 4, qPrintable(QString::number(frame.count())));
}

QTEST_MAIN(TestSteadyWindow)
#include "tst_steadywindow.moc"
