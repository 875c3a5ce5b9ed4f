// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"
#include "printer/printer.h"

#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

namespace gantry {

/// The whole main window over the virtual printer, and each of its dialogs: for tests that look at every widget, and for
/// pictures. GUI thread.
class Showcase final
{
    Q_DISABLE_COPY_MOVE(Showcase)

public:
    enum class Dialog {
        Settings,
        Profiles,
        Scripts,
        Macros,
        MacroRun,
        Palette,
        CheatSheet,
        Doctor,
        DoctorFailed,
        Report,
        Messages,
        Prompt,
        CancelPrint,
        CoolPrint,
        Leave,
        CoolDown,
        About,
    };

    /// Everything is in a folder of its own that goes with this object.
    Showcase();
    ~Showcase();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Printer &printer() { return *m_printer; }
    [[nodiscard]] Settings &settings();
    [[nodiscard]] static QList<Dialog> dialogs();
    /// "settings", for the names of rows and pictures.
    [[nodiscard]] static QString nameOf(Dialog dialog);

    /// Connects the virtual printer, selects a file and heats; false if that takes too long.
    [[nodiscard]] bool connectPrinter();
    /// Begins a print that waits in its middle until it is cancelled.
    [[nodiscard]] bool startPrint();
    /// Pauses a print that has just begun.
    [[nodiscard]] bool pausePrint();
    /// Has the nozzle of a paused print switched off, as it is after a while.
    [[nodiscard]] bool coolPausedNozzle();
    /// Cancels the print and waits until that is done: what was printed lies on the bed.
    [[nodiscard]] bool cancelPrint();
    /// Nobody is at the window from now on, or somebody is again.
    void setAttended(bool attended);
    /// Tells of heaters that were forgotten: the bar with its countdown, or without one in a pause. Needs a printer that
    /// is connected and idle, or a print that is paused.
    [[nodiscard]] bool warnOfHeaters();
    /// A message in the bar below the header.
    void showMessage();
    /// The central tabs one after another.
    [[nodiscard]] int tabCount() const;
    void showTab(int index);

    /// Opens a dialog; null if it did not come (Leave and CoolDown need hot heaters, CancelPrint and CoolPrint a print).
    [[nodiscard]] QWidget *open(Dialog dialog);
    /// The dialog that came when this was done; null if none did.
    [[nodiscard]] QWidget *opened(const std::function<void()> &act);
    /// Whether the dialog, which may be gone, is still shown.
    [[nodiscard]] static bool isOpen(const QWidget *dialog);
    /// The pages of the dialog that is open; 1 if it has only one.
    [[nodiscard]] int pageCount(QWidget *dialog) const;
    void showPage(QWidget *dialog, int index);
    void close(QWidget *dialog);

    void trigger(QLatin1StringView action);
    /// Lets what is waiting take its place: layouts, batched texts.
    static void settle();

private:
    struct Stores;

    [[nodiscard]] QWidget *openByAction(Dialog dialog);
    void openByClick(Dialog dialog);
    void askFromPrinter();
    void fillMacros();
    [[nodiscard]] QString makeFile();

    QTemporaryDir m_home;
    std::unique_ptr<Stores> m_stores;
    std::unique_ptr<Printer> m_printer;
    std::unique_ptr<MainWindow> m_window;
    std::chrono::hours m_ahead{0}; // of the real clock, for heaters that are forgotten
};

} // namespace gantry
