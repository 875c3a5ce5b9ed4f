// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/jogkeyfilter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>
#include <QWindow>

namespace gantry {

namespace {

bool isModifierKey(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Alt || key == Qt::Key_Control
           || key == Qt::Key_Meta || key == Qt::Key_AltGr;
}

} // namespace

JogKeyFilter::JogKeyFilter(QWidget &panel)
    : QObject(&panel)
    , m_panel(panel)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { handleFocus(now); });
    connect(qApp, &QApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (m_active && state != Qt::ApplicationActive)
            emit interrupted();
    });
}

// Installed only while armed and until the keys of that time are let go, so that nothing is filtered at other times.
void JogKeyFilter::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    if (active) {
        m_down.clear();
        qApp->installEventFilter(this);
    } else if (m_down.isEmpty()) {
        qApp->removeEventFilter(this);
    }
}

bool JogKeyFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_active)
        return isLeftOver(watched, event);
    if (endsKeyboard(watched, event)) {
        emit interrupted();
        return false;
    }
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        // Windows get keys first and pass them to the widget with the focus; they are counted there, once.
        return watched->isWidgetType() && handleKey(event);
    default:
        return false;
    }
}

// A key that was held when the keys stopped to count is repeated by the keyboard all the same: it would move the focus, and
// then a slider, or be typed where the focus went.
bool JogKeyFilter::isLeftOver(const QObject *watched, QEvent *event)
{
    const bool concernsKey = event->type() == QEvent::ShortcutOverride
                             || event->type() == QEvent::KeyPress
                             || event->type() == QEvent::KeyRelease;
    if (!concernsKey || !watched->isWidgetType())
        return false;
    const auto *keyEvent = static_cast<QKeyEvent *>(event);
    if (!m_down.contains(keyEvent->key()))
        return false;
    if (keyEvent->isAutoRepeat()) {
        event->accept();
        return true;
    }
    m_down.remove(keyEvent->key());
    if (m_down.isEmpty())
        qApp->removeEventFilter(this);
    return event->type() == QEvent::KeyRelease; // else it is pressed anew
}

void JogKeyFilter::handleFocus(QWidget *now)
{
    if (!m_active)
        return;
    const bool inside = now && (now == &m_panel || m_panel.isAncestorOf(now));
    const bool takesText = now && now->testAttribute(Qt::WA_InputMethodEnabled);
    if (!inside || takesText)
        emit interrupted();
}

bool JogKeyFilter::handleKey(QEvent *event)
{
    auto *keyEvent = static_cast<QKeyEvent *>(event);
    if (isModifierKey(keyEvent->key())) {
        if (event->type() != QEvent::ShortcutOverride && !keyEvent->isAutoRepeat())
            emit modifiersChanged();
        // Alt alone would open the menu bar on some platforms.
        return keyEvent->key() == Qt::Key_Alt;
    }
    // A key may go up while Ctrl is down; it still has to be let go.
    const Qt::KeyboardModifiers modifiers = keyEvent->modifiers();
    const bool up = event->type() == QEvent::KeyRelease;
    const auto key
        = JogKeyMachine::keyFor(keyEvent->key(), up ? Qt::KeyboardModifiers() : modifiers);
    if (!key)
        return false;
    event->accept();
    if (up && !keyEvent->isAutoRepeat())
        m_down.remove(keyEvent->key());
    else if (event->type() == QEvent::KeyPress)
        m_down.insert(keyEvent->key());
    if (up)
        emit keyReleased(*key, keyEvent->isAutoRepeat());
    else if (event->type() == QEvent::KeyPress)
        emit keyPressed(*key, JogKeyMachine::modifiersFor(modifiers), keyEvent->isAutoRepeat());
    return true;
}

bool JogKeyFilter::endsKeyboard(const QObject *watched, const QEvent *event) const
{
    const QWidget *window = m_panel.window();
    switch (event->type()) {
    case QEvent::WindowDeactivate:
    case QEvent::WindowBlocked:
        return watched == window || watched == window->windowHandle();
    case QEvent::Hide:
        return watched == &m_panel;
    case QEvent::FocusOut:
        // A menu or a drop-down takes the keys without taking the focus.
        return static_cast<const QFocusEvent *>(event)->reason() == Qt::PopupFocusReason;
    default:
        return false;
    }
}

} // namespace gantry
