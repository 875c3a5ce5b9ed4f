// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "settings/connectionpreferences.h"
#include "settings/conversationlogpreferences.h"
#include "settings/jogpreferences.h"
#include "settings/protocolpreferences.h"
#include "settings/safetypreferences.h"
#include "settings/speedunit.h"
#include "settings/terminalexpression.h"
#include "types/temperaturepreset.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace gantry {

/// What the program remembers between runs: typed values over an INI file. GUI thread.
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    enum class Theme { System, Light, Dark };

    /// A file that was no settings file.
    struct BrokenFile
    {
        QString aside; ///< what it is called now; empty if it could not be renamed
    };

    static constexpr qsizetype MaxRecentFiles = 20;
    static constexpr qsizetype MaxFavouriteFolders = 20;
    static constexpr qsizetype MaxCommands = 500;
    static constexpr qsizetype MaxBindings = 100;

    /// A file that is no settings file is renamed to "<name>.broken-<time>" first; loadProblem() tells.
    /// @param fileName the INI file; its folder must exist
    explicit Settings(const QString &fileName, QObject *parent = nullptr);

    /// What went wrong when the file was read, for the person; no error as a rule.
    [[nodiscard]] Error loadProblem() const;

    [[nodiscard]] QString fileName() const { return m_settings.fileName(); }

    [[nodiscard]] QString lastPort() const;
    void setLastPort(const QString &port);
    [[nodiscard]] int lastBaudRate() const; ///< 0 = automatic
    void setLastBaudRate(int rate);
    [[nodiscard]] QString lastProfile() const;
    void setLastProfile(const QString &id);
    [[nodiscard]] bool showsAllPorts() const;
    void setShowsAllPorts(bool all);
    [[nodiscard]] ConnectionPreferences connectionPreferences() const;
    void setConnectionPreferences(const ConnectionPreferences &preferences);
    /// Always within its limits; what the file says beyond them is corrected, protocolProblems() tells.
    [[nodiscard]] ProtocolPreferences protocolPreferences() const;
    void setProtocolPreferences(ProtocolPreferences preferences); ///< corrected before it is kept
    /// A sentence for each value of the file that is not as it should be, for the person.
    [[nodiscard]] QStringList protocolProblems() const;
    /// What was right for the printers that were connected, the last one first, at most 100.
    [[nodiscard]] QList<PrinterBinding> printerBindings() const;
    void bindPrinter(const PrinterBinding &binding); ///< in place of an older one of that identity
    void unbindPrinter(const QString &identity);
    [[nodiscard]] QStringList recentFiles() const; ///< newest first, at most 20
    void addRecentFile(const QString &path);
    void setRecentFiles(const QStringList &paths);
    /// Folders a person prints from often, in their order, at most 20.
    [[nodiscard]] QStringList favouriteFolders() const;
    void setFavouriteFolders(const QStringList &folders);
    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray windowLayout() const;
    void setWindowLayout(const QByteArray &layout);
    [[nodiscard]] QStringList commandHistory()
        const; ///< of the terminal, oldest first, at most 500
    void setCommandHistory(const QStringList &history);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] SpeedUnit speedUnit() const;
    void setSpeedUnit(SpeedUnit unit);
    [[nodiscard]] QString language() const; ///< "de", "zh_CN"; empty = the system's
    void setLanguage(const QString &language);
    [[nodiscard]] bool asksBeforeCancel() const;
    void setAsksBeforeCancel(bool asks);
    [[nodiscard]] QStringList hiddenTerminalKinds() const;
    void setHiddenTerminalKinds(const QStringList &kinds);
    /// The connection doctor opens by itself when an attempt to connect fails.
    [[nodiscard]] bool opensConnectionDoctor() const;
    void setOpensConnectionDoctor(bool opens);
    /// The desktop is told what happens while the window is not in front.
    [[nodiscard]] bool notifiesDesktop() const;
    void setNotifiesDesktop(bool notifies);
    [[nodiscard]] bool soundsNotifications() const; ///< with a sound
    void setSoundsNotifications(bool sounds);
    [[nodiscard]] double jogStep() const; ///< mm
    void setJogStep(double step);
    [[nodiscard]] JogPreferences jogPreferences() const;
    void setJogPreferences(const JogPreferences &preferences); ///< ignored if not valid
    [[nodiscard]] QList<TemperaturePreset> temperaturePresets() const;
    void setTemperaturePresets(const QList<TemperaturePreset> &presets);
    /// Own filters of the terminal, in the order of their buttons.
    [[nodiscard]] QList<TerminalExpression> terminalExpressions() const;
    void setTerminalExpressions(const QList<TerminalExpression> &expressions);
    [[nodiscard]] ConversationLogPreferences conversationLog() const;
    void setConversationLog(const ConversationLogPreferences &preferences);
    [[nodiscard]] SafetyPreferences safetyPreferences() const;
    void setSafetyPreferences(const SafetyPreferences &preferences);
    /// Key sequences (portable text) of actions that differ from the ones Gantry comes with, by the action's id.
    [[nodiscard]] QMap<QString, QStringList> shortcuts() const;
    void setShortcuts(const QMap<QString, QStringList> &shortcuts);

signals:
    void themeChanged(gantry::Settings::Theme theme);
    void speedUnitChanged();
    void recentFilesChanged();
    void favouriteFoldersChanged();
    void connectionPreferencesChanged();
    void protocolPreferencesChanged();
    void asksBeforeCancelChanged();
    void jogPreferencesChanged();
    void temperaturePresetsChanged();
    void terminalExpressionsChanged();
    void conversationLogChanged();
    void safetyPreferencesChanged();
    void shortcutsChanged();

private:
    void writeBindings(const QList<PrinterBinding> &bindings);

    std::optional<BrokenFile> m_broken; // before the settings: it goes aside before they read it
    QSettings m_settings;
};

} // namespace gantry
