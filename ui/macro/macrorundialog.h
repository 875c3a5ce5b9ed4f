// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "control/macro.h"

#include <QDialog>
#include <QMap>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gantry {

/// Asks for the values of a macro, or only whether to send it, before it is sent. What is typed is checked at once, and the
/// lines that would be sent are shown.
class MacroRunDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MacroRunDialog)

public:
    explicit MacroRunDialog(const Macro &macro, QWidget *parent = nullptr);

    [[nodiscard]] QMap<QString, QString> values() const;
    [[nodiscard]] const Macro &macro() const { return m_macro; }

private:
    void buildFields(QFormLayout *form);
    void render();

    Macro m_macro;
    QMap<QString, QLineEdit *> m_fields;
    QLabel *m_preview;
    QLabel *m_problem;
    QPushButton *m_send = nullptr;
};

} // namespace gantry
