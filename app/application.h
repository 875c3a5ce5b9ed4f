// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline.h"
#include "control/macrostore.h"
#include "languages.h"
#include "profile/profilestore.h"
#include "script/scriptstore.h"
#include "settings/settings.h"

#include <QObject>

#include <memory>

namespace gantry {

class AutoConnector;
class KeepAwake;
class MainWindow;
class Printer;
class SleepInhibitor;
class Theme;

/// Builds the program in order: settings, profiles, theme, printer, window; takes it apart in reverse. GUI thread.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    explicit Application(const CommandLineOptions &options);
    ~Application() override;

    /// Shows the window and does what the command line asks for, or connects if that is preferred.
    void start();

    [[nodiscard]] Printer &printer() { return *m_printer; }
    [[nodiscard]] const ProfileStore &profiles() const { return m_profiles; }

private:
    void followCurrentProfile();
    void selectProfile();
    void connectPrinter(const QString &port);
    void startDemo();
    void startDemoJob();
    void openLogFolder();

    CommandLineOptions m_options;
    Settings m_settings;
    Languages m_languages;
    ProfileStore m_profiles;
    ScriptStore m_scripts;
    MacroStore m_macros;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<AutoConnector> m_autoConnector;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SleepInhibitor> m_inhibitor;
    std::unique_ptr<KeepAwake> m_keepAwake;
    bool m_demoPending = false; ///< the sample is to be printed as soon as the printer is ready
};

} // namespace gantry
