// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutspage.h"

#include "common/actionregistry.h"
#include "common/actionshortcuts.h"
#include "common/metrics.h"
#include "settings/shortcutedit.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int IdRole = Qt::UserRole;

} // namespace

ShortcutsPage::ShortcutsPage(ActionShortcuts &shortcuts, QWidget *parent)
    : SettingsPage(tr("Shortcuts"), Icon::Keyboard, parent)
    , m_shortcuts(shortcuts)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_note(new QLabel(this))
{
    m_filter->setObjectName(u"shortcutFilter"_s);
    m_filter->setPlaceholderText(tr("Find an action or keys"));
    m_filter->setAccessibleName(tr("Find an action or keys"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(u"shortcuts"_s);
    m_tree->setAccessibleName(tr("Actions and their shortcuts"));
    m_tree->setHeaderLabels({tr("Action"), tr("Shortcut")});
    m_tree->setMinimumHeight(em(this, 14));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_note->setObjectName(u"shortcutNote"_s);
    m_note->setWordWrap(true);
    QVBoxLayout *column = addWideSection(tr("Shortcuts"));
    column->addWidget(m_filter);
    column->addWidget(m_tree, 1);
    createEditor(column);
    column->addWidget(m_note);
    createFileButtons(column);
    addHint(tr("A single letter works while no text is being typed."));
    giveSpareHeightTo(column);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutsPage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutsPage::renderEditor);
    connect(&m_shortcuts, &ActionShortcuts::changed, this, &ShortcutsPage::render);
    render();
    m_tree->setCurrentItem(actionItems().value(0));
}

void ShortcutsPage::createEditor(QVBoxLayout *column)
{
    m_edit = new ShortcutEdit(this);
    m_edit->setObjectName(u"shortcutEdit"_s);
    m_edit->setAccessibleName(tr("Keys for the selected action"));
    const auto create = [this](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        return button;
    };
    m_assign = create(tr("Assign"), u"assignShortcut"_s);
    m_remove = create(tr("Remove"), u"removeShortcut"_s);
    m_reset = create(tr("Reset"), u"resetShortcut"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this));
    row->addWidget(m_edit, 1);
    for (QPushButton *button : {m_assign, m_remove, m_reset})
        row->addWidget(button);
    column->addLayout(row);
    connect(m_edit, &ShortcutEdit::keysPressed, this, &ShortcutsPage::judge);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsPage::assign);
    connect(m_remove, &QPushButton::clicked, this, &ShortcutsPage::removeAll);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_shortcuts.reset(currentId()); });
}

void ShortcutsPage::createFileButtons(QVBoxLayout *column)
{
    m_resetAll = new QPushButton(tr("Reset all"), this);
    m_resetAll->setObjectName(u"resetShortcuts"_s);
    auto *exportButton = new QPushButton(icon(Icon::Export), tr("Export…"), this);
    auto *importButton = new QPushButton(icon(Icon::Download), tr("Import…"), this);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this));
    for (QPushButton *button : {m_resetAll, exportButton, importButton}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    column->addLayout(row);
    connect(m_resetAll, &QPushButton::clicked, &m_shortcuts, &ActionShortcuts::resetAll);
    connect(exportButton, &QPushButton::clicked, this, [this] { chooseFile(true); });
    connect(importButton, &QPushButton::clicked, this, [this] { chooseFile(false); });
}

void ShortcutsPage::fill()
{
    const QString current = currentId();
    const QSignalBlocker blocker(m_tree);
    m_tree->clear();
    // The words of actions without an icon begin where those of the others do.
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, m_tree);
    QPixmap nothing(side, side);
    nothing.fill(Qt::transparent);
    const QIcon blank(nothing);
    QMap<QString, QTreeWidgetItem *> groups;
    for (const QAction *action : m_shortcuts.registry().actions()) {
        if (!action->isVisible())
            continue;
        const QString name = ActionRegistry::groupOf(action->objectName());
        QTreeWidgetItem *&group = groups[name];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {name});
            group->setFlags(Qt::ItemIsEnabled);
            group->setFirstColumnSpanned(true);
        }
        auto *item = new QTreeWidgetItem(group, {ActionRegistry::plainText(action)});
        item->setIcon(0, action->icon().isNull() ? blank : action->icon());
        item->setData(0, IdRole, action->objectName());
        if (action->objectName() == current)
            m_tree->setCurrentItem(item);
    }
    m_tree->expandAll();
}

QStringList ShortcutsPage::visibleIds() const
{
    QStringList ids;
    for (const QAction *action : m_shortcuts.registry().actions()) {
        if (action->isVisible())
            ids << action->objectName();
    }
    return ids;
}

// Macros and presets come and go while this is open.
void ShortcutsPage::render()
{
    if (m_ids != visibleIds()) {
        m_ids = visibleIds();
        fill();
    }
    for (QTreeWidgetItem *item : actionItems()) {
        const QString id = item->data(0, IdRole).toString();
        item->setText(1, Shortcuts::toDisplay(m_shortcuts.registry().action(id)->shortcuts()));
        QFont font = m_tree->font();
        font.setBold(m_shortcuts.isChanged(id));
        item->setFont(1, font);
        item->setToolTip(1, m_shortcuts.isChanged(id) ? tr("Changed by you") : QString());
    }
    m_resetAll->setEnabled(m_shortcuts.isAnyChanged());
    m_resetAll->setToolTip(m_shortcuts.isAnyChanged()
                               ? tr("Back to the shortcuts Gantry comes with")
                               : tr("No shortcut was changed."));
    filter(m_filter->text());
    renderEditor();
}

void ShortcutsPage::filter(const QString &text)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *item = group->child(j);
            const bool fits = item->text(0).contains(text, Qt::CaseInsensitive)
                              || item->text(1).contains(text, Qt::CaseInsensitive)
                              || group->text(0).contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

void ShortcutsPage::renderEditor()
{
    const QString id = currentId();
    const bool any = !id.isEmpty();
    m_edit->setEnabled(any);
    m_edit->setToolTip(any ? tr("Press the keys this action is to have")
                           : tr("Select an action first."));
    m_edit->setKeys({});
    m_assign->setEnabled(false);
    m_assign->setText(tr("Assign"));
    m_assign->setToolTip(tr("Press keys in the field first."));
    m_remove->setEnabled(any && !m_shortcuts.registry().action(id)->shortcuts().isEmpty());
    m_remove->setToolTip(m_remove->isEnabled() ? tr("Take the shortcut away from this action")
                                               : tr("This action has no shortcut."));
    m_reset->setEnabled(any && m_shortcuts.isChanged(id));
    m_reset->setToolTip(m_reset->isEnabled() ? tr("Back to the shortcut Gantry comes with")
                                             : tr("This shortcut was not changed."));
    tell({}, false);
}

void ShortcutsPage::judge(const QKeySequence &keys)
{
    const QString problem = keys.isEmpty() ? QString() : Shortcuts::problemOf(keys);
    const QAction *owner = m_shortcuts.owner(keys, currentId());
    m_assign->setEnabled(!keys.isEmpty() && problem.isEmpty());
    m_assign->setText(owner ? tr("Take over") : tr("Assign"));
    m_assign->setToolTip(tr("Give these keys to the selected action"));
    if (!problem.isEmpty())
        tell(problem, true);
    else if (owner)
        tell(tr("%1 belongs to “%2”, which loses it if you take it over.")
                 .arg(keys.toString(QKeySequence::NativeText), ActionRegistry::plainText(owner)),
             true);
    else
        tell({}, false);
}

void ShortcutsPage::assign()
{
    m_shortcuts.setShortcuts(currentId(), {m_edit->keys()});
}

void ShortcutsPage::removeAll()
{
    m_shortcuts.setShortcuts(currentId(), {});
}

void ShortcutsPage::chooseFile(bool toExport)
{
    auto *dialog
        = new QFileDialog(this, toExport ? tr("Export shortcuts") : tr("Import shortcuts"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters({tr("Shortcuts (*.json)"), tr("All files (*)")});
    dialog->setAcceptMode(toExport ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(toExport ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->setDefaultSuffix(u"json"_s);
    if (toExport)
        dialog->selectFile(u"gantry-shortcuts.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            toExport ? &ShortcutsPage::exportTo : &ShortcutsPage::importFrom);
    dialog->open();
}

void ShortcutsPage::exportTo(const QString &path)
{
    const Result<void> written = m_shortcuts.exportTo(path);
    tell(written ? tr("The shortcuts you changed were exported.") : written.error().message,
         !written);
}

void ShortcutsPage::importFrom(const QString &path)
{
    const Result<int> unknown = m_shortcuts.importFrom(path);
    if (!unknown)
        tell(unknown.error().message, true);
    else if (*unknown > 0)
        tell(tr("The shortcuts were imported. %n of them belong to actions this version does not "
                "have.",
                nullptr, *unknown),
             false);
    else
        tell(tr("The shortcuts were imported."), false);
}

void ShortcutsPage::tell(const QString &text, bool isProblem)
{
    m_note->setForegroundRole(isProblem ? QPalette::BrightText : QPalette::PlaceholderText);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QString ShortcutsPage::currentId() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return item ? item->data(0, IdRole).toString() : QString();
}

QList<QTreeWidgetItem *> ShortcutsPage::actionItems() const
{
    QList<QTreeWidgetItem *> items;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_tree->topLevelItem(i)->childCount(); ++j)
            items << m_tree->topLevelItem(i)->child(j);
    }
    return items;
}

} // namespace gantry
