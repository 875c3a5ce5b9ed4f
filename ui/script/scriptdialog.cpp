// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptdialog.h"

#include "common/buttonvariant.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/themecolors.h"
#include "script/examplecontext.h"
#include "script/scriptstore.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int NameRole = Qt::UserRole;

/// When a script is sent.
QString aboutHook(const QString &name)
{
    if (name == ScriptSet::AfterPrinterConnected)
        return ScriptDialog::tr("Sent when the printer is connected.");
    if (name == ScriptSet::BeforePrinterDisconnected)
        return ScriptDialog::tr("Sent before the connection is closed.");
    if (name == ScriptSet::BeforePrintStarted)
        return ScriptDialog::tr("Sent before the first line of a file.");
    if (name == ScriptSet::AfterPrintDone)
        return ScriptDialog::tr("Sent after the last line of a file.");
    if (name == ScriptSet::AfterPrintPaused)
        return ScriptDialog::tr("Sent when a print has paused.");
    if (name == ScriptSet::BeforePrintResumed)
        return ScriptDialog::tr("Sent before a paused print goes on.");
    if (name == ScriptSet::AfterPrintCancelled)
        return ScriptDialog::tr("Sent when a print was cancelled.");
    if (name == ScriptSet::BeforeToolChange)
        return ScriptDialog::tr("Sent before another tool is selected.");
    if (name == ScriptSet::AfterToolChange)
        return ScriptDialog::tr("Sent after another tool was selected.");
    return ScriptDialog::tr("Sent by a macro or another script that names it.");
}

QString titleOfHook(const QString &name)
{
    if (name == ScriptSet::AfterPrinterConnected)
        return ScriptDialog::tr("After connecting");
    if (name == ScriptSet::BeforePrinterDisconnected)
        return ScriptDialog::tr("Before disconnecting");
    if (name == ScriptSet::BeforePrintStarted)
        return ScriptDialog::tr("Before a print");
    if (name == ScriptSet::AfterPrintDone)
        return ScriptDialog::tr("After a print");
    if (name == ScriptSet::AfterPrintPaused)
        return ScriptDialog::tr("After pausing");
    if (name == ScriptSet::BeforePrintResumed)
        return ScriptDialog::tr("Before resuming");
    if (name == ScriptSet::AfterPrintCancelled)
        return ScriptDialog::tr("After cancelling");
    if (name == ScriptSet::BeforeToolChange)
        return ScriptDialog::tr("Before a tool change");
    if (name == ScriptSet::AfterToolChange)
        return ScriptDialog::tr("After a tool change");
    return name;
}

} // namespace

ScriptDialog::ScriptDialog(ScriptStore &store, const PrinterProfile &profile, QWidget *parent)
    : QDialog(parent)
    , m_store(store)
    , m_profile(profile)
{
    setObjectName(u"scriptDialog"_s);
    setWindowTitle(tr("Scripts"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid(this, 2));
    columns->addWidget(buildList(), 2);
    columns->addWidget(buildEditor(), 5);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(columns, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ScriptDialog::reject);
    fillList(ScriptSet::AfterPrinterConnected);
    resize(em(this, 50), em(this, 34));
}

QWidget *ScriptDialog::buildList()
{
    auto *side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"scriptList"_s);
    m_list->setAccessibleName(tr("Scripts"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_add = new QToolButton(side);
    m_add->setObjectName(u"scriptAdd"_s);
    m_add->setIcon(icon(Icon::Plus));
    m_add->setText(tr("New script"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setToolTip(tr("Add a script of your own, for macros and other scripts"));
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_list, &QListWidget::currentRowChanged, this, &ScriptDialog::choose);
    connect(m_add, &QToolButton::clicked, this, &ScriptDialog::askName);
    return side;
}

QWidget *ScriptDialog::buildEditor()
{
    auto *side = new QWidget(this);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const auto makeLabel = [side](const QString &name, QPalette::ColorRole role) {
        auto *label = new QLabel(side);
        label->setObjectName(name);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(role);
        return label;
    };
    m_about = makeLabel(u"scriptAbout"_s, QPalette::PlaceholderText);
    m_text = new QPlainTextEdit(side);
    m_text->setObjectName(u"scriptText"_s);
    m_text->setAccessibleName(tr("Template"));
    m_text->setFont(fixed);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_check = makeLabel(u"scriptCheck"_s, QPalette::BrightText);
    auto *caption = makeLabel(u"scriptPreviewCaption"_s, QPalette::PlaceholderText);
    caption->setText(tr("What would be sent in the middle of a print:"));
    m_preview = new QPlainTextEdit(side);
    m_preview->setObjectName(u"scriptPreview"_s);
    m_preview->setAccessibleName(tr("What would be sent"));
    m_preview->setFont(fixed);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setPlaceholderText(tr("Nothing is sent."));
    m_problem = makeLabel(u"scriptProblem"_s, QPalette::BrightText);
    m_restore = new QPushButton(side);
    m_restore->setObjectName(u"scriptRestore"_s);
    m_save = new QPushButton(tr("Save"), side);
    m_save->setObjectName(u"scriptSave"_s);
    setButtonVariant(m_save, ButtonVariant::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(m_problem, 1);
    row->addWidget(m_restore);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_about);
    column->addWidget(m_text, 3);
    column->addWidget(m_check);
    column->addWidget(caption);
    column->addWidget(m_preview, 2);
    column->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ScriptDialog::takeText);
    connect(m_restore, &QPushButton::clicked, this, &ScriptDialog::askRestore);
    connect(m_save, &QPushButton::clicked, this,
            [this] { static_cast<void>(save(currentName())); });
    return side;
}

QString ScriptDialog::titleOf(const QString &name) const
{
    const QString title = titleOfHook(name);
    if (m_drafts.contains(name))
        return tr("%1 (not saved)").arg(title);
    return m_store.isModified(name) && m_store.isBuiltIn(name) ? tr("%1 (changed)").arg(title)
                                                               : title;
}

void ScriptDialog::fillList(const QString &current)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        QStringList names = ScriptSet::hookNames();
        for (const QString &name : m_store.names() + m_drafts.keys()) {
            if (!names.contains(name))
                names.append(name);
        }
        for (const QString &name : std::as_const(names)) {
            auto *item = new QListWidgetItem(titleOf(name), m_list);
            item->setData(NameRole, name);
            item->setToolTip(name);
            const bool sends = !m_store.source(name).trimmed().isEmpty();
            item->setIcon(sends ? icon(Icon::File, IconTone::Accent)
                                : icon(Icon::File, IconTone::Muted));
            if (name == current)
                m_list->setCurrentItem(item);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    }
    choose();
}

QString ScriptDialog::currentName() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(NameRole).toString() : QString();
}

void ScriptDialog::choose()
{
    const QString name = currentName();
    m_filling = true;
    m_text->setPlainText(m_drafts.value(name, m_store.source(name)));
    m_filling = false;
    m_about->setText(aboutHook(name));
    m_problem->clear();
    render();
}

void ScriptDialog::takeText()
{
    if (m_filling)
        return;
    const QString name = currentName();
    const QString text = m_text->toPlainText();
    const bool isNew = !m_store.names().contains(name) && !ScriptSet::hookNames().contains(name);
    if (text == m_store.source(name) && !isNew)
        m_drafts.remove(name);
    else
        m_drafts.insert(name, text);
    m_list->currentItem()->setText(titleOf(name));
    render();
}

void ScriptDialog::render()
{
    const QString name = currentName();
    const bool changed = m_drafts.contains(name);
    m_save->setEnabled(changed);
    m_save->setToolTip(changed ? tr("Keep this script") : tr("Nothing was changed."));
    const bool builtIn = m_store.isBuiltIn(name) || ScriptSet::hookNames().contains(name);
    const bool own = m_store.isModified(name);
    m_restore->setText(builtIn ? tr("Reset") : tr("Delete"));
    m_restore->setEnabled(own || changed);
    m_restore->setToolTip(!own && !changed ? tr("This is what Gantry brings along.")
                          : builtIn        ? tr("Back to what Gantry brings along")
                                           : tr("Delete this script"));
    renderPreview();
}

void ScriptDialog::renderPreview()
{
    const QString name = currentName();
    ScriptSet set = m_store.scriptSet();
    set.insert(name, m_text->toPlainText());
    const Result<QList<QByteArray>> lines = set.render(name, exampleContext(name, m_profile));
    m_check->setText(lines ? QString() : lines.error().message);
    m_check->setVisible(!lines);
    markPosition(lines ? QString() : lines.error().detail);
    m_preview->setPlainText(lines ? QString::fromUtf8(lines->join('\n')) : QString());
}

/// Underlines the line where the mistake is. @param lineAndColumn "3:7"; empty: there is none
void ScriptDialog::markPosition(const QString &lineAndColumn)
{
    QList<QTextEdit::ExtraSelection> marks;
    const int line = lineAndColumn.section(u':', 0, 0).toInt();
    const int column = lineAndColumn.section(u':', 1, 1).toInt();
    const QTextBlock block = m_text->document()->findBlockByNumber(line - 1);
    if (line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                                 std::clamp(column - 1, 0, std::max(0, block.length() - 1)));
        mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (!mark.cursor.hasSelection())
            mark.cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(ThemeColors::of(this).error);
        mark.format.setBackground(ThemeColors::of(this).errorTint);
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

bool ScriptDialog::save(const QString &name)
{
    if (!m_drafts.contains(name))
        return true;
    const Result<QString> stored = m_store.save(name, m_drafts.value(name));
    if (!stored) {
        m_problem->setText(stored.error().message);
        return false;
    }
    m_drafts.remove(name);
    fillList(*stored);
    return true;
}

void ScriptDialog::askRestore()
{
    const QString name = currentName();
    const bool deletes = !m_store.isBuiltIn(name) && !ScriptSet::hookNames().contains(name);
    auto *box
        = new QMessageBox(QMessageBox::Question, tr("Scripts"),
                          deletes ? tr("Delete the script “%1”?").arg(name)
                                  : tr("Throw away your text of “%1”?").arg(titleOfHook(name)),
                          QMessageBox::NoButton, this);
    box->setObjectName(u"scriptRestoreDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go
        = box->addButton(deletes ? tr("Delete") : tr("Reset"), QMessageBox::DestructiveRole);
    go->setObjectName(u"confirmRestore"_s);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    setButtonVariant(keep, ButtonVariant::Primary);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(go, &QPushButton::clicked, this, &ScriptDialog::restore);
    box->open();
}

void ScriptDialog::restore()
{
    const QString name = currentName();
    m_drafts.remove(name);
    Result<void> restored;
    if (m_store.isModified(name))
        restored = m_store.restore(name);
    fillList(name);
    if (!restored)
        m_problem->setText(restored.error().message);
}

void ScriptDialog::askName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"scriptNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New script"));
    dialog->setLabelText(tr("Name of the script"));
    connect(dialog, &QInputDialog::textValueSelected, this, &ScriptDialog::addScript);
    dialog->open();
}

void ScriptDialog::addScript(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    // Stored at once: what name it gets is the store's affair.
    const QString known = m_store.names().filter(name.trimmed(), Qt::CaseInsensitive).value(0);
    if (known.compare(name.trimmed(), Qt::CaseInsensitive) == 0) {
        fillList(known);
        m_problem->setText(tr("There is a script of this name already."));
        return;
    }
    const Result<QString> stored = m_store.save(name.trimmed(), u"; %1\n"_s.arg(name.trimmed()));
    if (!stored) {
        m_problem->setText(stored.error().message);
        return;
    }
    fillList(*stored);
    m_text->setFocus();
}

void ScriptDialog::reject()
{
    if (m_drafts.isEmpty()) {
        QDialog::reject();
        return;
    }
    auto *box
        = new QMessageBox(QMessageBox::Question, tr("Changes are not saved"),
                          tr("Save the changes to %n script(s)?", nullptr, int(m_drafts.size())),
                          QMessageBox::NoButton, this);
    box->setObjectName(u"scriptLeaveDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    keep->setObjectName(u"leaveSave"_s);
    QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"leaveDiscard"_s);
    QPushButton *stay = box->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(keep, &QPushButton::clicked, this, [this] {
        for (const QString &name : m_drafts.keys()) {
            if (!save(name))
                return;
        }
        QDialog::reject();
    });
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace gantry
