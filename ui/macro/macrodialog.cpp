// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "macro/macrodialog.h"

#include "common/buttonvariant.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "control/macrostore.h"
#include "script/scripttitle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

enum Kind { GcodeKind, ScriptKind };
enum Column { NameColumn, QuestionColumn, TypeColumn, ValueColumn, ColumnCount };

/// The fields of both forms begin in one line.
void alignFields(const QFormLayout &first, const QFormLayout &second)
{
    QWidgetList labels;
    for (const QFormLayout *form : {&first, &second}) {
        for (int row = 0; row < form->rowCount(); ++row)
            labels.append(form->itemAt(row, QFormLayout::LabelRole)->widget());
    }
    int width = 0;
    for (const QWidget *label : std::as_const(labels))
        width = std::max(width, label->sizeHint().width());
    for (QWidget *label : std::as_const(labels))
        label->setMinimumWidth(width);
}

} // namespace

MacroDialog::MacroDialog(MacroStore &store, const QStringList &scripts, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_macros(store.macros())
{
    setObjectName(u"macroDialog"_s);
    setWindowTitle(tr("Macros"));
    auto *rows = new QVBoxLayout(this);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid(this, 2));
    columns->addWidget(buildList(), 1);
    m_editor = buildEditor(scripts);
    columns->addWidget(m_editor, 2);
    rows->addLayout(columns, 1);
    m_problem = new QLabel(this);
    m_problem->setObjectName(u"macroDialogProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    rows->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"macroSave"_s);
    setButtonVariant(m_ok, ButtonVariant::Primary);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MacroDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &MacroDialog::reject);
    for (const Macro &macro : std::as_const(m_macros))
        m_list->addItem(macro.name);
    m_list->setCurrentRow(m_macros.isEmpty() ? -1 : 0);
    showMacro(m_list->currentRow());
    resize(em(this, 44), em(this, 32));
}

QWidget *MacroDialog::buildList()
{
    auto *side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"macroList"_s);
    m_list->setAccessibleName(tr("Macros"));
    auto *row = new QHBoxLayout;
    const auto makeTool = [side, row](Icon name, const QString &objectName, const QString &words) {
        auto *button = new QToolButton(side);
        button->setObjectName(objectName);
        button->setIcon(icon(name));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
        return button;
    };
    QToolButton *addButton = makeTool(Icon::Plus, u"macroAdd"_s, tr("Add a macro"));
    m_duplicate = makeTool(Icon::Copy, u"macroDuplicate"_s, tr("Duplicate this macro"));
    m_delete = makeTool(Icon::Trash, u"macroDelete"_s, tr("Delete this macro"));
    row->addStretch(1);
    m_up = makeTool(Icon::ArrowUp, u"macroUp"_s, tr("Move up"));
    m_down = makeTool(Icon::ArrowDown, u"macroDown"_s, tr("Move down"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addLayout(row);
    connect(m_list, &QListWidget::currentRowChanged, this, &MacroDialog::showMacro);
    // Without a line: one to begin with would be sent along by who types beside it.
    connect(addButton, &QToolButton::clicked, this, [this] { add({.name = tr("New macro")}); });
    connect(m_duplicate, &QToolButton::clicked, this,
            [this] { add(m_macros.at(m_list->currentRow())); });
    connect(m_delete, &QToolButton::clicked, this, &MacroDialog::removeCurrent);
    connect(m_up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    return side;
}

QWidget *MacroDialog::buildEditor(const QStringList &scripts)
{
    auto *editor = new QWidget(this);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    m_name = new QLineEdit(editor);
    m_name->setObjectName(u"macroName"_s);
    auto *form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    column->addLayout(form);
    buildCode(form, column, scripts);
    buildParameters(column);
    m_asks = new QCheckBox(tr("Ask before it is sent"), editor);
    m_asks->setObjectName(u"macroAsks"_s);
    m_whilePrinting = new QCheckBox(tr("Allow while printing"), editor);
    m_whilePrinting->setObjectName(u"macroWhilePrinting"_s);
    m_whilePrinting->setToolTip(
        tr("Only for macros that neither move the tool nor change the print."));
    column->addWidget(m_asks);
    column->addWidget(m_whilePrinting);
    alignFields(*form, *buildAnswer(column));
    connect(m_name, &QLineEdit::textEdited, this, &MacroDialog::takeMacro);
    connect(m_asks, &QCheckBox::toggled, this, &MacroDialog::takeMacro);
    connect(m_whilePrinting, &QCheckBox::toggled, this, &MacroDialog::takeMacro);
    return editor;
}

void MacroDialog::buildCode(QFormLayout *form, QVBoxLayout *column, const QStringList &scripts)
{
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"macroKind"_s);
    m_kind->setAccessibleName(tr("What it sends"));
    m_kind->addItems({tr("G-code"), tr("Script")});
    m_script = new QComboBox(this);
    m_script->setObjectName(u"macroScript"_s);
    m_script->setAccessibleName(tr("Script"));
    for (const QString &script : scripts)
        addScript(script);
    m_code = new QPlainTextEdit(this);
    m_code->setObjectName(u"macroCode"_s);
    m_code->setAccessibleName(tr("G-code"));
    m_code->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_code->setPlaceholderText(u"G28 X Y"_s);
    m_code->setTabChangesFocus(true);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_hint = new QLabel(tr("Write {name} where a value is to be asked for."), this);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_script, 1);
    row->addStretch(0);
    form->addRow(tr("Sends"), row);
    column->addWidget(m_code, 1);
    column->addWidget(m_hint);
    connect(m_kind, &QComboBox::activated, this, &MacroDialog::takeMacro);
    connect(m_script, &QComboBox::activated, this, &MacroDialog::takeMacro);
    connect(m_code, &QPlainTextEdit::textChanged, this, &MacroDialog::takeMacro);
}

/// Called as the scripts are elsewhere; what its file is called stands in the tooltip.
void MacroDialog::addScript(const QString &name)
{
    m_script->addItem(scriptTitle(name), name);
    m_script->setItemData(m_script->count() - 1, name, Qt::ToolTipRole);
}

void MacroDialog::buildParameters(QVBoxLayout *column)
{
    m_table = new QTableWidget(0, ColumnCount, this);
    m_table->setObjectName(u"macroParameters"_s);
    m_table->setAccessibleName(tr("Values that are asked for"));
    m_table->setHorizontalHeaderLabels({tr("Value"), tr("Question"), tr("Kind"), tr("Proposed")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setMaximumHeight(em(this, 7));
    m_addParameter = new QToolButton(this);
    m_addParameter->setObjectName(u"macroAddValue"_s);
    m_addParameter->setIcon(icon(Icon::Plus));
    m_addParameter->setText(tr("Add a value"));
    m_addParameter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_addParameter->setToolTip(
        tr("The script reads it as {{ name }}. Clear its name to remove it."));
    column->addWidget(m_table);
    column->addWidget(m_addParameter, 0, Qt::AlignLeading);
    connect(m_table, &QTableWidget::itemChanged, this, &MacroDialog::takeMacro);
    connect(m_addParameter, &QToolButton::clicked, this, &MacroDialog::addParameter);
}

QFormLayout *MacroDialog::buildAnswer(QVBoxLayout *column)
{
    m_regex = new QLineEdit(this);
    m_regex->setObjectName(u"macroRegex"_s);
    m_regex->setPlaceholderText(tr("X:([\\d.]+) Y:([\\d.]+)", "a regular expression"));
    m_regex->setToolTip(
        tr("A regular expression that is looked for in every line of the printer."));
    m_template = new QLineEdit(this);
    m_template->setObjectName(u"macroTemplate"_s);
    m_template->setPlaceholderText(tr("X {0}, Y {1}", "a template; the numbers are groups"));
    m_template->setToolTip(tr("What is shown under the button: {0}, {1} … stand for the groups."));
    auto *form = new QFormLayout;
    form->addRow(tr("Look for answer"), m_regex);
    form->addRow(tr("Show"), m_template);
    column->addLayout(form);
    connect(m_regex, &QLineEdit::textEdited, this, &MacroDialog::takeMacro);
    connect(m_template, &QLineEdit::textEdited, this, &MacroDialog::takeMacro);
    return form;
}

void MacroDialog::showMacro(int row)
{
    m_showing = true;
    const Macro macro = m_macros.value(row);
    m_name->setText(macro.name);
    m_kind->setCurrentIndex(macro.script.isEmpty() ? GcodeKind : ScriptKind);
    if (!macro.script.isEmpty() && m_script->findData(macro.script) < 0)
        addScript(macro.script); // it is gone, but the macro still names it
    if (!macro.script.isEmpty())
        m_script->setCurrentIndex(m_script->findData(macro.script));
    m_code->setPlainText(macro.gcode);
    m_asks->setChecked(macro.asks);
    m_whilePrinting->setChecked(macro.whilePrinting);
    m_regex->setText(macro.feedbackRegex);
    m_template->setText(macro.feedbackTemplate);
    m_showing = false;
    showParameters();
    render();
}

void MacroDialog::showParameters()
{
    m_showing = true;
    const Macro macro = m_macros.value(m_list->currentRow());
    m_table->setRowCount(int(macro.parameters.size()));
    for (int row = 0; row < int(macro.parameters.size()); ++row) {
        const MacroParameter &parameter = macro.parameters.at(row);
        auto *name = new QTableWidgetItem(parameter.name);
        if (macro.script.isEmpty()) // it stands in the text
            name->setFlags(name->flags() & ~Qt::ItemIsEditable);
        m_table->setItem(row, NameColumn, name);
        m_table->setItem(row, QuestionColumn, new QTableWidgetItem(parameter.question));
        m_table->setItem(row, ValueColumn, new QTableWidgetItem(parameter.value));
        auto *type = new QComboBox(m_table);
        type->setAccessibleName(tr("Kind of %1").arg(parameter.name));
        type->addItems({tr("Text"), tr("Number")});
        type->setCurrentIndex(int(parameter.type));
        m_table->setCellWidget(row, TypeColumn, type);
        connect(type, &QComboBox::activated, this, &MacroDialog::takeMacro);
    }
    m_showing = false;
}

void MacroDialog::takeMacro()
{
    const int row = m_list->currentRow();
    if (m_showing || row < 0)
        return;
    Macro &macro = m_macros[row];
    const Macro before = macro;
    macro.name = m_name->text();
    const bool isScript = m_kind->currentIndex() == ScriptKind;
    macro.script = isScript ? m_script->currentData().toString() : QString();
    macro.gcode = m_code->toPlainText();
    macro.asks = m_asks->isChecked();
    macro.whilePrinting = m_whilePrinting->isChecked();
    macro.feedbackRegex = m_regex->text();
    macro.feedbackTemplate = m_template->text();
    takeParameters(macro);
    if (macro.script.isEmpty())
        followPlaceholders(macro);
    m_list->item(row)->setText(macro.name);
    if (macro.parameters.size() != before.parameters.size() || macro.script != before.script
        || macro.placeholders() != before.placeholders())
        showParameters();
    render();
}

void MacroDialog::takeParameters(Macro &macro) const
{
    QList<MacroParameter> parameters;
    const auto text = [this](int row, Column column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        return item ? item->text().trimmed() : QString();
    };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto *type = qobject_cast<QComboBox *>(m_table->cellWidget(row, TypeColumn));
        const auto kind
            = type ? MacroParameter::Type(type->currentIndex()) : MacroParameter::Type::Number;
        if (!text(row, NameColumn).isEmpty()) {
            parameters.append(
                {text(row, NameColumn), text(row, QuestionColumn), kind, text(row, ValueColumn)});
        }
    }
    macro.parameters = parameters;
}

/// The values of G-code are those that stand in it.
void MacroDialog::followPlaceholders(Macro &macro) const
{
    const QList<MacroParameter> known = macro.parameters;
    macro.parameters.clear();
    for (const QString &name : macro.placeholders()) {
        const auto found
            = std::find_if(known.begin(), known.end(), [&name](const MacroParameter &parameter) {
                  return parameter.name == name;
              });
        macro.parameters.append(found == known.end()
                                    ? MacroParameter{.name = name, .question = {}, .value = {}}
                                    : *found);
    }
}

void MacroDialog::addParameter()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const int number = int(m_macros.at(row).parameters.size()) + 1;
    m_macros[row].parameters.append(
        {.name = u"value%1"_s.arg(number), .question = {}, .value = u"0"_s});
    showParameters();
    render();
}

QString MacroDialog::freeName(const QString &wanted) const
{
    QString name = wanted;
    const auto isTaken = [this, &name] {
        return std::any_of(m_macros.begin(), m_macros.end(), [&name](const Macro &macro) {
            return macro.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (int number = 2; isTaken(); ++number)
        name = tr("%1 %2", "a name and a number").arg(wanted).arg(number);
    return name;
}

void MacroDialog::add(const Macro &macro)
{
    Macro added = macro;
    added.name = freeName(macro.name);
    m_macros.append(added);
    m_list->addItem(added.name);
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    m_name->selectAll();
}

void MacroDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const QSignalBlocker blocker(m_list);
    m_macros.removeAt(row);
    delete m_list->takeItem(row);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    showMacro(m_list->currentRow());
}

void MacroDialog::moveCurrent(int by)
{
    const int row = m_list->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    const QSignalBlocker blocker(m_list);
    m_macros.move(row, target);
    m_list->insertItem(target, m_list->takeItem(row));
    m_list->setCurrentRow(target);
    render();
}

void MacroDialog::render()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0;
    const bool isScript = m_kind->currentIndex() == ScriptKind;
    m_editor->setEnabled(any);
    m_editor->setToolTip(any ? QString() : tr("Add a macro first."));
    m_duplicate->setEnabled(any);
    m_delete->setEnabled(any);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(any && row + 1 < m_list->count());
    m_code->setVisible(!isScript);
    m_hint->setVisible(!isScript);
    m_script->setVisible(isScript);
    m_addParameter->setVisible(isScript);
    m_table->setVisible(isScript || m_table->rowCount() > 0);
    const Result<void> checked = MacroStore::check(m_macros);
    m_problem->setText(checked ? QString() : checked.error().message);
    m_problem->setVisible(!checked);
    m_ok->setEnabled(checked.has_value());
    m_ok->setToolTip(checked ? QString() : checked.error().message);
}

void MacroDialog::accept()
{
    const Result<void> kept = m_store.setMacros(m_macros);
    if (kept) {
        QDialog::accept();
        return;
    }
    m_problem->setText(kept.error().message);
    m_problem->show();
}

void MacroDialog::reject()
{
    if (m_macros == m_store.macros()) {
        QDialog::reject();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Changes are not saved"),
                                tr("Save the changes to the macros?"), QMessageBox::NoButton, this);
    box->setObjectName(u"macroLeaveDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    keep->setObjectName(u"leaveSave"_s);
    keep->setEnabled(m_ok->isEnabled());
    keep->setToolTip(m_ok->toolTip());
    QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"leaveDiscard"_s);
    QPushButton *stay = box->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    setButtonVariant(stay, ButtonVariant::Primary);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(keep, &QPushButton::clicked, this, &MacroDialog::accept);
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace gantry
