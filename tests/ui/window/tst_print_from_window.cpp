// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "settings/settings.h"
#include "support/executedcommands.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace gantry;

/// A person prints a file: chooses the port, connects, drops the file, prints, pauses, resumes, waits. Every step is a key
/// or a mouse button on the real window; the printer is the virtual one behind a real pseudo-terminal.
class TestPrintFromWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void connectOpenPrintPauseResumeDone();

private:
    template<typename T>
    T *find(const QString &name)
    {
        T *widget = m_window->findChild<T *>(name);
        if (widget == nullptr)
            qFatal("there is no %s", qPrintable(name));
        return widget;
    }
    void press(const QString &button)
    {
        QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton);
    }
    void drop(const QString &path);
    void stopDevice();

    QTemporaryDir m_folder;
    QProcess m_device;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<MainWindow> m_window;
};

void TestPrintFromWindow::init()
{
    m_device.start(QStringLiteral(GANTRY_CLI),
                   {u"virtual-printer"_s, u"--pty"_s, m_folder.filePath(u"port"_s), u"--speed"_s,
                    u"200"_s, u"--record"_s, m_folder.filePath(u"record.txt"_s)});
    QVERIFY(m_device.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(m_device.canReadLine(), 10000);

    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    m_profiles = std::make_unique<ProfileStore>(m_folder.filePath(u"profiles"_s));
    m_profiles->load();
    m_printer = std::make_unique<Printer>(defaultTransportFactory());
    m_window = std::make_unique<MainWindow>(*m_printer, *m_profiles, *m_settings);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPrintFromWindow::cleanup()
{
    m_window.reset();
    m_printer.reset();
    stopDevice();
}

void TestPrintFromWindow::stopDevice()
{
    if (m_device.state() == QProcess::NotRunning)
        return;
    m_device.terminate();
    QVERIFY(m_device.waitForFinished(10000));
}

void TestPrintFromWindow::drop(const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &dropped);
}

void TestPrintFromWindow::connectOpenPrintPauseResumeDone()
{
    // The first 2,000 commands of a real file.
    const QList<QByteArray> commands
        = test::commandsOf(
              test::contentOf(QStringLiteral(GANTRY_TEST_DATA "/gcode/cube_prusa.gcode")))
              .mid(0, 2000);
    QCOMPARE(commands.size(), 2000);
    const QString path = m_folder.filePath(u"cube.gcode"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(commands.join('\n'));
    file.close();

    QVERIFY(!find<QPushButton>(u"jobPrint"_s)->isEnabled());

    // The port is no USB device, so it is typed, as a network address would be.
    auto *port = find<QComboBox>(u"port"_s);
    port->setFocus();
    QTest::keyClick(port, Qt::Key_End);
    auto *address = find<QLineEdit>(u"address"_s);
    QTRY_VERIFY(address->isVisible());
    QTest::mouseClick(address, Qt::LeftButton);
    QTest::keyClicks(address, m_folder.filePath(u"port"_s));
    auto *baud = find<QComboBox>(u"baud"_s);
    baud->lineEdit()->selectAll();
    QTest::keyClicks(baud->lineEdit(), u"250000"_s);
    press(u"connectButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().link.state, LinkState::Ready, 15000);

    drop(path);
    QTRY_VERIFY(find<QPushButton>(u"jobPrint"_s)->isEnabled());
    press(u"jobPrint"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Printing, 15000);
    QTRY_VERIFY_WITH_TIMEOUT(m_printer->state().job.linesAcknowledged > 100, 60000);

    press(u"pauseButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Paused, 15000);
    QVERIFY(find<QAbstractButton>(u"moveXPlus"_s)->isEnabled()); // moves are free while paused
    press(u"pauseButton"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Printing, 15000);
    QVERIFY(!find<QAbstractButton>(u"moveXPlus"_s)->isEnabled()); // and locked while printing
    QVERIFY(!find<QAbstractButton>(u"moveXPlus"_s)->toolTip().isEmpty());

    QTRY_COMPARE_WITH_TIMEOUT(m_printer->state().job.state, JobState::Finished, 90000);
    QTRY_VERIFY(find<QLabel>(u"jobOutcome"_s)->isVisible());
    QVERIFY(!find<QLabel>(u"jobOutcome"_s)->text().isEmpty());

    press(u"connectButton"_s); // Disconnect; the end of the file, with its M104 S0, was not printed
    press(u"leaveButton"_s);
    QTRY_COMPARE(m_printer->state().link.state, LinkState::Disconnected);
    stopDevice();
    const QString difference = test::compareExecuted(
        test::commandsOf(test::contentOf(m_folder.filePath(u"record.txt"_s))), commands);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
}

QTEST_MAIN(TestPrintFromWindow)
#include "tst_print_from_window.moc"
