// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/icons.h"

#include <QAnyStringView>
#include <QKeySequence>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <utility>

class QAbstractButton;
class QAction;

namespace gantry {

/// The ids of the window's actions, stable across versions (shortcut settings name them).
namespace ActionId {
inline constexpr QLatin1StringView NewWindow{"file.newWindow"};
inline constexpr QLatin1StringView CloseWindow{"file.closeWindow"};
inline constexpr QLatin1StringView OpenFile{"file.open"};
inline constexpr QLatin1StringView CloseFile{"file.close"};
inline constexpr QLatin1StringView Quit{"file.quit"};
inline constexpr QLatin1StringView Connect{"printer.connect"};
inline constexpr QLatin1StringView Disconnect{"printer.disconnect"};
inline constexpr QLatin1StringView TryVirtual{"printer.tryVirtual"};
inline constexpr QLatin1StringView EmergencyStop{"printer.emergencyStop"};
inline constexpr QLatin1StringView CoolDown{"printer.coolDown"};
inline constexpr QLatin1StringView MotorsOff{"printer.motorsOff"};
inline constexpr QLatin1StringView ArmJog{"jog.keys"};
inline constexpr QLatin1StringView EditProfiles{"printer.profiles"};
inline constexpr QLatin1StringView EditScripts{"printer.scripts"};
inline constexpr QLatin1StringView EditMacros{"macros.edit"};
inline constexpr QLatin1StringView HomeAll{"printer.homeAll"};
inline constexpr QLatin1StringView Print{"job.print"};
inline constexpr QLatin1StringView Pause{"job.pause"}; ///< pauses or resumes, whichever is possible
inline constexpr QLatin1StringView Restart{"job.restart"};
inline constexpr QLatin1StringView Cancel{"job.cancel"};
inline constexpr QLatin1StringView ResetLayout{"view.resetLayout"};
inline constexpr QLatin1StringView ShowPreview{"view.preview"};
inline constexpr QLatin1StringView ShowTemperature{"view.temperature"};
inline constexpr QLatin1StringView ShowTerminal{"view.terminal"};
inline constexpr QLatin1StringView ThemeSystem{"view.themeSystem"};
inline constexpr QLatin1StringView ThemeLight{"view.themeLight"};
inline constexpr QLatin1StringView ThemeDark{"view.themeDark"};
inline constexpr QLatin1StringView ShowMessages{"view.messages"};
inline constexpr QLatin1StringView ConnectionDoctor{"tools.connectionDoctor"};
inline constexpr QLatin1StringView SaveReport{"tools.saveReport"};
inline constexpr QLatin1StringView CommandPalette{"tools.commandPalette"};
inline constexpr QLatin1StringView Settings{"tools.settings"};
inline constexpr QLatin1StringView OpenLogFolder{"tools.openLogFolder"};
inline constexpr QLatin1StringView CheatSheet{"help.shortcuts"};
inline constexpr QLatin1StringView About{"help.about"};
} // namespace ActionId

/// An action that a panel has made, with the id it is to have in the registry.
using NamedAction = std::pair<QString, QAction *>;

/// Every action of the window under its id, made once; menus, buttons and shortcuts use the same object. GUI thread.
class ActionRegistry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionRegistry)

public:
    explicit ActionRegistry(QObject *parent = nullptr);

    /// A new action; the id must be new. The mnemonic in the text is for menus. A held key triggers it once.
    QAction *add(QAnyStringView id, const QString &text, const QKeySequence &shortcut = {});
    QAction *add(QAnyStringView id, const QString &text, Icon actionIcon,
                 const QKeySequence &shortcut = {});
    /// Registers an action that a panel made, until the panel deletes it. The shortcuts it has become its defaults.
    void adopt(QAnyStringView id, QAction *action);
    /// Gives an action another id: what was kept under the old one (its shortcuts) goes with it. The new id must be new.
    void rename(QAnyStringView id, QAnyStringView newId);
    /// Deletes an action.
    void remove(QAnyStringView id);
    /// More than one shortcut, for an action that was just added.
    void setDefaultShortcuts(QAnyStringView id, const QList<QKeySequence> &shortcuts);

    [[nodiscard]] bool contains(QAnyStringView id) const;
    /// The action of this id; it must have been added. Its object name is the id.
    [[nodiscard]] QAction *action(QAnyStringView id) const;
    [[nodiscard]] QList<QAction *> actions() const; ///< in the order they were added
    [[nodiscard]] QList<QKeySequence> defaultShortcuts(QAnyStringView id) const;
    /// What the action's shortcuts are now. Who chose them is no matter of the registry, see ActionShortcuts.
    void setShortcuts(QAnyStringView id, const QList<QKeySequence> &shortcuts);

    /// The text for lists: without mnemonic.
    [[nodiscard]] static QString plainText(const QAction *action);
    /// The group of an action, by the word before the dot of its id: "job.print" is of the group "Job".
    [[nodiscard]] static QString groupOf(QStringView id);

signals:
    void shortcutsChanged();
    void added(QAction *action);
    void renamed(const QString &id, const QString &newId);
    void removed(const QAction *action); ///< gone already: only its address may be used

private:
    void forget(QObject *gone);

    QMap<QString, QAction *> m_byId;
    QMap<QString, QList<QKeySequence>> m_defaults;
    QList<QAction *> m_order;
};

/// Notes that a button does what an action does, while it keeps a face of its own (a jog button's arrow).
void standFor(QAbstractButton *button, QAction *action);
/// What a button does: the action it is bound to or stands for; null if it is none of the registry's matter.
[[nodiscard]] QAction *actionOf(const QAbstractButton *button);

/// Whose icon a bound button shows.
enum class ButtonIcon { OfAction, Own };

/// Lets a button be the face of an action: text, icon, enabled, checked and tooltip follow it; a click triggers it.
void bindButton(QAbstractButton *button, QAction *action,
                ButtonIcon buttonIcon = ButtonIcon::OfAction);

} // namespace gantry
