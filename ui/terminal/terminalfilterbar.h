// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "terminal/terminalfilter.h"

#include <QList>
#include <QString>
#include <QWidget>

class QAction;
class QMenu;
class QToolButton;

namespace gantry {

class Settings;

/// What of the conversation is shown: a toggle for each kind of noise, and the user's own expressions in a menu. Read from
/// the settings and kept there. GUI thread.
class TerminalFilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TerminalFilterBar)

public:
    explicit TerminalFilterBar(Settings &settings, QWidget *parent = nullptr);

    struct Toggle
    {
        QString key; ///< as in the settings file
        QAction *action;
    };
    [[nodiscard]] const QList<Toggle> &toggles() const { return m_toggles; }
    [[nodiscard]] TerminalFilter filter() const; ///< as it is chosen now

signals:
    void filterChanged();
    void settingsRequested(); ///< "Edit filters…"

private:
    void addToggle(const QString &key, const QString &text, const QString &tip);
    void addOwnFilters();
    void rebuildMenu();
    void setExpressionHidden(int index, bool hidden);
    void save();

    Settings &m_settings;
    QMenu *m_menu = nullptr;
    QList<Toggle> m_toggles;
};

} // namespace gantry
