// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>
#include <QMap>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace gantry {

class ActionRegistry;
class ActionShortcuts;
class ProfileSelection;
class Settings;
class SettingsPage;

/// All settings on searchable pages, those for macros and scripts with a way to their editors. There is no Apply: what is
/// changed is in effect. GUI thread.
class SettingsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsDialog)

public:
    enum class Page {
        General,
        Connection,
        Presets,
        Jog,
        Terminal,
        Macros,
        Scripts,
        Safety,
        Shortcuts,
        Protocol,
    };

    SettingsDialog(Settings &settings, const ProfileSelection &profiles, ActionShortcuts &shortcuts,
                   QWidget *parent = nullptr);

    /// General, if there is no such page: without macros there is nothing to edit.
    void showPage(Page page);
    [[nodiscard]] QWidget *currentPage() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPage(Page id, SettingsPage *page);
    void addEditorPages(const ActionRegistry &actions);
    void search(const QString &text);
    void step(int direction);

    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QList<SettingsPage *> m_pages;
    QMap<Page, int> m_rows;
};

} // namespace gantry
