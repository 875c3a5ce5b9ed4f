// SPDX-FileCopyrightText: 2026 The Gantry developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace gantry {

/// A file of a folder.
struct FolderFile
{
    QString path; ///< absolute
    qint64 size = 0;

    friend bool operator==(const FolderFile &, const FolderFile &) = default;
};

/// What G-code files that are chosen by a person are called. Programs and the card take fewer names.
inline const QStringList GcodeFilePatterns{QStringLiteral("*.gcode"), QStringLiteral("*.gco"),
                                           QStringLiteral("*.g"), QStringLiteral("*.nc"),
                                           QStringLiteral("*.gc")};

/// The G-code files of a folder, the newest first, at most MaxFolderFiles. Errors: FileMissing, FileUnreadable. Any thread;
/// a disk that does not answer blocks it.
[[nodiscard]] Result<QList<FolderFile>> gcodeFilesOf(const QString &folder);

inline constexpr qsizetype MaxFolderFiles = 1000;

/// Lists one folder at a time in a thread of a pool; the newest wins. GUI thread. Nothing waits for the disk.
class FolderListing final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FolderListing)

public:
    explicit FolderListing(QObject *parent = nullptr);
    ~FolderListing() override;

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// Begins, instead of what may be under way; the same folder again lets it go on.
    void start(const QString &folder);
    void cancel();

signals:
    void listed(const QList<gantry::FolderFile> &files);
    void failed(const gantry::Error &error);

private:
    void handleFinished();

    QFutureWatcher<Result<QList<FolderFile>>> m_watcher{this};
    QString m_folder;
    bool m_running = false;
};

} // namespace gantry
