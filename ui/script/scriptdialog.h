// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "profile/printerprofile.h"

#include <QDialog>
#include <QMap>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace gantry {

class ScriptStore;

/// The scripts: all hooks and those of the person's own on the left, the template on the right, and under it what would be
/// sent in the middle of a print, or what is wrong and where. Changes are kept until they are saved or thrown away.
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
    void fillList(const QString &current);
    void choose();
    void takeText();
    void render();
    void renderPreview();
    void markPosition(const QString &lineAndColumn);
    [[nodiscard]] bool save(const QString &name);
    void restore();
    void askRestore();
    void askName();
    void addScript(const QString &name);
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QString titleOf(const QString &name) const;

    ScriptStore &m_store;
    PrinterProfile m_profile;
    QMap<QString, QString> m_drafts; // what is typed and not saved, by script
    bool m_filling = false;
    QListWidget *m_list = nullptr;
    QToolButton *m_add = nullptr;
    QLabel *m_about = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QLabel *m_check = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QPushButton *m_restore = nullptr;
    QPushButton *m_save = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace gantry
