// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/shortcutmap.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gantry::Shortcuts {

namespace {

constexpr auto TypeKey = "type"_L1;
constexpr auto TypeName = "gantry-shortcuts"_L1;
constexpr auto FormatKey = "format"_L1;
constexpr auto ShortcutsKey = "shortcuts"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::Shortcuts)
};

// Without these keys nothing in the window could be reached or typed any more.
constexpr std::array NeededKeys{
    Qt::Key_Tab,    Qt::Key_Backtab,   Qt::Key_Return, Qt::Key_Enter,
    Qt::Key_Space,  Qt::Key_Escape,    Qt::Key_Left,   Qt::Key_Right,
    Qt::Key_Up,     Qt::Key_Down,      Qt::Key_Home,   Qt::Key_End,
    Qt::Key_PageUp, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_PageDown};

bool isNeeded(QKeyCombination combination)
{
    const Qt::KeyboardModifiers strong = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    // Shift+Esc is the emergency stop's.
    if (combination.keyboardModifiers() & strong
        || (combination.key() == Qt::Key_Escape
            && combination.keyboardModifiers() == Qt::ShiftModifier))
        return false;
    return std::find(NeededKeys.begin(), NeededKeys.end(), combination.key()) != NeededKeys.end();
}

bool opensMenu(QKeyCombination combination)
{
    return combination.keyboardModifiers() == Qt::AltModifier && combination.key() >= Qt::Key_A
           && combination.key() <= Qt::Key_Z;
}

Failure malformed(const QString &message)
{
    return failure(ErrorCode::FileMalformed, message);
}

Result<QList<QKeySequence>> keysFromJson(const QString &id, const QJsonValue &value)
{
    if (!value.isArray())
        return malformed(Text::tr("The entry “%1” is no list of shortcuts.").arg(id));
    QList<QKeySequence> keys;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        const QKeySequence sequence(element.toString(), QKeySequence::PortableText);
        const QString problem = problemOf(sequence);
        if (!problem.isEmpty())
            return malformed(Text::tr("“%1” cannot be a shortcut of “%2”. %3")
                                 .arg(element.toVariant().toString(), id, problem));
        if (!keys.contains(sequence))
            keys.append(sequence);
    }
    return keys;
}

} // namespace

QString problemOf(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return Text::tr("These are no keys.");
    for (int i = 0; i < keys.count(); ++i) {
        const Qt::Key key = keys[uint(i)].key();
        if (key == Qt::Key_unknown || key == 0)
            return Text::tr("These are no keys.");
    }
    if (isNeeded(keys[0]))
        return Text::tr("This key is needed to use the window itself. Add Ctrl or Alt.");
    if (opensMenu(keys[0]))
        return Text::tr("Alt with a letter opens the menus. Add Ctrl or Shift.");
    return {};
}

std::optional<Conflict> findConflict(const ShortcutMap &shortcuts)
{
    QMap<QKeySequence, QString> owners;
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it) {
        for (const QKeySequence &keys : it.value()) {
            if (owners.contains(keys))
                return Conflict{owners.value(keys), it.key(), keys};
            owners.insert(keys, it.key());
        }
    }
    return std::nullopt;
}

QMap<QString, QStringList> toTexts(const ShortcutMap &shortcuts)
{
    QMap<QString, QStringList> texts;
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it) {
        QStringList keys;
        for (const QKeySequence &sequence : it.value())
            keys.append(sequence.toString(QKeySequence::PortableText));
        texts.insert(it.key(), keys);
    }
    return texts;
}

ShortcutMap fromTexts(const QMap<QString, QStringList> &texts)
{
    ShortcutMap shortcuts;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it) {
        QList<QKeySequence> keys;
        for (const QString &text : it.value()) {
            const QKeySequence sequence(text, QKeySequence::PortableText);
            if (problemOf(sequence).isEmpty())
                keys.append(sequence);
        }
        shortcuts.insert(it.key(), keys);
    }
    return shortcuts;
}

QJsonObject toJson(const ShortcutMap &shortcuts)
{
    QJsonObject entries;
    const QMap<QString, QStringList> texts = toTexts(shortcuts);
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        entries.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return {{TypeKey, TypeName}, {FormatKey, FileFormat}, {ShortcutsKey, entries}};
}

Result<ShortcutMap> fromJson(const QJsonObject &object)
{
    if (object.value(TypeKey).toString() != TypeName || !object.value(ShortcutsKey).isObject())
        return malformed(Text::tr("This is no file of shortcuts that Gantry has exported."));
    const int format = object.value(FormatKey).toInt();
    if (format > FileFormat)
        return failure(ErrorCode::FileTooNew,
                       Text::tr("These shortcuts were exported by a newer version of Gantry."));
    if (format < 1)
        return malformed(Text::tr("This is no file of shortcuts that Gantry has exported."));
    ShortcutMap shortcuts;
    const QJsonObject entries = object.value(ShortcutsKey).toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const Result<QList<QKeySequence>> keys = keysFromJson(it.key(), it.value());
        if (!keys)
            return failure(keys.error());
        shortcuts.insert(it.key(), *keys);
    }
    return shortcuts;
}

QString toDisplay(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &sequence : keys)
        texts.append(sequence.toString(QKeySequence::NativeText));
    return texts.join(u", "_s);
}

} // namespace gantry::Shortcuts
