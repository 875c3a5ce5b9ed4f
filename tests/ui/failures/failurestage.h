// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/macrostore.h"
#include "mainwindow.h"
#include "printer/printer.h"
#include "profile/profilestore.h"
#include "script/scriptstore.h"
#include "settings/settings.h"
#include "support/faketransport.h"

#include <QPointer>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QAbstractButton;
class QLabel;

namespace gantry {
class Application;
}

namespace gantry::test {

/// What a person sees of a failure.
struct Shown
{
    QString sentence; ///< all of it, line breaks as spaces; empty: nothing was shown
    QStringList ways; ///< what leads out beside the sentence: steps, commands, the texts of buttons
    QPointer<QWidget> view;       ///< the window a picture is taken of
    QPointer<QWidget> tipOf = {}; ///< the sentence is the tooltip of this control
    bool possible = true;         ///< false: this machine cannot produce the failure

    [[nodiscard]] static Shown impossible()
    {
        Shown shown;
        shown.possible = false;
        return shown;
    }
};

/// The real window in a home of its own, over a printer object with a device that fails as it is told. Everything is made
/// when it is first asked for, so that a failure may prepare files and settings before. Main thread.
class FailureStage final
{
    Q_DISABLE_COPY_MOVE(FailureStage)

public:
    FailureStage();
    ~FailureStage();

    // Before the window
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    /// Writes a file of the home and returns its path.
    QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] Settings &settings();
    [[nodiscard]] MacroStore &macros();
    [[nodiscard]] ScriptStore &scripts();
    [[nodiscard]] ProfileStore &profiles();
    /// The virtual printer that is connected to as "virtual".
    VirtualPrinterOptions &simulated() { return *m_simulated; }
    /// Whatever port is opened leads to this device.
    FakeDevice &device();
    /// Short times, so that silence is noticed soon.
    void beImpatient();

    /// What has to last as long as the stage.
    void keep(const std::shared_ptr<void> &thing) { m_kept = thing; }

    // The window
    MainWindow &window();
    [[nodiscard]] Printer &printer();
    [[nodiscard]] QAction *action(QLatin1StringView id);
    /// As if Connect had been pressed with these choices. @return whether it became ready
    bool connectTo(const QString &port, int baudRate = 115200);
    bool connectTo() { return connectTo(QString(ConnectionSettings::VirtualPort)); }
    /// Opens a file and prints it. @return whether it came to this state
    bool print(const QByteArray &gcode, JobState until = JobState::Printing);
    bool waitForJob(JobState state);
    /// The program as it starts, with the stores this home holds; window() is not for use then.
    MainWindow &startProgram();

    // What is shown
    /// The message bar, as soon as it says something (with these words in it).
    [[nodiscard]] Shown message(const QString &words = {});
    /// The connection doctor, once it is open (and its look at the port gave these words).
    [[nodiscard]] Shown doctor(const QString &words = {});
    /// The text of a label; the ways are given.
    [[nodiscard]] Shown label(const char *name, const QStringList &ways = {});
    /// Why a control cannot be used.
    [[nodiscard]] Shown reason(const char *button);

    template<typename T>
    [[nodiscard]] T *child(const char *name)
    {
        T *found = top().findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static bool waitFor(const std::function<bool()> &condition);
    /// Lets what is shown take its place.
    static void settle();

private:
    [[nodiscard]] MainWindow &top();

    QTemporaryDir m_home;
    std::shared_ptr<VirtualPrinterOptions> m_simulated = std::make_shared<VirtualPrinterOptions>();
    std::shared_ptr<FakeDevice> m_device;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<ScriptStore> m_scripts;
    std::unique_ptr<MacroStore> m_macros;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Application> m_program;
    std::shared_ptr<void> m_kept;
};

/// "&Open…" as a person reads it.
[[nodiscard]] QString textOf(const QAbstractButton *button);

} // namespace gantry::test
