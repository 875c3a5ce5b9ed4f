// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "base/appdirs.h"
#include "base/logging.h"
#include "common/icons.h"
#include "common/theme.h"
#include "keepawake.h"
#include "mainwindow.h"
#include "printer/autoconnector.h"
#include "printer/portscan.h"
#include "printer/printer.h"
#include "sleepinhibitor.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

VirtualPrinterOptions virtualPrinter(const CommandLineOptions &options)
{
    VirtualPrinterOptions printer;
    printer.speed = options.virtualSpeed;
    return printer;
}

/// The sample as a file on the disk, where a job can read it; the one from the last run is replaced.
Result<QString> unpackSample()
{
    const QString folder = AppDirs::data() + u"/samples"_s;
    const QString path = folder + u"/cube.gcode"_s;
    QFile source(u":/samples/cube.gcode"_s);
    QSaveFile target(path);
    if (QDir().mkpath(folder) && source.open(QIODevice::ReadOnly)
        && target.open(QIODevice::WriteOnly) && target.write(source.readAll()) == source.size()
        && target.commit()) {
        return path;
    }
    return failure(ErrorCode::FileNotWritable,
                   QCoreApplication::translate("gantry::Application",
                                               "The sample file cannot be written to %1.")
                       .arg(QDir::toNativeSeparators(folder)),
                   target.errorString());
}

} // namespace

Application::Application(const CommandLineOptions &options)
    : m_options(options)
    , m_settings(AppDirs::config() + u"/settings.ini"_s)
    , m_profiles(AppDirs::profiles())
    , m_scripts(AppDirs::scripts())
    , m_macros(AppDirs::config() + u"/macros.json"_s)
    , m_theme(std::make_unique<Theme>(m_settings.theme()))
    , m_printer(std::make_unique<Printer>(defaultTransportFactory(virtualPrinter(options)),
                                          portScan(m_settings.connectionPreferences())))
    , m_autoConnector(std::make_unique<AutoConnector>(*m_printer, m_settings, m_profiles,
                                                      portScan(m_settings.connectionPreferences())))
{
    m_languages.use(m_settings.language());
    QApplication::setWindowIcon(applicationIcon());
    m_profiles.load();
    m_scripts.load();
    m_macros.load();
    selectProfile();
    m_printer->setStores({.profiles = &m_profiles,
                          .scripts = &m_scripts,
                          .settings = &m_settings,
                          .uploadsFolder = AppDirs::uploads(),
                          .archiveFolder = AppDirs::data()});
    m_window
        = std::make_unique<MainWindow>(*m_printer, m_profiles, m_settings,
                                       WindowStores{.scripts = &m_scripts, .macros = &m_macros});
    m_inhibitor = systemSleepInhibitor();
    m_keepAwake = std::make_unique<KeepAwake>(m_printer->mirror(), *m_inhibitor);
    connect(m_keepAwake.get(), &KeepAwake::changed, m_window.get(), &MainWindow::setAwake);
    connect(&m_settings, &Settings::themeChanged, m_theme.get(), &Theme::setChoice);
    connect(m_window.get(), &MainWindow::logFolderRequested, this, &Application::openLogFolder);
    connect(&m_printer->mirror(), &PrinterMirror::stateChanged, this, &Application::startDemoJob);
    connect(&m_printer->mirror(), &PrinterMirror::stateChanged, this,
            &Application::followCurrentProfile);
}

Application::~Application() = default;

void Application::start()
{
    m_window->show();
    if (m_settings.loadProblem().isError())
        m_window->showProblem(m_settings.loadProblem());
    for (const QString &problem : m_settings.protocolProblems())
        m_window->showProblem({ErrorCode::InvalidArgument, problem, {}});
    for (const ProfileStore::Problem &problem : m_profiles.problems())
        m_window->showProblem(problem.error);
    if (m_macros.problem().isError())
        m_window->showProblem(m_macros.problem());
    for (const ScriptStore::Problem &problem : m_scripts.problems())
        m_window->showProblem(problem.error);
    if (!m_options.profile.isEmpty() && !m_profiles.profile(m_options.profile)) {
        m_window->showProblem({ErrorCode::InvalidArgument,
                               tr("There is no printer profile “%1”. The one used last is taken.")
                                   .arg(m_options.profile),
                               {}});
    }
    if (!m_options.file.isEmpty())
        m_window->openFile(m_options.file);
    if (m_options.demo)
        startDemo();
    else if (!m_options.port.isEmpty())
        connectPrinter(m_options.port);
    else
        m_autoConnector->start();
}

// The profile in use is the store's current one, which is not deleted.
void Application::followCurrentProfile()
{
    if (isLinkOpen(m_printer->state().link.state))
        m_profiles.select(m_printer->profile().id);
    else
        m_profiles.deselect();
}

void Application::selectProfile()
{
    if (m_profiles.profile(m_options.profile))
        m_settings.setLastProfile(m_options.profile);
}

void Application::connectPrinter(const QString &port)
{
    ConnectionSettings settings;
    settings.port = port;
    settings.baudRate = m_options.baudRate;
    const PrinterProfile profile = m_profiles.profileOrDefault(m_settings.lastProfile());
    if (!profile.resetOnConnect)
        settings.modemLines = ConnectionSettings::ModemLines::Keep;
    m_printer->connectPrinter(settings, profile);
}

void Application::startDemo()
{
    const Result<QString> sample = unpackSample();
    if (!sample) {
        m_window->showProblem(sample.error());
        return;
    }
    m_window->openFile(*sample);
    m_demoPending = true;
    connectPrinter(ConnectionSettings::VirtualPort);
}

void Application::startDemoJob()
{
    if (!m_demoPending || !m_printer->state().isReady())
        return;
    m_demoPending = false;
    m_printer->job().start();
}

void Application::openLogFolder()
{
    const QString folder = AppDirs::data() + u"/logs"_s;
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    m_window->showProblem({ErrorCode::NotAvailable,
                           tr("No program shows folders here. The log files are in %1.")
                               .arg(QDir::toNativeSeparators(folder)),
                           {}});
}

} // namespace gantry
