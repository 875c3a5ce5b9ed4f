// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "job/cardpage.h"

#include "common/buttonvariant.h"
#include "common/elidedlabel.h"
#include "common/format.h"
#include "common/icons.h"
#include "common/metrics.h"
#include "common/panelrefresh.h"
#include "common/reasontooltip.h"
#include "control/printermirror.h"
#include "job/droparea.h"
#include "job/filedelegate.h"
#include "job/jobcontroller.h"
#include "sdcard/sdcardcontroller.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

namespace {

constexpr int CopyProgressSteps = 1000;

} // namespace

CardPage::CardPage(const PrinterMirror &mirror, JobController &job, SdCardController &card,
                   QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_job(job)
    , m_card(card)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(this, 0.75));
    buildActions();
    buildTree(column);
    buildTransfer(column);
    buildButtons(column);
    new PanelRefresh(
        mirror, *this,
        {.atOnce = PrinterAspect::Link | PrinterAspect::Job | PrinterAspect::Permissions},
        [this] { render(); });
    connect(&card, &SdCardController::statusChanged, this, &CardPage::render);
    connect(&job, &JobController::fileChanged, this, &CardPage::renderSelection);
    // The dialog waits for the disk of the folder it begins with: only one that answered is taken.
    connect(&m_sizes, &FileSizes::found, this, [this](const QString &path, const auto &size) {
        m_lastFolder = size ? QFileInfo(path).absolutePath() : QString();
    });
    auto *transfer = new PanelRefresh(
        mirror, *this, {.atOnce = PrinterAspect::Job, .paced = PrinterAspect::Progress},
        [this] { renderTransfer(); });
    transfer->follow(job);
}

void CardPage::buildTree(QVBoxLayout *column)
{
    m_empty = new DropArea({}, this);
    m_empty->setObjectName(u"cardEmpty"_s);
    m_tree = new QTreeView(this);
    m_tree->setObjectName(u"cardFiles"_s);
    m_tree->setAccessibleName(tr("Files on the memory card"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new FileDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(em(this, 1));
    m_tree->setMouseTracking(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMinimumHeight(FileDelegate::rowHeight(m_tree));
    m_tree->installEventFilter(this);
    column->addWidget(m_empty, 1);
    column->addWidget(m_tree, 1);
    connect(m_tree, &QTreeView::clicked, this, &CardPage::select);
    connect(m_tree, &QTreeView::activated, this, &CardPage::select);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CardPage::renderButtons);
}

void CardPage::buildTransfer(QVBoxLayout *column)
{
    m_transfer = new QWidget(this);
    m_transfer->setObjectName(u"cardTransfer"_s);
    auto *rows = new QVBoxLayout(m_transfer);
    rows->setContentsMargins({});
    rows->setSpacing(grid(this, 0.5));
    m_transferName = new ElidedLabel(m_transfer);
    m_transferName->setObjectName(u"cardTransferName"_s);
    m_progress = new QProgressBar(m_transfer);
    m_progress->setObjectName(u"cardProgress"_s);
    m_progress->setRange(0, CopyProgressSteps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(grid(this, 0.75));
    m_progress->setAccessibleName(tr("Progress of the copy"));
    m_transferLeft = new QLabel(m_transfer);
    m_transferLeft->setObjectName(u"cardTransferLeft"_s);
    m_transferLeft->setTextFormat(Qt::PlainText);
    m_transferLeft->setForegroundRole(QPalette::PlaceholderText);
    m_cancelTransfer = new QPushButton(tr("Cancel"), m_transfer);
    m_cancelTransfer->setObjectName(u"cardCancel"_s);
    connect(m_cancelTransfer, &QPushButton::clicked, &m_job, &JobController::cancel);
    auto *last = new QHBoxLayout;
    last->addWidget(m_transferLeft, 1);
    last->addWidget(m_cancelTransfer);
    rows->addWidget(m_transferName);
    rows->addWidget(m_progress);
    rows->addLayout(last);
    column->addWidget(m_transfer);
}

QList<NamedAction> CardPage::panelActions() const
{
    return {{u"files.cardPrint"_s, m_print},
            {u"files.cardUpload"_s, m_upload},
            {u"files.cardDelete"_s, m_delete},
            {u"files.cardRefresh"_s, m_refresh}};
}

void CardPage::buildActions()
{
    const auto make = [this](Icon name, const QString &text, void (CardPage::*act)()) {
        auto *action = new QAction(icon(name), text, this);
        action->setAutoRepeat(false);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_print = make(Icon::Play, tr("Print the chosen file of the card"), &CardPage::print);
    m_print->setIconText(tr("Print"));
    m_upload = make(Icon::Export, tr("Copy a file to the card…"), &CardPage::chooseUpload);
    m_upload->setIconText(tr("Copy a file to the card"));
    m_delete = make(Icon::Trash, tr("Delete the file from the card…"), &CardPage::askDelete);
    m_delete->setIconText(tr("Delete the file from the card"));
    m_refresh = make(Icon::Refresh, tr("Read the card again"), &CardPage::refresh);
    connect(m_refresh, &QAction::triggered, this, &CardPage::attentionRequested);
}

void CardPage::buildButtons(QVBoxLayout *column)
{
    const auto makeTool = [this](const QString &objectName, QAction *action) {
        auto *button = new QToolButton(this);
        button->setObjectName(objectName);
        button->setFocusPolicy(Qt::StrongFocus);
        bindButton(button, action);
        return button;
    };
    auto *print = new QPushButton(this);
    print->setObjectName(u"cardPrint"_s);
    bindButton(print, m_print);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 0.75));
    row->setContentsMargins(grid(this, 0.75), 0, grid(this, 0.75), 0); // see Card::setHoldsLists()
    row->addWidget(print);
    row->addStretch(1);
    row->addWidget(makeTool(u"cardUpload"_s, m_upload));
    row->addWidget(makeTool(u"cardDelete"_s, m_delete));
    row->addWidget(makeTool(u"cardRefresh"_s, m_refresh));
    column->addLayout(row);
}

Permission CardPage::permission() const
{
    const PrinterState &state = m_mirror.state();
    if (!state.isReady())
        return m_mirror.availability().sendCommand;
    if (isJobActive(state.job.state)) {
        return {state.job.isTransfer
                    ? tr("A file is being copied to the card. Wait for its end, or cancel it.")
                    : tr("The card cannot be used while a print is running.")};
    }
    if (!m_card.isReady())
        return {tr("The printer reports no memory card. Put one in, then read it again.")};
    return {};
}

QString CardPage::emptyText() const
{
    if (!m_mirror.state().isReady())
        return tr("Connect the printer to see the files on its memory card.");
    if (!m_card.isReady())
        return tr("The printer reports no memory card. Put one in, then read the card again.");
    return tr("The card is empty. Drop a G-code file here to copy it to the card.");
}

void CardPage::render()
{
    const bool listed = m_card.isReady() && m_mirror.state().isReady();
    if (m_model.setFiles(listed ? m_card.status().files : QList<SdFile>())) {
        m_tree->expandAll();
        renderSelection();
    }
    const bool empty = m_model.rowCount() == 0;
    m_empty->setVisible(empty);
    m_empty->setText(emptyText());
    m_tree->setVisible(!empty);
    renderButtons();
}

void CardPage::renderButtons()
{
    const Permission card = permission();
    applyPermission(m_tree, card);
    applyPermission(m_upload, card, tr("Copy a file from this computer to the card"));
    Permission chosen = card;
    if (chosen.allowed() && selectedName().isEmpty())
        chosen.reason = tr("Choose a file of the card first.");
    applyPermission(m_delete, chosen, tr("Delete the chosen file from the card"));
    applyPermission(m_print, chosen, tr("Print the chosen file from the card"));
    // Without a card this is how one that was put in is found.
    Permission look = card;
    if (m_mirror.state().isReady() && !isJobActive(m_mirror.state().job.state))
        look = {};
    applyPermission(m_refresh, look, tr("Read again what is on the card"));
}

void CardPage::renderTransfer()
{
    const JobStatus &status = m_job.status();
    const bool active = status.isTransfer && isJobActive(status.state);
    m_transfer->setVisible(active);
    // In a low window it has the room of the list, of which nothing can be chosen meanwhile.
    m_tree->setMinimumHeight(active ? 1 : FileDelegate::rowHeight(m_tree));
    if (!active)
        return;
    const QString name = QFileInfo(status.filePath).fileName();
    m_transferName->setFullText(status.remoteName.isEmpty()
                                    ? tr("Copying %1").arg(name)
                                    : tr("Copying %1 as %2").arg(name, status.remoteName),
                                Qt::ElideMiddle);
    m_progress->setValue(int(status.completion * CopyProgressSteps));
    const QString percent = Format::percent(status.completion * 100);
    m_transferLeft->setText(
        status.state == JobState::Cancelling ? tr("cancelling")
        : status.waitsForDisk                ? tr("waiting for the disk…")
        : status.remainingMs < 0
            ? percent
            : tr("%1 · %2 left").arg(percent, Format::duration(status.remainingMs)));
    m_cancelTransfer->setEnabled(status.state != JobState::Cancelling);
}

/// The tree follows what is selected for printing, also when that was done elsewhere.
void CardPage::renderSelection()
{
    const JobStatus &job = m_job.status();
    if (job.isTransfer)
        return;
    const SdFile *file = job.origin == FileOrigin::SdCard ? m_card.find(job.filePath) : nullptr;
    if (file)
        m_tree->setCurrentIndex(m_model.indexOf(file->name));
    renderButtons();
}

QString CardPage::selectedName() const
{
    return m_tree->currentIndex().data(CardTreeModel::NameRole).toString();
}

void CardPage::select(const QModelIndex &index)
{
    const QString name = index.data(CardTreeModel::NameRole).toString();
    const SdFile *chosen = m_job.status().origin == FileOrigin::SdCard
                               ? m_card.find(m_job.status().filePath)
                               : nullptr;
    // A double click has already been a click.
    if (!name.isEmpty() && !(chosen && chosen->name == name))
        report(m_job.selectCardFile(name));
}

void CardPage::print()
{
    if (!selectedName().isEmpty())
        emit printRequested(selectedName());
}

void CardPage::refresh()
{
    report(m_card.isReady() ? m_card.refresh() : m_card.initialise());
}

void CardPage::chooseUpload()
{
    auto *dialog = new QFileDialog(this, tr("Copy a G-code file to the card"), m_lastFolder);
    dialog->setObjectName(u"cardUploadDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("G-code files (*.gcode *.gco *.g)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &CardPage::upload);
    dialog->open();
}

void CardPage::upload(const QString &path)
{
    report(m_card.upload(path));
    m_sizes.look({path});
}

void CardPage::setDropHot(bool hot)
{
    m_empty->setHot(hot);
}

void CardPage::askDelete()
{
    const QString name = selectedName();
    if (name.isEmpty())
        return;
    const QString shown = m_tree->currentIndex().data().toString();
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete a file"),
                                tr("Delete %1 from the printer's card?").arg(shown),
                                QMessageBox::NoButton, this);
    box->setObjectName(u"cardDeleteDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("It cannot be brought back."));
    QPushButton *erase = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    erase->setObjectName(u"confirmDelete"_s);
    QPushButton *keep = box->addButton(tr("Keep"), QMessageBox::RejectRole);
    setButtonVariant(keep, ButtonVariant::Primary);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(erase, &QPushButton::clicked, this, [this, name] { report(m_card.remove(name)); });
    box->open();
}

void CardPage::report(const Result<void> &result)
{
    if (!result)
        emit refused(result.error());
}

bool CardPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_delete->isEnabled()) {
        askDelete();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gantry
