// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "base/appdirs.h"
#include "common/icons.h"
#include "common/profiletitle.h"
#include "common/theme.h"
#include "mainwindow.h"
#include "printer/autoconnector.h"
#include "printer/canonicalport.h"
#include "printer/portscan.h"
#include "printer/printer.h"
#include "printerwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

bool hasNumber(const std::vector<std::unique_ptr<PrinterWindow>> &windows, int number)
{
    return std::any_of(windows.cbegin(), windows.cend(),
                       [number](const auto &window) { return window->number() == number; });
}

/// @param sentence with %1 for the file and %2 for what is wrong with it
Error leftOut(const QString &sentence, const QString &fileName, const Error &error)
{
    return {error.code, sentence.arg(fileName, error.message), error.detail};
}

/// With both names: the one in the window, and the one of the file.
Error scriptProblem(const ScriptStore::Problem &problem)
{
    const Error &error = problem.error;
    if (problem.title.isEmpty())
        return error;
    return {error.code,
            Application::tr("The script “%1” (%2) is left out. %3 Mend it, or delete its file.")
                .arg(problem.title, problem.fileName, error.message),
            error.detail};
}

} // namespace

Application::Application(const CommandLineOptions &options)
    : m_options(options)
    , m_settings(AppDirs::config() + u"/settings.ini"_s)
    , m_profiles(AppDirs::profiles())
    , m_scripts(AppDirs::scripts())
    , m_macros(AppDirs::config() + u"/macros.json"_s)
    , m_theme(std::make_unique<Theme>(m_settings.theme()))
{
    m_languages.use(m_settings.language());
    QApplication::setWindowIcon(applicationIcon());
    m_profiles.load();
    m_scripts.load();
    m_macros.load();
    PrinterWindow &window = addWindow(options.virtualSpeed);
    m_autoConnector = std::make_unique<AutoConnector>(window.printer(), m_settings, m_profiles,
                                                      portScan(m_settings.connectionPreferences()));
    connect(&m_settings, &Settings::themeChanged, m_theme.get(), &Theme::setChoice);
    qApp->installEventFilter(this);
}

Application::~Application() = default;

Printer &Application::printer()
{
    return m_windows.front()->printer();
}

PrinterWindow &Application::addWindow(double virtualSpeed)
{
    VirtualPrinterOptions simulated;
    simulated.speed = virtualSpeed;
    const SharedStores stores{m_settings, m_profiles, m_scripts, m_macros};
    m_windows.push_back(std::make_unique<PrinterWindow>(stores, freeNumber(), simulated));
    PrinterWindow *added = m_windows.back().get();
    MainWindow *window = &added->window();
    connect(added, &PrinterWindow::portChanged, this, &Application::followPorts);
    connect(window, &MainWindow::newWindowRequested, this,
            [this] { openWindow(m_options.virtualSpeed); });
    connect(window, &MainWindow::quitRequested, this, &Application::quit);
    connect(window, &MainWindow::stayed, this, [this] { m_quitting = false; });
    connect(window, &MainWindow::logFolderRequested, this,
            [this, added] { openLogFolder(*added); });
    // Queued: the window is still in its own function.
    connect(
        window, &MainWindow::closed, this, [this, added] { handleClosed(added); },
        Qt::QueuedConnection);
    return *added;
}

int Application::freeNumber() const
{
    int number = 1;
    while (hasNumber(m_windows, number) || hasNumber(m_ending, number))
        ++number;
    return number;
}

PrinterWindow &Application::openWindow(double virtualSpeed)
{
    PrinterWindow &window = addWindow(virtualSpeed);
    followPorts();
    window.show();
    return window;
}

void Application::start()
{
    PrinterWindow &window = *m_windows.front();
    window.show();
    showStartProblems();
    perform(m_options, window);
    if (!m_options.demo && m_options.port.isEmpty())
        m_autoConnector->start();
}

void Application::showStartProblems()
{
    MainWindow &window = m_windows.front()->window();
    if (m_settings.loadProblem().isError())
        window.showProblem(m_settings.loadProblem());
    for (const QString &problem : m_settings.protocolProblems())
        window.showProblem({ErrorCode::InvalidArgument, problem, {}});
    for (const ProfileStore::Problem &problem : m_profiles.problems())
        window.showProblem(
            leftOut(problem.error.code == ErrorCode::FileTooNew
                        ? tr("The printer profile %1 is left out. %2")
                        : tr("The printer profile %1 is left out. %2 Mend the file, or delete it."),
                    problem.fileName, problem.error));
    if (m_macros.problem().isError())
        window.showProblem(m_macros.problem());
    for (const ScriptStore::Problem &problem : m_scripts.problems())
        window.showProblem(scriptProblem(problem));
}

void Application::perform(const CommandLineOptions &options, PrinterWindow &window)
{
    if (!options.profile.isEmpty() && !window.window().chooseProfile(options.profile)) {
        window.window().showProblem(
            {ErrorCode::InvalidArgument,
             tr("There is no printer profile “%1”. The one used last is taken.")
                 .arg(options.profile),
             {}});
    }
    // As it is remembered: the next start may be from another folder.
    if (!options.file.isEmpty())
        window.window().openFile(QFileInfo(options.file).absoluteFilePath());
    if (options.demo)
        window.startDemo();
    else if (!options.port.isEmpty() && window.openPort() != canonicalPort(options.port))
        window.connectPrinter(options.port, options.baudRate);
}

void Application::handleRequest(const StartRequest &request)
{
    // Qt takes the token for the next window that is activated from here.
    if (!request.activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", request.activationToken);
    PrinterWindow &window = windowFor(request.options);
    perform(request.options, window);
    window.comeToFront();
}

PrinterWindow &Application::windowFor(const CommandLineOptions &options)
{
    PrinterWindow *active = activeWindow();
    const auto find = [this, active](const auto &suits) -> PrinterWindow * {
        if (suits(*active))
            return active;
        const auto found = std::find_if(m_windows.cbegin(), m_windows.cend(),
                                        [&suits](const auto &window) { return suits(*window); });
        return found == m_windows.cend() ? nullptr : found->get();
    };
    PrinterWindow *chosen = active;
    if (options.demo || !options.port.isEmpty()) {
        chosen = find([&options](const PrinterWindow &window) {
            return !options.demo && window.openPort() == canonicalPort(options.port);
        });
        if (!chosen)
            chosen = find([](const PrinterWindow &window) { return window.isFree(); });
        if (!chosen)
            chosen = &openWindow(options.virtualSpeed);
    } else if (!options.file.isEmpty()) {
        chosen = find([](PrinterWindow &window) {
            return window.printer().availability().selectFile.allowed();
        });
    }
    return chosen ? *chosen : *active;
}

PrinterWindow *Application::activeWindow() const
{
    const auto found = std::find_if(m_windows.cbegin(), m_windows.cend(), [](const auto &window) {
        return window->window().isActiveWindow();
    });
    return found == m_windows.cend() ? m_windows.front().get() : found->get();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::FileOpen || m_windows.empty())
        return QObject::eventFilter(watched, event);
    StartRequest request;
    request.options.file = static_cast<QFileOpenEvent *>(event)->file();
    handleRequest(request);
    return true;
}

// The profiles in use are not deleted, and a port that one window has is no choice in the others.
void Application::followPorts()
{
    QStringList inUse;
    for (const auto &window : m_windows) {
        if (!window->openPort().isEmpty())
            inUse << window->printer().profile().id;
    }
    m_profiles.setInUse({inUse.cbegin(), inUse.cend()});
    // The current one, of which there is only one, is that of the first window that is connected.
    if (inUse.isEmpty())
        m_profiles.deselect();
    else
        m_profiles.select(inUse.first());
    for (const auto &window : m_windows) {
        QMap<QString, QString> others;
        for (const auto &other : m_windows) {
            const QString port = other->openPort();
            // Every window simulates a printer of its own.
            if (other != window && !port.isEmpty() && port != ConnectionSettings::VirtualPort)
                others.insert(port, profileTitle(other->printer().profile()));
        }
        window->window().setPortsInUse(others);
    }
}

void Application::handleClosed(PrinterWindow *window)
{
    const auto found = std::find_if(m_windows.begin(), m_windows.end(),
                                    [window](const auto &held) { return held.get() == window; });
    // The last one is kept: the program ends with it, and takes it apart at the end.
    if (found == m_windows.end() || m_windows.size() == 1)
        return;
    if (found == m_windows.begin())
        m_autoConnector.reset();
    m_ending.push_back(std::move(*found));
    m_windows.erase(found);
    connect(
        window, &PrinterWindow::ended, this,
        [this, window] {
            std::erase_if(m_ending, [window](const auto &held) { return held.get() == window; });
        },
        Qt::QueuedConnection);
    followPorts();
    window->end();
    if (m_quitting)
        closeNext();
}

void Application::quit()
{
    m_quitting = true;
    closeNext();
}

void Application::closeNext()
{
    PrinterWindow *next = activeWindow();
    next->comeToFront();
    next->window().close();
}

void Application::openLogFolder(PrinterWindow &window)
{
    const QString folder = AppDirs::data() + u"/logs"_s;
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return;
    window.window().showProblem({ErrorCode::NotAvailable,
                                 tr("No program shows folders here. The log files are in %1.")
                                     .arg(QDir::toNativeSeparators(folder)),
                                 {}});
}

} // namespace gantry
