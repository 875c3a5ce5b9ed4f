// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/settingspage.h"

#include <QKeySequence>

class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace gantry {

class ActionShortcuts;
class ShortcutEdit;

/// The key map: each action with its shortcuts, changed by pressing keys; conflicts are told before anything is taken
/// over. Exported and imported as a file.
class ShortcutsPage final : public SettingsPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsPage)

public:
    explicit ShortcutsPage(ActionShortcuts &shortcuts, QWidget *parent = nullptr);

    /// What the buttons do once a file was chosen.
    void exportTo(const QString &path);
    void importFrom(const QString &path);

private:
    void createEditor(QVBoxLayout *column);
    void createFileButtons(QVBoxLayout *column);
    void fill();
    [[nodiscard]] QStringList visibleIds() const;
    void render();
    void filter(const QString &text);
    void renderEditor();
    void judge(const QKeySequence &keys);
    void assign();
    void removeAll();
    void chooseFile(bool toExport);
    void tell(const QString &text, bool isProblem);
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] QList<QTreeWidgetItem *> actionItems() const;

    ActionShortcuts &m_shortcuts;
    QLineEdit *m_filter;
    QStringList m_ids; ///< of the actions in the tree
    QTreeWidget *m_tree;
    ShortcutEdit *m_edit = nullptr;
    QPushButton *m_assign = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_resetAll = nullptr;
    QLabel *m_note;
};

} // namespace gantry
