// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/jogkeymachine.h"

#include <QObject>
#include <QSet>

class QWidget;

namespace gantry {

/// Listens to the keyboard for a panel while it is armed: the panel's keys are taken before any button or shortcut sees
/// them, and everything that takes the keyboard away (focus elsewhere or in a text field, another window, a dialog,
/// a menu) is reported. GUI thread.
class JogKeyFilter final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JogKeyFilter)

public:
    /// @param panel the keys count only while the focus is in it
    explicit JogKeyFilter(QWidget &panel);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void keyPressed(gantry::JogKeyMachine::Key key, gantry::JogKeyMachine::Modifiers modifiers,
                    bool autoRepeat);
    void keyReleased(gantry::JogKeyMachine::Key key, bool autoRepeat);
    void modifiersChanged();
    void interrupted();

private:
    void handleFocus(QWidget *now);
    [[nodiscard]] bool handleKey(QEvent *event);
    [[nodiscard]] bool isLeftOver(const QObject *watched, QEvent *event);
    [[nodiscard]] bool endsKeyboard(const QObject *watched, const QEvent *event) const;

    QWidget &m_panel;
    bool m_active = false;
    QSet<int> m_down; // keys that were taken and are not let go yet
};

} // namespace gantry
