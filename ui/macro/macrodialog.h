// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/macro.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QToolButton;
class QVBoxLayout;

namespace gantry {

class MacroStore;

/// Edits the macros: the list on the left, the one that is chosen on the right. Works on a copy; OK keeps it, if it can be
/// kept. What is wrong is said as soon as it is typed; who leaves with changes is asked.
class MacroDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MacroDialog)

public:
    /// @param scripts that may be chosen
    MacroDialog(MacroStore &store, const QStringList &scripts, QWidget *parent = nullptr);

    void accept() override;
    void reject() override;

private:
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QWidget *buildEditor(const QStringList &scripts);
    void buildCode(QFormLayout *form, QVBoxLayout *column, const QStringList &scripts);
    void addScript(const QString &name);
    [[nodiscard]] QFormLayout *buildAnswer(QVBoxLayout *column);
    void buildParameters(QVBoxLayout *column);
    void showMacro(int row);
    void showParameters();
    void takeMacro();
    void takeParameters(Macro &macro) const;
    void followPlaceholders(Macro &macro) const;
    void add(const Macro &macro);
    void removeCurrent();
    void moveCurrent(int by);
    void addParameter();
    void render();
    [[nodiscard]] QString freeName(const QString &wanted) const;

    MacroStore &m_store;
    QList<Macro> m_macros;
    bool m_showing = false; // the fields are being filled
    QListWidget *m_list = nullptr;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_delete = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QWidget *m_editor = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QPlainTextEdit *m_code = nullptr;
    QComboBox *m_script = nullptr;
    QLabel *m_hint = nullptr;
    QTableWidget *m_table = nullptr;
    QToolButton *m_addParameter = nullptr;
    QCheckBox *m_asks = nullptr;
    QCheckBox *m_whilePrinting = nullptr;
    QLineEdit *m_regex = nullptr;
    QLineEdit *m_template = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace gantry
