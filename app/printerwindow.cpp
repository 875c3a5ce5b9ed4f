// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "printerwindow.h"

#include "base/appdirs.h"
#include "batterywatch.h"
#include "keepawake.h"
#include "mainwindow.h"
#include "powersource.h"
#include "printer/canonicalport.h"
#include "printer/printer.h"
#include "settings/settings.h"
#include "sleepinhibitor.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

/// The sample as a file on the disk, where a job can read it; the one from the last run is replaced.
Result<QString> unpackSample()
{
    const QString folder = AppDirs::data() + u"/samples"_s;
    const QString path = folder + u"/cube.gcode"_s;
    QFile source(u":/samples/cube.gcode"_s);
    QSaveFile target(path);
    if (QDir().mkpath(folder) && source.open(QIODevice::ReadOnly)
        && target.open(QIODevice::WriteOnly) && target.write(source.readAll()) == source.size()
        && target.flush() && target.commit()) {
        return path;
    }
    return failure(ErrorCode::FileNotWritable,
                   PrinterWindow::tr("The sample file cannot be written to %1.")
                       .arg(QDir::toNativeSeparators(folder)),
                   target.errorString());
}

} // namespace

PrinterWindow::PrinterWindow(const SharedStores &stores, int number,
                             const VirtualPrinterOptions &simulated)
    : m_stores(stores)
    , m_number(number)
    , m_printer(std::make_unique<Printer>(defaultTransportFactory(simulated)))
{
    m_printer->setStores({.profiles = &stores.profiles,
                          .scripts = &stores.scripts,
                          .settings = &stores.settings,
                          .uploadsFolder = AppDirs::uploads(),
                          .archiveFolder = AppDirs::data(),
                          .number = number});
    m_window = std::make_unique<MainWindow>(
        *m_printer, stores.profiles, stores.settings,
        WindowStores{.scripts = &stores.scripts, .macros = &stores.macros, .number = number});
    m_inhibitor = systemSleepInhibitor();
    m_keepAwake = std::make_unique<KeepAwake>(m_printer->mirror(), *m_inhibitor);
    connect(m_keepAwake.get(), &KeepAwake::changed, m_window.get(), &MainWindow::setAwake);
    m_power = systemPowerSource();
    m_battery = std::make_unique<BatteryWatch>(m_printer->mirror(), *m_power);
    connect(m_battery.get(), &BatteryWatch::changed, m_window.get(), &MainWindow::setOnBattery);
    connect(&m_printer->mirror(), &PrinterMirror::stateChanged, this, &PrinterWindow::follow);
    tellOfUnfinishedPrint();
}

PrinterWindow::~PrinterWindow() = default;

void PrinterWindow::tellOfUnfinishedPrint()
{
    const std::optional<RecoveryRecord> print = m_printer->unfinishedPrint();
    if (!print)
        return;
    const QString begun = QLocale().toString(print->date, QLocale::ShortFormat);
    m_window->showProblem({ErrorCode::NotAvailable,
                           tr("Gantry ended while it printed “%1” (begun: %2). Look after the "
                              "printer: its heaters may still be on, and the print stands on its "
                              "bed.")
                               .arg(QFileInfo(print->file.path).fileName(), begun),
                           {}});
}

QString PrinterWindow::openPort() const
{
    return m_port;
}

bool PrinterWindow::isFree() const
{
    return m_printer->availability().connectPrinter.allowed();
}

void PrinterWindow::show()
{
    m_window->show();
    if (m_number == 1 || m_window->isMaximized())
        return;
    // Not exactly on top of the one before, as far as the screen has room.
    const int offset = 2 * m_window->fontMetrics().height() * ((m_number - 1) % 8);
    const QRect moved = m_window->frameGeometry().translated(offset, offset);
    if (m_window->screen()->availableGeometry().contains(moved))
        m_window->move(moved.topLeft());
}

void PrinterWindow::comeToFront()
{
    m_window->setWindowState((m_window->windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    m_window->raise();
    m_window->activateWindow();
    // Where the desktop lets nobody come to the front, it shows at least who wants to.
    QApplication::alert(m_window.get());
}

void PrinterWindow::connectPrinter(const QString &port, int baudRate)
{
    ConnectionSettings settings;
    settings.port = port;
    settings.baudRate = baudRate;
    m_printer->connectPrinter(settings, m_window->chosenProfile());
}

void PrinterWindow::startDemo()
{
    const Result<QString> sample = unpackSample();
    if (!sample) {
        m_window->showProblem(sample.error());
        return;
    }
    m_window->openFile(*sample);
    m_demoPending = true;
    connectPrinter(ConnectionSettings::VirtualPort, 0);
}

void PrinterWindow::end()
{
    m_ending = true;
    if (isLinkOpen(m_printer->state().link.state))
        m_printer->disconnectPrinter();
    follow();
}

void PrinterWindow::follow()
{
    const LinkStatus &link = m_printer->state().link;
    const QString port = isLinkOpen(link.state) ? canonicalPort(link.settings.port) : QString();
    if (port != m_port) {
        m_port = port;
        emit portChanged();
    }
    if (m_ending && port.isEmpty()) {
        m_ending = false;
        emit ended();
    }
    startDemoJob();
}

void PrinterWindow::startDemoJob()
{
    if (!m_demoPending || !m_printer->state().isReady())
        return;
    m_demoPending = false;
    m_printer->job().start();
}

} // namespace gantry
