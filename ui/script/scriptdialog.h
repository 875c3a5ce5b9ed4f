// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile/printerprofile.h"
#include "script/scriptkey.h"

#include <QDialog>
#include <QMap>

class QInputDialog;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace gantry {

/// The scripts: all hooks, those of the person's own and her snippets on the left, the template on the right, and under it
/// what would be sent in the middle of a print, or what is wrong and where. Changes are kept until they are saved or
/// thrown away.
class ScriptDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScriptDialog)

public:
    /// @param profile the preview tells the scripts of
    ScriptDialog(ScriptStore &store, const PrinterProfile &profile, QWidget *parent = nullptr);

    void reject() override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildEditor();
    void fillList(const ScriptKey &current);
    void addItem(const ScriptKey &key, const ScriptKey &current);
    void choose();
    void takeText();
    void render();
    void renderPreview();
    void markPosition(const QString &lineAndColumn);
    [[nodiscard]] bool save(const ScriptKey &key);
    void restore();
    void askRestore();
    [[nodiscard]] QInputDialog *askName(const QString &title, const QString &question);
    void askNewName(ScriptStore::Kind kind);
    void add(const ScriptKey &wanted);
    void askRename();
    void rename(const ScriptKey &key, const QString &name);
    [[nodiscard]] ScriptKey current() const;
    [[nodiscard]] QString titleOf(const ScriptKey &key) const;
    [[nodiscard]] bool hasFixedName(const ScriptKey &key) const;

    ScriptStore &m_store;
    PrinterProfile m_profile;
    QMap<QString, QString> m_drafts; // what is typed and not saved, by path
    bool m_filling = false;
    QListWidget *m_list = nullptr;
    QLabel *m_about = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_check = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace gantry
