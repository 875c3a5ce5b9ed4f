// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowactions.h"

#include "common/buttonvariant.h"
#include "common/errorpresenter.h"
#include "common/reasontooltip.h"
#include "connection/profileselection.h"
#include "job/folderlisting.h"
#include "printer/printer.h"
#include "printstarter.h"
#include "settings/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

WindowActions::WindowActions(Printer &printer, const ProfileSelection &profiles, Settings &settings,
                             ErrorPresenter &errors, QWidget &window)
    : QObject(&window)
    , m_printer(printer)
    , m_profiles(profiles)
    , m_settings(settings)
    , m_errors(errors)
    , m_window(window)
    , m_starter(*new PrintStarter(printer, errors, window))
{
    addFileActions();
    addPrinterActions();
    addJobActions();
    addViewActions();
    connect(&printer.mirror(), &PrinterMirror::stateChanged, this, [this](PrinterAspects changed) {
        if (changed & (PrinterAspect::Permissions | PrinterAspect::Job))
            render();
    });
    connect(&printer.job(), &JobController::fileChanged, this, &WindowActions::render);
    connect(&printer.job(), &JobController::fileOpened, &settings, &Settings::addRecentFile);
    connect(&printer, &Printer::selectionFailed, this, &WindowActions::showOpenFailure);
    connect(&m_starter, &PrintStarter::failed, this, &WindowActions::showOpenFailure);
    connect(&settings, &Settings::recentFilesChanged, this, &WindowActions::lookAtFolder);
    connect(&m_sizes, &FileSizes::found, this, [this](const QString &path, const auto &size) {
        m_folder = size ? QFileInfo(path).absolutePath() : QString();
    });
    lookAtFolder();
    connect(&m_registry, &ActionRegistry::shortcutsChanged, this, &WindowActions::render);
    connect(&settings, &Settings::asksBeforeCancelChanged, this, &WindowActions::render);
    connect(&settings, &Settings::themeChanged, this, &WindowActions::renderTheme);
    connect(qApp, &QGuiApplication::focusWindowChanged, this, &WindowActions::followFocus);
    render();
}

void WindowActions::addFileActions()
{
    QAction *open
        = m_registry.add(ActionId::OpenFile, tr("&Open…"), Icon::Folder, QKeySequence::Open);
    connect(open, &QAction::triggered, this, &WindowActions::chooseFile);
    QAction *close = m_registry.add(ActionId::CloseFile, tr("&Close file"), QKeySequence::Close);
    connect(close, &QAction::triggered, &m_printer.job(), &JobController::unselectFile);
    QAction *quit = m_registry.add(ActionId::Quit, tr("&Quit"), QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &WindowActions::quitRequested);
    QAction *window = m_registry.add(ActionId::NewWindow, tr("&New printer window"), Icon::Printer,
                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    window->setToolTip(tr("Another window, for another printer"));
    connect(window, &QAction::triggered, this, &WindowActions::newWindowRequested);
    QAction *closeWindow = m_registry.add(ActionId::CloseWindow, tr("Close &window"),
                                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W));
    connect(closeWindow, &QAction::triggered, &m_window, &QWidget::close);
}

void WindowActions::addPrinterActions()
{
    m_registry.add(ActionId::Connect, tr("&Connect"), Icon::Plug);
    m_registry.add(ActionId::Disconnect, tr("&Disconnect"), Icon::Unplug);
    QAction *demo
        = m_registry.add(ActionId::TryVirtual, tr("Try the &virtual printer"), Icon::Cube);
    connect(demo, &QAction::triggered, this, &WindowActions::connectVirtualPrinter);
    m_registry.add(ActionId::EditProfiles, tr("&Profiles…"), Icon::Printer);
    m_registry.add(ActionId::EditScripts, tr("&Scripts…"), Icon::File);
    QAction *home = m_registry.add(ActionId::HomeAll, tr("&Home all axes"), Icon::Home);
    connect(home, &QAction::triggered, this, [this] {
        m_printer.motion().home({Axis::X, Axis::Y, Axis::Z});
    });
    QAction *motors = m_registry.add(ActionId::MotorsOff, tr("Motors o&ff"), Icon::MotorsOff);
    connect(motors, &QAction::triggered, &m_printer.motion(), &MotionController::motorsOff);
    QAction *cool = m_registry.add(ActionId::CoolDown, tr("Coo&l down"), Icon::Thermometer);
    connect(cool, &QAction::triggered, &m_printer.heaters(), &HeaterController::coolDown);
    // Beside Esc, which stops the keyboard jog: found without looking, taken by no desktop.
    QAction *stop = m_registry.add(ActionId::EmergencyStop, tr("&Emergency stop"), Icon::Stop,
                                   QKeySequence(Qt::SHIFT | Qt::Key_Escape));
    stop->setIcon(icon(Icon::Stop, IconTone::Error));
    stop->setIconText(tr("STOP"));
    connect(stop, &QAction::triggered, &m_printer, &Printer::emergencyStop);
}

void WindowActions::addJobActions()
{
    QAction *print = m_registry.add(ActionId::Print, tr("&Print"), Icon::Play,
                                    QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(print, &QAction::triggered, &m_starter, &PrintStarter::print);
    QAction *pause = m_registry.add(ActionId::Pause, tr("P&ause"), Icon::Pause);
    m_registry.setDefaultShortcuts(ActionId::Pause, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                                                     QKeySequence(Qt::Key_Pause)});
    connect(pause, &QAction::triggered, &m_printer.job(), &JobController::togglePause);
    QAction *restart = m_registry.add(ActionId::Restart, tr("&Restart the print…"), Icon::Refresh);
    restart->setIconText(tr("Restart…"));
    connect(restart, &QAction::triggered, &m_starter, &PrintStarter::restart);
    QAction *cancel = m_registry.add(ActionId::Cancel, tr("&Cancel the print…"), Icon::Cancel);
    connect(cancel, &QAction::triggered, this, &WindowActions::requestCancel);
}

void WindowActions::addViewActions()
{
    m_registry.add(ActionId::ShowPreview, tr("Pre&view"), Icon::Cube,
                   QKeySequence(Qt::CTRL | Qt::Key_1));
    m_registry.add(ActionId::ShowTemperature, tr("&Temperature"), Icon::Chart,
                   QKeySequence(Qt::CTRL | Qt::Key_2));
    m_registry.add(ActionId::ShowTerminal, tr("T&erminal"), Icon::Terminal,
                   QKeySequence(Qt::CTRL | Qt::Key_3));
    m_registry.add(ActionId::ResetLayout, tr("&Reset layout"));
    auto *themes = new QActionGroup(this);
    const auto addTheme = [this, themes](QLatin1StringView id, const QString &text,
                                         Settings::Theme theme) {
        QAction *action = m_registry.add(id, text);
        action->setCheckable(true);
        action->setChecked(m_settings.theme() == theme);
        themes->addAction(action);
        action->setData(QVariant::fromValue(theme));
        connect(action, &QAction::triggered, this, [this, theme] { m_settings.setTheme(theme); });
    };
    addTheme(ActionId::ThemeSystem, tr("As the &system"), Settings::Theme::System);
    addTheme(ActionId::ThemeLight, tr("&Light"), Settings::Theme::Light);
    addTheme(ActionId::ThemeDark, tr("&Dark"), Settings::Theme::Dark);
    m_registry.add(ActionId::ShowMessages, tr("&Messages"), Icon::Info);
    m_registry.add(ActionId::ConnectionDoctor, tr("Connection &doctor"), Icon::Usb);
    m_registry.add(ActionId::SaveReport, tr("Save a &report"), Icon::Export);
    m_registry.add(ActionId::CommandPalette, tr("&Commands…"), Icon::Search,
                   QKeySequence(Qt::CTRL | Qt::Key_K));
    QAction *settings = m_registry.add(ActionId::Settings, tr("&Settings…"), Icon::Settings,
                                       QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    m_registry.add(ActionId::CheatSheet, tr("&Keyboard shortcuts"), Icon::Keyboard,
                   QKeySequence(Qt::Key_F1));
    m_registry.add(ActionId::OpenLogFolder, tr("Show the &log files"), Icon::Folder);
    QAction *about = m_registry.add(ActionId::About, tr("&About Gantry"), Icon::Info);
    about->setMenuRole(QAction::AboutRole);
}

// The settings dialog chooses it, too.
void WindowActions::renderTheme()
{
    for (const QLatin1StringView id :
         {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark}) {
        QAction *action = m_registry.action(id);
        action->setChecked(action->data().value<Settings::Theme>() == m_settings.theme());
    }
}

// A shortcut of the window does not reach its dialogs, and one of the whole program not either while a dialog is modal;
// with two windows Qt would carry out neither of two such. So each dialog that gets the keyboard gets the stop as well.
void WindowActions::followFocus(const QWindow *focused)
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    const auto active
        = std::find_if(widgets.cbegin(), widgets.cend(), [focused](const QWidget *widget) {
              return focused && widget->windowHandle() == focused;
          });
    if (active == widgets.cend() || *active == &m_window)
        return;
    const QWidget *owner = *active;
    while (owner->parentWidget())
        owner = owner->parentWidget();
    QAction *stop = m_registry.action(ActionId::EmergencyStop);
    // In a menu an action is an entry.
    if (owner == &m_window && !qobject_cast<QMenu *>(*active)
        && !(*active)->actions().contains(stop))
        (*active)->addAction(stop);
}

void WindowActions::render()
{
    const Availability &may = m_printer.availability();
    const auto apply
        = [this](QLatin1StringView id, const Permission &permission, const QString &tip) {
              applyPermission(m_registry.action(id), permission, tip);
          };
    apply(ActionId::OpenFile, may.selectFile, tr("Choose a G-code file to print"));
    Permission closeFile = may.selectFile;
    if (closeFile.allowed() && !m_printer.job().hasFile())
        closeFile.reason = tr("No file is open.");
    apply(ActionId::CloseFile, closeFile, tr("Forget the chosen file"));
    apply(ActionId::Connect, may.connectPrinter, tr("Connect to the chosen port"));
    apply(ActionId::Disconnect, may.disconnectPrinter, tr("Close the connection"));
    apply(ActionId::TryVirtual, may.connectPrinter,
          tr("Connect to a simulated printer: try everything without a machine"));
    apply(ActionId::HomeAll, may.homeZ, tr("Home X, Y and Z"));
    apply(ActionId::MotorsOff, may.move,
          tr("Switch the motors off: the axes can be moved by hand"));
    apply(ActionId::CoolDown, may.setTemperature, tr("Switch all heaters off"));
    apply(ActionId::EmergencyStop, may.emergencyStop,
          tr("Emergency stop: the printer halts at once and must be reset"));
    apply(ActionId::Print, may.startJob, tr("Print the chosen file"));
    apply(ActionId::Restart, may.restartJob, tr("Print this file again from its beginning"));
    apply(ActionId::Cancel, may.cancelJob, tr("End this print"));
    m_registry.action(ActionId::Cancel)
        ->setIconText(m_settings.asksBeforeCancel() ? tr("Cancel…") : tr("Cancel"));
    renderPause();
}

void WindowActions::renderPause()
{
    const Availability &may = m_printer.availability();
    const JobState state = m_printer.state().job.state;
    const bool interrupted = state == JobState::Interrupted;
    const bool resumes = may.resumeJob.allowed() || interrupted || state == JobState::Paused
                         || state == JobState::Resuming;
    QAction *pause = m_registry.action(ActionId::Pause);
    pause->setText(interrupted ? tr("&Go on printing") : resumes ? tr("&Resume") : tr("P&ause"));
    pause->setIconText(interrupted ? tr("Go on printing") : resumes ? tr("Resume") : tr("Pause"));
    pause->setIcon(icon(resumes ? Icon::Play : Icon::Pause));
    const bool cold = !m_printer.state().job.cooledNozzles.isEmpty();
    applyPermission(pause, resumes ? may.resumeJob : may.pauseJob,
                    cold      ? tr("Heat the nozzle up again, then go on printing")
                    : resumes ? tr("Go on printing")
                              : tr("Pause the print"));
}

void WindowActions::openFile(const QString &path)
{
    if (const Result<void> begun = m_printer.job().selectFile(path); !begun)
        showOpenFailure(begun.error());
}

void WindowActions::showOpenFailure(const Error &error)
{
    if (error.code == ErrorCode::NotAvailable)
        m_errors.showRefusal(error);
    else
        m_errors.showError(error);
}

// The dialog waits for the disk of the folder it begins with: only one that answered is taken.
void WindowActions::lookAtFolder()
{
    m_folder.clear();
    m_sizes.look(m_settings.recentFiles().mid(0, 1));
}

void WindowActions::chooseFile()
{
    auto *dialog = new QFileDialog(&m_window, tr("Open a G-code file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("G-code files (%1)").arg(GcodeFilePatterns.join(u' ')), tr("All files (*)")});
    if (!m_folder.isEmpty())
        dialog->setDirectory(m_folder);
    connect(dialog, &QFileDialog::fileSelected, this, &WindowActions::openFile);
    dialog->open();
}

void WindowActions::requestCancel()
{
    // A copy to the card can be begun again: nothing is lost with it.
    if (!m_settings.asksBeforeCancel() || m_printer.state().job.isTransfer) {
        m_printer.job().cancel();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Cancel the print"),
                                tr("Cancel the print of %1?").arg(m_printer.job().fileName()),
                                QMessageBox::NoButton, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("A cancelled print cannot be taken up again."));
    QPushButton *cancel = box->addButton(tr("Cancel the print"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(tr("Keep printing"), QMessageBox::RejectRole);
    setButtonVariant(keep, ButtonVariant::Primary);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    auto *dontAsk = new QCheckBox(tr("Do not ask again"), box);
    box->setCheckBox(dontAsk);
    connect(cancel, &QPushButton::clicked, this, [this, dontAsk] {
        if (dontAsk->isChecked())
            m_settings.setAsksBeforeCancel(false);
        m_printer.job().cancel();
    });
    box->open();
}

void WindowActions::connectVirtualPrinter()
{
    ConnectionSettings settings;
    settings.port = ConnectionSettings::VirtualPort;
    m_printer.connectPrinter(settings, m_profiles.current());
}

} // namespace gantry
