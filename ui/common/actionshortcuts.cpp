// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/actionshortcuts.h"

#include "base/jsonfile.h"
#include "base/logging.h"
#include "common/actionregistry.h"
#include "settings/settings.h"

#include <QAction>
#include <QTimer>

#include <utility>

namespace gantry {

ActionShortcuts::ActionShortcuts(ActionRegistry &registry, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_settings(settings)
{
    connect(&settings, &Settings::shortcutsChanged, this, &ActionShortcuts::apply);
    connect(&registry, &ActionRegistry::added, this, &ActionShortcuts::applyLater);
    connect(&registry, &ActionRegistry::removed, this, &ActionShortcuts::applyLater);
    connect(&registry, &ActionRegistry::renamed, this, &ActionShortcuts::handleRenamed);
}

void ActionShortcuts::handleRenamed(const QString &id, const QString &newId)
{
    QMap<QString, QStringList> kept = m_settings.shortcuts();
    if (kept.contains(id)) {
        kept.insert(newId, kept.take(id));
        m_settings.setShortcuts(kept);
    }
    apply();
}

void ActionShortcuts::applyLater()
{
    if (!std::exchange(m_applyPending, true))
        QTimer::singleShot(0, this, &ActionShortcuts::applyPending);
}

void ActionShortcuts::applyPending()
{
    if (m_applyPending)
        apply();
}

void ActionShortcuts::apply()
{
    m_applyPending = false;
    ShortcutMap changes = Shortcuts::fromTexts(m_settings.shortcuts());
    changes.removeIf(
        [this](const ShortcutMap::iterator &entry) { return !m_registry.contains(entry.key()); });
    // Edited by hand, or a later version has other defaults: what a person chose comes first.
    ShortcutMap shortcuts = effective(changes);
    while (const auto conflict = Shortcuts::findConflict(shortcuts)) {
        const QString &loser
            = changes.contains(conflict->second) ? conflict->first : conflict->second;
        shortcuts[loser].removeAll(conflict->keys);
        qCInfo(lcSettings) << "the shortcut" << conflict->keys << "is wanted twice, not by" << loser
                           << "any more";
    }
    m_changed.clear();
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it) {
        if (it.value() != m_registry.defaultShortcuts(it.key()))
            m_changed.insert(it.key(), it.value());
        m_registry.setShortcuts(it.key(), it.value());
    }
    emit changed();
}

QAction *ActionShortcuts::owner(const QKeySequence &keys, const QString &exceptId) const
{
    for (QAction *action : m_registry.actions()) {
        if (action->objectName() != exceptId && action->shortcuts().contains(keys))
            return action;
    }
    return nullptr;
}

void ActionShortcuts::setShortcuts(const QString &id, const QList<QKeySequence> &keys)
{
    ShortcutMap shortcuts = effective(m_changed);
    for (auto it = shortcuts.begin(); it != shortcuts.end(); ++it) {
        it.value().removeIf([&keys](const QKeySequence &own) { return keys.contains(own); });
    }
    shortcuts[id] = keys;
    store(shortcuts);
}

void ActionShortcuts::reset(const QString &id)
{
    setShortcuts(id, m_registry.defaultShortcuts(id));
}

void ActionShortcuts::resetAll()
{
    m_settings.setShortcuts({});
}

Result<void> ActionShortcuts::exportTo(const QString &path) const
{
    return JsonFile::write(path, Shortcuts::toJson(m_changed));
}

Result<int> ActionShortcuts::importFrom(const QString &path)
{
    const Result<QJsonObject> object = JsonFile::read(path);
    if (!object)
        return failure(object.error());
    Result<ShortcutMap> changes = Shortcuts::fromJson(*object);
    if (!changes)
        return failure(changes.error());
    const auto unknown = changes->removeIf(
        [this](const ShortcutMap::iterator &entry) { return !m_registry.contains(entry.key()); });
    const ShortcutMap shortcuts = effective(*changes);
    if (const auto conflict = Shortcuts::findConflict(shortcuts)) {
        return failure(ErrorCode::InvalidArgument,
                       tr("In this file %1 belongs to two actions: “%2” and “%3”. Nothing was "
                          "changed.")
                           .arg(conflict->keys.toString(QKeySequence::NativeText),
                                nameOf(conflict->first), nameOf(conflict->second)));
    }
    store(shortcuts);
    return int(unknown);
}

ShortcutMap ActionShortcuts::defaults() const
{
    ShortcutMap shortcuts;
    for (const QAction *action : m_registry.actions())
        shortcuts.insert(action->objectName(), m_registry.defaultShortcuts(action->objectName()));
    return shortcuts;
}

ShortcutMap ActionShortcuts::effective(const ShortcutMap &changes) const
{
    ShortcutMap shortcuts = defaults();
    shortcuts.insert(changes);
    return shortcuts;
}

QString ActionShortcuts::nameOf(const QString &id) const
{
    return ActionRegistry::plainText(m_registry.action(id));
}

void ActionShortcuts::store(const ShortcutMap &shortcuts)
{
    ShortcutMap changes = shortcuts;
    changes.removeIf([this](const ShortcutMap::iterator &entry) {
        return entry.value() == m_registry.defaultShortcuts(entry.key());
    });
    m_settings.setShortcuts(Shortcuts::toTexts(changes));
}

} // namespace gantry
