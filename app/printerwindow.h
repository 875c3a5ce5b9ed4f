// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "simulator/virtualprinteroptions.h"

#include <QMap>
#include <QObject>

#include <memory>

namespace gantry {

class BatteryWatch;
class KeepAwake;
class MacroStore;
class MainWindow;
class PowerSource;
class Printer;
class ProfileStore;
class ScriptStore;
class Settings;
class SleepInhibitor;

/// What all printers of the program share.
struct SharedStores
{
    Settings &settings;
    ProfileStore &profiles;
    ScriptStore &scripts;
    MacroStore &macros;
};

/// One printer with its comm thread and its window, and the computer kept awake for it. GUI thread.
class PrinterWindow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrinterWindow)

public:
    /// @param number of this window in the program, from 1; each keeps a recovery record of its own
    PrinterWindow(const SharedStores &stores, int number, const VirtualPrinterOptions &simulated);
    ~PrinterWindow() override;

    [[nodiscard]] Printer &printer() { return *m_printer; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] int number() const { return m_number; }
    /// The port that is open, in the words of canonicalPort(); empty without a link.
    [[nodiscard]] QString openPort() const;
    /// Whether another connection may be begun here without ending anything.
    [[nodiscard]] bool isFree() const;

    void show();
    void comeToFront();
    /// Connects with the profile chosen in the window. @param baudRate 0 = the usual ones in turn
    void connectPrinter(const QString &port, int baudRate);
    /// Connects the virtual printer and prints the sample file.
    void startDemo();
    /// Ends the connection of a window that was closed; ended() follows when the port is free.
    void end();

signals:
    void portChanged(); ///< another port is open, or none
    void ended();

private:
    void follow();
    void startDemoJob();
    void tellOfUnfinishedPrint();

    const SharedStores m_stores;
    int m_number;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SleepInhibitor> m_inhibitor;
    std::unique_ptr<KeepAwake> m_keepAwake;
    std::unique_ptr<PowerSource> m_power;
    std::unique_ptr<BatteryWatch> m_battery;
    QString m_port;
    bool m_ending = false;
    bool m_demoPending = false; ///< the sample is to be printed as soon as the printer is ready
};

} // namespace gantry
