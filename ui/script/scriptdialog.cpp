// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "script/scriptdialog.h"

#include "common/buttonvariant.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/themecolors.h"
#include "script/examplecontext.h"

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

constexpr int PathRole = Qt::UserRole;

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
    fillList({ScriptSet::AfterPrinterConnected});
    resize(em(this, 50), em(this, 34));
}

QWidget *ScriptDialog::buildList()
{
    auto *side = new QWidget(this);
    m_list = new QListWidget(side);
    m_list->setObjectName(u"scriptList"_s);
    m_list->setAccessibleName(tr("Scripts"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto makeTool = [side](const QString &name, const QString &text, const QString &tip) {
        auto *button = new QToolButton(side);
        button->setObjectName(name);
        button->setIcon(icon(Icon::Plus));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    auto *add = makeTool(u"scriptAdd"_s, tr("New script"),
                         tr("Add a script of your own, for macros and other scripts"));
    auto *addSnippet = makeTool(u"snippetAdd"_s, tr("New snippet"),
                                tr("Add a piece that several scripts can take in"));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_list, 1);
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addWidget(addSnippet, 0, Qt::AlignLeading);
    connect(m_list, &QListWidget::currentRowChanged, this, &ScriptDialog::choose);
    connect(add, &QToolButton::clicked, this, [this] { askNewName(ScriptStore::Kind::Script); });
    connect(addSnippet, &QToolButton::clicked, this,
            [this] { askNewName(ScriptStore::Kind::Snippet); });
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
    m_rename = new QPushButton(tr("Rename…"), side);
    m_rename->setObjectName(u"scriptRename"_s);
    m_restore = new QPushButton(side);
    m_restore->setObjectName(u"scriptRestore"_s);
    m_save = new QPushButton(tr("Save"), side);
    m_save->setObjectName(u"scriptSave"_s);
    setButtonVariant(m_save, ButtonVariant::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(m_problem, 1);
    row->addWidget(m_rename);
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
    connect(m_rename, &QPushButton::clicked, this, &ScriptDialog::askRename);
    connect(m_restore, &QPushButton::clicked, this, &ScriptDialog::askRestore);
    connect(m_save, &QPushButton::clicked, this, [this] { static_cast<void>(save(current())); });
    return side;
}

QString ScriptDialog::titleOf(const ScriptKey &key) const
{
    const QString title = key.title();
    if (m_drafts.contains(key.path()))
        return tr("%1 (not saved)").arg(title);
    const bool changed
        = m_store.isModified(key.name, key.kind) && m_store.isBuiltIn(key.name, key.kind);
    return changed ? tr("%1 (changed)").arg(title) : title;
}

bool ScriptDialog::hasFixedName(const ScriptKey &key) const
{
    return key.isHook() || m_store.isBuiltIn(key.name, key.kind);
}

void ScriptDialog::addItem(const ScriptKey &key, const ScriptKey &current)
{
    auto *item = new QListWidgetItem(titleOf(key), m_list);
    item->setData(PathRole, key.path());
    item->setToolTip(key.path());
    const bool sends = !m_store.source(key.name, key.kind).trimmed().isEmpty();
    item->setIcon(sends ? icon(Icon::Send, IconTone::Accent) : icon(Icon::File, IconTone::Muted));
    if (key == current)
        m_list->setCurrentItem(item);
}

void ScriptDialog::fillList(const ScriptKey &current)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        QStringList names = ScriptSet::hookNames();
        for (const QString &name : m_store.names()) {
            if (!names.contains(name))
                names.append(name);
        }
        for (const QString &name : std::as_const(names))
            addItem({name, ScriptStore::Kind::Script}, current);
        const QStringList snippets = m_store.names(ScriptStore::Kind::Snippet);
        if (!snippets.isEmpty()) {
            auto *caption = new QListWidgetItem(tr("Snippets"), m_list);
            caption->setFlags(Qt::NoItemFlags);
        }
        for (const QString &name : snippets)
            addItem({name, ScriptStore::Kind::Snippet}, current);
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    }
    // Names are to be read; only those of somebody's own can be longer than that.
    const QString mark = tr("%1 (not saved)").arg(QString()); // a title may get it later
    const int wanted = m_list->sizeHintForColumn(0) + m_list->fontMetrics().horizontalAdvance(mark)
                       + 2 * m_list->frameWidth() + em(this);
    m_list->setMinimumWidth(std::min(wanted, em(this, 20)));
    choose();
}

ScriptKey ScriptDialog::current() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return ScriptKey::fromPath(item ? item->data(PathRole).toString() : QString());
}

void ScriptDialog::choose()
{
    const ScriptKey key = current();
    m_filling = true;
    m_text->setPlainText(m_drafts.value(key.path(), m_store.source(key.name, key.kind)));
    m_filling = false;
    m_about->setText(key.about());
    m_problem->clear();
    render();
}

void ScriptDialog::takeText()
{
    if (m_filling)
        return;
    const ScriptKey key = current();
    const QString text = m_text->toPlainText();
    if (text == m_store.source(key.name, key.kind))
        m_drafts.remove(key.path());
    else
        m_drafts.insert(key.path(), text);
    m_list->currentItem()->setText(titleOf(key));
    render();
}

void ScriptDialog::render()
{
    const ScriptKey key = current();
    const bool changed = m_drafts.contains(key.path());
    m_save->setEnabled(changed);
    m_save->setToolTip(changed ? tr("Keep this script") : tr("Nothing was changed."));
    const bool fixed = hasFixedName(key);
    const bool own = m_store.isModified(key.name, key.kind);
    m_rename->setVisible(!fixed);
    m_rename->setToolTip(tr("Give it another name"));
    m_restore->setText(fixed ? tr("Reset") : tr("Delete"));
    m_restore->setEnabled(own || changed);
    m_restore->setToolTip(!own && !changed ? tr("This is what Gantry brings along.")
                          : fixed          ? tr("Back to what Gantry brings along")
                                           : tr("Delete this script"));
    renderPreview();
}

void ScriptDialog::renderPreview()
{
    const ScriptKey key = current();
    ScriptSet set = m_store.scriptSet();
    if (key.isSnippet())
        set.insertSnippet(key.name, m_text->toPlainText());
    else
        set.insert(key.name, m_text->toPlainText());
    const Result<QList<QByteArray>> lines
        = set.render(key.path(), exampleContext(key.name, m_profile));
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

bool ScriptDialog::save(const ScriptKey &key)
{
    if (!m_drafts.contains(key.path()))
        return true;
    const Result<QString> stored = m_store.save(key.name, m_drafts.value(key.path()), key.kind);
    if (!stored) {
        m_problem->setText(stored.error().message);
        return false;
    }
    m_drafts.remove(key.path());
    fillList({*stored, key.kind});
    return true;
}

void ScriptDialog::askRestore()
{
    const ScriptKey key = current();
    const bool deletes = !hasFixedName(key);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Scripts"),
                                deletes ? tr("Delete the script “%1”?").arg(key.name)
                                        : tr("Throw away your text of “%1”?").arg(key.title()),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"scriptRestoreDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QStringList users = m_store.usersOf(key.name, key.kind);
    for (QString &user : users)
        user = ScriptKey::fromPath(user).title();
    if (deletes && !users.isEmpty())
        box->setInformativeText(tr("It is taken in by: %1.").arg(users.join(u", "_s)));
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
    const ScriptKey key = current();
    m_drafts.remove(key.path());
    Result<void> restored;
    if (m_store.isModified(key.name, key.kind))
        restored = m_store.restore(key.name, key.kind);
    fillList(key);
    if (!restored)
        m_problem->setText(restored.error().message);
}

QInputDialog *ScriptDialog::askName(const QString &title, const QString &question)
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"scriptNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(question);
    dialog->adjustSize(); // the dialog makes its parts when it is first asked for its size
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    QPushButton *accept = buttons->button(QDialogButtonBox::Ok);
    setButtonVariant(accept, ButtonVariant::Primary);
    const auto judge
        = [accept](const QString &name) { accept->setEnabled(!name.trimmed().isEmpty()); };
    connect(dialog, &QInputDialog::textValueChanged, accept, judge);
    judge({});
    return dialog;
}

void ScriptDialog::askNewName(ScriptStore::Kind kind)
{
    const bool snippet = kind == ScriptStore::Kind::Snippet;
    QInputDialog *dialog = askName(snippet ? tr("New snippet") : tr("New script"),
                                   snippet ? tr("Name of the snippet") : tr("Name of the script"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, kind](const QString &name) {
        add({name.trimmed(), kind});
    });
    dialog->open();
}

void ScriptDialog::add(const ScriptKey &wanted)
{
    if (wanted.name.isEmpty())
        return;
    // Stored at once: what name it gets is the store's affair.
    for (const QString &known : m_store.names(wanted.kind)) {
        if (known.compare(wanted.name, Qt::CaseInsensitive) == 0) {
            fillList({known, wanted.kind});
            m_problem->setText(tr("There is a script of this name already."));
            return;
        }
    }
    const Result<QString> stored
        = m_store.save(wanted.name, u"; %1\n"_s.arg(wanted.name), wanted.kind);
    if (!stored) {
        m_problem->setText(stored.error().message);
        return;
    }
    fillList({*stored, wanted.kind});
    m_text->setFocus();
}

void ScriptDialog::askRename()
{
    const ScriptKey key = current();
    QInputDialog *dialog = askName(tr("Rename"), tr("New name of “%1”").arg(key.name));
    dialog->setTextValue(key.name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, key](const QString &name) { rename(key, name.trimmed()); });
    dialog->open();
}

void ScriptDialog::rename(const ScriptKey &key, const QString &name)
{
    const QStringList users = m_store.usersOf(key.name, key.kind);
    const Result<QString> renamed = m_store.rename(key.name, name, key.kind);
    if (!renamed) {
        m_problem->setText(renamed.error().message);
        return;
    }
    const ScriptKey now{*renamed, key.kind};
    if (now == key)
        return;
    if (m_drafts.contains(key.path()))
        m_drafts.insert(now.path(), m_drafts.take(key.path()));
    fillList(now);
    if (!users.isEmpty())
        m_problem->setText(tr("The old name still stands in: %1.").arg(users.join(u", "_s)));
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
    setButtonVariant(stay, ButtonVariant::Primary);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(keep, &QPushButton::clicked, this, [this] {
        for (const QString &path : m_drafts.keys()) {
            if (!save(ScriptKey::fromPath(path)))
                return;
        }
        QDialog::reject();
    });
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    box->open();
}

} // namespace gantry
