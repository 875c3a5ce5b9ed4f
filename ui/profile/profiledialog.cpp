// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile/profiledialog.h"

#include "common/buttonvariant.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/profiletitle.h"
#include "common/strongweight.h"
#include "connection/profileselection.h"
#include "profile/profileeditor.h"
#include "profile/profileexchange.h"
#include "profile/profilestore.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int IdRole = Qt::UserRole;          // empty: a file that cannot be read
constexpr int ProblemRole = Qt::UserRole + 1; // why

/// Told by a tick and the weight: a word beside the title would be read as a part of it.
void markAsDefault(QListWidgetItem *item)
{
    QFont font = item->listWidget()->font();
    font.setWeight(strongWeight(item->text()));
    item->setFont(font);
    item->setIcon(icon(Icon::Check, IconTone::Accent));
    item->setToolTip(ProfileDialog::tr("Used where no profile is chosen."));
    item->setData(Qt::AccessibleTextRole,
                  ProfileDialog::tr("%1, used where no profile is chosen").arg(item->text()));
}

} // namespace

ProfileDialog::ProfileDialog(ProfileStore &store, const ProfileSelection &selection,
                             QWidget *parent)
    : QDialog(parent)
    , m_store(store)
{
    setObjectName(u"profileDialog"_s);
    setWindowTitle(tr("Printer profiles"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(grid(this, 2));
    columns->addWidget(buildList(), 2);
    columns->addWidget(buildEditor(), 5);
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(columns, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfileDialog::reject);
    connect(&store, &ProfileStore::profilesChanged, this, [this] {
        if (!m_storing)
            fillList(m_shownId);
    });
    connect(&store, &ProfileStore::defaultChanged, this, [this] { fillList(m_shownId); });
    fillList(selection.current().id);
    resize(em(this, 54), em(this, 34));
}

void ProfileDialog::setSpeedUnit(SpeedUnit unit)
{
    m_editor->setSpeedUnit(unit);
}

QWidget *ProfileDialog::buildList()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    m_list = new QListWidget(side);
    m_list->setObjectName(u"profileList"_s);
    m_list->setAccessibleName(tr("Printer profiles"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    buildListButtons(column);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfileDialog::choose);
    return side;
}

void ProfileDialog::buildListButtons(QVBoxLayout *column)
{
    const auto makeTool = [this](Icon name, const QString &objectName, const QString &words) {
        auto *button = new QToolButton(this);
        button->setObjectName(objectName);
        button->setIcon(icon(name));
        button->setToolTip(words);
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    m_add = makeTool(Icon::Plus, u"profileAdd"_s, tr("Add a profile"));
    m_add->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_add);
    PrinterProfile generic;
    generic.name = tr("New printer");
    menu->addAction(tr("Generic printer"), this, [this, generic] { addFrom(generic); });
    menu->addSeparator();
    for (const PrinterProfile &profile : ProfileStore::builtInProfiles())
        menu->addAction(profile.name, this, [this, profile] { addFrom(profile); });
    m_add->setMenu(menu);
    m_duplicate = makeTool(Icon::Copy, u"profileDuplicate"_s, tr("Duplicate this profile"));
    m_delete = makeTool(Icon::Trash, u"profileDelete"_s, tr("Delete this profile"));
    m_default = new QPushButton(tr("Make default"), this);
    m_default->setObjectName(u"profileMakeDefault"_s);
    m_import = new QPushButton(tr("Import…"), this);
    m_import->setObjectName(u"profileImport"_s);
    m_import->setToolTip(tr("Profiles of Gantry (JSON) and of OctoPrint (.profile)"));
    m_export = new QPushButton(tr("Export…"), this);
    m_export->setObjectName(u"profileExport"_s);
    auto *first = new QHBoxLayout;
    for (QWidget *button : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_duplicate),
                            static_cast<QWidget *>(m_delete)})
        first->addWidget(button);
    first->addStretch(1);
    first->addWidget(m_default);
    auto *second = new QHBoxLayout;
    second->addWidget(m_import);
    second->addWidget(m_export);
    column->addLayout(first);
    column->addLayout(second);
    connect(m_duplicate, &QToolButton::clicked, this, &ProfileDialog::duplicate);
    connect(m_delete, &QToolButton::clicked, this, &ProfileDialog::askDelete);
    connect(m_default, &QPushButton::clicked, this, &ProfileDialog::makeDefault);
    connect(m_import, &QPushButton::clicked, this, &ProfileDialog::chooseImport);
    connect(m_export, &QPushButton::clicked, this, &ProfileDialog::chooseExport);
}

QWidget *ProfileDialog::buildEditor()
{
    auto *side = new QWidget(this);
    m_pages = new QStackedWidget(side);
    m_editor = new ProfileEditor(m_pages);
    m_broken = new QLabel(m_pages);
    m_broken->setObjectName(u"profileBroken"_s);
    m_broken->setTextFormat(Qt::PlainText);
    m_broken->setWordWrap(true);
    m_broken->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_broken->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_broken);
    m_problem = new QLabel(side);
    m_problem->setObjectName(u"profileProblem"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::BrightText);
    m_inUse = new QLabel(tr("A printer is connected with this profile. Changes of names, sizes, "
                            "speeds and limits count once they are saved and nothing is being "
                            "printed; those of heaters, tools and the connection with the next "
                            "connection."),
                         side);
    m_inUse->setObjectName(u"profileInUse"_s);
    m_inUse->setTextFormat(Qt::PlainText);
    m_inUse->setWordWrap(true);
    m_inUse->setForegroundRole(QPalette::PlaceholderText);
    m_revert = new QPushButton(tr("Revert"), side);
    m_revert->setObjectName(u"profileRevert"_s);
    m_save = new QPushButton(tr("Save"), side);
    m_save->setObjectName(u"profileSave"_s);
    setButtonVariant(m_save, ButtonVariant::Primary);
    auto *row = new QHBoxLayout;
    row->addWidget(m_problem, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->addWidget(m_pages, 1);
    column->addWidget(m_inUse);
    column->addLayout(row);
    connect(m_editor, &ProfileEditor::scriptsRequested, this, &ProfileDialog::scriptsRequested);
    connect(m_editor, &ProfileEditor::edited, this, &ProfileDialog::render);
    connect(m_revert, &QPushButton::clicked, this, &ProfileDialog::revert);
    connect(m_save, &QPushButton::clicked, this, [this] { static_cast<void>(save()); });
    return side;
}

void ProfileDialog::fillList(const QString &currentId)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        const QString defaultId = m_store.defaultProfile().id;
        for (const PrinterProfile &profile : m_store.profiles()) {
            auto *item = new QListWidgetItem(icon(Icon::Printer), profileTitle(profile), m_list);
            item->setData(IdRole, profile.id);
            item->setToolTip(profile.model);
            if (profile.id == defaultId)
                markAsDefault(item);
            if (profile.id == currentId)
                m_list->setCurrentItem(item);
        }
        for (const ProfileStore::Problem &problem : m_store.problems()) {
            auto *item = new QListWidgetItem(problem.fileName, m_list);
            item->setIcon(icon(Icon::Warning, IconTone::Attention));
            item->setData(ProblemRole, problem.error.message);
            item->setToolTip(problem.error.message);
        }
        if (m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
    }
    choose(m_list->currentRow());
}

QString ProfileDialog::currentId() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(IdRole).toString() : QString();
}

void ProfileDialog::choose(int row)
{
    const QString id = currentId();
    if (!m_shownId.isEmpty() && id != m_shownId && m_store.exists(m_shownId)
        && m_editor->isModified()) {
        // Back, until it is clear what becomes of the changes.
        const QSignalBlocker blocker(m_list);
        for (int other = 0; other < m_list->count(); ++other) {
            if (m_list->item(other)->data(IdRole).toString() == m_shownId)
                m_list->setCurrentRow(other);
        }
        leaveThen([this, row] { m_list->setCurrentRow(row); });
        return;
    }
    const std::optional<PrinterProfile> profile = m_store.profile(id);
    const bool keepsChanges = id == m_shownId && m_editor->isModified();
    m_shownId = id;
    showProblem({});
    if (profile && !keepsChanges)
        m_editor->setProfile(*profile);
    const QListWidgetItem *item = m_list->currentItem();
    m_broken->setText(
        item ? tr("%1\n\nThe file is left as it is.").arg(item->data(ProblemRole).toString())
             : QString());
    m_pages->setCurrentWidget(profile ? static_cast<QWidget *>(m_editor) : m_broken);
    render();
}

void ProfileDialog::render()
{
    const bool any = m_store.exists(m_shownId);
    const bool modified = any && m_editor->isModified();
    const QString problem = any ? m_editor->problem() : QString();
    const QString broken = tr("This file cannot be read.");
    m_save->setEnabled(modified && problem.isEmpty());
    m_save->setToolTip(!any                ? broken
                       : !modified         ? tr("Nothing was changed.")
                       : problem.isEmpty() ? tr("Save the changes to this profile")
                                           : problem);
    m_revert->setEnabled(modified);
    m_revert->setToolTip(modified ? tr("Take back the changes") : tr("Nothing was changed."));
    m_duplicate->setEnabled(any);
    m_duplicate->setToolTip(any ? tr("Duplicate this profile") : broken);
    m_export->setEnabled(any);
    m_export->setToolTip(any ? tr("Write this profile to a file") : broken);
    const bool isDefault = any && m_store.defaultProfile().id == m_shownId;
    m_default->setEnabled(any && !isDefault);
    m_default->setToolTip(!any        ? broken
                          : isDefault ? tr("It is the default already.")
                                      : tr("Take this profile where none is chosen"));
    const bool always = m_shownId == ProfileStore::DefaultId;
    const bool inUse = m_store.isInUse(m_shownId);
    m_inUse->setVisible(any && inUse);
    m_delete->setEnabled(any && !isDefault && !always && !inUse);
    m_delete->setToolTip(!any        ? broken
                         : isDefault ? tr("The default profile cannot be deleted.")
                         : always    ? tr("This profile is always there.")
                         : inUse     ? tr("This profile is in use. Disconnect first.")
                                     : tr("Delete this profile"));
}

QString ProfileDialog::freeName(const QString &wanted) const
{
    QString name = wanted;
    const QList<PrinterProfile> profiles = m_store.profiles();
    const auto isTaken = [&profiles, &name] {
        return std::any_of(profiles.begin(), profiles.end(), [&name](const PrinterProfile &one) {
            return one.name.compare(name, Qt::CaseInsensitive) == 0
                   || profileTitle(one).compare(name, Qt::CaseInsensitive) == 0
                   || one.id.compare(QString(name).replace(u' ', u'_'), Qt::CaseInsensitive) == 0;
        });
    };
    for (int number = 2; isTaken(); ++number)
        name = tr("%1 %2", "a name and a number").arg(wanted).arg(number);
    return name;
}

void ProfileDialog::addFrom(const PrinterProfile &profile)
{
    leaveThen([this, profile] {
        PrinterProfile added = profile;
        added.id.clear();
        added.name = freeName(profileTitle(profile));
        m_storing = true;
        const Result<PrinterProfile> stored = m_store.save(added);
        m_storing = false;
        fillList(stored ? stored->id : m_shownId);
        if (!stored)
            showProblem(stored.error().message);
    });
}

void ProfileDialog::duplicate()
{
    if (const auto profile = m_store.profile(m_shownId))
        addFrom(*profile);
}

void ProfileDialog::askDelete()
{
    const auto profile = m_store.profile(m_shownId);
    if (!profile)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete a profile"),
                                tr("Delete the profile “%1”?").arg(profile->name),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"profileDeleteDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Export it first if it may be needed again."));
    QPushButton *erase = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    erase->setObjectName(u"confirmDelete"_s);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    setButtonVariant(keep, ButtonVariant::Primary);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(erase, &QPushButton::clicked, this,
            [this, id = profile->id] { report(m_store.remove(id)); });
    box->open();
}

void ProfileDialog::makeDefault()
{
    report(m_store.setDefault(m_shownId));
}

void ProfileDialog::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import a printer profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Printer profiles (*.json *.profile *.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileDialog::importFile);
    dialog->open();
}

void ProfileDialog::importFile(const QString &path)
{
    const Result<PrinterProfile> profile = ProfileExchange::read(path);
    if (profile)
        addFrom(*profile);
    else
        showProblem(profile.error().message);
}

void ProfileDialog::chooseExport()
{
    const auto profile = m_store.profile(m_shownId);
    if (!profile)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the printer profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Printer profiles (*.json)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(profile->id + u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, profile](const QString &path) {
        report(ProfileExchange::write(path, *profile));
    });
    dialog->open();
}

bool ProfileDialog::save()
{
    PrinterProfile profile = m_editor->profile();
    profile.id = m_shownId;
    m_storing = true;
    const Result<PrinterProfile> stored = m_store.save(profile, true);
    m_storing = false;
    if (!stored) {
        showProblem(stored.error().message);
        return false;
    }
    m_editor->setProfile(*stored);
    fillList(stored->id);
    return true;
}

void ProfileDialog::revert()
{
    if (const auto profile = m_store.profile(m_shownId))
        m_editor->setProfile(*profile);
    render();
}

void ProfileDialog::leaveThen(const std::function<void()> &next)
{
    if (!m_store.exists(m_shownId) || !m_editor->isModified()) {
        next();
        return;
    }
    auto *box
        = new QMessageBox(QMessageBox::Question, tr("Changes are not saved"),
                          tr("Save the changes to this profile?"), QMessageBox::NoButton, this);
    box->setObjectName(u"profileLeaveDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(m_editor->problem());
    QPushButton *keep = box->addButton(tr("Save"), QMessageBox::AcceptRole);
    keep->setObjectName(u"leaveSave"_s);
    keep->setEnabled(m_editor->problem().isEmpty());
    QPushButton *discard = box->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"leaveDiscard"_s);
    QPushButton *stay = box->addButton(tr("Go on editing"), QMessageBox::RejectRole);
    setButtonVariant(stay, ButtonVariant::Primary);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(keep, &QPushButton::clicked, this, [this, next] {
        if (save())
            next();
    });
    connect(discard, &QPushButton::clicked, this, [this, next] {
        revert();
        next();
    });
    box->open();
}

void ProfileDialog::reject()
{
    leaveThen([this] { QDialog::reject(); });
}

void ProfileDialog::report(const Result<void> &result)
{
    showProblem(result ? QString() : result.error().message);
}

void ProfileDialog::showProblem(const QString &words)
{
    m_problem->setText(words);
}

} // namespace gantry
