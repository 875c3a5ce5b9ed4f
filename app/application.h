// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "control/macrostore.h"
#include "languages.h"
#include "profile/profilestore.h"
#include "script/scriptstore.h"
#include "settings/settings.h"
#include "startrequest.h"

#include <QObject>

#include <memory>
#include <vector>

namespace gantry {

class AutoConnector;
class Printer;
class PrinterWindow;
class Theme;

/// Builds the program in order: settings, profiles, theme, windows with a printer each; takes it apart in reverse. GUI
/// thread.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    explicit Application(const CommandLineOptions &options);
    ~Application() override;

    /// Shows the window and does what the command line asks for, or connects if that is preferred.
    void start();
    /// Does what another start of the program asks for, in the window that suits it best, or a new one.
    void handleRequest(const StartRequest &request);

    /// The printer of the first window.
    [[nodiscard]] Printer &printer();
    [[nodiscard]] const ProfileStore &profiles() const { return m_profiles; }
    /// All windows, in the order they were opened; never empty until the program ends.
    [[nodiscard]] const std::vector<std::unique_ptr<PrinterWindow>> &windows() const
    {
        return m_windows;
    }
    /// Another window with a printer of its own. @param virtualSpeed of its virtual printer
    PrinterWindow &openWindow(double virtualSpeed = 1);
    /// Closes one window after the other; ends with the first one whose person stays.
    void quit();

protected:
    /// macOS asks by an event of the application to open a file.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PrinterWindow &addWindow(double virtualSpeed);
    void showStartProblems();
    void perform(const CommandLineOptions &options, PrinterWindow &window);
    [[nodiscard]] PrinterWindow &windowFor(const CommandLineOptions &options);
    [[nodiscard]] PrinterWindow *activeWindow() const;
    [[nodiscard]] int freeNumber() const;
    void handleClosed(PrinterWindow *window);
    void closeNext();
    void followPorts();
    void openLogFolder(PrinterWindow &window);

    CommandLineOptions m_options;
    Settings m_settings;
    Languages m_languages;
    ProfileStore m_profiles;
    ScriptStore m_scripts;
    MacroStore m_macros;
    std::unique_ptr<Theme> m_theme;
    std::vector<std::unique_ptr<PrinterWindow>> m_windows;
    std::vector<std::unique_ptr<PrinterWindow>> m_ending; ///< closed, their ports not yet
    std::unique_ptr<AutoConnector> m_autoConnector;
    bool m_quitting = false;
};

} // namespace gantry
