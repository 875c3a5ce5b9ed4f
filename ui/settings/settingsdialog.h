// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace gantry {

class ActionShortcuts;
class ProfileSelection;
class Settings;
class SettingsPage;

/// All settings on searchable pages. There is no Apply: what is changed is in effect. GUI thread.
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
        Safety,
        Shortcuts,
        Protocol,
    };

    SettingsDialog(Settings &settings, const ProfileSelection &profiles, ActionShortcuts &shortcuts,
                   QWidget *parent = nullptr);

    void showPage(Page page);
    [[nodiscard]] QWidget *currentPage() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addPage(SettingsPage *page);
    void search(const QString &text);

    QLineEdit *m_search;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    QList<SettingsPage *> m_pages;
};

} // namespace gantry
