// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/shortcutmap.h"

#include <QObject>

class QAction;

namespace gantry {

class ActionRegistry;
class Settings;

/// The shortcuts a person has chosen: laid over the defaults of the registry, kept in the settings as far as they differ,
/// exported and imported. No two actions ever have the same. GUI thread.
class ActionShortcuts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionShortcuts)

public:
    ActionShortcuts(ActionRegistry &registry, Settings &settings, QObject *parent = nullptr);

    /// Takes over what the settings say; once all actions are in the registry, and whenever the settings change. For
    /// actions that come and go it is done once, when the program gets round to it.
    void apply();

    [[nodiscard]] const ActionRegistry &registry() const { return m_registry; }
    [[nodiscard]] bool isChanged(const QString &id) const { return m_changed.contains(id); }
    [[nodiscard]] bool isAnyChanged() const { return !m_changed.isEmpty(); }
    /// Who has these keys, apart from the action itself; null = nobody.
    [[nodiscard]] QAction *owner(const QKeySequence &keys, const QString &exceptId) const;

    /// Gives the action these shortcuts; other actions that had them lose them.
    void setShortcuts(const QString &id, const QList<QKeySequence> &keys);
    /// Back to the default; other actions that took its keys over lose them.
    void reset(const QString &id);
    void resetAll();

    /// Error: FileNotWritable.
    [[nodiscard]] Result<void> exportTo(const QString &path) const;
    /// Replaces all shortcuts, or none if something in the file is wrong. Errors: those of JsonFile::read() and
    /// Shortcuts::fromJson(), InvalidArgument if two actions would have the same keys.
    /// @return how many entries are for actions that this version does not have; they are left out
    [[nodiscard]] Result<int> importFrom(const QString &path);

signals:
    void changed();

private:
    [[nodiscard]] ShortcutMap defaults() const;
    [[nodiscard]] ShortcutMap effective(const ShortcutMap &changes) const;
    [[nodiscard]] QString nameOf(const QString &id) const;
    void store(const ShortcutMap &shortcuts);
    void applyLater();
    void applyPending();
    void handleRenamed(const QString &id, const QString &newId);

    ActionRegistry &m_registry;
    Settings &m_settings;
    ShortcutMap m_changed; ///< what differs from the defaults
    bool m_applyPending = false;
};

} // namespace gantry
