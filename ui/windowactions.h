// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "common/actionregistry.h"
#include "job/filesizes.h"

#include <QObject>

class QWidget;
class QWindow;

namespace gantry {

class ErrorPresenter;
class Printer;
class PrintStarter;
class ProfileSelection;
class Settings;

/// Makes the window's actions, keeps them enabled exactly while they will work, and turns them into intents for the
/// printer. GUI thread.
class WindowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowActions)

public:
    /// @param window parent of the dialogs
    WindowActions(Printer &printer, const ProfileSelection &profiles, Settings &settings,
                  ErrorPresenter &errors, QWidget &window);

    [[nodiscard]] ActionRegistry &registry() { return m_registry; }
    /// How every print begins here.
    [[nodiscard]] PrintStarter &starter() { return m_starter; }

    /// Selects a file for printing, once it has been looked at; says why if that is not possible.
    void openFile(const QString &path);

signals:
    void newWindowRequested();
    void quitRequested(); ///< to leave the program with all of its windows

private:
    void addFileActions();
    void addPrinterActions();
    void addJobActions();
    void addViewActions();
    void render();
    void renderPause();
    void renderTheme();
    void followFocus(const QWindow *focused);
    void lookAtFolder();
    void chooseFile();
    void showOpenFailure(const Error &error);
    void requestCancel();
    void connectVirtualPrinter();

    Printer &m_printer;
    const ProfileSelection &m_profiles;
    Settings &m_settings;
    ErrorPresenter &m_errors;
    QWidget &m_window;
    PrintStarter &m_starter; // of the window
    ActionRegistry m_registry;
    FileSizes m_sizes;
    QString m_folder; // of the file opened last, if it is there
};

} // namespace gantry
