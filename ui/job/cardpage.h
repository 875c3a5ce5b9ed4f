// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "common/actionregistry.h"
#include "control/availability.h"
#include "job/cardtreemodel.h"
#include "job/filesizes.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace gantry {

class DropArea;
class ElidedLabel;
class JobController;
class PrinterMirror;
class SdCardController;
struct JobStatus;

/// The printer's memory card: what is on it, and what can be done with it. A click selects a file for the next print; only
/// the button prints. Shows facts; a copy to the card is a job, so its progress comes with the job's.
class CardPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CardPage)

public:
    CardPage(const PrinterMirror &mirror, JobController &job, SdCardController &card,
             QWidget *parent = nullptr);

    /// For the registry: print, copy, delete, read again.
    [[nodiscard]] QList<NamedAction> panelActions() const;
    /// Copies a local file to the card, or says why not.
    void upload(const QString &path);
    /// Marks the page as the place where a drag would drop.
    void setDropHot(bool hot);
    /// Whether the card can be used now.
    [[nodiscard]] Permission permission() const;

signals:
    void printRequested(const QString &name); ///< as the firmware names the file
    void refused(const gantry::Error &error);
    void attentionRequested(); ///< an action of the page wants it to be seen

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildActions();
    void buildTree(QVBoxLayout *column);
    void buildTransfer(QVBoxLayout *column);
    void buildButtons(QVBoxLayout *column);
    void render();
    void renderButtons();
    void renderTransfer();
    void renderSelection();
    void refresh();
    void chooseUpload();
    void askDelete();
    void select(const QModelIndex &index);
    void print();
    void report(const Result<void> &result);
    [[nodiscard]] QString selectedName() const;
    [[nodiscard]] QString emptyText() const;

    const PrinterMirror &m_mirror;
    JobController &m_job;
    SdCardController &m_card;
    CardTreeModel m_model;
    DropArea *m_empty = nullptr;
    QTreeView *m_tree = nullptr;
    QWidget *m_transfer = nullptr;
    ElidedLabel *m_transferName = nullptr;
    QLabel *m_transferLeft = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancelTransfer = nullptr;
    QAction *m_print = nullptr;
    QAction *m_upload = nullptr;
    QAction *m_delete = nullptr;
    QAction *m_refresh = nullptr;
    FileSizes m_sizes;
    QString m_lastFolder; // of the file copied last, if it is there
};

} // namespace gantry
