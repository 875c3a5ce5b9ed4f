// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/folderlisting.h"

#include "base/diskpool.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace gantry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(gantry::FolderListing)
};

} // namespace

Result<QList<FolderFile>> gcodeFilesOf(const QString &folder)
{
    const QFileInfo info(folder);
    const QString shown = QDir::toNativeSeparators(folder);
    if (!info.isDir())
        return failure(ErrorCode::FileMissing,
                       Text::tr("The folder %1 does not exist any more.").arg(shown), folder);
    if (!info.isReadable())
        return failure(ErrorCode::FileUnreadable,
                       Text::tr("You are not permitted to read the folder %1.").arg(shown), folder);
    const QFileInfoList entries
        = QDir(folder).entryInfoList(GcodeFilePatterns, QDir::Files, QDir::Time);
    QList<FolderFile> files;
    for (const QFileInfo &entry : entries.mid(0, MaxFolderFiles))
        files.append({entry.absoluteFilePath(), entry.size()});
    return files;
}

FolderListing::FolderListing(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FolderListing::handleFinished);
}

FolderListing::~FolderListing() = default;

void FolderListing::start(const QString &folder)
{
    // Looked at again and again, a dead disk would take up all threads.
    if (m_running && folder == m_folder)
        return;
    m_folder = folder;
    m_running = true;
    m_watcher.setFuture(QtConcurrent::run(&diskPool(), gcodeFilesOf, folder));
}

void FolderListing::cancel()
{
    m_running = false;
}

void FolderListing::handleFinished()
{
    if (!m_running)
        return;
    m_running = false;
    const Result<QList<FolderFile>> files = m_watcher.result();
    if (files)
        emit listed(*files);
    else
        emit failed(files.error());
}

} // namespace gantry
