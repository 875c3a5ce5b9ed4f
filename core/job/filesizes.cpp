// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "job/filesizes.h"

#include "base/diskpool.h"

#include <QFileInfo>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace gantry {

namespace {

using Size = std::optional<qint64>;

Size sizeOf(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() ? Size(file.size()) : std::nullopt;
}

} // namespace

FileSizes::FileSizes(QObject *parent)
    : QObject(parent)
{}

FileSizes::~FileSizes() = default;

void FileSizes::look(const QStringList &paths)
{
    for (const QString &path : paths) {
        // The disk may have been asked before what made somebody look again.
        if (m_underWay.contains(path))
            m_again.insert(path);
        else
            begin(path);
    }
}

void FileSizes::begin(const QString &path)
{
    m_underWay.insert(path);
    auto *watcher = new QFutureWatcher<Size>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        m_underWay.remove(path);
        watcher->deleteLater();
        emit found(path, watcher->result());
        if (m_again.remove(path))
            begin(path);
    });
    watcher->setFuture(QtConcurrent::run(&diskPool(), sizeOf, path));
}

} // namespace gantry
