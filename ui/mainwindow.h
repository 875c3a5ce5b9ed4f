// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "control/machineneeds.h"
#include "profile/printerprofile.h"

#include <QMainWindow>

#include <memory>

namespace gantry {

class ConnectionPanel;
class ErrorPresenter;
class ExtruderPanel;
class FilesPanel;
class HeatersPanel;
class JogPanel;
class MacroStore;
class MessageBar;
class PreviewPanel;
class Printer;
class ProfileSelection;
class ProfileStore;
class ScriptStore;
class SerialPortWatcher;
class Settings;
class StatusItems;
class TemperaturePanel;
class TerminalPanel;
class WindowActions;
class WindowServices;
class WindowDialogs;
class Workspace;
class CloseGuard;

/// What the person's own things are kept in; the panels and dialogs of those that are null are left out.
struct WindowStores
{
    ScriptStore *scripts = nullptr;
    MacroStore *macros = nullptr; ///< shown if there are scripts as well
    int number = 1;               ///< of the window in the program: each has log files of its own
};

/// The window: header, messages, docks around the central tabs, status bar and menus. Puts them together; what
/// they do stands in them. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    MainWindow(Printer &printer, ProfileStore &profiles, Settings &settings,
               const WindowStores &stores = {});
    ~MainWindow() override;

    /// Selects a file as if it had been opened from the menu.
    void openFile(const QString &path);
    /// Shows a problem found while starting (settings, profiles, options).
    void showProblem(const Error &error);
    /// Says in the status bar whether and why the computer is kept awake.
    void setAwake(AwakeReason reason);
    /// What is printed ends when the computer's battery is empty.
    void setOnBattery(bool risky);
    /// Makes this profile that of the next connection; false if there is none of this id.
    bool chooseProfile(const QString &id);
    [[nodiscard]] PrinterProfile chosenProfile() const;
    /// Ports that other windows have open, with the names of their printers: no choice here.
    void setPortsInUse(const QMap<QString, QString> &ports);

signals:
    void logFolderRequested();
    void newWindowRequested();
    void quitRequested(); ///< to leave the program with all of its windows
    void stayed();        ///< the person was asked and keeps the window
    void closed();        ///< it may go

protected:
    bool focusNextPrevChild(bool next) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildPanels();
    void addPanelActions();
    void buildMenus();
    void connectActions();
    void connectServices();
    void editProfiles();
    void editScripts(QWidget *parent);
    void restoreLayout();
    void renderTitle();

    Printer &m_printer;
    Settings &m_settings;
    ProfileStore &m_profileStore;
    WindowStores m_stores;
    std::unique_ptr<SerialPortWatcher> m_ports;
    std::unique_ptr<ProfileSelection> m_profiles;
    MessageBar *m_messages;
    ErrorPresenter *m_errors;
    WindowActions *m_actions;
    CloseGuard *m_guard;
    Workspace *m_workspace;
    WindowServices *m_services = nullptr;
    StatusItems *m_status = nullptr;
    ConnectionPanel *m_connection = nullptr;
    PreviewPanel *m_preview = nullptr;
    TemperaturePanel *m_temperature = nullptr;
    TerminalPanel *m_terminal = nullptr;
    JogPanel *m_jog = nullptr;
    HeatersPanel *m_heaters = nullptr;
    ExtruderPanel *m_extruder = nullptr;
    FilesPanel *m_files = nullptr;
    WindowDialogs *m_dialogs = nullptr;
};

} // namespace gantry
