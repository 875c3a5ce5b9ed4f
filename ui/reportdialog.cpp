// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportdialog.h"

#include "common/buttonvariant.h"
#include "common/format.h"
#include "common/iconlabel.h"
#include "common/metrics.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace gantry {

ReportDialog::ReportDialog(const QList<ReportPart> &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
{
    setObjectName(u"reportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report"));
    setModal(false);
    build();
    connect(&m_task, &ReportTask::progressed, this, &ReportDialog::handleProgress);
    connect(&m_task, &ReportTask::succeeded, this, &ReportDialog::handleSuccess);
    connect(&m_task, &ReportTask::failed, this, &ReportDialog::handleFailure);
}

void ReportDialog::build()
{
    m_icon = new IconLabel(Icon::Export, IconTone::Accent, 2, this);
    m_title = new QLabel(this);
    m_title->setObjectName(u"reportTitle"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text = new QLabel(this);
    m_text->setObjectName(u"reportText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(em(this, 24));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress of the report"));
    m_progress->setFormat(u"%p\u00a0%"_s); // as everywhere else
    m_folder = new QPushButton(icon(Icon::Folder), {}, this);
    m_folder->setObjectName(u"reportFolder"_s);
    m_copy = new QPushButton(icon(Icon::Copy), tr("Copy &path"), this);
    m_copy->setObjectName(u"reportCopy"_s);
    m_close = new QPushButton(this);
    m_close->setObjectName(u"reportClose"_s);
    m_close->setDefault(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(grid(this));
    texts->addWidget(m_title);
    texts->addWidget(m_text);
    texts->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(this, 1.5));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid(this));
    buttons->addStretch(1);
    for (QPushButton *button : {m_folder, m_copy})
        button->setAutoDefault(false); // Enter closes, wherever the focus is
    for (QPushButton *button : {m_folder, m_copy, m_close})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(this, 2), grid(this, 2), grid(this, 2), grid(this, 2));
    column->setSpacing(grid(this, 2));
    column->addLayout(row);
    column->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &ReportDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_path)); });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (m_path.isEmpty())
            chooseFolder();
        else
            QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath()));
    });
}

void ReportDialog::start(const QString &folder)
{
    const QDateTime now = QDateTime::currentDateTime();
    const QString name = u"gantry-report-"_s + now.toString(u"yyyyMMdd-HHmmss"_s);
    m_path.clear();
    m_icon->setIcon(Icon::Export, IconTone::Accent);
    m_title->setText(tr("Writing the report"));
    m_text->setText(tr("Logs, settings without secrets, the printer profile and what is known of "
                       "the ports go into one file."));
    m_progress->setValue(0);
    m_progress->show();
    m_folder->hide();
    m_copy->hide();
    m_close->setText(tr("Cancel"));
    m_task.start(QDir(folder).filePath(name + u".tar.gz"_s), m_parts,
                 {name, QDir::homePath().toUtf8(), now.toSecsSinceEpoch()});
    adjustSize();
}

void ReportDialog::reject()
{
    m_task.cancel();
    QDialog::reject();
}

void ReportDialog::handleProgress(int percent)
{
    m_progress->setValue(percent);
}

void ReportDialog::handleSuccess(const QString &path)
{
    m_path = path;
    showOutcome(tr("The report is ready"),
                tr("It was saved as %1 (%2). Look through it before you send it to somebody.")
                    .arg(QDir::toNativeSeparators(path), Format::fileSize(QFileInfo(path).size())),
                true);
}

void ReportDialog::handleFailure(const Error &error)
{
    showOutcome(tr("There is no report"), error.message, false);
}

void ReportDialog::showOutcome(const QString &title, const QString &text, bool worked)
{
    m_icon->setIcon(worked ? Icon::Done : Icon::Error, worked ? IconTone::Good : IconTone::Error);
    m_title->setText(title);
    m_text->setText(text);
    m_progress->hide();
    m_folder->setText(worked ? tr("Show the &folder") : tr("Another &folder…"));
    m_folder->show();
    m_copy->setVisible(worked);
    m_close->setText(tr("&Close"));
    adjustSize();
}

void ReportDialog::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::start);
    dialog->open();
}

} // namespace gantry
