// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macro/macrorundialog.h"

#include "common/buttonvariant.h"
#include "common/metrics.h"
#include "script/scripttitle.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr qsizetype MostLinesShown = 8;

} // namespace

MacroRunDialog::MacroRunDialog(const Macro &macro, QWidget *parent)
    : QDialog(parent)
    , m_macro(macro)
    , m_preview(new QLabel(this))
    , m_problem(new QLabel(this))
{
    setObjectName(u"macroRunDialog"_s);
    setWindowTitle(macro.name);
    auto *column = new QVBoxLayout(this);
    if (macro.asks)
        column->addWidget(new QLabel(tr("Send “%1” to the printer?").arg(macro.name), this));
    auto *form = new QFormLayout;
    buildFields(form);
    column->addLayout(form);
    m_preview->setObjectName(u"macroPreview"_s);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setObjectName(u"macroProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    column->addWidget(m_preview);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(tr("Send"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"macroSend"_s);
    setButtonVariant(m_send, ButtonVariant::Primary);
    m_send->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(em(this, 18));
    render();
}

void MacroRunDialog::buildFields(QFormLayout *form)
{
    for (const MacroParameter &parameter : std::as_const(m_macro.parameters)) {
        const QString question = parameter.question.isEmpty() ? parameter.name : parameter.question;
        auto *field = new QLineEdit(parameter.value, this);
        field->setObjectName(u"value:"_s + parameter.name);
        field->setAccessibleName(question);
        field->selectAll();
        form->addRow(question, field);
        m_fields.insert(parameter.name, field);
        connect(field, &QLineEdit::textChanged, this, &MacroRunDialog::render);
    }
}

QMap<QString, QString> MacroRunDialog::values() const
{
    QMap<QString, QString> values;
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it)
        values.insert(it.key(), it.value()->text());
    return values;
}

void MacroRunDialog::render()
{
    Error problem;
    QStringList shown;
    if (m_macro.script.isEmpty()) {
        const Result<QStringList> lines = m_macro.lines(values());
        problem = lines ? Error() : lines.error();
        if (lines)
            shown = *lines;
    } else {
        const Result<QVariantMap> variables = m_macro.variables(values());
        problem = variables ? Error() : variables.error();
        shown = {tr("Script %1").arg(scriptTitle(m_macro.script))};
    }
    if (shown.size() > MostLinesShown) {
        const int more = int(shown.size() - MostLinesShown);
        shown.resize(MostLinesShown);
        shown.append(tr("and %n more line(s)", nullptr, more));
    }
    m_preview->setText(shown.join(u'\n'));
    m_preview->setVisible(!problem.isError());
    m_problem->setText(problem.message);
    m_problem->setVisible(problem.isError());
    m_send->setEnabled(!problem.isError());
    m_send->setToolTip(problem.message);
}

} // namespace gantry
