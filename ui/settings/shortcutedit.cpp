// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutedit.h"

#include <QKeyEvent>

namespace gantry {

namespace {

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
           || key == Qt::Key_Meta || key == Qt::Key_AltGr || key == 0 || key == Qt::Key_unknown;
}

} // namespace

ShortcutEdit::ShortcutEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Press the keys"));
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void ShortcutEdit::setKeys(const QKeySequence &keys)
{
    m_keys = keys;
    setText(keys.toString(QKeySequence::NativeText));
}

bool ShortcutEdit::event(QEvent *event)
{
    // Else the window would carry the shortcut out.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ShortcutEdit::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers();
    const bool bare = !(modifiers & ~Qt::KeyboardModifiers(Qt::KeypadModifier));
    if (isModifier(event->key()) || event->isAutoRepeat())
        return;
    if (bare && (event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete)) {
        setKeys({});
        emit keysPressed(m_keys);
        return;
    }
    if (bare && event->key() == Qt::Key_Escape) {
        event->ignore(); // closes the dialog
        return;
    }
    setKeys(QKeySequence(event->keyCombination()));
    emit keysPressed(m_keys);
}

} // namespace gantry
