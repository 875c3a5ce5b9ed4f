// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace gantry {

class IconLabel;
class IdleHeaterGuard;
class Settings;

/// The strip that says that forgotten heaters are about to be switched off, with the countdown and what can be done
/// about it. Has the guard watch as long as the settings say. Never takes the focus. GUI thread.
class IdleHeaterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleHeaterBar)

public:
    IdleHeaterBar(IdleHeaterGuard &guard, const Settings &settings, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void render();
    void applyMetrics();
    [[nodiscard]] QString sentence() const;

    IdleHeaterGuard &m_guard;
    const Settings &m_settings;
    QHBoxLayout *m_layout;
    IconLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_snooze;
    QPushButton *m_coolDown;
};

} // namespace gantry
