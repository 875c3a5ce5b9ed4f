// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "aboutdialog.h"
#include "closeguard.h"
#include "common/card.h"
#include "common/errorpresenter.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/lostfocus.h"
#include "common/messagebar.h"
#include "common/metrics.h"
#include "common/profiletitle.h"
#include "connection/connectionpanel.h"
#include "connection/profileselection.h"
#include "connection/resetquestion.h"
#include "control/bedquestion.h"
#include "control/cooldownquestion.h"
#include "control/extruderpanel.h"
#include "control/heaterspanel.h"
#include "control/idleheaterbar.h"
#include "control/jogpanel.h"
#include "headerbar.h"
#include "job/filespanel.h"
#include "job/jobpanel.h"
#include "macro/macropanel.h"
#include "panelactions.h"
#include "preview/previewpanel.h"
#include "printer/portscan.h"
#include "printer/printer.h"
#include "printstarter.h"
#include "profile/profiledialog.h"
#include "profile/profilestore.h"
#include "script/scriptdialog.h"
#include "settings/settings.h"
#include "statusitems.h"
#include "temperature/temperaturepanel.h"
#include "terminal/conversationkeeper.h"
#include "terminal/terminalpanel.h"
#include "transport/serialportwatcher.h"
#include "windowactions.h"
#include "windowdialogs.h"
#include "windowservices.h"
#include "workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QDateTime>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

/// The one local file that is dragged; empty if it is anything else.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(Printer &printer, ProfileStore &profiles, Settings &settings,
                       const WindowStores &stores)
    : m_printer(printer)
    , m_settings(settings)
    , m_profileStore(profiles)
    , m_stores(stores)
    , m_ports(std::make_unique<SerialPortWatcher>(portScan(settings.connectionPreferences())))
    , m_profiles(std::make_unique<ProfileSelection>(profiles, settings))
    , m_messages(new MessageBar)
    , m_errors(new ErrorPresenter(printer, *m_messages, this))
    , m_actions(new WindowActions(printer, *m_profiles, settings, *m_errors, *this))
    , m_guard(new CloseGuard(printer, *this))
    , m_workspace(new Workspace)
{
    setAcceptDrops(true);
    printer.setSuspendsJobs(true); // here somebody sees such a print
    connect(&m_settings, &Settings::connectionPreferencesChanged, m_ports.get(),
            [this] { m_ports->setScan(portScan(m_settings.connectionPreferences())); });
    m_messages->setActions(m_actions->registry());
    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new HeaderBar(printer.mirror(), printer.job(), *m_profiles, settings,
                                    m_actions->registry(), central));
    column->addWidget(new IdleHeaterBar(printer.idleHeaters(), settings, central));
    column->addWidget(m_messages);
    column->addWidget(m_workspace, 1);
    setCentralWidget(central);
    buildPanels();
    m_services = new WindowServices(printer, settings, *m_ports, *m_messages, *this);
    new BedQuestion(printer.motion(), *this);
    new CoolDownQuestion(printer.mirror(), printer.heaters(), *this);
    addPanelActions();
    m_dialogs = new WindowDialogs(m_actions->registry(), settings, *m_profiles, *this);
    buildMenus();
    connectActions();
    restoreLayout();
    connect(&printer.mirror(), &PrinterMirror::stateChanged, this, [this](PrinterAspects changed) {
        if (changed & (PrinterAspect::Link | PrinterAspect::Job | PrinterAspect::Progress))
            renderTitle();
    });
    connect(&printer.job(), &JobController::fileNameChanged, this, &MainWindow::renderTitle);
    renderTitle();
}

MainWindow::~MainWindow()
{
    // The panels and dialogs use what this window owns; its base class would delete them too late.
    delete m_services;
    delete takeCentralWidget();
}

void MainWindow::buildPanels()
{
    ActionRegistry &actions = m_actions->registry();
    const PrinterMirror &mirror = m_printer.mirror();
    m_connection = new ConnectionPanel(mirror, *m_ports, *m_profiles, m_settings);
    auto *job = new JobPanel(mirror, m_printer.job(), *m_profiles, actions);
    m_files = new FilesPanel(mirror, m_printer.job(), m_printer.sdCard(), m_settings);
    m_preview = new PreviewPanel(mirror, m_printer.job(), *m_profiles, actions);
    m_temperature = new TemperaturePanel(m_printer);
    m_terminal = new TerminalPanel(m_printer, m_settings);
    m_jog = new JogPanel(m_printer, m_settings);
    // In the order of the Tab key: left column, middle, right column.
    m_workspace->addCard(m_connection, u"connection"_s, Qt::LeftDockWidgetArea);
    m_workspace->addCard(job, u"job"_s, Qt::LeftDockWidgetArea);
    if (m_stores.macros && m_stores.scripts) {
        auto *macros = new MacroPanel(m_printer, *m_stores.macros, *m_stores.scripts, actions);
        m_workspace->addCard(macros, u"macros"_s, Qt::LeftDockWidgetArea);
        connect(macros, &MacroPanel::refused, m_errors, &ErrorPresenter::showRefusal);
    }
    m_workspace->addCard(m_files, u"files"_s, Qt::LeftDockWidgetArea);
    m_workspace->addTab(m_preview, u"preview"_s, icon(Icon::Cube), tr("Preview"));
    m_workspace->addTab(m_temperature, u"temperature"_s, icon(Icon::Chart), tr("Temperature"));
    m_workspace->addTab(m_terminal, u"terminal"_s, icon(Icon::Terminal), tr("Terminal"));
    m_workspace->addCard(m_jog, u"jog"_s, Qt::RightDockWidgetArea);
    m_heaters = new HeatersPanel(m_printer, m_settings);
    m_workspace->addCard(m_heaters, u"heaters"_s, Qt::RightDockWidgetArea);
    m_extruder = new ExtruderPanel(m_printer);
    m_workspace->addCard(m_extruder, u"extruder"_s, Qt::RightDockWidgetArea);
    m_status = new StatusItems(*statusBar(), mirror, *m_messages);
    connect(&m_printer, &Printer::noticesReceived, m_status, &StatusItems::handleNotices);
    connect(m_jog, &JogPanel::armedChanged, m_status, &StatusItems::setJogArmed);
    connect(m_files, &FilesPanel::fileRequested, m_actions, &WindowActions::openFile);
    connect(m_files, &FilesPanel::printRequested, &m_actions->starter(), &PrintStarter::printFile);
    connect(m_files, &FilesPanel::cardPrintRequested, &m_actions->starter(),
            &PrintStarter::printCardFile);
    connect(m_temperature, &TemperaturePanel::failed, m_errors, &ErrorPresenter::showError);
    connect(m_files, &FilesPanel::previewRequested, this,
            [this] { m_workspace->showTab(m_preview); });
    connect(m_files, &FilesPanel::refused, m_errors, &ErrorPresenter::showRefusal);
    connect(
        m_connection, &ConnectionPanel::connectRequested, &m_printer,
        qOverload<const ConnectionSettings &, const PrinterProfile &>(&Printer::connectPrinter));
    connect(m_connection, &ConnectionPanel::disconnectRequested, m_guard,
            &CloseGuard::disconnectPrinter);
    new ResetQuestion(m_printer, *this);
}

void MainWindow::addPanelActions()
{
    auto *panels = new PanelActions(m_actions->registry(), m_printer, m_settings, this);
    panels->addConnection(*m_connection);
    panels->addFiles(*m_files);
    panels->addChart(*m_temperature);
    panels->addJog(*m_jog);
    panels->addHeaters(*m_heaters);
    panels->addExtruder(*m_extruder);
    panels->addTerminal(*m_terminal);
    panels->addDocks(m_workspace->docks());
    panels->addPages(m_workspace->pageActions());
}

void MainWindow::buildMenus()
{
    ActionRegistry &actions = m_actions->registry();
    const auto fill = [&actions](QMenu *menu, std::initializer_list<QLatin1StringView> ids) {
        for (const QLatin1StringView id : ids) {
            if (id.isEmpty())
                menu->addSeparator();
            else if (actions.contains(id)) // without macros there is nothing to edit
                menu->addAction(actions.action(id));
        }
    };
    const QLatin1StringView line;
    fill(menuBar()->addMenu(tr("&File")),
         {ActionId::OpenFile, ActionId::CloseFile, line, ActionId::NewWindow, ActionId::CloseWindow,
          line, ActionId::Quit});
    fill(menuBar()->addMenu(tr("&Printer")),
         {ActionId::Connect, ActionId::Disconnect, ActionId::TryVirtual, line,
          ActionId::EditProfiles, ActionId::EditScripts, ActionId::EditMacros, line,
          ActionId::HomeAll, ActionId::MotorsOff, ActionId::CoolDown, ActionId::ArmJog, line,
          ActionId::EmergencyStop});
    fill(menuBar()->addMenu(tr("&Job")),
         {ActionId::Print, ActionId::Pause, line, ActionId::Restart, ActionId::Cancel});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    fill(view, {ActionId::ShowPreview, ActionId::ShowTemperature, ActionId::ShowTerminal,
                ActionId::ShowMessages, line});
    QMenu *panels = view->addMenu(tr("&Panels"));
    for (QDockWidget *dock : m_workspace->docks())
        panels->addAction(dock->toggleViewAction());
    panels->addSeparator();
    panels->addActions(m_workspace->pageActions());
    fill(view, {ActionId::ResetLayout, line});
    fill(view->addMenu(tr("T&heme")),
         {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark});
    fill(menuBar()->addMenu(tr("&Tools")),
         {ActionId::CommandPalette, ActionId::Settings, line, ActionId::ConnectionDoctor,
          ActionId::SaveReport, ActionId::OpenLogFolder});
    fill(menuBar()->addMenu(tr("&Help")), {ActionId::CheatSheet, line, ActionId::About});
    // Shortcuts work from everywhere in the window, also while a menu was never opened.
    addActions(actions.actions());
    connect(&actions, &ActionRegistry::added, this, [this](QAction *action) { addAction(action); });
}

void MainWindow::connectActions()
{
    ActionRegistry &actions = m_actions->registry();
    connect(actions.action(ActionId::Connect), &QAction::triggered, m_connection,
            &ConnectionPanel::requestConnect);
    connect(actions.action(ActionId::ResetLayout), &QAction::triggered, m_workspace,
            &Workspace::resetLayout);
    connect(actions.action(ActionId::ShowPreview), &QAction::triggered, this,
            [this] { m_workspace->showTab(m_preview); });
    const auto showTemperature = [this] { m_workspace->showTab(m_temperature); };
    const auto showTerminal = [this] { m_workspace->showTab(m_terminal); };
    connect(actions.action(ActionId::ShowTemperature), &QAction::triggered, this, showTemperature);
    // Who asks for the terminal wants to type.
    connect(actions.action(ActionId::ShowTerminal), &QAction::triggered, m_terminal,
            &TerminalPanel::focusCommand);
    connect(m_terminal, &TerminalPanel::attentionRequested, this, showTerminal);
    connect(m_temperature, &TemperaturePanel::attentionRequested, this, showTemperature);
    connect(m_terminal, &TerminalPanel::filterSettingsRequested, m_dialogs,
            [this] { m_dialogs->showSettings(SettingsDialog::Page::Terminal); });
    connect(m_status, &StatusItems::positionClicked, this,
            [this] { m_workspace->showCard(m_jog); });
    connect(m_status, &StatusItems::jogClicked, m_jog,
            [this] { m_jog->armAction()->setChecked(false); });
    connect(m_status, &StatusItems::awakeClicked, m_dialogs,
            [this] { m_dialogs->showSettings(SettingsDialog::Page::Safety); });
    connect(m_status, &StatusItems::noticeClicked, this, showTerminal);
    connect(m_status, &StatusItems::linkClicked, this, showTerminal);
    connect(m_status, &StatusItems::firmwareClicked, this, showTerminal);
    connect(actions.action(ActionId::EditProfiles), &QAction::triggered, this,
            &MainWindow::editProfiles);
    connect(actions.action(ActionId::EditScripts), &QAction::triggered, this,
            [this] { editScripts(this); });
    actions.action(ActionId::EditScripts)->setVisible(m_stores.scripts != nullptr);
    connect(m_connection, &ConnectionPanel::profilesRequested,
            actions.action(ActionId::EditProfiles), &QAction::trigger);
    connect(actions.action(ActionId::OpenLogFolder), &QAction::triggered, this,
            &MainWindow::logFolderRequested);
    connect(actions.action(ActionId::About), &QAction::triggered, this,
            [this] { showAboutDialog(this); });
    connectServices();
    connect(m_connection, &ConnectionPanel::virtualPrinterRequested,
            actions.action(ActionId::TryVirtual), &QAction::trigger);
    connect(m_guard, &CloseGuard::leaveConfirmed, this, &QWidget::close, Qt::QueuedConnection);
    connect(m_guard, &CloseGuard::stayed, this, &MainWindow::stayed);
    connect(actions.action(ActionId::Disconnect), &QAction::triggered, m_guard,
            &CloseGuard::disconnectPrinter);
    connect(m_actions, &WindowActions::newWindowRequested, this, &MainWindow::newWindowRequested);
    connect(m_actions, &WindowActions::quitRequested, this, &MainWindow::quitRequested);
}

void MainWindow::connectServices()
{
    ActionRegistry &actions = m_actions->registry();
    connect(m_connection, &ConnectionPanel::helpRequested, m_services, &WindowServices::showDoctor);
    connect(actions.action(ActionId::ConnectionDoctor), &QAction::triggered, m_services,
            &WindowServices::showDoctor);
    connect(actions.action(ActionId::SaveReport), &QAction::triggered, m_services,
            &WindowServices::saveReport);
    connect(actions.action(ActionId::ShowMessages), &QAction::triggered, m_services,
            &WindowServices::showMessages);
    connect(m_status, &StatusItems::messagesClicked, m_services, &WindowServices::showMessages);
    connect(m_services, &WindowServices::retryRequested, m_connection,
            &ConnectionPanel::requestConnect);
    const auto *keeper
        = new ConversationKeeper(m_printer.terminal(), m_settings, m_stores.number, this);
    connect(keeper, &ConversationKeeper::failed, m_errors, &ErrorPresenter::showError);
    connect(&m_services->journal(), &MessageJournal::changed, m_status,
            [this] { m_status->setUnread(m_services->journal().unreadCount()); });
}

void MainWindow::editProfiles()
{
    auto *dialog = new ProfileDialog(m_profileStore, *m_profiles, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSpeedUnit(m_settings.speedUnit());
    connect(&m_settings, &Settings::speedUnitChanged, dialog,
            [this, dialog] { dialog->setSpeedUnit(m_settings.speedUnit()); });
    connect(dialog, &ProfileDialog::scriptsRequested, this,
            [this, dialog] { editScripts(dialog); });
    dialog->open();
}

void MainWindow::editScripts(QWidget *parent)
{
    if (!m_stores.scripts)
        return;
    auto *dialog = new ScriptDialog(*m_stores.scripts, m_printer.profile(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::restoreLayout()
{
    m_workspace->resetLayout();
    const QByteArray geometry = m_settings.windowGeometry();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        // So that nothing has to be scrolled, where the screen has room for it and the frame of the window.
        const QSize wanted(em(this, 100), em(this, 62));
        const QSize screen = QGuiApplication::primaryScreen()->availableGeometry().size();
        resize(wanted.boundedTo(screen - QSize(em(this, 1), em(this, 3))));
    }
    m_workspace->restoreLayout(m_settings.windowLayout());
}

void MainWindow::renderTitle()
{
    const JobStatus &job = m_printer.state().job;
    // Seen in the task bar while the window is hidden.
    if (isJobActive(job.state)) {
        setWindowTitle(
            tr("%1 · %2").arg(Format::percent(job.completion * 100), m_printer.job().fileName()));
    } else if (m_printer.state().isReady()) {
        setWindowTitle(profileTitle(m_printer.profile())); // tells several windows apart
    } else {
        setWindowTitle(tr("Gantry"));
    }
}

void MainWindow::openFile(const QString &path)
{
    m_actions->openFile(path);
}

void MainWindow::showProblem(const Error &error)
{
    m_errors->showProblem(error);
}

void MainWindow::setAwake(AwakeReason reason)
{
    m_status->setAwake(reason);
}

void MainWindow::setOnBattery(bool risky)
{
    const QString topic = u"battery"_s;
    m_messages->withdraw(topic);
    if (risky) {
        Message warning;
        warning.severity = Message::Severity::Warning;
        warning.text = tr("The computer runs on its battery. Plug it in: when the battery is "
                          "empty, the print stops.");
        warning.topic = topic;
        warning.time = QDateTime::currentDateTime();
        m_messages->post(warning);
    }
}

bool MainWindow::chooseProfile(const QString &id)
{
    const bool known = m_profileStore.profile(id).has_value();
    if (known)
        m_profiles->select(id);
    return known;
}

PrinterProfile MainWindow::chosenProfile() const
{
    return m_profiles->current();
}

void MainWindow::setPortsInUse(const QMap<QString, QString> &ports)
{
    m_connection->setPortsInUse(ports);
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return leaveLostFocus(focusWidget()) || QMainWindow::focusNextPrevChild(next);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_guard->mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowLayout(m_workspace->saveLayout());
    event->accept();
    emit closed();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = draggedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(path);
}

} // namespace gantry
